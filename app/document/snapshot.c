/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a thread write, while the document goes on? */
#include "document/snapshot.h"

BbSnapshot *
bb_snapshot_new (const BbProject *project, const char *path)
{
  BbSnapshot *self = g_new0 (BbSnapshot, 1);

  self->project = bb_project_ref (project);
  self->path = g_strdup (path);
  return self;
}

void
bb_snapshot_free (gpointer snapshot)
{
  BbSnapshot *self = snapshot;

  bb_project_unref (self->project);
  g_free (self->path);
  g_free (self);
}
