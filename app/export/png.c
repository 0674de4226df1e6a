/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards written as pictures? */
#include "export/png.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "export/book/plans.h"
#include "export/jpeg.h"
#include "export/layered/board-svg.h"
#include "export/layered/open-raster.h"
#include "export/media-source.h"
#include "export/output-file.h"
#include "model/layer.h"
#include "model/numbering.h"
#include "model/options.h"
#include "render/frame-drawing.h"

/* what no file system, or not every one, takes in a name */
#define FORBIDDEN "/\\:*?\"<>|"

/* how pixels are written, or a board whose layers stay apart */
typedef struct
{
  const char *suffix;
  gboolean (*write) (cairo_surface_t *surface, BbOutputFile *file, GError **error);
  BbLayeredWrite write_board;
} Format;

/* an export in hand */
typedef struct
{
  const BbProject *project;
  BbRenderOptions render;
  BbExportJob *job;
  GArray *items; /* of Item */
  GStrv paths;   /* of each */
  const Format *format;
  BbPlateCache *plates; /* of frames */
  int width;            /* of each, in pixels */
  int height;
} Series;

/* what becomes a picture: a board, a frame, an option of a place, the layer of a board, or its plan */
typedef struct
{
  guint place;
  gint64 frame;
  int layer;            /* or -1 */
  int option;           /* or -1 for the one that shows */
  const BbBoard *sheet; /* that lies flat; or NULL, where a camera sees the board */
} Item;

static gboolean
write_png (cairo_surface_t *surface, BbOutputFile *file, GError **error)
{
  return bb_output_file_check (file, cairo_surface_write_to_png_stream (surface, bb_output_file_write, file), error);
}

/* the first one is that of a folder */
static const Format formats[] = {
  { ".png", write_png },
  { ".jpg", bb_jpeg_write },
  { ".ora", NULL, bb_open_raster_write },
  { ".svg", NULL, bb_board_svg_write },
};

static const Format *
find_format (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (g_str_has_suffix (lower, formats[i].suffix))
        return &formats[i];
    }

  return &formats[0];
}

/* what keeps layers apart is of boards, and of their options */
static BbPngLayout
get_layout (const BbExportRequest *request)
{
  BbPngLayout layout = request->options != NULL ? ((const BbPngOptions *) request->options)->layout : BB_PNG_BOARDS;

  if (find_format (request->path)->write_board != NULL && layout != BB_PNG_OPTIONS && layout != BB_PNG_PLANS)
    return BB_PNG_BOARDS;
  return layout;
}

static void
add_frames (GArray *items, const BbExportRequest *request)
{
  gint64 first, end;

  bb_export_range_get_frames (&request->range, request->project, &first, &end);
  for (gint64 frame = first; frame < end; frame++)
    {
      Item item = { bb_project_find_place (request->project, frame), frame, -1, -1 };

      g_array_append_val (items, item);
    }
}

/* one that is alone has no name */
static void
add_options (GArray *items, const BbProject *project, guint place)
{
  int n = (int) bb_project_get_place (project, place)->options->n_items;
  Item item = { place, bb_project_get_start (project, place), -1, -1 };

  for (int option = 0; option < n; option++)
    {
      item.option = n > 1 ? option : -1;
      g_array_append_val (items, item);
    }
}

static void
add_sheet (GArray *items, const BbProject *project, guint place, BbPngLayout layout)
{
  const BbBoard *board = bb_project_get_board (project, place);
  Item item = { place, bb_project_get_start (project, place), -1, -1, layout == BB_PNG_PLANS ? board->plan : board };

  if (layout == BB_PNG_SHEETS || bb_board_has_plan (board))
    g_array_append_val (items, item);
}

