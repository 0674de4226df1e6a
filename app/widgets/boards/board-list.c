/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do all boards look side by side? */
#include "widgets/boards/board-list-private.h"

#include <glib/gi18n-lib.h>

#include "editor/overview-commands.h"
#include "widgets/boards/board-cell.h"
#include "widgets/boards/board-drag.h"
#include "widgets/boards/board-row.h"
#include "widgets/common/board-menu.h"

#define CACHE_BYTES (96 * 1024 * 1024)

G_DEFINE_FINAL_TYPE (BbBoardList, bb_board_list, ADW_TYPE_BIN)

static guint
find_index (GtkWidget *cell, gpointer data)
{
  BbBoardList *self = data;

  return bb_board_order_get_index (self->order, bb_shown_cells_get_position (self->cells, cell));
}

static void
show_counts (BbBoardList *self)
{
  g_autoptr (GtkBitset) chosen = gtk_selection_model_get_selection (bb_board_choice_get_model (self->choice));

  bb_overview_bar_show_counts (self->bar, (guint) gtk_bitset_get_size (chosen),
                               g_list_model_get_n_items (bb_board_order_get_model (self->order)),
                               bb_project_count (bb_editor_get_project (self->editor)));
}

static void
map_cb (BbBoardList *self)
{
  bb_board_list_show_later (self);
}

static void
chosen_cb (gpointer list)
{
  show_counts (list);
  bb_board_list_scroll_to_current (list);
}

/* a video of one blank stretch has nothing to look over */
static void
update_stack (BbBoardList *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  gboolean is_blank = bb_project_count (project) == 1 && bb_place_is_blank (bb_project_get_place (project, 0));

  gtk_stack_set_visible_child_name (self->stack, is_blank ? "empty" : "boards");
}

static gboolean
is_typing (BbBoardList *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  return focus != NULL && GTK_IS_TEXT_VIEW (focus);
}

static void
project_changed_cb (BbBoardList *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (bb_board_list_get_view (self)) != NULL && !is_typing (self);

  bb_board_choice_hold (self->choice, TRUE);
  if (bb_board_order_update (self->order) && had_focus)
    bb_board_list_focus_later (self);
  bb_board_choice_hold (self->choice, FALSE);
  bb_shown_cells_update (self->cells);
  update_stack (self);
  show_counts (self);
}

static void
draw_cb (gpointer data)
{
  gtk_widget_activate_action (data, "win.view", "s", "draw");
  g_object_unref (data);
}

/* the grid takes the focus after it has told of a double click, so the view changes when that is over */
static void
activate_cb (BbBoardList *self, guint position)
{
  bb_editor_select (self->editor, bb_board_order_get_index (self->order, position), FALSE);
  g_idle_add_once (draw_cb, g_object_ref (self));
}

/* rows are for what is said */
static void
activate_row_cb (BbBoardList *self, guint position)
{
  GtkWidget *cell = bb_shown_cells_find (self->cells, position);

  if (cell != NULL && BB_IS_BOARD_ROW (cell))
    bb_board_row_begin (BB_BOARD_ROW (cell));
}

/* who is at the boards of the song has let go of the shelf */
static void
focus_entered_cb (BbBoardList *self)
{
  bb_editor_take_shelved (self->editor, NULL);
}

/* the cells */

static GtkWidget *
make_cell (GtkWidget *list, GtkListItemFactory *factory)
{
  BbBoardList *self = BB_BOARD_LIST (list);
  gboolean is_row = factory == gtk_list_view_get_factory (self->rows);
  GtkWidget *cell = is_row ? bb_board_row_new (self->editor, self->cache)
                           : bb_board_cell_new (self->editor, self->cache);

  bb_board_drag_attach (cell, self->editor, is_row ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL, find_index,
                        self);
  return cell;
}

static void
show_cell (GtkWidget *list, GtkWidget *cell, guint position)
{
  BbBoardList *self = BB_BOARD_LIST (list);
  guint index = bb_board_order_get_index (self->order, position);
  int size;

  bb_overview_bar_get_layout (self->bar, &size);
  if (BB_IS_BOARD_ROW (cell))
    bb_board_row_show (BB_BOARD_ROW (cell), index, size);
  else
    bb_board_cell_show (BB_BOARD_CELL (cell), index, size);
}

/* by key the menu is about what is chosen */
static void
choose_cell (GtkWidget *list, GtkWidget *cell, gboolean by_key)
{
  BbBoardList *self = BB_BOARD_LIST (list);
  guint index = find_index (cell, self);

  if (by_key || (!bb_board_choice_is_scattered (self->choice) && bb_editor_is_selected (self->editor, index)))
    return;

  bb_editor_select (self->editor, index, FALSE);
  bb_board_choice_follow (self->choice);
}

static const BbShownCellsKind cells = { make_cell, show_cell, choose_cell };

static gboolean
menu_key_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  return bb_shown_cells_open_menu (BB_BOARD_LIST (widget)->cells);
}

/* keys and the wheel */

/* Ctrl and the wheel make the boards larger or smaller */
static gboolean
scrolled_cb (BbBoardList *self, double dx, double dy, GtkEventControllerScroll *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if ((state & GDK_CONTROL_MASK) == 0)
    return FALSE;

  bb_overview_bar_step_size (self->bar, -dy);
  return TRUE;
}

/* Space plays here as everywhere, and Control with an arrow moves boards; the views would take these to select and to
 * walk. What takes boards away is not for those that do not follow each other: only one of them is the editor's */
