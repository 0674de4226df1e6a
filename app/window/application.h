/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What runs for as long as any window is open? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BB_TYPE_APPLICATION (bb_application_get_type ())
/**
 * BbApplication:
 *
 * One process for all projects of a user: a project that is open already shows the window that is there.
 * Actions: app.new, app.open, app.preferences, app.about, app.quit.
 */
G_DECLARE_FINAL_TYPE (BbApplication, bb_application, BB, APPLICATION, AdwApplication)

/** Returns: (transfer full): the application, which opens the projects it is given as arguments */
BbApplication *bb_application_new (void);

G_END_DECLS
