/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which colour is chosen for a scene, or a part of the song? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BB_TYPE_COLOUR_GRID (bb_colour_grid_get_type ())
/**
 * BbColourGrid:
 *
 * The ten colours of bb_scene_default_colour(), one of them chosen, or none. Property "columns": how many stand in a
 * row. Signal "chosen" (guint colour): a person chose another, 0xRRGGBB.
 */
G_DECLARE_FINAL_TYPE (BbColourGrid, bb_colour_grid, BB, COLOUR_GRID, GtkWidget)

/** Shows that @colour, 0xRRGGBB, is chosen; one that is none of these shows as none */
void bb_colour_grid_set_colour (BbColourGrid *self, guint32 colour);

G_END_DECLS
