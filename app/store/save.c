/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a project come to the disk, and what of it survives a crash? */
#include "store/save.h"

#include "store/durable.h"
#include "store/xml-reader.h"
#include "store/xml-writer.h"

#include <glib/gstdio.h>

gboolean
bb_store_save (const BbProject *project, const char *path, BbSaveKind kind, GError **error)
{
  g_autoptr (GBytes) bytes = bb_store_write_xml (project);
  g_autofree char *autosave = NULL;

  if (kind == BB_SAVE_PROJECT)
    return bb_durable_write_file (path, bytes, BB_DURABLE_BACKUP, error);

  autosave = bb_autosave_get_path (path);
  return bb_durable_write_file (autosave, bytes, BB_DURABLE_PLAIN, error);
}

char *
bb_autosave_get_path (const char *path)
{
  return g_strconcat (path, ".autosave", NULL);
}

BbProject *
bb_autosave_read (const char *path, GError **error)
{
  g_autofree char *autosave = bb_autosave_get_path (path);

  return bb_store_read_file (autosave, NULL, error);
}

void
bb_autosave_remove (const char *path)
{
  g_autofree char *autosave = bb_autosave_get_path (path);

  g_unlink (autosave);
}
