/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions change what shows at a place? */
#include "window/actions/option-actions.h"

#include "editor/option-commands.h"
#include "window/actions/command-actions.h"

static const BbCommandAction commands[] = {
  { "step-option", .count = bb_option_command_step },
  { "duplicate-option", .plain = bb_option_command_duplicate },
  { "remove-option", .plain = bb_option_command_remove },
};

void
bb_option_actions_add (BbDesk *desk)
{
  bb_command_actions_add (desk, commands, G_N_ELEMENTS (commands));
}
