/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a scene's colour shown beside its name? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BB_TYPE_DOT (bb_dot_get_type ())
/**
 * BbDot:
 *
 * A round spot of one colour. Decoration: the name beside it says the same.
 */
G_DECLARE_FINAL_TYPE (BbDot, bb_dot, BB, DOT, GtkWidget)

/** Returns: (transfer floating): a spot of @colour, 0xRRGGBB, @side pixels wide */
GtkWidget *bb_dot_new (guint32 colour, int side);

/** Gives it another @colour, 0xRRGGBB */
void bb_dot_set_colour (BbDot *self, guint32 colour);

G_END_DECLS
