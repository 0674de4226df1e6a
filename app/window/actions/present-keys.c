/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what in a presentation? */
#include "window/actions/present-keys.h"

#include "window/actions/watch-keys.h"
#include "window/keys/hearing.h"

/* a clicker sends Page Up and Page Down, and what is in watch-keys */
static const BbKey keys[] = {
  { GDK_KEY_Escape, 0, "win.present-leave" },
  { GDK_KEY_Left, 0, "win.step-edge(-1)" },
  { GDK_KEY_Right, 0, "win.step-edge(1)" },
  { GDK_KEY_Page_Up, 0, "win.step-edge(-1)" },
  { GDK_KEY_Page_Down, 0, "win.step-edge(1)" },
  { GDK_KEY_n, 0, "win.present-number" },
  { GDK_KEY_t, 0, "win.present-timecode" },
  { GDK_KEY_c, 0, "win.present-count" },
  { GDK_KEY_l, 0, "win.present-lyric" },
  { GDK_KEY_d, 0, "win.present-swap" },
  { 0 },
};

void
bb_present_keys_attach (GtkWidget *widget)
{
  static const BbKey *const tables[] = { keys, bb_watch_keys, NULL };

  bb_keys_attach_tables (widget, tables);
}
