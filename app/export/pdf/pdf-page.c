/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one page look? */
#include "export/pdf/pdf-page.h"

#include <glib/gi18n-lib.h>

#include "export/pdf/pdf-header.h"
#include "export/pdf/pdf-words.h"
#include "model/time.h"
#include "render/hatch.h"

/* in points */
#define RULE_WIDTH 1.0
#define FRAME_WIDTH 0.5
#define FRAME_COLOUR 0x8a8a8aff
#define CONTINUES_SHARE 0.85
/* what is set in a width that it has exactly must not wrap for a rounding */
#define SLACK 0.5

/* the title page, in points and shares of its height */
#define COVER_MARGIN 72
#define COVER_TOP 0.3
#define COVER_LINES 3 /* of any text */
#define COVER_TITLE_SIZE 34
#define COVER_ARTIST_SIZE 18
#define COVER_FACT_SIZE 11
#define COVER_GAP 14
#define COVER_LABEL_WIDTH 110

/* a page in hand */
typedef struct
{
  const BbPdfLayout *layout;
  const BbRenderOptions *options;
  PangoContext *context;
  cairo_t *cr;
} Sheet;

static void
show_text (const Sheet *sheet, const char *tag, PangoLayout *text, double x, double y, guint32 colour)
{
  cairo_tag_begin (sheet->cr, tag, NULL);
  bb_set_source_colour (sheet->cr, colour);
  bb_pdf_text_draw (sheet->cr, text, x, y);
  cairo_tag_end (sheet->cr, tag);
}

static void
draw_rule (const Sheet *sheet, double x, double y, double width)
{
  bb_set_source_colour (sheet->cr, BB_PDF_INK);
  cairo_rectangle (sheet->cr, x, y - RULE_WIDTH / 2, width, RULE_WIDTH);
  cairo_fill (sheet->cr);
}

/* one of the texts in the header */
static void
draw_label (const Sheet *sheet, const BbPdfBox *box, const char *words, PangoAlignment alignment)
{
  g_autoptr (PangoLayout) text = bb_pdf_text_new (sheet->context, BB_PDF_FACTS_SIZE, FALSE, box->width);

  pango_layout_set_text (text, words, -1);
  bb_pdf_text_limit (text, BB_PDF_HEADER_LINES);
  pango_layout_set_alignment (text, alignment);
  show_text (sheet, "P", text, box->x, box->y, BB_PDF_SECOND);
}

