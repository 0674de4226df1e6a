/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the menu of a board go when that board is another, and open where there is room? */
#include "widgets/common/board-menu.h"

#include "fixture.h"
#include "model/places.h"

typedef struct
{
  GtkWidget *window;
  GtkWidget *menu;
} Shown;

static Shown
show (Fixture *fixture)
{
  GtkWidget *parent = gtk_drawing_area_new ();
  Shown shown = { gtk_window_new (), NULL };

  shown.menu = bb_board_menu_new (parent);
  bb_board_menu_follow (shown.menu, fixture->editor);
  gtk_window_set_child (GTK_WINDOW (shown.window), parent);
  gtk_window_set_default_size (GTK_WINDOW (shown.window), 400, 300);
  gtk_widget_show (shown.window);
  while (gtk_widget_get_width (parent) == 0)
    g_main_context_iteration (NULL, TRUE);
  return shown;
}

static void
destroy (Shown *shown)
{
  gtk_widget_unparent (shown->menu);
  gtk_window_destroy (GTK_WINDOW (shown->window));
}

static void
undo (BbEditor *editor)
{
  bb_history_undo (bb_document_get_history (bb_editor_get_document (editor)));
}

static void
select_another (BbEditor *editor)
{
  bb_editor_select (editor, 3, FALSE);
}

static void
stretch (BbEditor *editor)
{
  bb_editor_stretch (editor, 1);
}

static void
test_closes (Fixture *fixture, gconstpointer data)
{
  void (*const changes[]) (BbEditor * editor) = { undo, select_another, stretch };
  Shown shown = show (fixture);

  bb_history_commit (bb_document_get_history (fixture->document), "Roll",
                     bb_places_roll (bb_editor_get_project (fixture->editor), 1, 50), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      bb_board_menu_open (shown.menu, 20, 20);
      g_assert_true (gtk_widget_get_visible (shown.menu));
      changes[i](fixture->editor);
      g_assert_false (gtk_widget_get_visible (shown.menu));
    }
  destroy (&shown);
}

/* a board that lies outside what the timeline shows */
static void
test_has_room (Fixture *fixture, gconstpointer data)
{
  Shown shown = show (fixture);
  GdkRectangle to;

  bb_board_menu_open (shown.menu, 5000, -40);
  gtk_popover_get_pointing_to (GTK_POPOVER (shown.menu), &to);
  g_assert_cmpint (to.x, <, gtk_widget_get_width (gtk_widget_get_parent (shown.menu)));
  g_assert_cmpint (to.y, ==, 0);
  destroy (&shown);
}

static void
fill (BbEditor *editor, guint index)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbBoard *empty = bb_project_get_board (project, index);
  g_autoptr (BbBoard) board = bb_board_copy (empty);
  g_autoptr (BbLayer) layer = bb_layer_new_picture ("media/a.png", "a.png");

  bb_board_take_layers (board, bb_list_insert (empty->layers, 0, layer));
  bb_history_commit (bb_document_get_history (bb_editor_get_document (editor)), "Fill",
                     bb_places_set_board (project, index, board), NULL);
}

static void
assert_clears (GtkWidget *menu, const char *label)
{
  GMenuModel *sections = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu));
  g_autoptr (GMenuModel)
      last = g_menu_model_get_item_link (sections, g_menu_model_get_n_items (sections) - 1, G_MENU_LINK_SECTION);
  int index = g_menu_model_get_n_items (last) - 1;
  g_autofree char *shown = NULL, *action = NULL;

  g_assert_true (g_menu_model_get_item_attribute (last, index, G_MENU_ATTRIBUTE_LABEL, "s", &shown));
  g_assert_true (g_menu_model_get_item_attribute (last, index, G_MENU_ATTRIBUTE_ACTION, "s", &action));
  g_assert_cmpstr (shown, ==, label);
  g_assert_cmpstr (action, ==, "win.clear-board");
}

/* of many that are selected, those that have something on them are counted */
static void
test_counts (Fixture *fixture, gconstpointer data)
{
  Shown shown = show (fixture);

  fill (fixture->editor, 0);
  assert_clears (shown.menu, "Clear Board");
  fill (fixture->editor, 2);
  bb_editor_select_all (fixture->editor);
  assert_clears (shown.menu, "Clear 2 Boards");
  bb_editor_select (fixture->editor, 0, FALSE);
  assert_clears (shown.menu, "Clear Board");
  destroy (&shown);
}

static const FixtureTest tests[] = {
  { "/board-menu/counts", test_counts, 4, 48 },
  { "/board-menu/closes", test_closes, 4, 48 },
  { "/board-menu/has-room", test_has_room, 2, 48 },
};

int
main (int argc, char *argv[])
{
  gtk_init ();
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
