/* SPDX-License-Identifier: GPL-3.0-or-later */
/* By how much exactly is a part of a song late in another mix? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_mix_offset_refine:
 * @old: (array length=n_old): mono
 * @new: (array length=n_new): at the same rate
 * @from: first sample of @old that both have
 * @to: the sample after the last one
 * @lag: samples that @new is late by, to about ten
 *
 * Returns: the same to a fraction of a sample: the middle of what windows all over the part say
 */
double
bb_mix_offset_refine (const float *old, gsize n_old, const float *new, gsize n_new, gint64 from, gint64 to, double lag);

G_END_DECLS
