/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a shot list become a spreadsheet? */
#include "export/table/ods.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "export/media-source.h"
#include "export/table/ods-archive.h"
#include "export/table/shot-table.h"
#include "render/board-drawing.h"

/* of a picture: in pixels, and centimetres */
#define PICTURE_WIDTH 320
#define PICTURE_ACROSS 4.0
/* the width of a column, in centimetres */
#define COLUMN_NARROW 2.2
#define COLUMN_WIDE 6.0
/* before the fields: number, start, end, length, frames, of which the last is a number */
#define N_FACTS 5
#define FRAMES 4

static const char head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content office:version=\"1.3\""
                           " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                           " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                           " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                           " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                           " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                           " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                           " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                           " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:automatic-styles>";

/* a spreadsheet in the making */
typedef struct
{
  const BbShotTable *table;
  const BbExportRequest *request;
  BbExportJob *job;
  gboolean has_pictures;
  double down; /* height of a picture, in centimetres */
} Sheet;

/* a number in XML has a point, whatever the user's language */
static char *
write_length (double centimetres)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strconcat (g_ascii_formatd (number, sizeof number, "%.2f", centimetres), "cm", NULL);
}

static void
add_column_style (GString *text, const char *name, double width)
{
  g_autofree char *length = write_length (width);

  g_string_append_printf (text,
                          "<style:style style:name=\"%s\" style:family=\"table-column\">"
                          "<style:table-column-properties style:column-width=\"%s\"/></style:style>",
                          name, length);
}

static void
add_styles (GString *text, const Sheet *sheet)
{
  g_autofree char *height = write_length (sheet->down + 0.1);

  add_column_style (text, "picture", PICTURE_ACROSS + 0.1);
  add_column_style (text, "narrow", COLUMN_NARROW);
  add_column_style (text, "wide", COLUMN_WIDE);
  if (sheet->has_pictures)
    g_string_append_printf (text,
                            "<style:style style:name=\"row\" style:family=\"table-row\"><style:table-row-properties "
                            "style:row-height=\"%s\" style:use-optimal-row-height=\"false\"/></style:style>",
                            height);
  g_string_append (text, "<style:style style:name=\"head\" style:family=\"table-cell\"><style:text-properties "
                         "fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"/></style:style>"
                         "<style:style style:name=\"cell\" style:family=\"table-cell\"><style:table-cell-properties "
                         "fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/></style:style>"
                         "</office:automatic-styles>");
}

/* what XML cannot hold is left out; lines are paragraphs */
static void
add_paragraphs (GString *text, const char *cell)
{
  g_auto (GStrv) lines = g_strsplit (cell, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *clean = g_strdup (lines[i]);
      g_autofree char *escaped = NULL;
      char *to = clean;

      for (const char *at = clean; *at != '\0'; at++)
        {
          if ((guchar) *at >= ' ' || *at == '\t')
            *to++ = *at;
        }
      *to = '\0';
      escaped = g_markup_escape_text (clean, -1);
      g_string_append_printf (text, "<text:p>%s</text:p>", escaped);
    }
}

static void
add_cell (GString *text, const char *cell, const char *style, gboolean is_number)
{
  if (*cell == '\0')
    {
      g_string_append (text, "<table:table-cell/>");
      return;
    }

  g_string_append_printf (text, "<table:table-cell table:style-name=\"%s\"", style);
  if (is_number)
    g_string_append_printf (text, " office:value-type=\"float\" office:value=\"%s\">", cell);
  else
    g_string_append (text, " office:value-type=\"string\">");
  add_paragraphs (text, cell);
  g_string_append (text, "</table:table-cell>");
}

static gboolean
shows_picture (const Sheet *sheet, guint row)
{
  int place = g_array_index (sheet->table->places, int, row);

  return place >= 0 && !bb_board_is_empty (bb_project_get_board (sheet->request->project, (guint) place));
}

static void
add_picture (GString *text, const Sheet *sheet, guint row)
{
  g_autofree char *across = write_length (PICTURE_ACROSS);
  g_autofree char *down = write_length (sheet->down);

  if (!shows_picture (sheet, row))
    {
      g_string_append (text, "<table:table-cell/>");
      return;
    }

  g_string_append_printf (text,
                          "<table:table-cell><draw:frame svg:width=\"%s\" svg:height=\"%s\"><draw:image "
                          "xlink:href=\"Pictures/%u.png\" xlink:type=\"simple\" xlink:show=\"embed\" "
                          "xlink:actuate=\"onLoad\"/></draw:frame></table:table-cell>",
                          across, down, row + 1);
}

