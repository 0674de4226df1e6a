/* SPDX-License-Identifier: GPL-3.0-or-later */
/* On which monitor is it presented, and on which is what only the presenter sees? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bb_monitors_choose:
 * @window: where it is edited
 * @connector: of the monitor that was chosen: "HDMI-1"; where that is not there, it is one that @window is not on
 * @other: (out) (transfer full) (nullable): the one for the presenter, where there are two
 *
 * Returns: (transfer full) (nullable): the one to present on
 */
GdkMonitor *bb_monitors_choose (GtkWindow *window, const char *connector, GdkMonitor **other);

/** Puts an item for each monitor of @display into @menu in place of what was there, and one that leaves the choice to
 *  bb_monitors_choose(); none where there is nothing to choose. They set @action, a string, to a connector or "" */
void bb_monitors_fill_menu (GdkDisplay *display, GMenu *menu, const char *action);

G_END_DECLS
