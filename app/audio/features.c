/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What shows in a sound: where something begins in it, and of which frequencies is it made? */
#include "audio/features.h"

#include <math.h>

#include "audio/beats/onset-times.h"

/* moments of the onsets in a bin: hardly coarser than a bin of the peaks */
#define MOMENTS 2

static void
add_bands (BbBands *sum, const BbBands *bands, double share)
{
  sum->low += (float) share * bands->low;
  sum->mid += (float) share * bands->mid;
  sum->high += (float) share * bands->high;
}

static void
take_onsets (BbFeatures *self, const BbOnsets *onsets)
{
  GArray *times = bb_onset_times_find (onsets);

  self->n_onsets = times->len;
  self->onsets = (gint64 *) (gpointer) g_array_free (times, FALSE);
  self->bin = MOMENTS * onsets->hop;
  self->n_bands = (guint) (onsets->n / MOMENTS);
  self->bands = g_new0 (BbBands, self->n_bands);
  for (guint i = 0; i < self->n_bands * MOMENTS; i++)
    add_bands (&self->bands[i / MOMENTS], &onsets->bands[i], 1.0 / MOMENTS);
}

BbFeatures *
bb_features_new (const BbOnsets *onsets)
{
  BbFeatures *self = g_new0 (BbFeatures, 1);

  g_atomic_ref_count_init (&self->references);
  self->bin = 1;
  if (onsets != NULL)
    take_onsets (self, onsets);
  return self;
}

BbFeatures *
bb_features_find (const gint16 *samples, guint64 n_samples, guint channels, guint rate, GCancellable *cancellable)
{
  g_autoptr (BbOnsets) onsets = bb_onsets_find (samples, n_samples, channels, rate, cancellable);

  return onsets == NULL && g_cancellable_is_cancelled (cancellable) ? NULL : bb_features_new (onsets);
}

BbFeatures *
bb_features_ref (BbFeatures *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_features_unref (BbFeatures *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_free (self->onsets);
  g_free (self->bands);
  g_free (self);
}

guint
bb_features_find_onset (const BbFeatures *self, gint64 sample)
{
  guint low = 0, high = self->n_onsets;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->onsets[middle] < sample)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static const BbBands *
get_bin (const BbFeatures *self, double index)
{
  return &self->bands[(guint) CLAMP (index, 0, self->n_bands - 1.0)];
}

/* between the middles of two bins */
static BbBands
blend (const BbFeatures *self, double position)
{
  double before = floor (position - 0.5), share = position - 0.5 - before;
  BbBands bands = { 0 };

  add_bands (&bands, get_bin (self, before), 1 - share);
  add_bands (&bands, get_bin (self, before + 1), share);
  return bands;
}

static BbBands
average (const BbFeatures *self, double from, double to)
{
  guint first = (guint) MAX (from, 0), last = (guint) MIN (ceil (to), self->n_bands);
  BbBands bands = { 0 };

  for (guint i = first; i < last; i++)
    add_bands (&bands, &self->bands[i], 1.0 / (last - first));
  return bands;
}

void
bb_features_read_bands (const BbFeatures *self,
                        double start,
                        double samples_per_column,
                        guint n_columns,
                        BbBands *columns)
{
  double width = samples_per_column / self->bin;

  for (guint i = 0; i < n_columns; i++)
    {
      double from = start / self->bin + i * width;

      columns[i] = (BbBands){ 0 };
      if (from + width <= 0 || from >= self->n_bands)
        continue;
      columns[i] = width < 1 ? blend (self, from + width / 2) : average (self, from, from + width);
    }
}
