/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are boards kept that have no place yet? */
#include "widgets/boards/shelf-view.h"

#include <glib/gi18n-lib.h>

#include "editor/shelf-commands.h"
#include "model/shelf.h"
#include "widgets/boards/carried.h"
#include "widgets/boards/shelf-cell.h"
#include "widgets/boards/shown-cells.h"
#include "widgets/common/board-menu.h"
#include "widgets/common/icon-names.h"

#define CACHE_BYTES (24 * 1024 * 1024)
#define MENU "/io/github/beatboard/Beatboard/ui/shelf-menu.ui"

struct _BbShelfView
{
  AdwBin parent;

  BbEditor *editor;
  BbBoardCache *cache;
  GtkStringList *boards; /* ids */
  GtkSingleSelection *selection;
  BbShownCells *cells;
  gboolean is_held; /* the selection follows the editor */

  GtkStack *stack;
  GtkLabel *count;
  GtkListView *list;
  GtkWidget *menu;
};

G_DEFINE_FINAL_TYPE (BbShelfView, bb_shelf_view, ADW_TYPE_BIN)

static const BbList *
get_shelf (BbShelfView *self)
{
  return bb_editor_get_project (self->editor)->lists[BB_SHELF];
}

/* whether row @row of the model is the board at @index of the shelf */
static gboolean
is_board (BbShelfView *self, guint row, guint index)
{
  const BbBoard *board = bb_list_get (get_shelf (self), index);

  return g_str_equal (gtk_string_list_get_string (self->boards, row), board->id);
}

/* by the one run that differs, so that the list keeps its place */
static void
update_model (BbShelfView *self)
{
  const BbList *shelf = get_shelf (self);
  guint old_n = g_list_model_get_n_items (G_LIST_MODEL (self->boards));
  guint most = MIN (old_n, shelf->n_items), head = 0, tail = 0;
  g_autoptr (GPtrArray) added = g_ptr_array_new ();

  while (head < most && is_board (self, head, head))
    head++;
  while (tail < most - head && is_board (self, old_n - 1 - tail, shelf->n_items - 1 - tail))
    tail++;
  if (head == most && old_n == shelf->n_items)
    return;

  for (guint i = head; i < shelf->n_items - tail; i++)
    g_ptr_array_add (added, ((BbBoard *) bb_list_get (shelf, i))->id);
  g_ptr_array_add (added, NULL);
  gtk_string_list_splice (self->boards, head, old_n - head - tail, (const char *const *) added->pdata);
}

/* the board in hand is the chosen one */
static void
follow (BbShelfView *self)
{
  const BbBoard *board = bb_editor_get_shelved (self->editor);
  int index = board != NULL ? bb_shelf_find (bb_editor_get_project (self->editor), board->id) : -1;

  self->is_held = TRUE;
  gtk_single_selection_set_selected (self->selection, index >= 0 ? (guint) index : GTK_INVALID_LIST_POSITION);
  self->is_held = FALSE;
  if (index >= 0 && gtk_widget_get_mapped (GTK_WIDGET (self->list)))
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", (guint) index);
}

static void
project_changed_cb (BbShelfView *self)
{
  guint n = get_shelf (self)->n_items;
  g_autofree char *count = n > 0 ? g_strdup_printf ("%u", n) : g_strdup ("");

  self->is_held = TRUE;
  update_model (self);
  self->is_held = FALSE;
  bb_shown_cells_update (self->cells);
  gtk_label_set_text (self->count, count);
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "boards" : "empty");
}

static void
chosen_cb (BbShelfView *self)
{
  guint index = gtk_single_selection_get_selected (self->selection);

  if (self->is_held)
    return;

  bb_editor_take_shelved (self->editor, index < get_shelf (self)->n_items
                                            ? bb_shelf_get (bb_editor_get_project (self->editor), index)->id
                                            : NULL);
}

static void
draw_cb (gpointer data)
{
  gtk_widget_activate_action (data, "win.shelf-draw", NULL);
  g_object_unref (data);
}

/* the list takes the focus after it has told of a double click, so the view changes when that is over */
static void
activate_cb (BbShelfView *self, guint position)
{
  gtk_single_selection_set_selected (self->selection, position);
  g_idle_add_once (draw_cb, g_object_ref (self));
}

