/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the song to be played on the set? */
#include "export/set/set-options.h"

#include <math.h>

/* a sixth of a semitone: 24 against 23.976 is a sixtieth */
#define UNHEARD 0.01

static const char *const pitches[BB_N_SET_PITCHES] = {
  [BB_SET_PITCH_FITTING] = "auto",
  [BB_SET_PITCH_KEPT] = "keep",
  [BB_SET_PITCH_CHANGED] = "change",
};

BbSetOptions
bb_set_options_make (void)
{
  return (BbSetOptions){ .is_as_shot = TRUE, .speed = BB_SPEED_NORMAL, .pitch = BB_SET_PITCH_FITTING };
}

gboolean
bb_set_options_keep_pitch (const BbSetOptions *self, const BbSpeed *speed)
{
  if (self->pitch == BB_SET_PITCH_FITTING)
    return fabs (bb_speed_to_double (speed) - 1) > UNHEARD;

  return self->pitch == BB_SET_PITCH_KEPT;
}

gboolean
bb_set_pitch_from_name (const char *name, BbSetPitch *pitch)
{
  for (BbSetPitch i = 0; i < BB_N_SET_PITCHES; i++)
    {
      if (g_str_equal (name, pitches[i]))
        {
          *pitch = i;
          return TRUE;
        }
    }

  return FALSE;
}

const char *
bb_set_pitch_to_name (BbSetPitch pitch)
{
  return pitches[pitch];
}
