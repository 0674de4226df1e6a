/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what wherever the keyboard is? */
#include "window/keys/accelerators.h"

/* keys with a modifier only: plain ones are for stage and timeline, see keys.c */
const BbAccelerator bb_accelerators[] = {
  { "app.new", { "<Control>n" } },
  { "app.open", { "<Control>o" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.quit", { "<Control>q" } },
  { "win.save", { "<Control>s" } },
  { "win.save-as", { "<Control><Shift>s" } },
  { "win.export", { "<Control>e" } },
  { "win.import-song", { "<Control><Shift>o" } },
  { "win.import-pictures", { "<Control>i" } },
  { "win.import-paper", { "<Control><Shift>p" } },
  { "win.import-video", { "<Control>h" } },
  { "win.project-settings", { "<Alt>Return" } },
  { "window.close", { "<Control>w" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.view::draw", { "F2" } },
  { "win.view::overview", { "F3" } },
  { "win.find", { "<Control>f" } },
  { "win.find-text", { "<Control><Shift>f" } },
  { "win.view::rehearse", { "F4" } },
  { "win.view::treatment", { "F5" } },
  { "win.present", { "<Control>F5" } },
  { "win.shelf", { "F7" } },
  { "win.inspector", { "F9" } },
  { "win.fullscreen", { "F11" } },
  { "win.show-help-overlay", { "<Control>question" } },
  { NULL },
};
