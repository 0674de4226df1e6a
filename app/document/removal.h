/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the folder of a project that nobody keeps go away? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** Removes @folder and all that lies in it; links are removed, not followed */
void bb_remove_folder (const char *folder);

G_END_DECLS
