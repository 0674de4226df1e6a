/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a line of the song written, and changed? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_LYRIC_POPOVER (bb_lyric_popover_get_type ())
/**
 * BbLyricPopover:
 *
 * Stands over a line: a new one, which is kept when it closes where it says anything, or one that is there. Return
 * keeps what is written, and so does a press elsewhere; Escape drops it.
 */
G_DECLARE_FINAL_TYPE (BbLyricPopover, bb_lyric_popover, BB, LYRIC_POPOVER, GtkPopover)

/** Returns: (transfer floating): a popover for the lines of @editor's song */
BbLyricPopover *bb_lyric_popover_new (BbEditor *editor);

/** Opens it on the line with @id, or with %NULL on a new one at @frame */
void bb_lyric_popover_open (BbLyricPopover *self, const char *id, gint64 frame);

/** Returns: (transfer none) (nullable): the line that it speaks of; %NULL for a new one */
const char *bb_lyric_popover_get_id (BbLyricPopover *self);

/** Returns: where a new one begins */
gint64 bb_lyric_popover_get_frame (BbLyricPopover *self);

G_END_DECLS
