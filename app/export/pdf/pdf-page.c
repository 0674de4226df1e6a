/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a page of boards look? */
#include "export/pdf/pdf-page.h"

#include <glib/gi18n-lib.h>

#include "export/pdf/pdf-layout.h"
#include "export/pdf/pdf-sheet.h"
#include "export/pdf/pdf-words.h"

/* in points */
#define CONTINUES_SHARE 0.85
/* what is set in a width that it has exactly must not wrap for a rounding */
#define SLACK 0.5

/* a page in hand */
typedef struct
{
  BbPdfSheet base;
  const BbPdfLayout *layout;
} Sheet;

static gboolean
draw_picture (const Sheet *sheet, const BbPdfCell *cell)
{
  const BbBoard *board = bb_project_get_board (sheet->layout->content->project, cell->place);

  return bb_pdf_sheet_draw_board (&sheet->base, board, &cell->picture, sheet->layout->size);
}

static void
draw_number (const Sheet *sheet, const BbPdfCell *cell)
{
  g_autofree char *number = bb_pdf_words_get_number (sheet->layout->content, cell->place, cell->part);
  g_autoptr (PangoLayout)
      text = bb_pdf_text_new (sheet->base.context, sheet->layout->size * BB_PDF_NUMBER_SHARE, TRUE, cell->number.width);

  pango_layout_set_text (text, number, -1);
  bb_pdf_sheet_show_text (&sheet->base, "P", text, cell->number.x, cell->number.y, BB_PDF_INK);
}

static void
draw_time (const Sheet *sheet, const BbPdfCell *cell)
{
  g_autofree char *time = bb_pdf_words_get_time (sheet->layout->content, cell->place);
  g_autoptr (PangoLayout)
      text = bb_pdf_text_new (sheet->base.context, sheet->layout->size, FALSE, cell->time.width + SLACK);

  if (cell->time.width <= 0)
    return;

  pango_layout_set_markup (text, time, -1);
  bb_pdf_sheet_show_text (&sheet->base, "P", text, cell->time.x, cell->time.y, BB_PDF_INK);
}

/* below the cell, where a reader arrives */
static void
draw_continues (const Sheet *sheet, const BbPdfCell *cell)
{
  g_autoptr (PangoLayout)
      text = bb_pdf_text_new (sheet->base.context, sheet->layout->size * CONTINUES_SHARE, FALSE, cell->text.width);

  pango_layout_set_text (text, _ ("continues →"), -1);
  pango_layout_set_alignment (text, PANGO_ALIGN_RIGHT);
  bb_pdf_sheet_show_text (&sheet->base, "P", text, cell->text.x, cell->box.y + cell->box.height, BB_PDF_SECOND);
}

static void
draw_fields (const Sheet *sheet, const BbPdfCell *cell)
{
  const BbPdfLayout *layout = sheet->layout;
  g_autoptr (PangoLayout) text = bb_pdf_content_set_text (layout->content, sheet->base.context, cell->place,
                                                          layout->size, cell->text.width);

  if (text == NULL)
    return;

  bb_pdf_text_skip (text, cell->from);
  cairo_tag_begin (sheet->base.cr, "P", NULL);
  bb_set_source_colour (sheet->base.cr, BB_PDF_INK);
  bb_pdf_text_draw_lines (sheet->base.cr, text, cell->n_lines, cell->text.x, cell->text.y);
  cairo_tag_end (sheet->base.cr, "P");
  if (cell->goes_on)
    draw_continues (sheet, cell);
}

static gboolean
draw_cell (const Sheet *sheet, const BbPdfCell *cell)
{
  gboolean is_complete = TRUE;

  cairo_tag_begin (sheet->base.cr, "Sect", NULL);
  if (cell->part == 0)
    is_complete = draw_picture (sheet, cell);
  draw_number (sheet, cell);
  draw_time (sheet, cell);
  draw_fields (sheet, cell);
  cairo_tag_end (sheet->base.cr, "Sect");
  return is_complete;
}

static gboolean
draw_page (gconstpointer data, guint page, cairo_t *cr, const BbRenderOptions *options)
{
  const BbPdfLayout *layout = data;
  Sheet sheet = { { cr, bb_pdf_text_create_context (), options }, layout };
  gboolean is_complete = TRUE;
  const BbPdfCell *cells;
  guint n_cells;

  g_assert (page < layout->n_pages);

  cells = bb_pdf_layout_get_cells (layout, page, &n_cells);
  if (layout->options->has_header)
    bb_pdf_sheet_draw_header (&sheet.base, layout->content, &layout->header, &layout->body, page, layout->n_pages);
  for (guint i = 0; i < n_cells; i++)
    is_complete = draw_cell (&sheet, &cells[i]) && is_complete;

  g_object_unref (sheet.base.context);
  return is_complete;
}

/* a page is found by the boards on it */
static char *
name_page (gconstpointer data, guint page)
{
  const BbPdfLayout *layout = data;
  guint n;
  const BbPdfCell *cells = bb_pdf_layout_get_cells (layout, page, &n);
  g_autofree char *first = NULL, *last = NULL;

  first = bb_pdf_words_get_number (layout->content, cells[0].place, cells[0].part);
  last = bb_pdf_words_get_number (layout->content, cells[n - 1].place, cells[n - 1].part);
  return n == 1 ? g_steal_pointer (&first) : g_strdup_printf ("%s – %s", first, last);
}

static int
find_page (gconstpointer data, guint place)
{
  const BbPdfLayout *layout = data;

  for (guint page = 0; page < layout->n_pages; page++)
    {
      guint n;
      const BbPdfCell *cells = bb_pdf_layout_get_cells (layout, page, &n);

      for (guint i = 0; i < n; i++)
        {
          if (cells[i].place == place)
            return (int) page;
        }
    }

  return -1;
}

static void
free_layout (gpointer data)
{
  bb_pdf_layout_free (data);
}

BbPdfPages *
bb_board_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error)
{
  static const BbPdfPagesClass klass = { draw_page, name_page, free_layout, find_page };
  BbPdfLayout *layout = bb_pdf_layout_new (project, range, options);

  return bb_pdf_pages_new (&klass, layout, layout->content, layout->page_width, layout->page_height, layout->n_pages);
}
