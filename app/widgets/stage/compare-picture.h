/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do two boards look against each other? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_COMPARE_PICTURE (bb_compare_picture_get_type ())
/**
 * BbComparePicture:
 *
 * The last frame of one board and the first of another, as the camera sees them: side by side with a divider that a
 * hand drags, one over the other, or by turns; as #BbSeeing says. Drawn in a thread.
 */
G_DECLARE_FINAL_TYPE (BbComparePicture, bb_compare_picture, BB, COMPARE_PICTURE, GtkWidget)

void bb_compare_picture_set_editor (BbComparePicture *self, BbEditor *editor);

/** Shows the places at @first and @second */
void bb_compare_picture_show (BbComparePicture *self, guint first, guint second);

/** Forgets them */
void bb_compare_picture_clear (BbComparePicture *self);

G_END_DECLS
