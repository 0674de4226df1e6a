/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which kinds of export are there? One table, for the window and the command line. */
#include "export/export-kind.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "export/counts/count-table.h"
#include "export/pdf/pdf.h"
#include "export/png.h"
#include "export/set/set-sound.h"
#include "export/set/set-table.h"
#include "export/table/ods.h"
#include "export/table/shot-table.h"
#include "export/text/lrc-text.h"
#include "export/text/notes-table.h"
#include "export/text/srt-text.h"
#include "export/video/film.h"

/* those that are built come first */
static const BbExportKind kinds[] = {
  { "pdf", ".pdf", "application/pdf", N_ ("PDF document"), BB_EXPORT_OPTIONS_PDF, bb_pdf_export },
  { "mp4", ".mp4", "video/mp4", N_ ("MP4 video"), BB_EXPORT_OPTIONS_FILM, bb_film_export },
  { "webm", ".webm", "video/webm", N_ ("WebM video"), BB_EXPORT_OPTIONS_FILM, bb_film_export },
  { "mov", ".mov", "video/quicktime", N_ ("ProRes video"), BB_EXPORT_OPTIONS_FILM, bb_film_export },
  { "mkv", ".mkv", "video/x-matroska", N_ ("Lossless video (FFV1)"), BB_EXPORT_OPTIONS_FILM, bb_film_export },
  { "gif", ".gif", "image/gif", N_ ("Animated GIF"), BB_EXPORT_OPTIONS_FILM, bb_film_export },
  { "webp", ".webp", "image/webp", N_ ("Animated WebP"), BB_EXPORT_OPTIONS_FILM, bb_film_export },
  { "png", ".png", "image/png", N_ ("PNG pictures"), BB_EXPORT_OPTIONS_PNG, bb_png_export,
    .list_files = bb_png_list_files },
  { "jpg", ".jpg", "image/jpeg", N_ ("JPEG pictures"), BB_EXPORT_OPTIONS_PNG, bb_png_export,
    .list_files = bb_png_list_files },
  { "ora", ".ora", "image/openraster", N_ ("Layers (OpenRaster)"), BB_EXPORT_OPTIONS_PNG, bb_png_export,
    .list_files = bb_png_list_files },
  { "svg", ".svg", "image/svg+xml", N_ ("Layers (SVG)"), BB_EXPORT_OPTIONS_PNG, bb_png_export,
    .list_files = bb_png_list_files },
  { "srt", ".srt", "application/x-subrip", N_ ("Subtitles (SRT)"), BB_EXPORT_OPTIONS_NONE, bb_srt_export,
    bb_srt_make_text },
  { "lrc", ".lrc", "text/x-lrc", N_ ("Lyrics (LRC)"), BB_EXPORT_OPTIONS_NONE, bb_lrc_export, bb_lrc_make_text },
  { "notes", ".csv", "text/csv", N_ ("Notes (CSV)"), BB_EXPORT_OPTIONS_NONE, bb_notes_export, bb_notes_make_table },
  { "count-table", ".csv", "text/csv", N_ ("Count sheet (CSV)"), BB_EXPORT_OPTIONS_NONE, bb_count_table_export,
    bb_count_table_make, .layout = "counts" },
  { "shot-table", ".csv", "text/csv", N_ ("Shot list (CSV)"), BB_EXPORT_OPTIONS_NONE, bb_shot_table_export,
    bb_shot_table_make, .layout = "shots" },
  { "ods", ".ods", "application/vnd.oasis.opendocument.spreadsheet", N_ ("Shot list (spreadsheet)"),
    BB_EXPORT_OPTIONS_NONE, bb_ods_export, bb_shot_table_make },
  { "set-playback", ".wav", "audio/x-wav", N_ ("Set playback (WAV)"), BB_EXPORT_OPTIONS_SET, bb_set_sound_export,
    bb_set_sound_describe, .layout = "set-playback" },
  { "set-table", ".csv", "text/csv", N_ ("Set playback, which shot needs which (CSV)"), BB_EXPORT_OPTIONS_NONE,
    bb_set_table_export, bb_set_table_make, .layout = "set-playback" },
  { .suffix = ".edl" },
  { .suffix = ".fcpxml" },
  { .suffix = ".otio" },
  { .suffix = ".html" },
  { .suffix = ".zip" },
};

/* what a folder is for */
#define FOLDER_KIND "png"

const BbExportKind *
bb_export_kind_get (guint index)
{
  return index < G_N_ELEMENTS (kinds) && kinds[index].run != NULL ? &kinds[index] : NULL;
}

guint
bb_export_kind_find (const char *name)
{
  for (guint i = 0; bb_export_kind_get (i) != NULL; i++)
    {
      if (g_str_equal (kinds[i].name, name))
        return i;
    }

  return 0;
}

static gboolean
is_folder (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  return g_str_has_suffix (path, G_DIR_SEPARATOR_S) || g_file_test (path, G_FILE_TEST_IS_DIR) ||
         (*path != '\0' && strchr (name, '.') == NULL);
}

static gboolean
has_suffix (const BbExportKind *self, const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  return g_str_has_suffix (lower, self->suffix);
}

const BbExportKind *
bb_export_kind_find_for_path (const char *path)
{
  if (is_folder (path))
    return bb_export_kind_get (bb_export_kind_find (FOLDER_KIND));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (has_suffix (&kinds[i], path))
        return &kinds[i];
    }

  return NULL;
}

const BbExportKind *
bb_export_kind_find_layout (const BbExportKind *self, const char *layout)
{
  for (guint i = 0; layout != NULL && i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].suffix, self->suffix) && g_strcmp0 (kinds[i].layout, layout) == 0)
        return &kinds[i];
    }

  return self;
}

char *
bb_export_kind_complete_path (const BbExportKind *self, const char *path)
{
  return has_suffix (self, path) ? g_strdup (path) : g_strconcat (path, self->suffix, NULL);
}

GStrv
bb_export_kind_list_files (const BbExportKind *self, const BbExportRequest *request)
{
  if (self->list_files != NULL)
    return self->list_files (request);
  return g_strdupv ((char *[]){ (char *) request->path, NULL });
}
