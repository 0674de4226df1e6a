/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be said of set playback on the command line? */
#include "command/set-arguments.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"

void
bb_set_arguments_clear (BbSetArguments *self)
{
  g_free (self->speed);
  g_free (self->pitch);
}

gboolean
bb_set_arguments_are_empty (const BbSetArguments *self)
{
  return self->speed == NULL && self->pitch == NULL;
}

gboolean
bb_set_arguments_parse (const BbSetArguments *self, BbSetOptions *options, GError **error)
{
  GError *failure = NULL;

  *options = bb_set_options_make ();
  options->is_as_shot = self->speed == NULL;
  if (self->speed != NULL && !bb_speed_parse (self->speed, &options->speed, &failure))
    return bb_arguments_propagate (error, failure);

  return self->pitch == NULL || bb_set_pitch_from_name (self->pitch, &options->pitch) ||
         bb_arguments_fail (error, _ ("“%s” is nothing that the pitch can do. Say keep or change."), self->pitch);
}