/* Space plays here as everywhere; the list would take it to choose */
static gboolean
key_pressed_cb (BbShelfView *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  gboolean moves = keyval == GDK_KEY_Up || keyval == GDK_KEY_Down;

  if (focus != NULL && GTK_IS_TEXT_VIEW (focus))
    return FALSE;
  if (keyval == GDK_KEY_space && modifiers == 0)
    return gtk_widget_activate_action (GTK_WIDGET (self), "win.play", NULL);
  if (moves && modifiers == GDK_CONTROL_MASK)
    return gtk_widget_activate_action (GTK_WIDGET (self), "win.move", "i", keyval == GDK_KEY_Up ? -1 : 1);

  return FALSE;
}

/* the cells */

static GtkWidget *
make_cell (GtkWidget *list, GtkListItemFactory *factory)
{
  BbShelfView *self = BB_SHELF_VIEW (list);

  return bb_shelf_cell_new (self->editor, self->cache);
}

static void
show_cell (GtkWidget *list, GtkWidget *cell, guint position)
{
  bb_shelf_cell_show (BB_SHELF_CELL (cell), position);
}

static void
choose_cell (GtkWidget *list, GtkWidget *cell, gboolean by_key)
{
  gtk_single_selection_set_selected (BB_SHELF_VIEW (list)->selection, bb_shelf_cell_get_index (BB_SHELF_CELL (cell)));
}

static const BbShownCellsKind cells = { make_cell, show_cell, choose_cell };

static gboolean
menu_key_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  return bb_shown_cells_open_menu (BB_SHELF_VIEW (widget)->cells);
}

/* what is dropped on all of it */

static GdkDragAction
over_cb (GtkDropTarget *target, double x, double y, BbShelfView *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "drop-onto");
  return GDK_ACTION_MOVE;
}

static void
leave_cb (BbShelfView *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-onto");
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, BbShelfView *self)
{
  leave_cb (self);
  return bb_carried_shelve (g_value_get_object (value), self->editor, get_shelf (self)->n_items);
}

void
bb_shelf_view_set_editor (BbShelfView *self, BbEditor *editor)
{
  g_autoptr (GtkListItemFactory) factory = bb_shown_cells_make_factory (self->cells);

  g_return_if_fail (self->editor == NULL);

  self->editor = g_object_ref (editor);
  self->cache = bb_board_cache_new (CACHE_BYTES, bb_document_get_pictures (bb_editor_get_document (editor)));
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (gtk_popover_popdown), self->menu, G_CONNECT_SWAPPED);
  project_changed_cb (self);
  follow (self);
}

/* where the boards lie is known after the layout */
static gboolean
shown_cb (GtkWidget *list, GdkFrameClock *clock, gpointer data)
{
  if (gtk_widget_get_height (list) == 0)
    return G_SOURCE_CONTINUE;

  gtk_widget_grab_focus (list);
  return G_SOURCE_REMOVE;
}

/* its boards, where there are any, and what makes some where not */
void
bb_shelf_view_focus (BbShelfView *self)
{
  if (get_shelf (self)->n_items > 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self->list), shown_cb, NULL, NULL);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
bb_shelf_view_dispose (GObject *object)
{
  BbShelfView *self = BB_SHELF_VIEW (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_SHELF_VIEW);
  g_clear_object (&self->selection);
  g_clear_object (&self->boards);
  g_clear_object (&self->cache);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (bb_shelf_view_parent_class)->dispose (object);
}

static void
bb_shelf_view_finalize (GObject *object)
{
  g_object_unref (BB_SHELF_VIEW (object)->cells);

  G_OBJECT_CLASS (bb_shelf_view_parent_class)->finalize (object);
}

static void
bb_shelf_view_class_init (BbShelfViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_shelf_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = bb_shelf_view_finalize;
  gtk_widget_class_set_css_name (widget_class, "shelf");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/shelf-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BbShelfView, stack);
  gtk_widget_class_bind_template_child (widget_class, BbShelfView, count);
  gtk_widget_class_bind_template_child (widget_class, BbShelfView, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
}

static void
bb_shelf_view_init (BbShelfView *self)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (MENU);
  GtkDropTarget *target = gtk_drop_target_new (BB_TYPE_CARRIED, GDK_ACTION_MOVE);

  self->boards = gtk_string_list_new (NULL);
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->boards));
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
  self->menu = bb_menu_new (GTK_WIDGET (self), G_MENU_MODEL (gtk_builder_get_object (builder, "shelf_menu")));
  self->cells = bb_shown_cells_new (GTK_WIDGET (self), self->menu, &cells);
  g_signal_connect (target, "enter", G_CALLBACK (over_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (over_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
