/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions belong to where all boards are seen? */
#include "window/actions/overview-actions.h"

#include "window/dialogs/find-dialog.h"

static void
show_overview (BbDesk *desk)
{
  g_action_group_change_action_state (G_ACTION_GROUP (desk), "view", g_variant_new_string ("overview"));
}

static void
find_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  show_overview (data);
  bb_workspace_find (bb_desk_get_workspace (data));
}

/* wherever it is said */
static void
find_text_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_find_dialog_present (data);
}

static const GActionEntry entries[] = {
  { "find", find_cb },
  { "find-text", find_text_cb },
};

void
bb_overview_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), entries, G_N_ELEMENTS (entries), desk);
}
