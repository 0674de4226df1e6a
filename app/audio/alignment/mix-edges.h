/* SPDX-License-Identifier: GPL-3.0-or-later */
/* At which sample does a part of a song end in another mix of it? */
#pragma once

#include "audio/alignment/mix-path.h"

G_BEGIN_DECLS

/** Moves the ends of @stretches (element-type BbMixStretch), which are known to a step, to where they are most alike */
void bb_mix_edges_settle (const BbWhiteSound *old, const BbWhiteSound *new, GArray *stretches);

G_END_DECLS
