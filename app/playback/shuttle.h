/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast does the player run after J, K or L? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbShuttle:
 * @BB_SHUTTLE_BACKWARD: J
 * @BB_SHUTTLE_STOP: K
 * @BB_SHUTTLE_FORWARD: L
 */
typedef enum
{
  BB_SHUTTLE_BACKWARD,
  BB_SHUTTLE_STOP,
  BB_SHUTTLE_FORWARD,
} BbShuttle;

/**
 * bb_shuttle_next:
 * @pace: as it runs now: 0 stands, 1 plays, -1 plays backward
 * @key: what was pressed
 *
 * Returns: the pace from now on: 1, 2, 4, and the same backward; turning round begins at 1; K is 0
 */
int bb_shuttle_next (int pace, BbShuttle key);

G_END_DECLS
