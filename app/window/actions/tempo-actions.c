/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions set the beats of the song? */
#include "window/actions/tempo-actions.h"

#include "editor/tempo-commands.h"
#include "window/actions/command-actions.h"

static void
panel_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_workspace_open_tempo (bb_desk_get_workspace (data));
}

static void
scale_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_tempo_command_scale (bb_desk_get_editor (data), g_variant_get_double (parameter));
}

static const BbCommandAction commands[] = {
  { "tempo-tap", .plain = bb_tempo_command_tap },       { "tempo-one", .plain = bb_tempo_command_set_one },
  { "tempo-insert", .plain = bb_tempo_command_insert }, { "tempo-remove", .plain = bb_tempo_command_remove },
  { "tempo-find", .plain = bb_tempo_command_find },
};

static const GActionEntry actions[] = { { "tempo-panel", panel_cb }, { "tempo-scale", scale_cb, "d" } };

void
bb_tempo_actions_add (BbDesk *desk)
{
  bb_command_actions_add (desk, commands, G_N_ELEMENTS (commands));
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
