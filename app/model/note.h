/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is to be remembered of a moment? */
#pragma once

#include "model/layer.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbNote, bb_note)

/**
 * BbNote:
 * @frame: of the video
 * @length: in frames; 0 for a moment, else a stretch
 * @author: who says it, or %NULL
 * @text: what
 * @is_resolved: done with
 * @scribble: ink on the frame, as on a board, or %NULL
 */
struct _BbNote
{
  BbValue base;
  char *id;
  gint64 frame;
  gint64 length;
  char *author;
  char *text;
  gboolean is_resolved;
  BbLayer *scribble;
};

/** Returns: (transfer full): a note on a moment, with a new id */
BbNote *bb_note_new (gint64 frame, const char *author, const char *text);

/** Puts @scribble (transfer full) on a writable note */
void bb_note_take_scribble (BbNote *self, BbLayer *scribble);

G_END_DECLS
