/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where will the pen be in a moment? */
#pragma once

#include "sketch/pen.h"

G_BEGIN_DECLS

/* milliseconds before the newest sample that are looked at; older ones may be dropped */
#define BB_PREDICTION_MEMORY 60

/**
 * bb_predict:
 * @samples: (array length=n_samples): tidy, the oldest first
 * @ahead: milliseconds
 * @x: (out): ink units
 * @y: (out): ink units
 *
 * Goes on from the newest sample as the pen came: as fast, and turning as it turned. It goes less far the more the pen
 * turns or slows down, and nowhere from a corner, so that nothing shoots past where the hand means to stop.
 *
 * Returns: whether it will be elsewhere; %FALSE where too little is known, or the times of the samples are no clock
 */
gboolean bb_predict (const BbPenSample *samples, guint n_samples, double ahead, double *x, double *y);

G_END_DECLS
