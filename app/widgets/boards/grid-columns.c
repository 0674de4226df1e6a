/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many columns may the grid of boards have? */
#include "widgets/boards/grid-columns.h"

/* set on the adjustment: the width of a column */
#define WIDTH "beatboard-column-width"

static gboolean
apply_cb (gpointer data)
{
  GtkGridView *grid = data;
  GtkAdjustment *across = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (grid));
  int width = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (across), WIDTH));
  int room = (int) gtk_adjustment_get_page_size (across);

  if (room > 0)
    gtk_grid_view_set_max_columns (grid, (guint) MAX (room / MAX (width, 1), 1));
  return G_SOURCE_REMOVE;
}

/* not while it is laid out */
static void
resized_cb (GtkGridView *grid)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, apply_cb, g_object_ref (grid), g_object_unref);
}

void
bb_grid_columns_follow (GtkGridView *grid, int width)
{
  GtkAdjustment *across = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (grid));
  gboolean is_followed = g_object_get_data (G_OBJECT (across), WIDTH) != NULL;

  g_object_set_data (G_OBJECT (across), WIDTH, GINT_TO_POINTER (MAX (width, 1)));
  if (!is_followed)
    g_signal_connect_object (across, "notify::page-size", G_CALLBACK (resized_cb), grid, G_CONNECT_SWAPPED);
  apply_cb (grid);
}
