/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions change boards in time? */
#include "window/actions/time-actions.h"

#include "editor/time-commands.h"

static const struct
{
  const char *name;
  void (*plain) (BbEditor *editor);
  void (*with) (BbEditor *editor, int amount); /* takes a number */
} commands[] = {
  { "join", .plain = bb_time_command_join },
  { "swap", .plain = bb_time_command_swap },
  { "begin-shot", .plain = bb_time_command_begin_shot },
  { "tap-cut", .plain = bb_time_command_tap },
  { "spread-evenly", .plain = bb_time_command_spread_evenly },
  { "nudge", .with = bb_time_command_nudge },
  { "nudge-beat", .with = bb_time_command_nudge_beat },
  { "roll-beat", .with = bb_time_command_roll_beat },
  { "ripple", .with = bb_time_command_ripple },
  { "ripple-beat", .with = bb_time_command_ripple_beat },
  { "slip", .with = bb_time_command_slip },
  { "spread", .with = bb_time_command_spread },
  { "set-beats", .with = bb_time_command_set_beats },
  { "cut-every", .with = bb_time_command_cut_every },
};

static void
command_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);
  const char *name = g_action_get_name (G_ACTION (action));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (!g_str_equal (commands[i].name, name))
        continue;
      if (commands[i].plain != NULL)
        commands[i].plain (editor);
      else
        commands[i].with (editor, g_variant_get_int32 (parameter));
    }
}

void
bb_time_actions_add (BbDesk *desk)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (GSimpleAction)
          action = g_simple_action_new (commands[i].name, commands[i].with != NULL ? G_VARIANT_TYPE_INT32 : NULL);

      g_signal_connect (action, "activate", G_CALLBACK (command_cb), desk);
      g_action_map_add_action (G_ACTION_MAP (desk), G_ACTION (action));
    }
}
