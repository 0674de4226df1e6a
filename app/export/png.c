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
#include "render/board.h"
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
  GStrv numbers;
  guint first;
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

static cairo_surface_t *
draw_board (const Series *series, guint place)
{
  const BbSettings *settings = series->project->settings;
  const BbBoard *board = bb_project_get_board (series->project, place);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, settings->width, settings->height);
  cairo_t *cr = cairo_create (surface);

  if (bb_board_is_empty (board))
    draw_not_boarded (cr, &series->render, settings->width, settings->height);
  else
    bb_render_board (cr, board, settings->width, settings->height, &series->render);
  cairo_destroy (cr);
  return surface;
}

static gboolean
write_board (const Series *series, guint place, const char *path, GError **error)
{
  g_autoptr (BbOutputFile) file = bb_output_file_open (path, error);
  cairo_surface_t *surface;
  cairo_status_t status;

  if (file == NULL)
    return FALSE;

  surface = draw_board (series, place);
  status = cairo_surface_write_to_png_stream (surface, bb_output_file_write, file);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_WRITE_ERROR)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("“%s” cannot be written: %s"), path,
                   cairo_status_to_string (status));
      return FALSE;
    }

  return bb_export_job_step (series->job, place - series->first + 1, series->n, error) &&
         bb_output_file_commit (file, error);
}

static char *
make_name (const Series *series, const char *title, guint place)
{
  char *name = g_strdup_printf ("%s %03u %s" SUFFIX, title, place - series->first + 1, series->numbers[place]);

  return g_strdelimit (name, FORBIDDEN, '-');
}

static gboolean
move_file (const char *from, const char *to, GError **error)
{
  g_autoptr (GFile) source = g_file_new_for_path (from);
  g_autoptr (GFile) target = g_file_new_for_path (to);

  return g_file_move (source, target, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, error);
}

static gboolean
write_all (const Series *series, const char *workshop, const char *title, GError **error)
{
  for (guint i = 0; i < series->n; i++)
    {
      g_autofree char *name = make_name (series, title, series->first + i);
      g_autofree char *path = g_build_filename (workshop, name, NULL);

      if (!bb_export_job_step (series->job, i, series->n, error) ||
          !write_board (series, series->first + i, path, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
move_all (const Series *series, const char *workshop, const char *folder, const char *title, GError **error)
{
  for (guint i = 0; i < series->n; i++)
    {
      g_autofree char *name = make_name (series, title, series->first + i);
      g_autofree char *from = g_build_filename (workshop, name, NULL);
      g_autofree char *to = g_build_filename (folder, name, NULL);

      if (!move_file (from, to, error))
        return FALSE;
    }

  return TRUE;
}

static void
remove_workshop (const Series *series, const char *workshop, const char *title)
{
  for (guint i = 0; i < series->n; i++)
    {
      g_autofree char *name = make_name (series, title, series->first + i);
      g_autofree char *path = g_build_filename (workshop, name, NULL);

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
write_series (const Series *series, const char *folder, const char *title, GError **error)
{
  g_autofree char *workshop = g_build_filename (folder, ".beatboard-XXXXXX", NULL);
  gboolean was_there = g_file_test (folder, G_FILE_TEST_IS_DIR);
  gboolean ok;

  if (g_mkdir_with_parents (folder, 0777) != 0 || g_mkdtemp_full (workshop, 0777) == NULL)
    return fail_folder (folder, error);

  ok = write_all (series, workshop, title, error) && move_all (series, workshop, folder, title, error);
  remove_workshop (series, workshop, title);
  if (!ok && !was_there)
    g_rmdir (folder);
  return ok;
}

/* a path that ends in .png names the files; any other is the folder */
static gboolean
write_many (const Series *series, const char *path, GError **error)
{
  const char *title = series->project->settings->title;
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);

  if (!g_str_has_suffix (name, SUFFIX) || g_file_test (path, G_FILE_TEST_IS_DIR))
    return write_series (series, path, title != NULL ? title : _("Untitled"), error);

  name[strlen (name) - strlen (SUFFIX)] = '\0';
  return write_series (series, folder, name, error);
}

static void
find_range (Series *series, const BbPngOptions *options)
{
  gint64 end = series->project->settings->length - 1;
  guint last = bb_project_find_place (series->project, options->last < 0 ? end : options->last);

  series->first = bb_project_find_place (series->project, options->first);
  series->n = last >= series->first ? last - series->first + 1 : 1;
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
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  Series series = { project, bb_render_options_make (bb_media_source_get (source)), job, numbers };

  find_range (&series, options);
  if (series.n > 1 || g_file_test (path, G_FILE_TEST_IS_DIR))
    return write_many (&series, path, error);

  return bb_export_job_step (job, 0, 1, error) && write_board (&series, series.first, path, error);
}
