/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What were the earlier states of a project? */
#include "store/versions.h"

#include "store/durable.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#define EXTENSION ".beatboard"

static char *
get_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_build_filename (folder, "versions", NULL);
}

/* no colons, which some file systems refuse; sorts as it was made */
static char *
get_name_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_date_time_format (now, "%Y-%m-%dT%H-%M-%S.%fZ" EXTENSION);
}

char *
bb_versions_add (const char *path, GError **error)
{
  g_autofree char *folder = get_folder (path);
  g_autofree char *name = get_name_now ();
  g_autofree char *copy = g_build_filename (folder, name, NULL);
  g_autofree char *content = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize length;

  if (!g_file_get_contents (path, &content, &length, error))
    return NULL;
  if (g_mkdir_with_parents (folder, 0777) != 0)
    {
      bb_durable_set_error (error, folder, errno);
      return NULL;
    }

  bytes = g_bytes_new_take (g_steal_pointer (&content), length);
  if (!bb_durable_write_file (copy, bytes, BB_DURABLE_PLAIN, error))
    return NULL;
  return g_steal_pointer (&copy);
}

char *
bb_versions_get_mark (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo)
      info = g_file_query_info (file, G_FILE_ATTRIBUTE_ETAG_VALUE, G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL ? g_strdup (g_file_info_get_etag (info)) : NULL;
}

static int
compare_paths (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

GStrv
bb_versions_list (const char *path)
{
  g_autofree char *folder = get_folder (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *paths = g_ptr_array_new ();
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, EXTENSION) && *name != '.')
        g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
    }

  g_ptr_array_sort (paths, compare_paths);
  g_ptr_array_add (paths, NULL);
  return (GStrv) g_ptr_array_free (paths, FALSE);
}
