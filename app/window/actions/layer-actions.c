/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions belong to the layers of a board? */
#include "window/actions/layer-actions.h"

#include "editor/layer-commands.h"
#include "window/actions/command-actions.h"

static const BbCommandAction commands[] = {
  { "layer-new", .plain = bb_layer_command_new },
  { "layer-merge", .plain = bb_layer_command_merge },
  { "layer-step", .count = bb_layer_command_step },
};

void
bb_layer_actions_add (BbDesk *desk)
{
  bb_command_actions_add (desk, commands, G_N_ELEMENTS (commands));
}
