/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which cells of a list of boards are seen, and on which of them is the menu? */
#include "widgets/boards/shown-cells.h"

#include "widgets/common/board-menu.h"

struct _BbShownCells
{
  GObject parent;

  GtkWidget *list;
  GtkWidget *menu;
  const BbShownCellsKind *kind;
  GHashTable *items; /* of the cells that show a board now */
};

G_DEFINE_FINAL_TYPE (BbShownCells, bb_shown_cells, G_TYPE_OBJECT)

static void
show_menu (BbShownCells *self, GtkWidget *cell, double x, double y, gboolean by_key)
{
  self->kind->choose (self->list, cell, by_key);
  /* to where the keyboard comes back when the menu closes */
  gtk_widget_grab_focus (gtk_widget_get_parent (cell));
  gtk_widget_translate_coordinates (cell, self->list, x, y, &x, &y);
  bb_board_menu_open (self->menu, x, y);
}

static void
pressed_cb (BbShownCells *self, int n_press, double x, double y, GtkGestureClick *gesture)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  show_menu (self, gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture)), x, y, FALSE);
}

static void
setup_cb (BbShownCells *self, GtkListItem *item, GtkListItemFactory *factory)
{
  GtkWidget *cell = self->kind->make (self->list, factory);
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (cell, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, cell);
}

static void
bind_cb (BbShownCells *self, GtkListItem *item)
{
  GtkWidget *cell = gtk_list_item_get_child (item);

  g_hash_table_insert (self->items, cell, item);
  self->kind->show (self->list, cell, gtk_list_item_get_position (item));
}

static void
unbind_cb (BbShownCells *self, GtkListItem *item)
{
  g_hash_table_remove (self->items, gtk_list_item_get_child (item));
}

GtkListItemFactory *
bb_shown_cells_make_factory (BbShownCells *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  return factory;
}

void
bb_shown_cells_update (BbShownCells *self)
{
  GHashTableIter iter;
  gpointer cell, item;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &cell, &item))
    self->kind->show (self->list, cell, gtk_list_item_get_position (item));
}

guint
bb_shown_cells_get_position (BbShownCells *self, GtkWidget *cell)
{
  GtkListItem *item = g_hash_table_lookup (self->items, cell);

  return item != NULL ? gtk_list_item_get_position (item) : 0;
}

GtkWidget *
bb_shown_cells_find (BbShownCells *self, guint position)
{
  GHashTableIter iter;
  gpointer cell, item;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &cell, &item))
    {
      if (gtk_list_item_get_position (item) == position && gtk_widget_get_mapped (cell))
        return cell;
    }
  return NULL;
}

gboolean
bb_shown_cells_open_menu (BbShownCells *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (self->list));
  GtkWidget *cell = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;

  if (cell == NULL || !g_hash_table_contains (self->items, cell))
    return FALSE;

  show_menu (self, cell, gtk_widget_get_width (cell) / 2.0, gtk_widget_get_height (cell) / 2.0, TRUE);
  return TRUE;
}

static void
bb_shown_cells_finalize (GObject *object)
{
  g_hash_table_unref (BB_SHOWN_CELLS (object)->items);

  G_OBJECT_CLASS (bb_shown_cells_parent_class)->finalize (object);
}

static void
bb_shown_cells_class_init (BbShownCellsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_shown_cells_finalize;
}

static void
bb_shown_cells_init (BbShownCells *self)
{
  self->items = g_hash_table_new (g_direct_hash, g_direct_equal);
}

BbShownCells *
bb_shown_cells_new (GtkWidget *list, GtkWidget *menu, const BbShownCellsKind *kind)
{
  BbShownCells *self = g_object_new (BB_TYPE_SHOWN_CELLS, NULL);

  self->list = list;
  self->menu = menu;
  self->kind = kind;
  return self;
}
