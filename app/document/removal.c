/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the folder of a project that nobody keeps go away? */
#include "document/removal.h"

void
bb_remove_folder (const char *folder)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GFileEnumerator) children = g_file_enumerate_children (file, "standard::name,standard::type",
                                                                    G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFile *child;
  GFileInfo *info;

  while (children != NULL && g_file_enumerator_iterate (children, &info, &child, NULL, NULL) && info != NULL)
    {
      if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
        bb_remove_folder (g_file_peek_path (child));
      else
        g_file_delete (child, NULL, NULL);
    }

  g_file_delete (file, NULL, NULL);
}
