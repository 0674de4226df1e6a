/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do title and facts stand above the boards? */
#include "export/pdf/pdf-header.h"

#include "export/pdf/pdf-words.h"

/* in points */
#define TITLE_GAP 24
#define PAGE_GAP 16
#define STACK_GAP 2
#define RULE_GAP 6

/* a text, and the size it has */
typedef struct
{
  PangoLayout *text;
  double width;
  double height;
} Words;

static void
wrap (Words *words, double width)
{
  pango_layout_set_width (words->text, (int) (width * PANGO_SCALE));
  bb_pdf_text_limit (words->text, BB_PDF_HEADER_LINES);
  bb_pdf_text_measure (words->text, &words->width, &words->height);
}

static Words
set_words (PangoContext *context, const char *text, double size, gboolean is_bold)
{
  Words words = { bb_pdf_text_new (context, size, is_bold, -1) };

  pango_layout_set_text (words.text, text, -1);
  bb_pdf_text_measure (words.text, &words.width, &words.height);
  return words;
}

static double
get_baseline (const Words *words)
{
  return (double) pango_layout_get_baseline (words->text) / PANGO_SCALE;
}

/* all on the baseline of the title */
static void
place_beside (BbPdfHeader *header, const Words *title, const Words *facts, double left, double top)
{
  double y = top + get_baseline (title) - get_baseline (facts);

  header->title = (BbPdfBox){ left, top, title->width, title->height };
  header->facts = (BbPdfBox){ header->page.x - PAGE_GAP - facts->width, y, facts->width, facts->height };
}

static void
place_below (BbPdfHeader *header, Words *title, Words *facts, double left, double top)
{
  double right = header->page.x + header->page.width;

  header->is_stacked = TRUE;
  wrap (title, right - left);
  wrap (facts, header->page.x - PAGE_GAP - left);
  header->title = (BbPdfBox){ left, top, right - left, title->height };
  header->facts = (BbPdfBox){ left, top + title->height + STACK_GAP, header->page.x - PAGE_GAP - left, facts->height };
}

BbPdfHeader
bb_pdf_header_place (const BbPdfContent *content, const BbPdfBox *body, PangoContext *context)
{
  /* the count of pages is not known yet: leave room for what it may become */
  guint n_pages = 2 * MAX (content->places->len, 1);
  g_autofree char *title_text = bb_pdf_words_get_heading (content);
  g_autofree char *facts_text = bb_pdf_words_get_facts (content);
  g_autofree char *page_text = bb_pdf_words_get_page (n_pages - 1, n_pages);
  Words title = set_words (context, title_text, BB_PDF_TITLE_SIZE, TRUE);
  Words facts = set_words (context, facts_text, BB_PDF_FACTS_SIZE, FALSE);
  Words page = set_words (context, page_text, BB_PDF_FACTS_SIZE, FALSE);
  double left = body->x, right = left + body->width, top = body->y;
  BbPdfHeader header = { .page = { right - page.width, 0, page.width, page.height } };

  if (title.width + TITLE_GAP + facts.width + PAGE_GAP + page.width <= right - left)
    place_beside (&header, &title, &facts, left, top);
  else
    place_below (&header, &title, &facts, left, top);
  header.page.y = header.facts.y;
  header.rule = MAX (header.title.y + header.title.height, header.facts.y + header.facts.height) + RULE_GAP;

  g_object_unref (title.text);
  g_object_unref (facts.text);
  g_object_unref (page.text);
  return header;
}
