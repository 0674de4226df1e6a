/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions move cameras, and turn one board into the next? */
#include "window/actions/move-actions.h"

#include "editor/move-commands.h"
#include "editor/transition-commands.h"

static void
move (BbEditor *editor, const char *name)
{
  BbMovePreset preset;

  if (bb_move_preset_from_name (name, &preset))
    bb_move_command_preset (editor, preset);
}

static const char *
get_easing (BbEditor *editor)
{
  return bb_easing_to_name (bb_move_command_get_easing (editor));
}

static void
set_easing (BbEditor *editor, const char *name)
{
  for (guint i = 0; i < BB_EASING_N_KINDS; i++)
    {
      if (g_str_equal (bb_easing_to_name ((BbEasing) i), name))
        bb_move_command_set_easing (editor, (BbEasing) i);
    }
}

static const char *
get_shake (BbEditor *editor)
{
  int shake = bb_editor_get_board (editor)->shake;

  return shake == 0 ? "none" : shake < (BB_SHAKE_LIGHT + BB_SHAKE_STRONG) / 2 ? "light" : "strong";
}

static void
set_shake (BbEditor *editor, const char *name)
{
  bb_move_command_set_shake (editor, g_str_equal (name, "none")    ? 0
                                     : g_str_equal (name, "light") ? BB_SHAKE_LIGHT
                                                                   : BB_SHAKE_STRONG);
}

static const char *
get_transition (BbEditor *editor)
{
  return bb_transition_to_name (bb_editor_get_board (editor)->transition);
}

static void
set_transition (BbEditor *editor, const char *name)
{
  for (guint i = 0; i < BB_TRANSITION_N_KINDS; i++)
    {
      if (g_str_equal (bb_transition_to_name ((BbTransitionKind) i), name))
        bb_transition_command_set_kind (editor, (BbTransitionKind) i);
    }
}

static const struct
{
  const char *name;
  void (*plain) (BbEditor *editor);
  void (*count) (BbEditor *editor, int n);
  void (*choose) (BbEditor *editor, const char *name);
  const char *(*get) (BbEditor *editor); /* which one of several is so */
} commands[] = {
  { "camera-move", .choose = move },
  { "camera-easing", .choose = set_easing, .get = get_easing },
  { "camera-shake", .choose = set_shake, .get = get_shake },
  { "camera-swap", .plain = bb_move_command_swap },
  { "camera-add-key", .plain = bb_move_command_add_key },
  { "camera-remove-key", .plain = bb_move_command_remove_key },
  { "transition", .choose = set_transition, .get = get_transition },
  { "transition-length", .count = bb_transition_command_set_length },
  { "transition-beats", .count = bb_transition_command_set_beats },
  { "dissolve", .plain = bb_transition_command_toggle_dissolve },
};

/* the state follows the edit, where there was one */
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
      else if (commands[i].count != NULL)
        commands[i].count (editor, g_variant_get_int32 (parameter));
      else
        commands[i].choose (editor, g_variant_get_string (parameter, NULL));
    }
}

void
bb_move_actions_update (BbDesk *desk)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (desk), commands[i].name);

      if (commands[i].get != NULL)
        g_simple_action_set_state (G_SIMPLE_ACTION (action),
                                   g_variant_new_string (commands[i].get (bb_desk_get_editor (desk))));
    }
}

static GSimpleAction *
make_action (guint i)
{
  const GVariantType *type = commands[i].plain != NULL   ? NULL
                             : commands[i].count != NULL ? G_VARIANT_TYPE_INT32
                                                         : G_VARIANT_TYPE_STRING;

  if (commands[i].get != NULL)
    return g_simple_action_new_stateful (commands[i].name, type, g_variant_new_string (""));

  return g_simple_action_new (commands[i].name, type);
}

void
bb_move_actions_add (BbDesk *desk)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (GSimpleAction) action = make_action (i);

      g_signal_connect (action, "activate", G_CALLBACK (command_cb), desk);
      g_action_map_add_action (G_ACTION_MAP (desk), G_ACTION (action));
    }
}
