/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What did the user set, once for all projects? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** Returns: (transfer none): the user's settings, the same ones for all windows */
GSettings *bb_settings_get (void);

G_END_DECLS