/* Returns: (transfer full): of Item, in the video's order */
static GArray *
list_items (const BbExportRequest *request)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (Item));
  BbPngLayout layout = get_layout (request);
  guint first, n;

  if (layout == BB_PNG_FRAMES)
    {
      add_frames (items, request);
      return items;
    }

  bb_export_range_get_places (&request->range, request->project, &first, &n);
  for (guint i = first; i < first + n; i++)
    {
      int n_layers = (int) bb_project_get_board (request->project, i)->layers->n_items;
      Item item = { i, bb_project_get_start (request->project, i), -1, -1 };

      if (layout == BB_PNG_BOARDS)
        g_array_append_val (items, item);
      if (layout == BB_PNG_OPTIONS)
        add_options (items, request->project, i);
      if (layout == BB_PNG_SHEETS || layout == BB_PNG_PLANS)
        add_sheet (items, request->project, i, layout);
      for (item.layer = 0; layout == BB_PNG_LAYERS && item.layer < n_layers; item.layer++)
        g_array_append_val (items, item);
    }
  return items;
}

static char *
name_item (const Item *item, BbPngLayout layout, guint first, const char *title, const char *number, const char *suffix)
{
  g_autofree char *option = item->option >= 0 ? bb_options_name (item->option) : NULL;

  switch (layout)
    {
    case BB_PNG_FRAMES:
      return g_strdup_printf ("%s %06" G_GINT64_FORMAT "%s", title, item->frame, suffix);
    case BB_PNG_LAYERS:
      return g_strdup_printf ("%s %03u %s %02d%s", title, item->place - first + 1, number, item->layer + 1, suffix);
    default:
      return g_strdup_printf ("%s %03u %s%s%s%s", title, item->place - first + 1, number, option != NULL ? " " : "",
                              option != NULL ? option : "", suffix);
    }
}

static void
add_names (GPtrArray *paths, const BbExportRequest *request, const GArray *items, const char *folder, const char *title)
{
  g_auto (GStrv) numbers = bb_numbering_compute (request->project);
  const char *suffix = find_format (request->path)->suffix;
  guint first, n;

  bb_export_range_get_places (&request->range, request->project, &first, &n);
  for (guint i = 0; i < items->len; i++)
    {
      const Item *item = &g_array_index (items, Item, i);
      g_autofree char *name = name_item (item, get_layout (request), first, title, numbers[item->place], suffix);

      g_ptr_array_add (paths, g_build_filename (folder, g_strdelimit (name, FORBIDDEN, '-'), NULL));
    }
}

static gboolean
is_folder (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  return !g_str_has_suffix (lower, find_format (path)->suffix) || g_file_test (path, G_FILE_TEST_IS_DIR);
}

/* a path that ends in .png or .jpg names the files; any other is the folder */
static void
add_series (GPtrArray *paths, const BbExportRequest *request, const GArray *items)
{
  const char *title = request->project->settings->title, *path = request->path;
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);

  if (is_folder (path))
    {
      add_names (paths, request, items, path, title != NULL ? title : _ ("Untitled"));
      return;
    }

  name[strlen (name) - strlen (find_format (path)->suffix)] = '\0';
  add_names (paths, request, items, folder, name);
}

GStrv
bb_png_list_files (const BbExportRequest *request)
{
  g_autoptr (GArray) items = list_items (request);
  GPtrArray *paths = g_ptr_array_new ();

  if (items->len != 1 || is_folder (request->path))
    add_series (paths, request, items);
  else
    g_ptr_array_add (paths, g_strdup (request->path));

  g_ptr_array_add (paths, NULL);
  return (GStrv) g_ptr_array_free (paths, FALSE);
}

