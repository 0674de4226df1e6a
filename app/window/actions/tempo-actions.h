/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions set the beats of the song? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Adds them to @desk */
void bb_tempo_actions_add (BbDesk *desk);

G_END_DECLS
