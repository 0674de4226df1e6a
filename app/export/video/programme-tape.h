/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a stretch of the programme read as a tape, and where are its beats? */
#pragma once

#include "audio/course/tape.h"
#include "audio/wav.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbProgrammeTape:
 * @wav: the programme; silence follows it
 * @tape: which stretch of it, forward
 */
typedef struct
{
  BbWav *wav;
  BbTape tape;
} BbProgrammeTape;

/** A #BbTapeRead of a #BbProgrammeTape: silence before its beginning and after its end */
void bb_programme_tape_read (gpointer self, gint64 offset, gint64 n_samples, gint16 *samples);

/** Returns: (transfer full) (element-type BbClickBeat): the beats of @project, which has a song, in samples of the
 *  programme */
GArray *bb_programme_tape_list_beats (const BbProject *project);

G_END_DECLS
