/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which files does a project stand on, and by what names do people know them? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * bb_project_list_media:
 *
 * Returns: (transfer container): each file that @self names, once: "media/…" to the name it came with. Pictures of all
 *   options, of the shelf and of the treatment, the song, its cover (which is known by its path). As long as @self
 *   lives
 */
GHashTable *bb_project_list_media (const BbProject *self);

G_END_DECLS
