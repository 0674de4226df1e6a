/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a thread write, while the document goes on? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbSnapshot:
 * @project: the state, without what a drag proposes
 * @path: of the .beatboard file
 */
typedef struct
{
  BbProject *project;
  char *path;
} BbSnapshot;

/** Returns: (transfer full): @project as it is to come to @path */
BbSnapshot *bb_snapshot_new (const BbProject *project, const char *path);

/** A #GDestroyNotify of a #BbSnapshot */
void bb_snapshot_free (gpointer snapshot);

G_END_DECLS
