/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What shows in a sound: where something begins in it, and of which frequencies is it made? */
#pragma once

#include "audio/beats/onsets.h"

G_BEGIN_DECLS

/**
 * BbFeatures:
 * @onsets: (array length=n_onsets): samples at which something begins to sound, sorted
 * @bands: (array length=n_bands): of each stretch of @bin samples, from the first on
 *
 * Immutable and atomically reference-counted. They are not kept on disk: they are found sooner than a file is read
 * from a slow one.
 */
typedef struct
{
  gatomicrefcount references;
  gint64 *onsets;
  guint n_onsets;
  BbBands *bands;
  guint n_bands;
  double bin;
} BbFeatures;

/** Returns: (transfer full): the features that follow from @onsets; empty ones from %NULL */
BbFeatures *bb_features_new (const BbOnsets *onsets);

/**
 * bb_features_find:
 * @samples: (array): @n_samples × @channels values, interleaved
 * @rate: samples a second
 * @cancellable: (nullable):
 *
 * Blocks, for a quarter of a second for a song of four minutes; call it in a thread.
 *
 * Returns: (transfer full) (nullable): the features, empty where the sound is shorter than a second; %NULL where
 *   cancelled
 */
BbFeatures *
bb_features_find (const gint16 *samples, guint64 n_samples, guint channels, guint rate, GCancellable *cancellable);

BbFeatures *bb_features_ref (BbFeatures *self);
void bb_features_unref (BbFeatures *self);

/** Returns: the index of the first onset at @sample or after it; @n_onsets where there is none */
guint bb_features_find_onset (const BbFeatures *self, gint64 sample);

/**
 * bb_features_read_bands:
 * @start: the sample at the left edge of the first column; may lie before 0
 * @samples_per_column: above 0
 * @columns: (array length=n_columns) (out caller-allocates): filled with the mean of each; zero outside of the sound
 *
 * Where a column is narrower than a bin it shows what lies between two.
 */
void bb_features_read_bands (const BbFeatures *self,
                             double start,
                             double samples_per_column,
                             guint n_columns,
                             BbBands *columns);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFeatures, bb_features_unref)

G_END_DECLS
