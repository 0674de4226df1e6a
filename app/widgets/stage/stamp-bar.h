/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stamp is stamped next? */
#pragma once

#include <adwaita.h>

#include "document/stamp-library.h"
#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_STAMP_BAR (bb_stamp_bar_get_type ())
/**
 * BbStampBar:
 *
 * A button for each stamp of a group, as it looks, over the stage while it is stamped. Each is a target of win.stamp,
 * and each group one of win.stamp-group.
 */
G_DECLARE_FINAL_TYPE (BbStampBar, bb_stamp_bar, BB, STAMP_BAR, AdwBin)

void bb_stamp_bar_set_editor (BbStampBar *self, BbEditor *editor);

/** Shows the user's @own stamps, and those that come with the program, @fixed */
void bb_stamp_bar_set_libraries (BbStampBar *self, BbStampLibrary *own, BbStampLibrary *fixed);

/** Shows the group with @name: "figures", "plan", "mine", "project" or "templates" */
void bb_stamp_bar_set_group (BbStampBar *self, const char *name);

G_END_DECLS
