/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the click come with the flash? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BB_TYPE_SYNC_TEST (bb_sync_test_get_type ())
/**
 * BbSyncTest:
 *
 * A dot that flashes once a second, when the playhead says so, while a player of its own plays a click then. The delay
 * is right where both come at once.
 */
G_DECLARE_FINAL_TYPE (BbSyncTest, bb_sync_test, BB, SYNC_TEST, GtkWidget)

/**
 * bb_sync_test_start:
 * @settings: say which device, how late, how loud; followed while it runs
 *
 * Returns: %FALSE and @error where the click cannot be made
 */
gboolean bb_sync_test_start (BbSyncTest *self, GSettings *settings, GError **error);
void bb_sync_test_stop (BbSyncTest *self);

G_END_DECLS
