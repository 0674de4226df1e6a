/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which pictures lie in a folder, and in which order? */
#include "import/picture/picture-folder.h"

#include "import/file-kind.h"

static gboolean
is_picture (const char *path)
{
  BbFileKind kind = BB_FILE_OTHER;

  return bb_file_kind_detect (path, &kind, NULL, NULL) && kind == BB_FILE_PICTURE;
}

static char *
make_key (const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);

  return g_utf8_collate_key_for_filename (name, -1);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  g_autofree char *key_a = make_key (*(const char *const *) a);
  g_autofree char *key_b = make_key (*(const char *const *) b);

  return g_strcmp0 (key_a, key_b);
}

GStrv
bb_picture_folder_list (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *paths = g_ptr_array_new ();
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (*name != '.' && is_picture (path))
        g_ptr_array_add (paths, g_steal_pointer (&path));
    }

  g_ptr_array_sort (paths, compare_names);
  g_ptr_array_add (paths, NULL);
  return (GStrv) g_ptr_array_free (paths, FALSE);
}

GStrv
bb_picture_folder_expand (const char *const *paths)
{
  g_autoptr (GStrvBuilder) expanded = g_strv_builder_new ();

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_auto (GStrv) pictures = bb_picture_folder_list (paths[i]);

      if (pictures[0] != NULL)
        g_strv_builder_addv (expanded, (const char **) pictures);
      else
        g_strv_builder_add (expanded, paths[i]);
    }

  return g_strv_builder_end (expanded);
}
