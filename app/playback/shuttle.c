/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast does the player run after J, K or L? */
#include "playback/shuttle.h"

#define PACE_MAX 4

int
bb_shuttle_next (int pace, BbShuttle key)
{
  int direction;

  if (key == BB_SHUTTLE_STOP)
    return 0;

  direction = key == BB_SHUTTLE_FORWARD ? 1 : -1;
  if (pace * direction <= 0)
    return direction;

  return direction * MIN (ABS (pace) * 2, PACE_MAX);
}
