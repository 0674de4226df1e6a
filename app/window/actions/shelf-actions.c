/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions belong to boards that have no place yet? */
#include "window/actions/shelf-actions.h"

#include "editor/shelf-commands.h"
#include "window/actions/command-actions.h"

static const BbCommandAction commands[] = {
  { "shelf-lay", .plain = bb_shelf_command_lay },
  { "shelf-option", .plain = bb_shelf_command_lay_option },
};

/* what comes to the shelf is seen there */
static void
new_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_workspace_show_shelf (bb_desk_get_workspace (data));
  bb_shelf_command_new (bb_desk_get_editor (data));
}

static void
put_away_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);
  guint n = bb_editor_get_project (editor)->lists[BB_SHELF]->n_items;

  bb_shelf_command_put_away (editor);
  if (bb_editor_get_project (editor)->lists[BB_SHELF]->n_items > n)
    bb_workspace_show_shelf (bb_desk_get_workspace (data));
}

/* the one in hand stays there while the view changes */
static void
draw_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_action_group_change_action_state (G_ACTION_GROUP (data), "view", g_variant_new_string ("draw"));
}

static const GActionEntry entries[] = {
  { "shelf-new", new_cb },
  { "put-away", put_away_cb },
  { "shelf-draw", draw_cb },
};

void
bb_shelf_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), entries, G_N_ELEMENTS (entries), desk);
  bb_command_actions_add (desk, commands, G_N_ELEMENTS (commands));
}
