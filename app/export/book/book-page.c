/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a page of a table look? */
#include "export/book/book-page.h"

#include <glib/gi18n-lib.h>

#include "export/book/strip.h"
#include "export/pdf/pdf-words.h"
#include "model/time.h"

/* in points */
#define HAIRLINE 0.5
#define SHOT_LINE 1.0
#define FOOT_GAP 7
#define HEADS_FILL 0xf0f0f0ff
#define HEADING_FILL 0xf7f7f7ff
#define BOARD_LINE 0xb8b8b8ff
#define SHOT_LINE_COLOUR 0x404040ff

/* a page in hand */
typedef struct
{
  BbPdfSheet base;
  const BbBookTable *table;
} Sheet;

static gboolean
is_of_board (const BbBookRow *row)
{
  return !row->is_heading && !row->is_omitted;
}

static void
fill (const Sheet *sheet, guint32 colour, double x, double y, double width, double height)
{
  bb_set_source_colour (sheet->base.cr, colour);
  cairo_rectangle (sheet->base.cr, x, y, width, height);
  cairo_fill (sheet->base.cr);
}

static void
draw_heads (const Sheet *sheet)
{
  const BbBookTable *table = sheet->table;
  double top = table->body.y - table->heads_height;

  fill (sheet, HEADS_FILL, table->body.x, top, table->body.width, table->heads_height);
  fill (sheet, SHOT_LINE_COLOUR, table->body.x, top, table->body.width, HAIRLINE);
  cairo_tag_begin (sheet->base.cr, "TR", NULL);
  for (guint i = 0; i < table->n_columns; i++)
    {
      const BbBookColumn *column = &table->columns[i];
      g_autoptr (PangoLayout) text = bb_pdf_text_new (sheet->base.context, BB_BOOK_HEAD_SIZE, TRUE, column->width - 2);
      double width, height;

      pango_layout_set_text (text, column->head, -1);
      bb_pdf_text_limit (text, 1);
      pango_layout_set_alignment (text, PANGO_ALIGN_CENTER);
      bb_pdf_text_measure (text, &width, &height);
      bb_pdf_sheet_show_text (&sheet->base, "TH", text, column->x + 1, top + (table->heads_height - height) / 2,
                              BB_PDF_INK);
    }
  cairo_tag_end (sheet->base.cr, "TR");
}

static void
draw_cell (const Sheet *sheet, const BbBookRow *row, const BbBookPlaced *placed, guint index)
{
  const BbBookTable *table = sheet->table;
  g_autoptr (PangoLayout) text = bb_book_table_set_cell (table, sheet->base.context, row, index);
  double x = row->is_heading ? table->body.x : table->columns[index].x;

  if (text == NULL || placed->n_lines[index] == 0)
    return;

  bb_pdf_text_skip (text, placed->from[index]);
  cairo_tag_begin (sheet->base.cr, "TD", NULL);
  bb_set_source_colour (sheet->base.cr, BB_PDF_INK);
  bb_pdf_text_draw_lines (sheet->base.cr, text, placed->n_lines[index], x + BB_BOOK_PAD, placed->y + BB_BOOK_PAD);
  cairo_tag_end (sheet->base.cr, "TD");
}

static gboolean
draw_picture (const Sheet *sheet, const BbBookRow *row, const BbBookPlaced *placed)
{
  const BbBookTable *table = sheet->table;
  const BbBookColumn *column = &table->columns[table->picture];
  BbPdfBox box = { column->x + (column->width - table->picture_width) / 2, placed->y, table->picture_width,
                   table->picture_height };
  const BbBoard *board = bb_project_get_board (table->content->project, row->place);

  return bb_pdf_sheet_draw_board (&sheet->base, board, &box, BB_BOOK_TEXT_SIZE);
}

/* on its own frame: it is no picture that a camera sees */
static gboolean
draw_plan (const Sheet *sheet, const BbBookRow *row, const BbBookPlaced *placed)
{
  const BbBookTable *table = sheet->table;
  BbPdfBox box;

  if (!bb_book_table_find_plan (table, row, &box))
    return TRUE;

  box.x += table->body.x;
  box.y += placed->y;
  return bb_pdf_sheet_draw_board (&sheet->base, bb_project_get_board (table->content->project, row->place)->plan, &box,
                                  BB_BOOK_TEXT_SIZE);
}

