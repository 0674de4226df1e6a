/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When does something begin in a sound? */
#pragma once

#include "audio/beats/onsets.h"

G_BEGIN_DECLS

/* an attack is seen before it is heard, for the window of the onsets reaches it with its end: by so many seconds */
#define BB_ONSET_TIMES_ADVANCE 0.0067

/**
 * bb_onset_times_find:
 *
 * The peaks of the onsets that stand out of what is around them. See S. Böck, F. Krebs and M. Schedl, "Evaluating the
 * Online Capabilities of Onset Detection Methods", ISMIR (2012), for how they are picked.
 *
 * Returns: (transfer full) (element-type gint64): samples of the sound, sorted
 */
GArray *bb_onset_times_find (const BbOnsets *onsets);

/** Returns: where the top of @curve at @moment, one of its peaks, lies to a fraction of a moment */
double bb_onset_times_sharpen (const float *curve, gsize moment);

G_END_DECLS
