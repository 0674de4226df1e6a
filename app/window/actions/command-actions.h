/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a command of the editor become an action of a window? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/**
 * BbCommandAction:
 * @name: of the action
 * @plain: the command, where it takes nothing
 * @count: the command, where it takes a number
 * @choose: the command, where it takes a name
 * @get: (nullable): which of its names is so now: the state of the action
 *
 * One of the three commands is set.
 */
typedef struct
{
  const char *name;
  void (*plain) (BbEditor *editor);
  void (*count) (BbEditor *editor, int n);
  void (*choose) (BbEditor *editor, const char *name);
  const char *(*get) (BbEditor *editor);
} BbCommandAction;

/** Gives @desk an action for each of @commands (array length=n_commands), which outlive it */
void bb_command_actions_add (BbDesk *desk, const BbCommandAction *commands, guint n_commands);

/** Lets the states of those with @get be as they are now */
void bb_command_actions_update (BbDesk *desk, const BbCommandAction *commands, guint n_commands);

G_END_DECLS
