/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a thread write, while the document goes on? */
#pragma once

#include "document/document-private.h"

G_BEGIN_DECLS

/**
 * BbSnapshot:
 * @project: the state, without what a drag proposes
 * @path: of the .beatboard file
 * @kept: where a save put aside what another program had written there; or %NULL
 */
typedef struct
{
  BbProject *project;
  char *path;
  char *kept;
} BbSnapshot;

/** Returns: (transfer full): the document as it is now */
BbSnapshot *bb_snapshot_new (BbDocument *document);

/** A #GDestroyNotify of a #BbSnapshot */
void bb_snapshot_free (gpointer snapshot);

G_END_DECLS
