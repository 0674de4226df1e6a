/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the song to be played on the set? */
#pragma once

#include "model/speed.h"

G_BEGIN_DECLS

typedef enum
{
  BB_SET_PITCH_FITTING, /* kept, but for what is too little to be heard */
  BB_SET_PITCH_KEPT,
  BB_SET_PITCH_CHANGED, /* as that of a tape that runs faster */
  BB_N_SET_PITCHES
} BbSetPitch;

/**
 * BbSetOptions:
 * @is_as_shot: whether the speed is what the shots of the range ask for by their camera rates
 * @speed: otherwise
 * @pitch: what becomes of it at another speed
 *
 * A plain value, that of a #BbExportRequest for set playback.
 */
typedef struct
{
  gboolean is_as_shot;
  BbSpeed speed;
  BbSetPitch pitch;
} BbSetOptions;

/** Returns: as the shots ask for, pitch as fits */
BbSetOptions bb_set_options_make (void);

/** Returns: whether the pitch stays what it is at @speed */
gboolean bb_set_options_keep_pitch (const BbSetOptions *self, const BbSpeed *speed);

/** Returns: %FALSE where @name ("auto", "keep", "change") is no choice of pitch */
gboolean bb_set_pitch_from_name (const char *name, BbSetPitch *pitch);

/** Returns: (transfer none): the name that bb_set_pitch_from_name() knows */
const char *bb_set_pitch_to_name (BbSetPitch pitch);

G_END_DECLS
