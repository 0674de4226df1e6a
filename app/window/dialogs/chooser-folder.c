/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In which folder does a file dialog open? */
#include "window/dialogs/chooser-folder.h"

static gboolean
is_folder (const char *path)
{
  return path != NULL && g_file_test (path, G_FILE_TEST_IS_DIR);
}

void
bb_chooser_start_in (GtkFileChooser *chooser, const char *folder, GUserDirectory kind)
{
  const char *usual = g_get_user_special_dir (kind);
  const char *path = is_folder (folder) ? folder : is_folder (usual) ? usual : g_get_home_dir ();
  g_autoptr (GFile) file = g_file_new_for_path (path);

  gtk_file_chooser_set_current_folder (chooser, file, NULL);
}

char *
bb_chooser_find_parent (BbDocument *document)
{
  if (document == NULL || bb_document_is_untitled (document))
    return NULL;

  return g_path_get_dirname (bb_document_get_folder (document));
}