static void
draw_header (const Sheet *sheet, guint page)
{
  const BbPdfLayout *layout = sheet->layout;
  const BbPdfHeader *header = &layout->header;
  g_autofree char *title = bb_pdf_words_get_title (layout->content);
  g_autofree char *facts = bb_pdf_words_get_facts (layout->content);
  g_autofree char *number = bb_pdf_words_get_page (page, layout->n_pages);
  g_autoptr (PangoLayout)
      text = bb_pdf_text_new (sheet->context, BB_PDF_TITLE_SIZE, TRUE, header->is_stacked ? header->title.width : -1);

  pango_layout_set_text (text, title, -1);
  bb_pdf_text_limit (text, BB_PDF_HEADER_LINES);
  show_text (sheet, "H1", text, header->title.x, header->title.y, BB_PDF_INK);
  draw_label (sheet, &header->facts, facts, header->is_stacked ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  draw_label (sheet, &header->page, number, PANGO_ALIGN_RIGHT);
  draw_rule (sheet, layout->body.x, header->rule, layout->body.width);
}

static void
draw_frame (const Sheet *sheet, const BbPdfBox *box)
{
  cairo_rectangle (sheet->cr, box->x, box->y, box->width, box->height);
  cairo_set_line_width (sheet->cr, FRAME_WIDTH);
  bb_set_source_colour (sheet->cr, FRAME_COLOUR);
  cairo_stroke (sheet->cr);
}

static void
draw_not_boarded (const Sheet *sheet, const BbPdfBox *box)
{
  g_autoptr (PangoLayout) text = bb_pdf_text_new (sheet->context, sheet->layout->size, FALSE, box->width);
  double width, height;

  pango_layout_set_text (text, bb_get_not_boarded_label (), -1);
  pango_layout_set_alignment (text, PANGO_ALIGN_CENTER);
  bb_pdf_text_measure (text, &width, &height);
  show_text (sheet, "P", text, box->x, box->y + (box->height - height) / 2, BB_PDF_SECOND);
}

static gboolean
draw_picture (const Sheet *sheet, const BbPdfCell *cell)
{
  const BbBoard *board = bb_project_get_board (sheet->layout->content->project, cell->place);
  const BbPdfBox *box = &cell->picture;
  gboolean is_complete = TRUE;

  if (bb_board_is_empty (board))
    draw_not_boarded (sheet, box);
  else
    {
      cairo_tag_begin (sheet->cr, "Figure", NULL);
      cairo_save (sheet->cr);
      cairo_translate (sheet->cr, box->x, box->y);
      is_complete = bb_render_board (sheet->cr, board, box->width, box->height, sheet->options);
      cairo_restore (sheet->cr);
      cairo_tag_end (sheet->cr, "Figure");
    }

  draw_frame (sheet, box);
  return is_complete;
}

static void
draw_number (const Sheet *sheet, const BbPdfCell *cell)
{
  g_autofree char *number = bb_pdf_words_get_number (sheet->layout->content, cell->place, cell->part);
  g_autoptr (PangoLayout)
      text = bb_pdf_text_new (sheet->context, sheet->layout->size * BB_PDF_NUMBER_SHARE, TRUE, cell->number.width);

  pango_layout_set_text (text, number, -1);
  show_text (sheet, "P", text, cell->number.x, cell->number.y, BB_PDF_INK);
}

static void
draw_time (const Sheet *sheet, const BbPdfCell *cell)
{
  g_autofree char *time = bb_pdf_words_get_time (sheet->layout->content, cell->place);
  g_autoptr (PangoLayout) text = bb_pdf_text_new (sheet->context, sheet->layout->size, FALSE, cell->time.width + SLACK);

  if (cell->time.width <= 0)
    return;

  pango_layout_set_markup (text, time, -1);
  show_text (sheet, "P", text, cell->time.x, cell->time.y, BB_PDF_INK);
}

/* below the cell, where a reader arrives */
static void
draw_continues (const Sheet *sheet, const BbPdfCell *cell)
{
  g_autoptr (PangoLayout)
      text = bb_pdf_text_new (sheet->context, sheet->layout->size * CONTINUES_SHARE, FALSE, cell->text.width);

  pango_layout_set_text (text, _ ("continues →"), -1);
  pango_layout_set_alignment (text, PANGO_ALIGN_RIGHT);
  show_text (sheet, "P", text, cell->text.x, cell->box.y + cell->box.height, BB_PDF_SECOND);
}

static void
draw_fields (const Sheet *sheet, const BbPdfCell *cell)
{
  const BbPdfLayout *layout = sheet->layout;
  g_autoptr (PangoLayout)
      text = bb_pdf_content_set_text (layout->content, sheet->context, cell->place, layout->size, cell->text.width);

  if (text == NULL)
    return;

  bb_pdf_text_skip (text, cell->from);
  cairo_tag_begin (sheet->cr, "P", NULL);
  bb_set_source_colour (sheet->cr, BB_PDF_INK);
  bb_pdf_text_draw_lines (sheet->cr, text, cell->n_lines, cell->text.x, cell->text.y);
  cairo_tag_end (sheet->cr, "P");
  if (cell->goes_on)
    draw_continues (sheet, cell);
}

static gboolean
draw_cell (const Sheet *sheet, const BbPdfCell *cell)
{
  gboolean is_complete = TRUE;

  cairo_tag_begin (sheet->cr, "Sect", NULL);
  if (cell->part == 0)
    is_complete = draw_picture (sheet, cell);
  draw_number (sheet, cell);
  draw_time (sheet, cell);
  draw_fields (sheet, cell);
  cairo_tag_end (sheet->cr, "Sect");
  return is_complete;
}

/* below each other; gives where the next goes */
static double
draw_line (const Sheet *sheet,
           const char *tag,
           const char *words,
           double size,
           gboolean is_bold,
           guint32 colour,
           double y)
{
  g_autoptr (PangoLayout)
      text = bb_pdf_text_new (sheet->context, size, is_bold, sheet->layout->page_width - 2 * COVER_MARGIN);
  double width, height;

  if (words == NULL)
    return y;

  pango_layout_set_text (text, words, -1);
  bb_pdf_text_limit (text, COVER_LINES);
  bb_pdf_text_measure (text, &width, &height);
  show_text (sheet, tag, text, COVER_MARGIN, y, colour);
  return y + height + COVER_GAP / 2.0;
}

static double
draw_fact (const Sheet *sheet, const char *label, const char *fact, double y)
{
  g_autoptr (PangoLayout) left = bb_pdf_text_new (sheet->context, COVER_FACT_SIZE, FALSE, COVER_LABEL_WIDTH);
  g_autoptr (PangoLayout) right = bb_pdf_text_new (sheet->context, COVER_FACT_SIZE, FALSE,
                                                   sheet->layout->page_width - 2 * COVER_MARGIN - COVER_LABEL_WIDTH);
  double width, height;

  if (fact == NULL)
    return y;

  pango_layout_set_text (left, label, -1);
  pango_layout_set_text (right, fact, -1);
  bb_pdf_text_limit (right, COVER_LINES);
  bb_pdf_text_measure (right, &width, &height);
  show_text (sheet, "P", left, COVER_MARGIN, y, BB_PDF_SECOND);
  show_text (sheet, "P", right, COVER_MARGIN + COVER_LABEL_WIDTH, y, BB_PDF_INK);
  return y + height + COVER_GAP / 2.0;
}

static void
draw_facts (const Sheet *sheet, double y)
{
  const BbPdfLayout *layout = sheet->layout;
  const BbSettings *settings = layout->content->project->settings;
  g_autofree char *length = bb_time_to_timecode (&settings->rate, 0, settings->length);
  g_autofree char *rate = bb_frame_rate_to_label (&settings->rate);
  g_autofree char *shape = g_strdup_printf (_ ("%d × %d, %s frames a second"), settings->width, settings->height, rate);
  g_autofree char *boards = g_strdup_printf ("%u", bb_project_count (layout->content->project));

  y = draw_fact (sheet, _ ("Director"), settings->director, y);
  y = draw_fact (sheet, _ ("Version"), settings->version, y);
  y = draw_fact (sheet, _ ("Date"), layout->content->date, y);
  y = draw_fact (sheet, _ ("Length"), length, y);
  y = draw_fact (sheet, C_ ("video", "Picture"), shape, y);
  draw_fact (sheet, _ ("Boards"), boards, y);
}

static void
draw_cover (const Sheet *sheet)
{
  const BbPdfLayout *layout = sheet->layout;
  g_autofree char *title = bb_pdf_words_get_title (layout->content);
  double y = layout->page_height * COVER_TOP;

  y = draw_line (sheet, "P", _ ("Storyboard"), COVER_FACT_SIZE, FALSE, BB_PDF_SECOND, y);
  y = draw_line (sheet, "H1", title, COVER_TITLE_SIZE, TRUE, BB_PDF_INK, y);
  y = draw_line (sheet, "P", layout->content->project->settings->artist, COVER_ARTIST_SIZE, FALSE, BB_PDF_INK, y);
  draw_rule (sheet, COVER_MARGIN, y + COVER_GAP, layout->page_width - 2 * COVER_MARGIN);
  draw_facts (sheet, y + 3 * COVER_GAP);
}

gboolean
bb_pdf_page_draw (const BbPdfLayout *layout, guint page, cairo_t *cr, const BbRenderOptions *options)
{
  Sheet sheet = { layout, options, bb_pdf_text_create_context (), cr };
  gboolean is_complete = TRUE;
  const BbPdfCell *cells;
  guint n_cells;

  g_assert (page < layout->n_pages);

  cells = bb_pdf_layout_get_cells (layout, page, &n_cells);
  if (layout->options->has_title_page && page == 0)
    draw_cover (&sheet);
  else if (layout->options->has_header)
    draw_header (&sheet, page);
  for (guint i = 0; i < n_cells; i++)
    is_complete = draw_cell (&sheet, &cells[i]) && is_complete;

  g_object_unref (sheet.context);
  return is_complete;
}
