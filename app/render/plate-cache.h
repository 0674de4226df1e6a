/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards of a video are drawn already, while its frames go by? */
#pragma once

#include "render/plates.h"

G_BEGIN_DECLS

/**
 * BbPlateCache:
 *
 * The plates that were asked for last, as many as a transition and the next board need. For one thread at a time.
 */
typedef struct _BbPlateCache BbPlateCache;

/** Returns: (transfer full): an empty cache */
BbPlateCache *bb_plate_cache_new (void);
void bb_plate_cache_free (BbPlateCache *self);

/** Puts @plates in, which were made in another thread ahead of time; a reference is taken */
void bb_plate_cache_add (BbPlateCache *self, BbPlates *plates);

/** Returns: (transfer none) (nullable): the plates of those arguments, if they are there */
BbPlates *bb_plate_cache_lookup (BbPlateCache *self, const BbProject *project, guint index, int width, int height);

/** Returns: (transfer none): as bb_plates_new(), from the cache where they are there; incomplete ones are not kept past
 *  the next call */
BbPlates *bb_plate_cache_get (BbPlateCache *self,
                              const BbProject *project,
                              guint index,
                              int width,
                              int height,
                              const BbRenderOptions *options,
                              gboolean *is_complete);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPlateCache, bb_plate_cache_free)

G_END_DECLS
