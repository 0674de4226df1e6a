/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a page for pitching? */
#include "export/book/pitch.h"

#include <glib/gi18n-lib.h>

#include "export/pdf/pdf-sheet.h"
#include "export/pdf/pdf-words.h"

/* in points */
#define MARGIN 30
#define GAP 14
#define TEXT_SIZE 14.0
#define NUMBER_SIZE 26.0
#define TIME_SIZE 11.0
#define FOOT 16
#define NUMBER_WIDTH 150
/* of the words: below the picture, or at its side */
#define WORDS_HEIGHT 112
#define WORDS_WIDTH 220
/* of a line that is read at ease */
#define LINE_MOST 600

/* one of the pages of a board */
typedef struct
{
  guint place;
  guint part;
  guint from;
  guint n_lines;
} Page;

typedef struct
{
  BbPdfContent *content;
  double width;
  double height;
  BbPdfBox picture;
  BbPdfBox number;
  BbPdfBox text;
  BbPdfBox rest; /* for the text of a page without a picture */
  BbPdfBox foot;
  GArray *pages; /* of Page */
} Pitch;

/* words below the picture, or at its side: where it is larger */
static void
place_parts (Pitch *self)
{
  const BbSettings *settings = self->content->project->settings;
  double aspect = bb_settings_get_aspect (settings);
  BbPdfBox body = { MARGIN, MARGIN, self->width - 2 * MARGIN, self->height - 2 * MARGIN - FOOT };
  double above = MIN (body.width, (body.height - WORDS_HEIGHT - GAP) * aspect);
  double beside = MIN (body.width - WORDS_WIDTH - GAP, body.height * aspect);
  double width = MAX (above, beside);
  double below = body.y + width / aspect + GAP, side = body.x + width + GAP;

  if (above >= beside)
    {
      self->picture = (BbPdfBox){ body.x + (body.width - width) / 2, body.y, width, width / aspect };
      self->number = (BbPdfBox){ self->picture.x, below, NUMBER_WIDTH, body.y + body.height - below };
      self->text = self->number;
      self->text.x += NUMBER_WIDTH + GAP;
      self->text.width = MIN (self->picture.x + width - self->text.x, LINE_MOST);
    }
  else
    {
      self->picture = (BbPdfBox){ body.x, body.y + (body.height - width / aspect) / 2, width, width / aspect };
      self->number = (BbPdfBox){ side, body.y, body.x + body.width - side, NUMBER_SIZE * 2.6 };
      self->text = self->number;
      self->text.y += self->number.height;
      self->text.height = body.height - self->number.height;
    }
  self->foot = (BbPdfBox){ MARGIN, self->height - MARGIN - BB_PDF_FACTS_SIZE, body.width, FOOT };
  self->text.width = MAX (self->text.width, WORDS_WIDTH);
  self->rest = (BbPdfBox){ body.x + NUMBER_WIDTH + GAP, body.y, MIN (body.width - NUMBER_WIDTH - GAP, LINE_MOST),
                           body.height };
}

static const BbPdfBox *
get_room (const Pitch *self, const Page *page)
{
  return page->part == 0 ? &self->text : &self->rest;
}

/* a page, and more of them where its text is long */
static void
add_board (Pitch *self, PangoContext *context, guint place)
{
  Page page = { .place = place };
  gboolean goes_on = TRUE;

  while (goes_on)
    {
      const BbPdfBox *room = get_room (self, &page);
      g_autoptr (PangoLayout) text = bb_pdf_content_set_text (self->content, context, place, TEXT_SIZE, room->width);

      goes_on = FALSE;
      if (text != NULL)
        {
          bb_pdf_text_skip (text, page.from);
          page.n_lines = bb_pdf_text_count_fitting (text, room->height);
          goes_on = page.n_lines < (guint) pango_layout_get_line_count (text);
        }
      g_array_append_val (self->pages, page);
      if (goes_on)
        page.from += (guint) pango_layout_get_line_readonly (text, (int) page.n_lines)->start_index;
      page.part++;
    }
}

