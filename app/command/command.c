/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which commands are there, and how does one run? */
#include "command/command.h"
gboolean bb_command_is_known (const char *w) {return FALSE;}
int bb_command_run (int argc, char *argv[]) {return 1;}
