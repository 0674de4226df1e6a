/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does "Neon Tide" say of itself before its boards? */
#pragma once

#include "model/list.h"

/** Returns: (transfer full) (nullable): the chapters of the treatment, whose pictures are in @folder then; %NULL and
 *  @error */
BbList *treatment_list (const char *folder, GError **error);
