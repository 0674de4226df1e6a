/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions set the beats of the song? */
#include "window/actions/tempo-actions.h"

#include "editor/tempo-commands.h"

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

static void
tap_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_tempo_command_tap (bb_desk_get_editor (data));
}

static void
one_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_tempo_command_set_one (bb_desk_get_editor (data));
}

static void
insert_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_tempo_command_insert (bb_desk_get_editor (data));
}

static void
remove_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_tempo_command_remove (bb_desk_get_editor (data));
}

static void
find_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_tempo_command_find (bb_desk_get_editor (data));
}

static const GActionEntry actions[] = {
  { "tempo-panel", panel_cb },   { "tempo-scale", scale_cb, "d" }, { "tempo-tap", tap_cb },   { "tempo-one", one_cb },
  { "tempo-insert", insert_cb }, { "tempo-remove", remove_cb },    { "tempo-find", find_cb },
};

void
bb_tempo_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
