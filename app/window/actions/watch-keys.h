/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what wherever boards are only looked at? */
#pragma once

#include "window/actions/keys.h"

G_BEGIN_DECLS

/* those of presentation and rehearsal alike, a clicker's among them */
extern const BbKey bb_watch_keys[];

G_END_DECLS
