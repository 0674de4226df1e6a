/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be said of set playback on the command line? */
#pragma once

#include "export/set/set-options.h"

G_BEGIN_DECLS

/** BbSetArguments: what was typed, %NULL where nothing was */
typedef struct
{
  char *speed;
  char *pitch;
} BbSetArguments;

void bb_set_arguments_clear (BbSetArguments *self);

gboolean bb_set_arguments_are_empty (const BbSetArguments *self);

/** Sets @options to what @self means. Returns: %FALSE and @error, which names what is not understood */
gboolean bb_set_arguments_parse (const BbSetArguments *self, BbSetOptions *options, GError **error);

G_END_DECLS
