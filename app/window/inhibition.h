/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why must logging out wait for a window? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Lets logging out wait while something would be lost by it */
void bb_inhibition_update (BbDesk *desk);

G_END_DECLS