/* above it: within a shot a hair, at a cut a line */
static void
draw_line_above (const Sheet *sheet, const BbBookRow *row, const BbBookPlaced *placed)
{
  const BbPdfBox *body = &sheet->table->body;
  gboolean is_cut = row->begins_shot || row->is_heading || placed->y <= body->y;
  double line = is_cut ? SHOT_LINE : HAIRLINE;

  fill (sheet, is_cut ? SHOT_LINE_COLOUR : BOARD_LINE, body->x, placed->y - line / 2, body->width, line);
}

/* who reads the second page of a long text looks for the number */
static void
draw_continued (const Sheet *sheet, const BbBookRow *row, const BbBookPlaced *placed)
{
  const BbPdfContent *content = sheet->table->content;
  g_autofree char *words = bb_pdf_words_get_number (content, row->place, placed->part);
  guint column = sheet->table->picture >= 0 ? (guint) sheet->table->picture : 0;
  const BbBookColumn *at = &sheet->table->columns[column];
  g_autoptr (PangoLayout)
      text = bb_pdf_text_new (sheet->base.context, BB_BOOK_TEXT_SIZE, FALSE, at->width - 2 * BB_BOOK_PAD);

  pango_layout_set_text (text, words, -1);
  bb_pdf_sheet_show_text (&sheet->base, "TD", text, at->x + BB_BOOK_PAD, placed->y + BB_BOOK_PAD, BB_PDF_SECOND);
}

static gboolean
draw_row (const Sheet *sheet, const BbBookPlaced *placed)
{
  const BbBookTable *table = sheet->table;
  const BbBookRow *row = bb_book_table_get_row (table, placed->row);
  gboolean is_complete = TRUE;

  cairo_tag_begin (sheet->base.cr, "TR", NULL);
  if (row->is_heading)
    fill (sheet, HEADING_FILL, table->body.x, placed->y, table->body.width, placed->height);
  else if (placed->part > 0)
    draw_continued (sheet, row, placed);
  else if (table->picture >= 0)
    {
      is_complete = draw_picture (sheet, row, placed);
      is_complete = draw_plan (sheet, row, placed) && is_complete;
    }
  for (guint i = 0; i < row->cells->len; i++)
    draw_cell (sheet, row, placed, i);
  draw_line_above (sheet, row, placed);
  cairo_tag_end (sheet->base.cr, "TR");
  return is_complete;
}

/* the lines between columns; a heading has none through it */
static void
draw_columns (const Sheet *sheet, const BbBookPlaced *placed)
{
  const BbBookTable *table = sheet->table;
  gboolean is_heading = bb_book_table_get_row (table, placed->row)->is_heading;

  for (guint i = 0; i <= table->n_columns; i++)
    {
      double x = i < table->n_columns ? table->columns[i].x : table->body.x + table->body.width;

      if (!is_heading || i == 0 || i == table->n_columns)
        fill (sheet, i > 0 && i < table->n_columns ? BOARD_LINE : SHOT_LINE_COLOUR, x - HAIRLINE / 2, placed->y,
              HAIRLINE, placed->height);
    }
}

/* what its boards last, on this page and up to its end */
static char *
make_foot (const BbBookTable *table, guint page)
{
  const BbProject *project = table->content->project;
  const BbFrameRate *rate = &project->settings->rate;
  gint64 here = 0, so_far = 0;
  g_autofree char *length = NULL;
  g_autofree char *running = NULL;

  for (guint i = 0; i < table->placed->len; i++)
    {
      const BbBookPlaced *placed = bb_book_table_get_placed (table, i);
      const BbBookRow *row = bb_book_table_get_row (table, placed->row);

      if (!is_of_board (row) || placed->part > 0 || placed->page > page)
        continue;
      so_far += row->frames;
      here += placed->page == page ? row->frames : 0;
    }

  length = bb_time_to_seconds_and_frames (rate, here);
  running = bb_time_to_timecode (rate, 0, so_far);
  return g_strdup_printf (_ ("This page %s  ·  so far %s"), length, running);
}

