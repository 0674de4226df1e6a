/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what in the rehearsal? */
#include "window/actions/rehearsal-keys.h"

/* a clicker sends Page Up and Page Down; for its third button B or a period, and F5 or Escape in turn for its fourth */
static const BbKey keys[] = {
  { GDK_KEY_space, 0, "win.play" },
  { GDK_KEY_b, 0, "win.play" },
  { GDK_KEY_period, 0, "win.play" },
  { GDK_KEY_F5, 0, "win.rehearse-play" },
  { GDK_KEY_F5, GDK_SHIFT_MASK, "win.rehearse-play" },
  { GDK_KEY_Escape, 0, "win.rehearse-escape" },
  { GDK_KEY_Left, 0, "win.step-eight(-1)" },
  { GDK_KEY_Right, 0, "win.step-eight(1)" },
  { GDK_KEY_Page_Up, 0, "win.step-eight(-1)" },
  { GDK_KEY_Page_Down, 0, "win.step-eight(1)" },
  { GDK_KEY_Up, 0, "win.step-shot(-1)" },
  { GDK_KEY_Down, 0, "win.step-shot(1)" },
  { GDK_KEY_Home, 0, "win.go-start" },
  { GDK_KEY_End, 0, "win.go-end" },
  { GDK_KEY_l, 0, "win.rehearse-loop-toggle" },
  { GDK_KEY_1, 0, "win.speed(0.5)" },
  { GDK_KEY_2, 0, "win.speed(0.75)" },
  { GDK_KEY_3, 0, "win.speed(1.0)" },
  { GDK_KEY_w, 0, "win.click" },
  { GDK_KEY_w, GDK_SHIFT_MASK, "win.rehearse-count-in" },
  { GDK_KEY_f, 0, "win.mirror" },
  { GDK_KEY_m, 0, "win.mute" },
  { GDK_KEY_u, 0, "win.leave-note" },
  { 0 },
};

void
bb_rehearsal_keys_attach (GtkWidget *widget)
{
  bb_keys_attach_table (widget, keys);
}
