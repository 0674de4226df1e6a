/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the menu of a layer do? */
#include "widgets/inspector/layer-menu.h"

#include "editor/layer-commands.h"
#include "editor/placement-commands.h"
#include "editor/sharing-commands.h"

/* where a row keeps them */
#define ACTIONS "bb-layer-actions"

static void
menu_cb (GSimpleAction *action, GVariant *name, gpointer data)
{
  static const struct
  {
    const char *name;
    void (*command) (BbEditor *editor, const char *board, const char *layer);
  } commands[] = { { "duplicate", bb_layer_command_duplicate },
                   { "copy-to", bb_sharing_command_copy },
                   { "share", bb_sharing_command_share },
                   { "own", bb_sharing_command_own },
                   { "reset", bb_placement_command_reset } };
  BbLayerRow *row = data;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (commands[i].name, g_action_get_name (G_ACTION (action))))
        {
          commands[i].command (bb_layer_row_get_editor (row), bb_layer_row_get_board (row),
                               bb_layer_row_get_layer (row));
          return;
        }
    }
}

static void
rename_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_layer_row_rename (data);
}

static void
merge_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbLayerRow *row = data;

  bb_layer_row_take (row);
  bb_layer_command_merge (bb_layer_row_get_editor (row));
}

static void
place_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_layer_row_take (data);
  gtk_widget_activate_action (GTK_WIDGET (data), "win.tool", "s", "place");
}

static void
flip_cb (GSimpleAction *action, GVariant *way, gpointer data)
{
  BbLayerRow *row = data;

  bb_placement_command_flip (bb_layer_row_get_editor (row), bb_layer_row_get_board (row), bb_layer_row_get_layer (row),
                             g_str_equal (g_variant_get_string (way, NULL), "down"));
}

static void
turn_cb (GSimpleAction *action, GVariant *way, gpointer data)
{
  BbLayerRow *row = data;

  bb_placement_command_turn (bb_layer_row_get_editor (row), bb_layer_row_get_board (row), bb_layer_row_get_layer (row),
                             g_str_equal (g_variant_get_string (way, NULL), "right") ? 90 : -90);
}

static void
fit_cb (GSimpleAction *action, GVariant *fit, gpointer data)
{
  BbLayerRow *row = data;

  bb_placement_command_fit (bb_layer_row_get_editor (row), bb_layer_row_get_board (row), bb_layer_row_get_layer (row),
                            g_str_equal (g_variant_get_string (fit, NULL), "fill") ? BB_FIT_FILL : BB_FIT_INSIDE);
}

static void
move_cb (GSimpleAction *action, GVariant *name, gpointer data)
{
  BbLayerRow *row = data;
  BbLayerMove move;

  if (bb_layer_move_from_name (g_variant_get_string (name, NULL), &move))
    bb_layer_command_set_move (bb_layer_row_get_editor (row), bb_layer_row_get_board (row),
                               bb_layer_row_get_layer (row), move);
}

void
bb_layer_menu_attach (BbLayerRow *row)
{
  static const GActionEntry entries[] = {
    { "move", move_cb, "s" }, { "rename", rename_cb },  { "duplicate", menu_cb }, { "merge", merge_cb },
    { "copy-to", menu_cb },   { "share", menu_cb },     { "own", menu_cb },       { "place", place_cb },
    { "flip", flip_cb, "s" }, { "turn", turn_cb, "s" }, { "fit", fit_cb, "s" },   { "reset", menu_cb },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), row);
  gtk_widget_insert_action_group (GTK_WIDGET (row), "layer", G_ACTION_GROUP (actions));
  g_object_set_data_full (G_OBJECT (row), ACTIONS, g_steal_pointer (&actions), g_object_unref);
}

static void
allow (GActionMap *actions, const char *name, gboolean is_allowed)
{
  GAction *action = g_action_map_lookup_action (actions, name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_allowed);
}

/* of ink, nothing is placed; a plan stands still */
void
bb_layer_menu_show (BbLayerRow *row, const BbLayer *layer)
{
  GActionMap *actions = g_object_get_data (G_OBJECT (row), ACTIONS);
  static const char *const placing[] = { "place", "flip", "turn", "fit", "reset" };

  for (guint i = 0; i < G_N_ELEMENTS (placing); i++)
    allow (actions, placing[i], layer->kind == BB_LAYER_PICTURE);
  allow (actions, "own", layer->is_shared);
  allow (actions, "move", !bb_editor_is_on_plan (bb_layer_row_get_editor (row)));
}
