/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does what all layouts share look on paper? */
#include "export/pdf/pdf-sheet.h"

#include "export/pdf/pdf-words.h"
#include "render/camera-marks.h"
#include "render/hatch.h"

/* in points */
#define RULE_WIDTH 1.0
#define FRAME_WIDTH 0.5
/* of the foot, what its words may take */
#define FOOT_WORDS_SHARE 0.85
#define FRAME_COLOUR 0x8a8a8aff
#define MARK_WIDTH 0.7
/* of a picture's height: the marks of a large picture are larger */
#define MARK_SHARE 130

void
bb_pdf_sheet_show_text (const BbPdfSheet *self, const char *tag, PangoLayout *text, double x, double y, guint32 colour)
{
  cairo_tag_begin (self->cr, tag, NULL);
  bb_set_source_colour (self->cr, colour);
  bb_pdf_text_draw (self->cr, text, x, y);
  cairo_tag_end (self->cr, tag);
}

void
bb_pdf_sheet_draw_rule (const BbPdfSheet *self, double x, double y, double width)
{
  bb_set_source_colour (self->cr, BB_PDF_INK);
  cairo_rectangle (self->cr, x, y - RULE_WIDTH / 2, width, RULE_WIDTH);
  cairo_fill (self->cr);
}

/* one of the texts in the header */
static void
draw_label (const BbPdfSheet *self, const BbPdfBox *box, const char *words, PangoAlignment alignment)
{
  g_autoptr (PangoLayout) text = bb_pdf_text_new (self->context, BB_PDF_FACTS_SIZE, FALSE, box->width);

  pango_layout_set_text (text, words, -1);
  bb_pdf_text_limit (text, BB_PDF_HEADER_LINES);
  pango_layout_set_alignment (text, alignment);
  bb_pdf_sheet_show_text (self, "P", text, box->x, box->y, BB_PDF_SECOND);
}

void
bb_pdf_sheet_draw_header (const BbPdfSheet *self,
                          const BbPdfContent *content,
                          const BbPdfHeader *header,
                          const BbPdfBox *body,
                          guint page,
                          guint n_pages)
{
  g_autofree char *title = bb_pdf_words_get_heading (content);
  g_autofree char *facts = bb_pdf_words_get_facts (content);
  g_autofree char *number = bb_pdf_words_get_page (page, n_pages);
  g_autoptr (PangoLayout)
      text = bb_pdf_text_new (self->context, BB_PDF_TITLE_SIZE, TRUE, header->is_stacked ? header->title.width : -1);

  pango_layout_set_text (text, title, -1);
  bb_pdf_text_limit (text, BB_PDF_HEADER_LINES);
  bb_pdf_sheet_show_text (self, "H1", text, header->title.x, header->title.y, BB_PDF_INK);
  draw_label (self, &header->facts, facts, header->is_stacked ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  draw_label (self, &header->page, number, PANGO_ALIGN_RIGHT);
  bb_pdf_sheet_draw_rule (self, body->x, header->rule, body->width);
}

void
bb_pdf_sheet_draw_foot (const BbPdfSheet *self,
                        const BbPdfContent *content,
                        const BbPdfBox *foot,
                        guint page,
                        guint n_pages)
{
  g_autofree char *title = bb_pdf_words_get_title (content);
  g_autofree char *facts = bb_pdf_words_get_facts (content);
  g_autofree char *number = bb_pdf_words_get_page (page, n_pages);
  g_autofree char *words = g_strdup_printf ("%s\xe2\x80\x82·\xe2\x80\x82%s", title, facts);
  g_autoptr (PangoLayout)
      left = bb_pdf_text_new (self->context, BB_PDF_FACTS_SIZE, FALSE, foot->width * FOOT_WORDS_SHARE);
  g_autoptr (PangoLayout) right = bb_pdf_text_new (self->context, BB_PDF_FACTS_SIZE, FALSE, foot->width);

  pango_layout_set_text (left, words, -1);
  bb_pdf_text_limit (left, 1);
  pango_layout_set_text (right, number, -1);
  pango_layout_set_alignment (right, PANGO_ALIGN_RIGHT);
  bb_pdf_sheet_show_text (self, "P", left, foot->x, foot->y, BB_PDF_SECOND);
  bb_pdf_sheet_show_text (self, "P", right, foot->x, foot->y, BB_PDF_SECOND);
}

static void
draw_frame (const BbPdfSheet *self, const BbPdfBox *box)
{
  cairo_rectangle (self->cr, box->x, box->y, box->width, box->height);
  cairo_set_line_width (self->cr, FRAME_WIDTH);
  bb_set_source_colour (self->cr, FRAME_COLOUR);
  cairo_stroke (self->cr);
}

static void
draw_not_boarded (const BbPdfSheet *self, const BbPdfBox *box, double size)
{
  g_autoptr (PangoLayout) text = bb_pdf_text_new (self->context, size, FALSE, box->width);
  double width, height;

  pango_layout_set_text (text, bb_get_not_boarded_label (), -1);
  pango_layout_set_alignment (text, PANGO_ALIGN_CENTER);
  bb_pdf_text_measure (text, &width, &height);
  bb_pdf_sheet_show_text (self, "P", text, box->x, box->y + (box->height - height) / 2, BB_PDF_SECOND);
}

gboolean
bb_pdf_sheet_draw_board (const BbPdfSheet *self, const BbBoard *board, const BbPdfBox *box, double size)
{
  gboolean is_complete = TRUE;

  if (bb_board_is_empty (board))
    draw_not_boarded (self, box, size);
  else
    {
      cairo_tag_begin (self->cr, "Figure", NULL);
      cairo_save (self->cr);
      cairo_translate (self->cr, box->x, box->y);
      is_complete = bb_render_board (self->cr, board, box->width, box->height, self->options);
      bb_render_camera_marks (self->cr, board->camera, box->width, box->height,
                              MAX (MARK_WIDTH, box->height / MARK_SHARE));
      cairo_restore (self->cr);
      cairo_tag_end (self->cr, "Figure");
    }

  draw_frame (self, box);
  return is_complete;
}
