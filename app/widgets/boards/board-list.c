/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do all boards look side by side? */
#include "widgets/boards/board-list.h"

#include "widgets/boards/board-cell.h"
#include "widgets/common/board-menu.h"

#define CACHE_BYTES (96 * 1024 * 1024)
#define SIZE_STEP 20

struct _BbBoardList
{
  AdwBin parent;

  BbEditor *editor;
  BbBoardCache *cache;
  GtkStringList *boards; /* ids of the live boards, in order */
  GtkMultiSelection *selection;
  GHashTable *cells; /* those that show a board now */
  gboolean is_syncing;

  GtkStack *stack;
  GtkGridView *grid;
  GtkAdjustment *size;
  GtkWidget *menu;
};

G_DEFINE_FINAL_TYPE (BbBoardList, bb_board_list, ADW_TYPE_BIN)

static int
get_size (BbBoardList *self)
{
  return (int) gtk_adjustment_get_value (self->size);
}

static void
update_cells (BbBoardList *self)
{
  GHashTableIter iter;
  gpointer cell, item;

  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &cell, &item))
    bb_board_cell_show (cell, gtk_list_item_get_position (item), get_size (self));
}

/* whether row @row of the model is the board at @index of the project */
static gboolean
is_board (BbBoardList *self, guint row, const BbProject *project, guint index)
{
  return g_str_equal (gtk_string_list_get_string (self->boards, row), bb_project_get_board (project, index)->id);
}

/* brings the model up to date by the one run that differs, so that the view keeps its place */
static void
update_boards (BbBoardList *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  guint old_n = g_list_model_get_n_items (G_LIST_MODEL (self->boards));
  guint new_n = bb_project_count (project);
  guint most = MIN (old_n, new_n);
  guint head = 0, tail = 0;
  g_autoptr (GPtrArray) added = g_ptr_array_new ();

  while (head < most && is_board (self, head, project, head))
    head++;
  while (tail < most - head && is_board (self, old_n - 1 - tail, project, new_n - 1 - tail))
    tail++;

  for (guint i = head; i < new_n - tail; i++)
    g_ptr_array_add (added, bb_project_get_board (project, i)->id);
  g_ptr_array_add (added, NULL);
  if (old_n - head - tail > 0 || added->len > 1)
    gtk_string_list_splice (self->boards, head, old_n - head - tail, (const char *const *) added->pdata);
}

static void
show_selection (BbBoardList *self)
{
  GtkSelectionModel *model = GTK_SELECTION_MODEL (self->selection);
  g_autoptr (GtkBitset) wanted = NULL;
  g_autoptr (GtkBitset) all = gtk_bitset_new_empty ();
  guint first, n;

  bb_editor_get_selection (self->editor, &first, &n);
  wanted = gtk_bitset_new_range (first, n);
  gtk_bitset_add_range (all, 0, g_list_model_get_n_items (G_LIST_MODEL (self->boards)));
  self->is_syncing = TRUE;
  gtk_selection_model_set_selection (model, wanted, all);
  self->is_syncing = FALSE;
}

static void
scroll_to_current (BbBoardList *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self->grid)))
    gtk_widget_activate_action (GTK_WIDGET (self->grid), "list.scroll-to-item", "u",
                                bb_editor_get_current (self->editor));
}

/* where the boards lie is known after the layout */
static gboolean
shown_cb (GtkWidget *grid, GdkFrameClock *clock, gpointer list)
{
  if (gtk_widget_get_height (grid) == 0)
    return G_SOURCE_CONTINUE;

  scroll_to_current (list);
  return G_SOURCE_REMOVE;
}

static void
map_cb (BbBoardList *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self->grid), shown_cb, self, NULL);
}

static void
selection_changed_cb (BbBoardList *self)
{
  if (self->is_syncing)
    return;

  show_selection (self);
  scroll_to_current (self);
}

/* a video of one blank stretch has nothing to look over */
static void
update_stack (BbBoardList *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  gboolean is_blank = bb_project_count (project) == 1 && bb_place_is_blank (bb_project_get_place (project, 0));

  gtk_stack_set_visible_child_name (self->stack, is_blank ? "empty" : "boards");
}

static void
project_changed_cb (BbBoardList *self)
{
  self->is_syncing = TRUE;
  update_boards (self);
  self->is_syncing = FALSE;
  update_cells (self);
  update_stack (self);
}

static gboolean
selects (BbBoardList *self, guint first, guint n)
{
  guint now_first, now_n;

  bb_editor_get_selection (self->editor, &now_first, &now_n);
  return now_first == first && now_n == n;
}

/* the grid's hand selected @n boards from @first on: the end that stays is the one the editor knows, if any */
static void
take_selection (BbBoardList *self, guint first, guint n)
{
  guint last = first + n - 1;

  if (n == 1)
    {
      bb_editor_select (self->editor, first, FALSE);
      return;
    }

  bb_editor_select (self->editor, first, TRUE);
  if (!selects (self, first, n))
    bb_editor_select (self->editor, last, TRUE);
  if (selects (self, first, n))
    return;

  bb_editor_select (self->editor, first, FALSE);
  bb_editor_select (self->editor, last, TRUE);
}

