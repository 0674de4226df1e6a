/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the samples of a sound lie? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbPcm:
 * @samples: (array): @n_samples × @channels values, interleaved
 * @n_samples: how many for each channel
 * @channels: 1 or 2
 * @rate: samples a second
 *
 * Owns nothing.
 */
typedef struct
{
  const gint16 *samples;
  guint64 n_samples;
  guint channels;
  guint rate;
} BbPcm;

G_END_DECLS
