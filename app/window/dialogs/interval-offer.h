/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the interval changed of boards that were laid at once? */
#pragma once

#include "document/batch.h"
#include "window/desk.h"

G_BEGIN_DECLS

/** Tells in a toast how far apart the boards of @batch lie, and lets the user change that as long as it is possible */
void bb_interval_offer (BbDesk *desk, BbBatch *batch);

G_END_DECLS
