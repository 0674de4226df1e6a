/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions lay the song otherwise in the video? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_stretch_actions_add (BbDesk *desk);

G_END_DECLS
