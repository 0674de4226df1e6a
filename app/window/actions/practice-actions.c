/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions say how the song is practised? */
#include "window/actions/practice-actions.h"

#include "editor/track-commands.h"
#include "window/dialogs/sound-settings.h"
#include "window/settings.h"

#define SPEED_STEP 0.05

/* from one twentieth to the next */
static void
speed_step_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbPlayer *player = bb_editor_get_player (bb_desk_get_editor (data));
  int steps = (int) (bb_player_get_speed (player) / SPEED_STEP + 0.5);

  bb_player_set_speed (player, (steps + g_variant_get_int32 (parameter)) * SPEED_STEP);
}

static void
hear_next_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_track_command_hear_next (bb_desk_get_editor (data));
}

/* what the player is told by others too: a speed grows by itself */
static const struct
{
  const char *action;
  const char *property;
} properties[] = {
  { "speed", "speed" },
  { "training", "training" },
  { "click", "clicking" },
};

static const GActionEntry actions[] = {
  { "speed-step", speed_step_cb, "i" },
  { "hear-next", hear_next_cb },
};

void
bb_practice_actions_add (BbDesk *desk)
{
  BbPlayer *player = bb_editor_get_player (bb_desk_get_editor (desk));
  g_autoptr (GAction) count_in = g_settings_create_action (bb_settings_get (), "count-in");

  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
  g_action_map_add_action (G_ACTION_MAP (desk), count_in);
  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      g_autoptr (GPropertyAction) action = g_property_action_new (properties[i].action, player, properties[i].property);

      g_action_map_add_action (G_ACTION_MAP (desk), G_ACTION (action));
    }

  bb_sound_settings_follow_practice (bb_settings_get (), player);
}
