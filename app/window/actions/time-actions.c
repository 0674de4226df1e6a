/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions change boards in time? */
#include "window/actions/time-actions.h"

#include "editor/time-commands.h"
#include "window/actions/command-actions.h"

static const BbCommandAction commands[] = {
  { "join", .plain = bb_time_command_join },
  { "swap", .plain = bb_time_command_swap },
  { "begin-shot", .plain = bb_time_command_begin_shot },
  { "tap-cut", .plain = bb_time_command_tap },
  { "spread-evenly", .plain = bb_time_command_spread_evenly },
  { "nudge", .count = bb_time_command_nudge },
  { "nudge-beat", .count = bb_time_command_nudge_beat },
  { "roll-beat", .count = bb_time_command_roll_beat },
  { "ripple", .count = bb_time_command_ripple },
  { "ripple-beat", .count = bb_time_command_ripple_beat },
  { "slip", .count = bb_time_command_slip },
  { "spread", .count = bb_time_command_spread },
  { "set-beats", .count = bb_time_command_set_beats },
  { "cut-every", .count = bb_time_command_cut_every },
};

void
bb_time_actions_add (BbDesk *desk)
{
  bb_command_actions_add (desk, commands, G_N_ELEMENTS (commands));
}
