/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are there on the numbers of boards, and what they add up to? */
#include "window/actions/number-actions.h"

#include "editor/number-commands.h"
#include "window/actions/command-actions.h"
#include "window/dialogs/rhythm-dialog.h"

static void
rhythm_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_rhythm_dialog_present (data);
}

static const BbCommandAction commands[] = {
  { "lock-numbers", .plain = bb_number_command_lock },
  { "unlock-numbers", .plain = bb_number_command_unlock },
  { "count-on", .plain = bb_number_command_toggle_count_on },
};

static const GActionEntry actions[] = { { "rhythm", rhythm_cb } };

void
bb_number_actions_add (BbDesk *desk)
{
  bb_command_actions_add (desk, commands, G_N_ELEMENTS (commands));
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
