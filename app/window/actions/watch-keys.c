/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what wherever boards are only looked at? */
#include "window/actions/watch-keys.h"

/* for its third button a clicker sends B or a period, and F5 or Escape in turn for its fourth */
const BbKey bb_watch_keys[] = {
  { GDK_KEY_space, 0, "win.play" },
  { GDK_KEY_b, 0, "win.play" },
  { GDK_KEY_period, 0, "win.play" },
  { GDK_KEY_F5, 0, "win.rehearse-play" },
  { GDK_KEY_F5, GDK_SHIFT_MASK, "win.rehearse-play" },
  { GDK_KEY_Up, 0, "win.step-shot(-1)" },
  { GDK_KEY_Down, 0, "win.step-shot(1)" },
  { GDK_KEY_Home, 0, "win.go-start" },
  { GDK_KEY_End, 0, "win.go-end" },
  { GDK_KEY_m, 0, "win.mute" },
  { 0 },
};
