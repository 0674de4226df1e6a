/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the project file still the one that we know, and how is it written? */
#pragma once

#include "document/snapshot.h"

G_BEGIN_DECLS

/**
 * BbDiskFile:
 *
 * What is known of the project file since it was read or written last. Any thread.
 */
typedef struct _BbDiskFile BbDiskFile;

/** Returns: (transfer full): nothing is known yet */
BbDiskFile *bb_disk_file_new (void);
void bb_disk_file_free (BbDiskFile *self);

/** Knows the file by @mark from now on, or not at all where %NULL; takes it over. See bb_versions_get_mark() */
void bb_disk_file_take_mark (BbDiskFile *self, char *mark);

/**
 * bb_disk_file_write:
 * @kept: (out) (transfer full) (nullable): where what another program had written there was put aside; or %NULL
 *
 * Writes @snapshot, durably. A second one waits for the first.
 */
gboolean bb_disk_file_write (BbDiskFile *self, const BbSnapshot *snapshot, char **kept, GError **error);

G_END_DECLS
