/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards written as pictures? */
#include "export/png.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "export/media-source.h"
#include "export/output-file.h"
#include "model/numbering.h"
#include "render/hatch.h"

#define SUFFIX ".png"
/* of the picture's height, for "not boarded" */
#define TEXT_SHARE (1 / 18.0)
/* what no file system, or not every one, takes in a name */
#define FORBIDDEN "/\\:*?\"<>|"

/* an export in hand */
typedef struct
{
  const BbProject *project;
  BbRenderOptions render;
  BbExportJob *job;
  guint first; /* place */
  GStrv paths; /* of it and those after it */
  guint n;
} Series;

static void
draw_not_boarded (cairo_t *cr, const BbRenderOptions *options, int width, int height)
{
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell");

  pango_font_description_set_absolute_size (font, height * TEXT_SHARE * PANGO_SCALE);
  bb_render_not_boarded (cr, options->palette, width, height, font);
  pango_font_description_free (font);
}

void
bb_png_draw (cairo_t *cr, const BbProject *project, guint place, int width, int height, const BbRenderOptions *options)
{
  const BbBoard *board = bb_project_get_board (project, place);

  if (bb_board_is_empty (board))
    draw_not_boarded (cr, options, width, height);
  else
    bb_render_board (cr, board, width, height, options);
}

static void
find_range (const BbProject *project, const BbPngOptions *options, guint *first, guint *n)
{
  gint64 end = project->settings->length - 1;
  guint last = bb_project_find_place (project, options->last < 0 ? end : options->last);

  *first = bb_project_find_place (project, options->first);
  *n = last >= *first ? last - *first + 1 : 1;
}

static void
add_names (GPtrArray *paths, const BbProject *project, guint first, guint n, const char *folder, const char *title)
{
  g_auto (GStrv) numbers = bb_numbering_compute (project);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s %03u %s" SUFFIX, title, i + 1, numbers[first + i]);

      g_ptr_array_add (paths, g_build_filename (folder, g_strdelimit (name, FORBIDDEN, '-'), NULL));
    }
}

/* a path that ends in .png names the files; any other is the folder */
static gboolean
is_folder (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  return !g_str_has_suffix (lower, SUFFIX) || g_file_test (path, G_FILE_TEST_IS_DIR);
}

static void
add_series (GPtrArray *paths, const BbProject *project, guint first, guint n, const char *path)
{
  const char *title = project->settings->title;
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);

  if (is_folder (path))
    {
      add_names (paths, project, first, n, path, title != NULL ? title : _("Untitled"));
      return;
    }

  name[strlen (name) - strlen (SUFFIX)] = '\0';
  add_names (paths, project, first, n, folder, name);
}

GStrv
bb_png_list_files (const BbProject *project, const BbPngOptions *options, const char *path)
{
  GPtrArray *paths = g_ptr_array_new ();
  guint first, n;

  find_range (project, options, &first, &n);
  if (n > 1 || is_folder (path))
    add_series (paths, project, first, n, path);
  else
    g_ptr_array_add (paths, g_strdup (path));

  g_ptr_array_add (paths, NULL);
  return (GStrv) g_ptr_array_free (paths, FALSE);
}

static cairo_surface_t *
make_picture (const Series *series, guint place)
{
  const BbSettings *settings = series->project->settings;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, settings->width, settings->height);
  cairo_t *cr = cairo_create (surface);

  bb_png_draw (cr, series->project, place, settings->width, settings->height, &series->render);
  cairo_destroy (cr);
  return surface;
}

static gboolean
write_board (const Series *series, guint index, const char *path, GError **error)
{
  g_autoptr (BbOutputFile) file = bb_output_file_open (path, error);
  cairo_surface_t *surface;
  cairo_status_t status;

  if (file == NULL)
    return FALSE;

  surface = make_picture (series, series->first + index);
  status = cairo_surface_write_to_png_stream (surface, bb_output_file_write, file);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("“%s” cannot be written: %s"), path,
                   cairo_status_to_string (status));
      return FALSE;
    }

  return bb_export_job_step (series->job, index + 1, series->n, error) && bb_output_file_commit (file, error);
}

/* where a picture is until all are done */
static char *
find_workbench (const Series *series, const char *workshop, guint index)
{
  g_autofree char *name = g_path_get_basename (series->paths[index]);

  return g_build_filename (workshop, name, NULL);
}

static gboolean
write_all (const Series *series, const char *workshop, GError **error)
{
  for (guint i = 0; i < series->n; i++)
    {
      g_autofree char *path = find_workbench (series, workshop, i);

      if (!bb_export_job_step (series->job, i, series->n, error) || !write_board (series, i, path, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
move_file (const char *from, const char *to, GError **error)
{
  g_autoptr (GFile) source = g_file_new_for_path (from);
  g_autoptr (GFile) target = g_file_new_for_path (to);

  return g_file_move (source, target, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, error);
}

static gboolean
move_all (const Series *series, const char *workshop, GError **error)
{
  for (guint i = 0; i < series->n; i++)
    {
      g_autofree char *from = find_workbench (series, workshop, i);

      if (!move_file (from, series->paths[i], error))
        return FALSE;
    }

  return TRUE;
}

static void
remove_workshop (const Series *series, const char *workshop)
{
  for (guint i = 0; i < series->n; i++)
    {
      g_autofree char *path = find_workbench (series, workshop, i);

      g_unlink (path);
    }
  g_rmdir (workshop);
}

static gboolean
fail_folder (const char *folder, GError **error)
{
  int code = errno;
  g_autofree char *name = g_filename_display_name (folder);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               _("Nothing can be written into “%s”: %s. Choose a folder that you may write to."), name,
               g_strerror (code));
  return FALSE;
}

/* all are made in a folder of their own, and moved when the last is done */
static gboolean
write_series (const Series *series, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (series->paths[0]);
  g_autofree char *workshop = g_build_filename (folder, ".beatboard-XXXXXX", NULL);
  gboolean was_there = g_file_test (folder, G_FILE_TEST_IS_DIR);
  gboolean ok;

  if ((!was_there && g_mkdir (folder, 0777) != 0) || g_mkdtemp_full (workshop, 0777) == NULL)
    return fail_folder (folder, error);

  ok = write_all (series, workshop, error) && move_all (series, workshop, error);
  remove_workshop (series, workshop);
  if (!ok && !was_there)
    g_rmdir (folder);
  return ok;
}

gboolean
bb_png_export (const BbProject *project,
               const char *folder,
               gconstpointer options,
               const char *path,
               BbExportJob *job,
               GError **error)
{
  g_autoptr (BbMediaSource) source = bb_media_source_new (project, folder, FALSE, job);
  g_auto (GStrv) paths = bb_png_list_files (project, options, path);
  Series series = { project, bb_render_options_make (bb_media_source_get (source)), job, .paths = paths };

  find_range (project, options, &series.first, &series.n);
  if (!g_str_equal (paths[0], path))
    return write_series (&series, error);

  return bb_export_job_step (job, 0, 1, error) && write_board (&series, 0, path, error);
}
