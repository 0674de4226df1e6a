/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do clicks get into what is heard? */
#pragma once

#include "audio/course/click.h"
#include "audio/course/course.h"

G_BEGIN_DECLS

/**
 * BbMetronome:
 *
 * Adds the clicks of a course to its samples, at the moments at which the course comes to the beats: a slow song has
 * clicks that are far apart, not long.
 */
typedef struct _BbMetronome BbMetronome;

/** Returns: (transfer full): one for samples of that kind */
BbMetronome *bb_metronome_new (int rate, int channels);
void bb_metronome_free (BbMetronome *self);

/** Adds to @samples, which are heard from @moment of @course on */
void bb_metronome_mix (const BbMetronome *self,
                       const BbClick *click,
                       const BbCourse *course,
                       gint64 moment,
                       gint64 n_samples,
                       gint16 *samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbMetronome, bb_metronome_free)

G_END_DECLS
