/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do songs and pictures come into the project's folder, and stay as they came? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** Returns: whether @media is the name of a file in the folder media/, and leads nowhere else */
gboolean bb_media_is_valid (const char *media);

G_END_DECLS