static gboolean
key_pressed_cb (BbBoardList *self, guint keyval, guint keycode, GdkModifierType state)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  gboolean moves = keyval == GDK_KEY_Left || keyval == GDK_KEY_Right;

  if (is_typing (self))
    return FALSE;

  if (bb_board_choice_is_scattered (self->choice) &&
      (keyval == GDK_KEY_Delete || keyval == GDK_KEY_BackSpace || (moves && modifiers == GDK_CONTROL_MASK)))
    {
      bb_editor_say (self->editor, _ ("These boards do not follow each other: they can be given a scene or a kind."));
      return TRUE;
    }
  if (keyval == GDK_KEY_space && modifiers == 0)
    return gtk_widget_activate_action (GTK_WIDGET (self), "win.play", NULL);
  if (moves && modifiers == GDK_CONTROL_MASK)
    return gtk_widget_activate_action (GTK_WIDGET (self), "win.move", "i", keyval == GDK_KEY_Left ? -1 : 1);

  return FALSE;
}

static void
layout_changed_cb (BbBoardList *self)
{
  GtkWidget *before = gtk_stack_get_visible_child (self->views);

  bb_board_list_show_layout (self);
  if (before != gtk_stack_get_visible_child (self->views))
    bb_board_list_focus (self);
}

static void
filter_changed_cb (BbBoardList *self)
{
  BbBoardFilter filter = { 0 };

  bb_overview_bar_get_filter (self->bar, &filter);
  bb_board_choice_hold (self->choice, TRUE);
  bb_board_order_take_filter (self->order, &filter);
  bb_board_choice_hold (self->choice, FALSE);
  bb_board_choice_follow (self->choice);
}

/* of what was found the first is next, unless one of it is chosen already */
static void
found_cb (BbBoardList *self)
{
  g_auto (GStrv) chosen = bb_board_choice_list (self->choice);

  if (chosen[0] == NULL && g_list_model_get_n_items (bb_board_order_get_model (self->order)) > 0)
    bb_editor_select (self->editor, bb_board_order_get_index (self->order, 0), FALSE);
  bb_board_list_focus (self);
}

/* what is chosen is given a scene, or a kind */
static void
choose_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  BbBoardList *self = BB_BOARD_LIST (widget);
  const char *field = g_str_equal (action, "overview.set-scene") ? BB_FIELD_ID_SCENE : BB_FIELD_ID_KIND;
  g_auto (GStrv) ids = bb_board_choice_list (self->choice);

  /* what is scattered stays chosen */
  bb_board_choice_hold (self->choice, TRUE);
  bb_overview_command_choose (self->editor, (const char *const *) ids, field, g_variant_get_string (parameter, NULL));
  bb_board_choice_hold (self->choice, FALSE);
}

void
bb_board_list_set_editor (BbBoardList *self, BbEditor *editor)
{
  g_autoptr (GtkListItemFactory) cell_factory = bb_shown_cells_make_factory (self->cells);
  g_autoptr (GtkListItemFactory) row_factory = bb_shown_cells_make_factory (self->cells);

  g_return_if_fail (self->editor == NULL);

  self->editor = g_object_ref (editor);
  self->cache = bb_board_cache_new (CACHE_BYTES, bb_document_get_pictures (bb_editor_get_document (editor)));
  self->order = bb_board_order_new (editor);
  self->choice = bb_board_choice_new (editor, self->order, chosen_cb, self);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  bb_board_menu_follow (self->menu, editor);
  bb_overview_bar_set_editor (self->bar, editor);
  gtk_grid_view_set_factory (self->grid, cell_factory);
  gtk_list_view_set_factory (self->rows, row_factory);
  bb_board_list_show_layout (self);
  project_changed_cb (self);
  bb_board_choice_follow (self->choice);
}

void
bb_board_list_find (BbBoardList *self)
{
  self->wants_focus = FALSE;
  bb_overview_bar_find (self->bar);
}

static void
bb_board_list_dispose (GObject *object)
{
  BbBoardList *self = BB_BOARD_LIST (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_object (&self->cache);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (bb_board_list_parent_class)->dispose (object);
}

static void
bb_board_list_finalize (GObject *object)
{
  g_clear_pointer (&BB_BOARD_LIST (object)->choice, bb_board_choice_free);
  g_clear_pointer (&BB_BOARD_LIST (object)->order, bb_board_order_free);
  g_object_unref (BB_BOARD_LIST (object)->cells);

  G_OBJECT_CLASS (bb_board_list_parent_class)->finalize (object);
}

static void
bb_board_list_class_init (BbBoardListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_board_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = bb_board_list_finalize;
  g_type_ensure (BB_TYPE_OVERVIEW_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/board-list.ui");
  gtk_widget_class_bind_template_child (widget_class, BbBoardList, stack);
  gtk_widget_class_bind_template_child (widget_class, BbBoardList, grid);
  gtk_widget_class_bind_template_child (widget_class, BbBoardList, bar);
  gtk_widget_class_bind_template_child (widget_class, BbBoardList, views);
  gtk_widget_class_bind_template_child (widget_class, BbBoardList, rows);
  gtk_widget_class_bind_template_child (widget_class, BbBoardList, header);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, layout_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, found_cb);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, scrolled_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_install_action (widget_class, "overview.set-scene", "s", choose_cb);
  gtk_widget_class_install_action (widget_class, "overview.set-kind", "s", choose_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
}

static void
bb_board_list_init (BbBoardList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->menu = bb_board_menu_new (GTK_WIDGET (self));
  self->cells = bb_shown_cells_new (GTK_WIDGET (self), self->menu, &cells);
}
