/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a thread write, while the document goes on? */
#include "document/snapshot.h"

BbSnapshot *
bb_snapshot_new (BbDocument *document)
{
  BbSnapshot *self = g_new0 (BbSnapshot, 1);

  self->project = bb_project_ref (bb_history_get_base (document->history));
  self->path = g_strdup (document->path);
  return self;
}

void
bb_snapshot_free (gpointer snapshot)
{
  BbSnapshot *self = snapshot;

  bb_project_unref (self->project);
  g_free (self->path);
  g_free (self->kept);
  g_free (self);
}