static cairo_surface_t *
make_picture (const Series *series, const Item *item)
{
  cairo_format_t format = item->layer < 0 ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32;
  cairo_surface_t *surface = cairo_image_surface_create (format, series->width, series->height);
  cairo_t *cr = cairo_create (surface);

  if (item->layer >= 0)
    {
      gpointer layer = (gpointer) bb_list_get (bb_project_get_board (series->project, item->place)->layers,
                                               (guint) item->layer);
      g_autoptr (BbList) alone = bb_list_new_from (&layer, 1);

      bb_render_layers (cr, alone, series->width, series->height, &series->render);
    }
  else if (item->sheet != NULL)
    {
      bb_set_source_colour (cr, series->render.paper);
      cairo_paint (cr);
      bb_render_layers (cr, item->sheet->layers, series->width, series->height, &series->render);
    }
  else if (series->plates != NULL)
    {
      bb_render_cropped_frame (cr, series->project, item->frame, series->width, series->height, &series->render,
                               series->plates);
    }
  else
    {
      g_autoptr (BbProject) shown = item->option >= 0
                                        ? bb_options_show (series->project, item->place, (guint) item->option)
                                        : bb_project_ref ((BbProject *) series->project);

      bb_render_cropped_place (cr, shown, item->place, item->frame, series->width, series->height, &series->render,
                               NULL);
    }
  cairo_destroy (cr);
  return surface;
}

static gboolean
write_pixels (const Series *series, const Item *item, BbOutputFile *file, GError **error)
{
  cairo_surface_t *surface = make_picture (series, item);
  gboolean is_written = series->format->write (surface, file, error);

  cairo_surface_destroy (surface);
  return is_written;
}

static gboolean
write_board (const Series *series, const Item *item, BbOutputFile *file, GError **error)
{
  const BbPlace *place = bb_project_get_place (series->project, item->place);
  const BbBoard *board = item->sheet != NULL ? item->sheet
                         : item->option >= 0 ? bb_list_get (place->options, (guint) item->option)
                                             : bb_place_get_board (place);

  return series->format->write_board (board, series->width, series->height, &series->render, file, error);
}

/* Returns: (transfer full) (nullable): the file, which has not taken its place */
static BbOutputFile *
write_item (const Series *series, guint index, GError **error)
{
  g_autoptr (BbOutputFile) file = bb_output_file_open (series->paths[index], error);
  const Item *item = &g_array_index (series->items, Item, index);
  gboolean is_written;

  if (file == NULL)
    return NULL;

  is_written = series->format->write_board != NULL ? write_board (series, item, file, error)
                                                   : write_pixels (series, item, file, error);
  if (!is_written || !bb_output_file_settle (file, error))
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

  for (guint i = 0; i < series->items->len; i++)
    {
      BbOutputFile *file;

      if (!bb_export_job_step (series->job, i, series->items->len, error))
        return FALSE;
      file = write_item (series, i, error);
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

static void
find_size (Series *series, const BbExportRequest *request)
{
  const BbSettings *settings = series->project->settings;
  const BbPngOptions *options = request->options;
  double aspect = bb_settings_get_aspect (settings);

  series->height = options != NULL && options->height > 0 ? options->height : settings->height;
  series->width = options != NULL && options->width > 0    ? options->width
                  : options != NULL && options->height > 0 ? MAX ((int) (series->height * aspect + 0.5), 1)
                                                           : settings->width;
}

gboolean
bb_png_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  g_autoptr (BbMediaSource) source = bb_media_source_new (request->project, request->folder, FALSE, job);
  g_autoptr (GArray) items = list_items (request);
  g_auto (GStrv) paths = bb_png_list_files (request);
  g_autoptr (BbPlateCache) plates = get_layout (request) == BB_PNG_FRAMES ? bb_plate_cache_new () : NULL;
  g_autofree char *target = is_folder (request->path) ? g_strdup (request->path) : g_path_get_dirname (request->path);
  gboolean is_made = g_strcmp0 (paths[0], request->path) != 0 && !g_file_test (target, G_FILE_TEST_IS_DIR);
  Series series = { request->project,
                    bb_render_options_make (bb_media_source_get (source)),
                    job,
                    items,
                    paths,
                    find_format (request->path),
                    plates };
  gboolean ok;

  if (get_layout (request) == BB_PNG_PLANS && items->len == 0)
    return bb_plans_fail_without (error);

  find_size (&series, request);
  if (is_made && g_mkdir (target, 0777) != 0)
    return fail_folder (target, error);

  ok = write_all (&series, error);
  if (!ok && is_made)
    g_rmdir (target);
  return ok;
}
