/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which board is it, and when does it show? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/* of one that stands beside texts, in pixels */
#define BB_CELL_HEAD_WIDTH 160

#define BB_TYPE_CELL_HEAD (bb_cell_head_get_type ())
/**
 * BbCellHead:
 *
 * Number, option, lock, start, length, scene and kind of one board.
 */
G_DECLARE_FINAL_TYPE (BbCellHead, bb_cell_head, BB, CELL_HEAD, GtkBox)

/** Returns: (transfer floating): with its times beside the number, or below it where @orientation is vertical */
GtkWidget *bb_cell_head_new (GtkOrientation orientation);

/** Shows the place at @index of @editor's project */
void bb_cell_head_show (BbCellHead *self, BbEditor *editor, guint index);

/** Lets a screen reader read the place at @index on @cell, and on what has the keyboard around it */
void bb_cell_say (GtkWidget *cell, BbEditor *editor, guint index);

G_END_DECLS
