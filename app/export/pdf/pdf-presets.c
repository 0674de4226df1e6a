/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which kinds of PDF does the user keep by name? */
#include "export/pdf/pdf-presets.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

static char *
get_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "beatboard", "pdf-presets.ini", NULL);
}

/* a file that is not there, or not to be read, holds none */
static GKeyFile *
read_file (void)
{
  GKeyFile *file = g_key_file_new ();
  g_autofree char *path = get_path ();

  g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL);
  return file;
}

static gboolean
write_file (GKeyFile *file, GError **error)
{
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) failure = NULL;

  g_mkdir_with_parents (folder, 0700);
  if (g_key_file_save_to_file (file, path, &failure))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The preset cannot be kept in “%s”: %s"), path,
               failure->message);
  return FALSE;
}

/* a group's name holds no brackets and no line ends */
static char *
make_group (const char *name)
{
  char *group = g_strstrip (g_strdup (name));

  return g_strdelimit (group, "[]\n\r\t", '-');
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

GStrv
bb_pdf_presets_list (void)
{
  g_autoptr (GKeyFile) file = read_file ();
  gsize n;
  GStrv names = g_key_file_get_groups (file, &n);

  qsort (names, n, sizeof (char *), compare);
  return names;
}

static void
read_cover (GKeyFile *file, const char *group, BbPdfOptions *options)
{
  g_autofree char *logo = g_key_file_get_string (file, group, "logo", NULL);

  options->has_title_page = g_key_file_get_boolean (file, group, "cover", NULL);
  options->has_contact = g_key_file_get_boolean (file, group, "contact", NULL);
  if (g_key_file_has_key (file, group, "treatment", NULL))
    options->has_treatment = g_key_file_get_boolean (file, group, "treatment", NULL);
  if (logo != NULL && *logo != '\0')
    options->logo = g_steal_pointer (&logo);
}

/* what is not in the file, or not understood, is as usual */
static BbPdfOptions *
read_options (GKeyFile *file, const char *group)
{
  BbPdfOptions *options = bb_pdf_options_new ();
  g_autofree char *layout = g_key_file_get_string (file, group, "layout", NULL);
  g_autofree char *grid = g_key_file_get_string (file, group, "grid", NULL);
  g_autofree char *sort = g_key_file_get_string (file, group, "sort", NULL);
  g_autofree char *paper = g_key_file_get_string (file, group, "paper", NULL);

  if (grid != NULL)
    bb_pdf_options_set_layout (options, grid, NULL);
  if (layout != NULL)
    options->layout = bb_pdf_layout_from_name (layout);
  if (sort != NULL)
    bb_pdf_sort_from_name (sort, &options->sort);
  if (paper != NULL)
    bb_paper_from_name (paper, &options->paper);
  options->is_landscape = g_key_file_get_boolean (file, group, "landscape", NULL);
  options->fields = g_key_file_get_string_list (file, group, "fields", NULL, NULL);
  read_cover (file, group, options);
  return options;
}

BbPdfOptions *
bb_pdf_presets_load (const char *name, GError **error)
{
  g_autoptr (GKeyFile) file = read_file ();
  g_autofree char *group = make_group (name);
  g_auto (GStrv) names = NULL;
  g_autofree char *known = NULL;

  if (g_key_file_has_group (file, group))
    return read_options (file, group);

  names = bb_pdf_presets_list ();
  known = g_strjoinv (", ", names);
  if (names[0] == NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 _ ("There is no preset “%s”. Presets are made where the window exports."), name);
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no preset “%s”. There are: %s."), name, known);
  return NULL;
}

gboolean
bb_pdf_presets_save (const char *name, const BbPdfOptions *options, GError **error)
{
  g_autoptr (GKeyFile) file = read_file ();
  g_autofree char *group = make_group (name);
  g_autofree char *grid = g_strdup_printf ("%ux%u", options->columns, options->rows);

  if (*group == '\0')
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, _ ("Give the preset a name."));
      return FALSE;
    }

  g_key_file_set_string (file, group, "layout", bb_pdf_layout_to_name (options->layout));
  g_key_file_set_string (file, group, "grid", grid);
  g_key_file_set_string (file, group, "sort", bb_pdf_sort_to_name (options->sort));
  g_key_file_set_string (file, group, "paper", bb_paper_to_name (options->paper));
  g_key_file_set_boolean (file, group, "landscape", options->is_landscape);
  g_key_file_set_boolean (file, group, "cover", options->has_title_page);
  g_key_file_set_boolean (file, group, "treatment", options->has_treatment);
  g_key_file_set_boolean (file, group, "contact", options->has_contact);
  g_key_file_set_string (file, group, "logo", options->logo != NULL ? options->logo : "");
  if (options->fields != NULL)
    g_key_file_set_string_list (file, group, "fields", (const char *const *) options->fields,
                                g_strv_length (options->fields));
  return write_file (file, error);
}

gboolean
bb_pdf_presets_remove (const char *name, GError **error)
{
  g_autoptr (GKeyFile) file = read_file ();
  g_autofree char *group = make_group (name);

  g_key_file_remove_group (file, group, NULL);
  return write_file (file, error);
}