/* below the last row, where a reader arrives */
static void
draw_foot (const Sheet *sheet, guint page, double bottom)
{
  const BbPdfBox *body = &sheet->table->body;
  g_autofree char *words = make_foot (sheet->table, page);
  g_autoptr (PangoLayout) text = bb_pdf_text_new (sheet->base.context, BB_BOOK_TEXT_SIZE, FALSE, body->width);

  fill (sheet, SHOT_LINE_COLOUR, body->x, bottom - SHOT_LINE / 2, body->width, SHOT_LINE);
  pango_layout_set_text (text, words, -1);
  pango_layout_set_alignment (text, PANGO_ALIGN_RIGHT);
  bb_pdf_sheet_show_text (&sheet->base, "P", text, body->x, bottom + FOOT_GAP, BB_PDF_INK);
}

/* which part of the song the page is of; boards that come by scenes are of many */
static void
draw_strip (const Sheet *sheet, guint page)
{
  const BbBookTable *table = sheet->table;
  const BbProject *project = table->content->project;
  BbSongStrip strip = { project, table->options->peaks, FALSE, G_MAXINT64, 0 };

  if (table->strip.height <= 0)
    return;

  for (guint i = 0; i < table->placed->len; i++)
    {
      const BbBookPlaced *placed = bb_book_table_get_placed (table, i);
      guint place = bb_book_table_get_row (table, placed->row)->place;

      if (placed->page != page || table->options->sort != BB_PDF_SORT_TIME)
        continue;
      strip.first = MIN (strip.first, bb_project_get_start (project, place));
      strip.end = MAX (strip.end, bb_project_get_start (project, place + 1));
    }
  bb_song_strip_draw (&strip, &sheet->base, &table->strip);
}

static gboolean
draw_page (gconstpointer data, guint page, cairo_t *cr, const BbRenderOptions *options)
{
  const BbBookTable *table = data;
  const Sheet sheet = { { cr, bb_pdf_text_create_context (), options }, table };
  double bottom = table->body.y;
  gboolean is_complete = TRUE;

  bb_pdf_sheet_draw_header (&sheet.base, table->content, &table->header, &table->body, page, table->n_pages);
  draw_strip (&sheet, page);
  cairo_tag_begin (cr, "Table", NULL);
  draw_heads (&sheet);
  for (guint i = 0; i < table->placed->len; i++)
    {
      const BbBookPlaced *placed = bb_book_table_get_placed (table, i);

      if (placed->page != page)
        continue;
      is_complete = draw_row (&sheet, placed) && is_complete;
      draw_columns (&sheet, placed);
      bottom = placed->y + placed->height;
    }
  cairo_tag_end (cr, "Table");
  draw_foot (&sheet, page, bottom);

  g_object_unref (sheet.base.context);
  return is_complete;
}

/* a page is found by the boards on it */
static char *
name_page (gconstpointer data, guint page)
{
  const BbBookTable *table = data;
  const char *first = NULL, *last = NULL;

  for (guint i = 0; i < table->placed->len; i++)
    {
      const BbBookPlaced *placed = bb_book_table_get_placed (table, i);
      const BbBookRow *row = bb_book_table_get_row (table, placed->row);

      if (placed->page != page || !is_of_board (row))
        continue;
      last = table->content->numbers[row->place];
      first = first != NULL ? first : last;
    }

  if (first == NULL)
    return g_strdup_printf ("%u", page + 1);
  return first == last ? g_strdup (first) : g_strdup_printf ("%s – %s", first, last);
}

static int
find_page (gconstpointer data, guint place)
{
  const BbBookTable *table = data;

  for (guint i = 0; i < table->placed->len; i++)
    {
      const BbBookPlaced *placed = bb_book_table_get_placed (table, i);
      const BbBookRow *row = bb_book_table_get_row (table, placed->row);

      if (row->place == place && is_of_board (row))
        return (int) placed->page;
    }

  return -1;
}

static void
free_table (gpointer data)
{
  bb_book_table_free (data);
}

BbPdfPages *
bb_book_pages_new (BbBookTable *table)
{
  static const BbPdfPagesClass klass = { draw_page, name_page, free_table, find_page };

  return bb_pdf_pages_new (&klass, table, table->content, table->page_width, table->page_height, table->n_pages);
}