static void
add_columns (GString *text, const Sheet *sheet)
{
  guint n_fields = g_strv_length (sheet->table->heads) - N_FACTS;

  if (sheet->has_pictures)
    g_string_append (text, "<table:table-column table:style-name=\"picture\"/>");
  g_string_append_printf (text,
                          "<table:table-column table:style-name=\"narrow\" table:number-columns-repeated=\"%d\"/>"
                          "<table:table-column table:style-name=\"wide\" table:number-columns-repeated=\"%u\"/>",
                          N_FACTS, n_fields);
}

static void
add_heads (GString *text, const Sheet *sheet)
{
  g_string_append (text, "<table:table-header-rows><table:table-row>");
  if (sheet->has_pictures)
    add_cell (text, _ ("Picture"), "head", FALSE);
  for (guint i = 0; sheet->table->heads[i] != NULL; i++)
    add_cell (text, sheet->table->heads[i], "head", FALSE);
  g_string_append (text, "</table:table-row></table:table-header-rows>");
}

static void
add_row (GString *text, const Sheet *sheet, guint row)
{
  GStrv cells = g_ptr_array_index (sheet->table->rows, row);

  g_string_append (text, sheet->has_pictures ? "<table:table-row table:style-name=\"row\">" : "<table:table-row>");
  if (sheet->has_pictures)
    add_picture (text, sheet, row);
  for (guint i = 0; cells[i] != NULL; i++)
    add_cell (text, cells[i], "cell", i == FRAMES);
  g_string_append (text, "</table:table-row>\n");
}

static char *
make_content (const Sheet *sheet)
{
  GString *text = g_string_new (head);
  g_autofree char *name = g_markup_escape_text (_ ("Shot list"), -1);

  add_styles (text, sheet);
  g_string_append_printf (text, "<office:body><office:spreadsheet><table:table table:name=\"%s\">", name);
  add_columns (text, sheet);
  add_heads (text, sheet);
  for (guint i = 0; i < sheet->table->rows->len; i++)
    add_row (text, sheet, i);
  g_string_append (text, "</table:table></office:spreadsheet></office:body></office:document-content>\n");
  return g_string_free (text, FALSE);
}

static cairo_status_t
collect_cb (void *data, const unsigned char *bytes, unsigned int n)
{
  g_byte_array_append (data, bytes, n);
  return CAIRO_STATUS_SUCCESS;
}

static void
pack_picture (BbOdsArchive *archive, const Sheet *sheet, guint row, const BbRenderOptions *render)
{
  const BbProject *project = sheet->request->project;
  guint place = (guint) g_array_index (sheet->table->places, int, row);
  int height = MAX (PICTURE_WIDTH * project->settings->height / project->settings->width, 1);
  g_autofree char *name = g_strdup_printf ("Pictures/%u.png", row + 1);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gboolean is_complete;
  cairo_surface_t *surface = bb_render_board_surface (bb_project_get_board (project, place), PICTURE_WIDTH, height,
                                                      render, &is_complete);

  cairo_surface_write_to_png_stream (surface, collect_cb, bytes);
  cairo_surface_destroy (surface);
  bb_ods_archive_add (archive, name, bytes->data, bytes->len, FALSE);
}

static gboolean
pack_pictures (BbOdsArchive *archive, const Sheet *sheet, GError **error)
{
  g_autoptr (BbMediaSource)
      source = bb_media_source_new (sheet->request->project, sheet->request->folder, FALSE, sheet->job);
  BbRenderOptions render = bb_render_options_make (bb_media_source_get (source));

  for (guint i = 0; sheet->has_pictures && i < sheet->table->rows->len; i++)
    {
      if (!bb_export_job_step (sheet->job, i, sheet->table->rows->len, error))
        return FALSE;
      if (shows_picture (sheet, i))
        pack_picture (archive, sheet, i, &render);
    }

  return TRUE;
}

gboolean
bb_ods_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  const BbPdfOptions *options = request->options;
  const BbSettings *settings = request->project->settings;
  g_autoptr (BbShotTable) table = bb_shot_table_new (request);
  const Sheet sheet = { table, request, job, options != NULL && options->has_pictures,
                        PICTURE_ACROSS * settings->height / settings->width };
  g_autoptr (BbOutputFile) file = bb_output_file_open (request->path, error);
  g_autoptr (BbOdsArchive) archive = NULL;
  g_autofree char *content = NULL;

  if (file == NULL)
    return FALSE;

  archive = bb_ods_archive_new (file);
  content = make_content (&sheet);
  bb_ods_archive_add (archive, "content.xml", content, strlen (content), TRUE);
  if (!pack_pictures (archive, &sheet, error))
    return FALSE;
  bb_ods_archive_finish (archive);
  return bb_export_job_step (job, 1, 1, error) && bb_output_file_commit (file, error);
}