/* the editor's selection has no holes: those that the grid has are filled */
static void
grid_selection_changed_cb (BbBoardList *self)
{
  g_autoptr (GtkBitset) chosen = NULL;
  guint first, last;

  if (self->is_syncing)
    return;

  chosen = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  self->is_syncing = TRUE;
  if (!gtk_bitset_is_empty (chosen))
    {
      first = gtk_bitset_get_minimum (chosen);
      last = gtk_bitset_get_maximum (chosen);
      if (!selects (self, first, last - first + 1))
        take_selection (self, first, last - first + 1);
    }
  show_selection (self);
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
  bb_editor_select (self->editor, position, FALSE);
  g_idle_add_once (draw_cb, g_object_ref (self));
}

static void
show_menu (BbBoardList *self, GtkWidget *cell, double x, double y)
{
  gtk_widget_translate_coordinates (cell, GTK_WIDGET (self), x, y, &x, &y);
  bb_board_menu_open (self->menu, x, y);
}

static void
menu_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, BbBoardList *self)
{
  GtkWidget *cell = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  guint index = bb_board_cell_get_index (BB_BOARD_CELL (cell));

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  if (!bb_editor_is_selected (self->editor, index))
    bb_editor_select (self->editor, index, FALSE);
  show_menu (self, cell, x, y);
}

static gboolean
menu_key_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  BbBoardList *self = BB_BOARD_LIST (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  GtkWidget *cell = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;

  if (cell == NULL || !BB_IS_BOARD_CELL (cell))
    return FALSE;

  show_menu (self, cell, gtk_widget_get_width (cell) / 2.0, gtk_widget_get_height (cell) / 2.0);
  return TRUE;
}

static void
setup_cb (BbBoardList *self, GtkListItem *item)
{
  GtkWidget *cell = bb_board_cell_new (self->editor, self->cache);
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (menu_pressed_cb), self);
  gtk_widget_add_controller (cell, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, cell);
}

static void
bind_cb (BbBoardList *self, GtkListItem *item)
{
  GtkWidget *cell = gtk_list_item_get_child (item);

  g_hash_table_insert (self->cells, cell, item);
  bb_board_cell_show (BB_BOARD_CELL (cell), gtk_list_item_get_position (item), get_size (self));
}

static void
unbind_cb (BbBoardList *self, GtkListItem *item)
{
  g_hash_table_remove (self->cells, gtk_list_item_get_child (item));
}

/* Ctrl and the wheel make the boards larger or smaller */
static gboolean
scrolled_cb (BbBoardList *self, double dx, double dy, GtkEventControllerScroll *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if ((state & GDK_CONTROL_MASK) == 0)
    return FALSE;

  gtk_adjustment_set_value (self->size, gtk_adjustment_get_value (self->size) - dy * SIZE_STEP);
  return TRUE;
}

/* Space plays here as everywhere; the grid would take it to select what is selected already */
static gboolean
key_pressed_cb (BbBoardList *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_space || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return FALSE;

  return gtk_widget_activate_action (GTK_WIDGET (self), "win.play", NULL);
}

static void
connect_grid (BbBoardList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_grid_view_set_factory (self->grid, factory);
  gtk_grid_view_set_model (self->grid, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (grid_selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_unref (factory);
}

void
bb_board_list_set_editor (BbBoardList *self, BbEditor *editor)
{
  g_return_if_fail (self->editor == NULL);

  self->editor = g_object_ref (editor);
  self->cache = bb_board_cache_new (CACHE_BYTES, bb_document_get_pictures (bb_editor_get_document (editor)));
  self->boards = gtk_string_list_new (NULL);
  self->selection = gtk_multi_selection_new (g_object_ref (G_LIST_MODEL (self->boards)));
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  bb_board_menu_follow (self->menu, editor);
  connect_grid (self);
  project_changed_cb (self);
  show_selection (self);
}

static void
bb_board_list_dispose (GObject *object)
{
  BbBoardList *self = BB_BOARD_LIST (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_object (&self->boards);
  g_clear_object (&self->cache);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (bb_board_list_parent_class)->dispose (object);
}

static void
bb_board_list_finalize (GObject *object)
{
  g_hash_table_unref (BB_BOARD_LIST (object)->cells);

  G_OBJECT_CLASS (bb_board_list_parent_class)->finalize (object);
}

static void
bb_board_list_class_init (BbBoardListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_board_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = bb_board_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/board-list.ui");
  gtk_widget_class_bind_template_child (widget_class, BbBoardList, stack);
  gtk_widget_class_bind_template_child (widget_class, BbBoardList, grid);
  gtk_widget_class_bind_template_child (widget_class, BbBoardList, size);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_cells);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);
  gtk_widget_class_bind_template_callback (widget_class, scrolled_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
}

static void
bb_board_list_init (BbBoardList *self)
{
  self->cells = g_hash_table_new (g_direct_hash, g_direct_equal);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->menu = bb_board_menu_new (GTK_WIDGET (self));
}
