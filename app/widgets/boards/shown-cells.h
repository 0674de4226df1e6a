/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which cells of a list of boards are seen, and on which of them is the menu? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * BbShownCellsKind:
 * @make: returns (transfer floating) a new cell, for @factory
 * @show: lets @cell show row @position
 * @choose: the menu is about to open on @cell, and that is to be about it
 *
 * What a list does with its cells.
 */
typedef struct
{
  GtkWidget *(*make) (GtkWidget *list, GtkListItemFactory *factory);
  void (*show) (GtkWidget *list, GtkWidget *cell, guint position);
  void (*choose) (GtkWidget *list, GtkWidget *cell, gboolean by_key);
} BbShownCellsKind;

#define BB_TYPE_SHOWN_CELLS (bb_shown_cells_get_type ())
/**
 * BbShownCells:
 *
 * The cells of a list that show a board now: all that has to be drawn anew when boards change.
 */
G_DECLARE_FINAL_TYPE (BbShownCells, bb_shown_cells, BB, SHOWN_CELLS, GObject)

/**
 * bb_shown_cells_new:
 * @list: owns what is returned
 * @menu: a child of @list, which opens on a cell
 * @kind: (static)
 *
 * Returns: (transfer full): those of @list, none yet
 */
BbShownCells *bb_shown_cells_new (GtkWidget *list, GtkWidget *menu, const BbShownCellsKind *kind);

/** Returns: (transfer full): what makes cells, for one view of the list */
GtkListItemFactory *bb_shown_cells_make_factory (BbShownCells *self);

/** Lets all show what is there now */
void bb_shown_cells_update (BbShownCells *self);

/** Returns: the row that @cell shows, 0 where it shows none */
guint bb_shown_cells_get_position (BbShownCells *self, GtkWidget *cell);

/** Returns: (transfer none) (nullable): the cell that shows row @position, where that is in sight */
GtkWidget *bb_shown_cells_find (BbShownCells *self, guint position);

/** Opens the menu on the cell that has the keyboard. Returns: whether one has */
gboolean bb_shown_cells_open_menu (BbShownCells *self);

G_END_DECLS
