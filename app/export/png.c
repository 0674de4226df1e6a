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
#include "render/frame-drawing.h"

#define SUFFIX ".png"
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
add_names (GPtrArray *paths, const BbProject *project, guint first, guint n, const char *folder, const char *title)
{
  g_auto (GStrv) numbers = bb_numbering_compute (project);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s %03u %s" SUFFIX, title, i + 1, numbers[first + i]);

      g_ptr_array_add (paths, g_build_filename (folder, g_strdelimit (name, FORBIDDEN, '-'), NULL));
    }
}

static gboolean
is_folder (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  return !g_str_has_suffix (lower, SUFFIX) || g_file_test (path, G_FILE_TEST_IS_DIR);
}

/* a path that ends in .png names the files; any other is the folder */
static void
add_series (GPtrArray *paths, const BbProject *project, guint first, guint n, const char *path)
{
  const char *title = project->settings->title;
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);

  if (is_folder (path))
    {
      add_names (paths, project, first, n, path, title != NULL ? title : _ ("Untitled"));
      return;
    }

  name[strlen (name) - strlen (SUFFIX)] = '\0';
  add_names (paths, project, first, n, folder, name);
}

GStrv
bb_png_list_files (const BbExportRequest *request)
{
  GPtrArray *paths = g_ptr_array_new ();
  guint first, n;

  bb_export_range_get_places (&request->range, request->project, &first, &n);
  if (n > 1 || is_folder (request->path))
    add_series (paths, request->project, first, n, request->path);
  else
    g_ptr_array_add (paths, g_strdup (request->path));

  g_ptr_array_add (paths, NULL);
  return (GStrv) g_ptr_array_free (paths, FALSE);
}

static cairo_surface_t *
make_picture (const Series *series, guint place)
{
  const BbSettings *settings = series->project->settings;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, settings->width, settings->height);
  cairo_t *cr = cairo_create (surface);

  bb_render_place (cr, series->project, place, bb_project_get_start (series->project, place), settings->width,
                   settings->height, &series->render, NULL);
  cairo_destroy (cr);
  return surface;
}

/* Returns: (transfer full) (nullable): the file, which has not taken its place */
static BbOutputFile *
write_board (const Series *series, guint index, GError **error)
{
  g_autoptr (BbOutputFile) file = bb_output_file_open (series->paths[index], error);
  cairo_surface_t *surface;
  cairo_status_t status;

  if (file == NULL)
    return NULL;

  surface = make_picture (series, series->first + index);
  status = cairo_surface_write_to_png_stream (surface, bb_output_file_write, file);
  cairo_surface_destroy (surface);
  if (!bb_output_file_check (file, status, error) || !bb_output_file_settle (file, error))
    return NULL;

  return g_steal_pointer (&file);
}

static gboolean
commit_all (GPtrArray *files, GError **error)
{
  for (guint i = 0; i < files->len; i++)
    {
      if (!bb_output_file_commit (g_ptr_array_index (files, i), error))
        return FALSE;
    }

  return TRUE;
}

/* none takes its place before the last is written */
static gboolean
write_all (const Series *series, GError **error)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_output_file_free);

  for (guint i = 0; i < series->n; i++)
    {
      BbOutputFile *file;

      if (!bb_export_job_step (series->job, i, series->n, error))
        return FALSE;
      file = write_board (series, i, error);
      if (file == NULL)
        return FALSE;
      g_ptr_array_add (files, file);
    }

  return bb_export_job_step (series->job, 1, 1, error) && commit_all (files, error);
}

static gboolean
fail_folder (const char *folder, GError **error)
{
  int code = errno;
  g_autofree char *name = g_filename_display_name (folder);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               _ ("Nothing can be written into “%s”: %s. Choose a folder that you may write to."), name,
               g_strerror (code));
  return FALSE;
}

gboolean
bb_png_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  g_autoptr (BbMediaSource) source = bb_media_source_new (request->project, request->folder, FALSE, job);
  g_auto (GStrv) paths = bb_png_list_files (request);
  g_autofree char *target = g_path_get_dirname (paths[0]);
  gboolean is_made = !g_str_equal (paths[0], request->path) && !g_file_test (target, G_FILE_TEST_IS_DIR);
  Series series = { request->project, bb_render_options_make (bb_media_source_get (source)), job, .paths = paths };
  gboolean ok;

  bb_export_range_get_places (&request->range, request->project, &series.first, &series.n);
  if (is_made && g_mkdir (target, 0777) != 0)
    return fail_folder (target, error);

  ok = write_all (&series, error);
  if (!ok && is_made)
    g_rmdir (target);
  return ok;
}
