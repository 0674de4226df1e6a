/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where on the song may boards of the shelf be dropped? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Takes boards of the shelf that are dropped on the timeline to where they are dropped, and those that are dropped on
 *  the stage as an option of the board there */
void bb_shelf_drop_add (BbDesk *desk, BbWorkspace *workspace);

G_END_DECLS
