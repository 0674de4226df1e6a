/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are there on the numbers of boards, and what they add up to? */
#include "window/actions/number-actions.h"

#include "editor/number-commands.h"
#include "window/dialogs/rhythm-dialog.h"

static void
lock_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_number_command_lock (bb_desk_get_editor (data));
}

static void
unlock_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_number_command_unlock (bb_desk_get_editor (data));
}

static void
count_on_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_number_command_toggle_count_on (bb_desk_get_editor (data));
}

static void
rhythm_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_rhythm_dialog_present (data);
}

static const GActionEntry actions[] = {
  { "lock-numbers", lock_cb },
  { "unlock-numbers", unlock_cb },
  { "count-on", count_on_cb },
  { "rhythm", rhythm_cb },
};

void
bb_number_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
