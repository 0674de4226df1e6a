/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many columns may the grid of boards have? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Lets @grid, which is in a scrolled window, have as many columns of @width pixels (the least that a cell takes) as it
 *  has room for, now and as that changes. GTK keeps thirty rows of the most that there may be ready: so many boards are
 *  laid out whether they are seen or not */
void bb_grid_columns_follow (GtkGridView *grid, int width);

G_END_DECLS
