/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is to be remembered of a moment? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbNote, bb_note)

/**
 * BbNote:
 * @frame: of the video
 * @author: who says it, or %NULL
 * @text: what
 * @is_resolved: done with
 */
struct _BbNote
{
  BbValue base;
  char *id;
  gint64 frame;
  char *author;
  char *text;
  gboolean is_resolved;
};

BbNote *bb_note_new (gint64 frame, const char *author, const char *text);

G_END_DECLS
