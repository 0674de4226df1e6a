/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the parts of a project lie? */
#include "store/folder.h"

#include "store/durable.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

/* leaves room in 255 bytes for the extension and what comes after it */
#define NAME_MAX_BYTES 120

static GPtrArray *
list_projects (const char *folder, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, error);
  GPtrArray *names;
  const char *name;

  if (dir == NULL)
    return NULL;

  names = g_ptr_array_new_with_free_func (g_free);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, BB_FOLDER_EXTENSION) && *name != '.')
        g_ptr_array_add (names, g_strdup (name));
    }

  return names;
}

/* the media lie beside the file itself, not beside a link to it; takes over @path */
static char *
follow (char *path)
{
  char *target = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? realpath (path, NULL) : NULL;

  if (target == NULL)
    return path;

  g_free (path);
  path = g_strdup (target);
  free (target);
  return path;
}

static char *
find_in_folder (const char *folder, GError **error)
{
  g_autoptr (GPtrArray) names = list_projects (folder, error);
  g_autofree char *display = g_filename_display_name (folder);

  if (names == NULL)
    return NULL;
  if (names->len == 1)
    return follow (g_build_filename (folder, names->pdata[0], NULL));

  if (names->len == 0)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 _ ("The folder “%s” holds no .beatboard file. Name the folder of a project."), display);
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                 _ ("The folder “%s” holds %u .beatboard files. Name the one that is meant."), display, names->len);
  return NULL;
}

char *
bb_folder_find_project (const char *argument, GError **error)
{
  g_autofree char *path = g_canonicalize_filename (argument, NULL);
  g_autofree char *display = g_filename_display_name (argument);

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return find_in_folder (path, error);
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return follow (g_steal_pointer (&path));

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no project “%s”. Look whether the name is right."),
               display);
  return NULL;
}

char *
bb_folder_of (const char *path)
{
  return g_path_get_dirname (path);
}

char *
bb_folder_get_project (const char *folder)
{
  g_autofree char *name = g_path_get_basename (folder);
  g_autofree char *file = g_str_has_suffix (name, BB_FOLDER_EXTENSION) ? g_strdup (name)
                                                                       : g_strconcat (name, BB_FOLDER_EXTENSION, NULL);

  return g_build_filename (folder, file, NULL);
}

static gboolean
is_empty (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  return dir != NULL && g_dir_read_name (dir) == NULL;
}

char *
bb_folder_create (const char *folder, GError **error)
{
  g_autofree char *path = g_canonicalize_filename (folder, NULL);
  g_autofree char *display = g_filename_display_name (folder);

  if (g_file_test (path, G_FILE_TEST_EXISTS) && !is_empty (path))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                   _ ("“%s” exists already, and is no empty folder. Choose another name."), display);
      return NULL;
    }
  if (g_mkdir_with_parents (path, 0777) != 0)
    {
      bb_durable_set_error (error, path, errno);
      return NULL;
    }

  return bb_folder_get_project (path);
}

/* what some file system refuses becomes "-", what nobody sees goes */
static void
append_safe (GString *name, gunichar c)
{
  if (c < 0x80 && strchr ("/\\:*?\"<>|", (int) c) != NULL)
    g_string_append_c (name, '-');
  else if (g_unichar_isspace (c))
    g_string_append_c (name, ' ');
  else if (!g_unichar_iscntrl (c))
    g_string_append_unichar (name, c);
}

static void
shorten (GString *name)
{
  char *end = name->str + NAME_MAX_BYTES;

  if (name->len <= NAME_MAX_BYTES)
    return;

  end = g_utf8_find_prev_char (name->str, end + 1);
  g_string_truncate (name, (gsize) (end - name->str));
}

char *
bb_folder_safe_name (const char *title)
{
  g_autofree char *valid = g_utf8_make_valid (title, -1);
  /* composed: Hangul from other systems comes in pieces */
  g_autofree char *composed = g_utf8_normalize (valid, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  g_autoptr (GString) name = g_string_new (NULL);
  const char *start;

  for (const char *c = composed; *c != '\0'; c = g_utf8_next_char (c))
    append_safe (name, g_utf8_get_char (c));

  shorten (name);
  /* a name that begins with a dot is hidden, one that ends with one is refused elsewhere */
  while (name->len > 0 && strchr (" .", name->str[name->len - 1]) != NULL)
    g_string_truncate (name, name->len - 1);
  start = name->str + strspn (name->str, " .");

  return g_strdup (*start != '\0' ? start : _ ("Untitled"));
}
