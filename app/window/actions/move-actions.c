/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions move cameras, and turn one board into the next? */
#include "window/actions/move-actions.h"

#include "editor/move-commands.h"
#include "editor/transition-commands.h"
#include "window/actions/command-actions.h"

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
  const BbBoard *board = bb_project_get_board (bb_editor_get_project (editor), bb_editor_get_current (editor));

  return bb_transition_to_name (board->transition);
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

static const BbCommandAction commands[] = {
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

/* a state follows the edit, where there was one */
void
bb_move_actions_update (BbDesk *desk)
{
  bb_command_actions_update (desk, commands, G_N_ELEMENTS (commands));
}

void
bb_move_actions_add (BbDesk *desk)
{
  bb_command_actions_add (desk, commands, G_N_ELEMENTS (commands));
}
