/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who looks for what shows in the song's sound, while nobody waits? */
#pragma once

#include "audio/features.h"
#include "document/document.h"

G_BEGIN_DECLS

/**
 * BbFeatureFinder:
 *
 * Looks through each sound that a document gets, in a thread.
 */
typedef struct _BbFeatureFinder BbFeatureFinder;

/**
 * bb_feature_finder_new:
 * @document: outlives it
 * @changed: called with @data when bb_feature_finder_get() gives something else
 *
 * Returns: (transfer full): a finder, which has looked at nothing yet
 */
BbFeatureFinder *bb_feature_finder_new (BbDocument *document, void (*changed) (gpointer data), gpointer data);

void bb_feature_finder_free (BbFeatureFinder *self);

/** Returns: (transfer none) (nullable): the features of the document's sound; %NULL until they are found */
const BbFeatures *bb_feature_finder_get (const BbFeatureFinder *self);

G_END_DECLS