static void
draw_number (const BbPdfSheet *sheet, const Pitch *self, const Page *page)
{
  g_autofree char *number = bb_pdf_words_get_number (self->content, page->place, page->part);
  g_autofree char *time = bb_pdf_words_get_time (self->content, page->place);
  BbPdfBox box = self->number;
  g_autoptr (PangoLayout) text = NULL;
  double width, height;

  if (page->part > 0)
    box = (BbPdfBox){ MARGIN, MARGIN, NUMBER_WIDTH, self->rest.height };
  text = bb_pdf_text_new (sheet->context, page->part > 0 ? TEXT_SIZE : NUMBER_SIZE, TRUE, box.width);
  pango_layout_set_text (text, number, -1);
  bb_pdf_text_limit (text, 2);
  bb_pdf_text_measure (text, &width, &height);
  bb_pdf_sheet_show_text (sheet, "H1", text, box.x, box.y - NUMBER_SIZE * 0.15, BB_PDF_INK);
  if (page->part > 0)
    return;

  g_object_unref (text);
  text = bb_pdf_text_new (sheet->context, TIME_SIZE, FALSE, box.width);
  pango_layout_set_markup (text, time, -1);
  bb_pdf_sheet_show_text (sheet, "P", text, box.x, box.y + height, BB_PDF_INK);
}

static void
draw_words (const BbPdfSheet *sheet, const Pitch *self, const Page *page)
{
  const BbPdfBox *room = get_room (self, page);
  g_autoptr (PangoLayout)
      text = bb_pdf_content_set_text (self->content, sheet->context, page->place, TEXT_SIZE, room->width);

  if (text == NULL)
    return;

  bb_pdf_text_skip (text, page->from);
  cairo_tag_begin (sheet->cr, "P", NULL);
  bb_set_source_colour (sheet->cr, BB_PDF_INK);
  bb_pdf_text_draw_lines (sheet->cr, text, page->n_lines, room->x, room->y);
  cairo_tag_end (sheet->cr, "P");
}

static gboolean
draw_page (gconstpointer data, guint index, cairo_t *cr, const BbRenderOptions *options)
{
  const Pitch *self = data;
  const BbPdfSheet sheet = { cr, bb_pdf_text_create_context (), options };
  const Page *page = &g_array_index (self->pages, Page, index);
  gboolean is_complete = TRUE;

  cairo_tag_begin (cr, "Sect", NULL);
  draw_number (&sheet, self, page);
  if (page->part == 0)
    is_complete = bb_pdf_sheet_draw_board (&sheet, bb_project_get_board (self->content->project, page->place),
                                           &self->picture, TEXT_SIZE);
  draw_words (&sheet, self, page);
  bb_pdf_sheet_draw_foot (&sheet, self->content, &self->foot, index, self->pages->len);
  cairo_tag_end (cr, "Sect");
  g_object_unref (sheet.context);
  return is_complete;
}

static char *
name_page (gconstpointer data, guint index)
{
  const Pitch *self = data;
  const Page *page = &g_array_index (self->pages, Page, index);

  return bb_pdf_words_get_number (self->content, page->place, page->part);
}

static int
find_page (gconstpointer data, guint place)
{
  const Pitch *self = data;

  for (guint i = 0; i < self->pages->len; i++)
    {
      if (g_array_index (self->pages, Page, i).place == place)
        return (int) i;
    }

  return -1;
}

static void
free_pitch (gpointer data)
{
  Pitch *self = data;

  bb_pdf_content_free (self->content);
  g_array_unref (self->pages);
  g_free (self);
}

BbPdfPages *
bb_pitch_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error)
{
  static const BbPdfPagesClass klass = { draw_page, name_page, free_pitch, find_page };
  Pitch *self = g_new0 (Pitch, 1);
  PangoContext *context = bb_pdf_text_create_context ();

  self->content = bb_pdf_content_new (project, range, options);
  self->pages = g_array_new (FALSE, FALSE, sizeof (Page));
  bb_pdf_options_get_page (options, project->settings, &self->width, &self->height);
  place_parts (self);
  for (guint i = 0; i < self->content->places->len; i++)
    add_board (self, context, bb_pdf_content_get_place (self->content, i));
  g_object_unref (context);
  return bb_pdf_pages_new (&klass, self, self->content, self->width, self->height, self->pages->len);
}
