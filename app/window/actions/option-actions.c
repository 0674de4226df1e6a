/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions change what shows at a place? */
#include "window/actions/option-actions.h"

#include "editor/option-commands.h"

static void
step_option_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_option_command_step (bb_desk_get_editor (data), g_variant_get_int32 (parameter));
}

static void
duplicate_option_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_option_command_duplicate (bb_desk_get_editor (data));
}

static void
remove_option_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_option_command_remove (bb_desk_get_editor (data));
}

static const GActionEntry entries[] = {
  { "step-option", step_option_cb, "i" },
  { "duplicate-option", duplicate_option_cb },
  { "remove-option", remove_option_cb },
};

void
bb_option_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), entries, G_N_ELEMENTS (entries), desk);
}
