/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what in a presentation? */
#include "window/actions/present-keys.h"

/* a clicker sends Page Up and Page Down; for its third button B or a period, and F5 or Escape in turn for its fourth */
static const BbKey keys[] = {
  { GDK_KEY_space, 0, "win.play" },
  { GDK_KEY_b, 0, "win.play" },
  { GDK_KEY_period, 0, "win.play" },
  { GDK_KEY_F5, 0, "win.rehearse-play" },
  { GDK_KEY_F5, GDK_SHIFT_MASK, "win.rehearse-play" },
  { GDK_KEY_Escape, 0, "win.present-leave" },
  { GDK_KEY_Left, 0, "win.step-edge(-1)" },
  { GDK_KEY_Right, 0, "win.step-edge(1)" },
  { GDK_KEY_Page_Up, 0, "win.step-edge(-1)" },
  { GDK_KEY_Page_Down, 0, "win.step-edge(1)" },
  { GDK_KEY_Up, 0, "win.step-shot(-1)" },
  { GDK_KEY_Down, 0, "win.step-shot(1)" },
  { GDK_KEY_Home, 0, "win.go-start" },
  { GDK_KEY_End, 0, "win.go-end" },
  { GDK_KEY_n, 0, "win.present-number" },
  { GDK_KEY_t, 0, "win.present-timecode" },
  { GDK_KEY_c, 0, "win.present-count" },
  { GDK_KEY_l, 0, "win.present-lyric" },
  { GDK_KEY_d, 0, "win.present-swap" },
  { GDK_KEY_m, 0, "win.mute" },
  { 0 },
};

void
bb_present_keys_attach (GtkWidget *widget)
{
  bb_keys_attach_table (widget, keys);
}
