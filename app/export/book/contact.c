/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a contact sheet? */
#include "export/book/contact.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "export/book/book-cells.h"
#include "export/pdf/pdf-sheet.h"
#include "export/pdf/pdf-words.h"
#include "model/time.h"

/* in points; of a picture, by whatever aspect */
#define PICTURE_AREA 5600.0
#define MARGIN 36
#define HEADER_GAP 12
#define GAP 8
#define TEXT_SIZE 8.0
#define CAPTION 13
#define HEADING_GAP 4

/* a board, or what stands above those of a scene */
typedef struct
{
  guint board;
  guint page;
  double x;
  double y;
  char *heading;
} Item;

typedef struct
{
  BbPdfContent *content;
  BbPdfSort sort;
  double width;
  double height;
  BbPdfBox body;
  BbPdfHeader header;
  guint columns;
  double picture_width;
  double picture_height;
  GArray *items;            /* of Item */
  const BbPdfPages *target; /* where boards lead, or NULL */
  guint offset;
  guint n_pages;
} Contact;

/* where the next goes */
typedef struct
{
  guint page;
  guint column;
  double y;
} Pen;

static void
place_body (Contact *self, PangoContext *context)
{
  const BbSettings *settings = self->content->project->settings;
  double aspect = bb_settings_get_aspect (settings);
  BbPdfBox all = { MARGIN, MARGIN, self->width - 2 * MARGIN, self->height - 2 * MARGIN };
  double wish = sqrt (PICTURE_AREA * aspect), top;

  self->header = bb_pdf_header_place (self->content, &all, context);
  top = self->header.rule + HEADER_GAP;
  self->body = (BbPdfBox){ MARGIN, top, all.width, self->height - MARGIN - top };
  self->columns = (guint) MAX (1, round ((all.width + GAP) / (wish + GAP)));
  self->picture_width = (all.width - (self->columns - 1) * GAP) / self->columns;
  self->picture_height = self->picture_width / aspect;
}

static void
end_row (const Contact *self, Pen *pen)
{
  if (pen->column > 0)
    pen->y += self->picture_height + CAPTION + GAP;
  pen->column = 0;
}

/* turns the page where @height has no room */
static void
ask_room (const Contact *self, Pen *pen, double height)
{
  if (pen->y + height <= self->body.y + self->body.height || pen->y <= self->body.y)
    return;
  pen->page++;
  pen->y = self->body.y;
}

static void
add_heading (Contact *self, Pen *pen, const BbBookCells *cells, PangoContext *context, guint first, guint n)
{
  Item item = { .board = first, .heading = bb_book_cells_scene_heading (cells, first, n) };
  g_autoptr (PangoLayout) text = bb_pdf_text_new (context, TEXT_SIZE, FALSE, self->body.width);
  double height;

  end_row (self, pen);
  bb_pdf_text_set_markup (text, item.heading);
  height = bb_pdf_text_get_height (text) + HEADING_GAP;
  ask_room (self, pen, height + self->picture_height + CAPTION);
  item.page = pen->page;
  item.x = self->body.x;
  item.y = pen->y;
  pen->y += height;
  g_array_append_val (self->items, item);
}

static void
add_board (Contact *self, Pen *pen, guint board)
{
  Item item = { .board = board };

  if (pen->column == 0)
    ask_room (self, pen, self->picture_height + CAPTION);
  item.page = pen->page;
  item.x = self->body.x + pen->column * (self->picture_width + GAP);
  item.y = pen->y;
  g_array_append_val (self->items, item);
  if (++pen->column == self->columns)
    end_row (self, pen);
}

static const BbScene *
get_scene (const Contact *self, guint board)
{
  return bb_pdf_content_find_scene (self->content, bb_pdf_content_get_place (self->content, board));
}

static guint
count_scene (const Contact *self, guint first)
{
  guint n = 1;

  while (first + n < self->content->places->len && get_scene (self, first + n) == get_scene (self, first))
    n++;
  return n;
}

static void
fill_pages (Contact *self, PangoContext *context)
{
  BbBookCells cells = bb_book_cells_make (self->content);
  Pen pen = { 0, 0, self->body.y };

  for (guint i = 0; i < self->content->places->len; i++)
    {
      gboolean is_new = i == 0 || get_scene (self, i) != get_scene (self, i - 1);

      if (self->sort == BB_PDF_SORT_SCENE && is_new)
        add_heading (self, &pen, &cells, context, i, count_scene (self, i));
      add_board (self, &pen, i);
    }
  self->n_pages = pen.page + 1;
  bb_book_cells_clear (&cells);
}

/* number at the left, length at the right */
static void
draw_caption (const BbPdfSheet *sheet, const Contact *self, guint place, double x, double y)
{
  const BbProject *project = self->content->project;
  g_autofree char *length = bb_time_to_seconds_and_frames (&project->settings->rate,
                                                           bb_project_get_duration (project, place));
  g_autoptr (PangoLayout) left = bb_pdf_text_new (sheet->context, TEXT_SIZE, TRUE, self->picture_width * 0.6);
  g_autoptr (PangoLayout) right = bb_pdf_text_new (sheet->context, TEXT_SIZE, FALSE, self->picture_width);

  pango_layout_set_text (left, self->content->numbers[place], -1);
  bb_pdf_text_limit (left, 1);
  pango_layout_set_text (right, length, -1);
  pango_layout_set_alignment (right, PANGO_ALIGN_RIGHT);
  bb_pdf_sheet_show_text (sheet, "P", left, x, y, BB_PDF_INK);
  bb_pdf_sheet_show_text (sheet, "P", right, x, y, BB_PDF_SECOND);
}

/* a click leads to the board's page */
static void
begin_link (const BbPdfSheet *sheet, const Contact *self, guint place)
{
  int page = self->target != NULL ? self->target->klass->find (self->target->layout, place) : -1;
  g_autofree char *to = g_strdup_printf ("page=%u pos=[0 0]", self->offset + (guint) MAX (page, 0) + 1);

  cairo_tag_begin (sheet->cr, "Sect", NULL);
  if (self->target != NULL && page >= 0)
    cairo_tag_begin (sheet->cr, CAIRO_TAG_LINK, to);
}

static void
end_link (const BbPdfSheet *sheet, const Contact *self, guint place)
{
  if (self->target != NULL && self->target->klass->find (self->target->layout, place) >= 0)
    cairo_tag_end (sheet->cr, CAIRO_TAG_LINK);
  cairo_tag_end (sheet->cr, "Sect");
}

static gboolean
draw_item (const BbPdfSheet *sheet, const Contact *self, const Item *item)
{
  guint place = bb_pdf_content_get_place (self->content, item->board);
  BbPdfBox box = { item->x, item->y, self->picture_width, self->picture_height };
  gboolean is_complete = TRUE;

  if (item->heading != NULL)
    {
      g_autoptr (PangoLayout) text = bb_pdf_text_new (sheet->context, TEXT_SIZE, FALSE, self->body.width);

      bb_pdf_text_set_markup (text, item->heading);
      bb_pdf_sheet_show_text (sheet, "H2", text, item->x, item->y, BB_PDF_INK);
      return TRUE;
    }

  begin_link (sheet, self, place);
  is_complete = bb_pdf_sheet_draw_board (sheet, bb_project_get_board (self->content->project, place), &box, TEXT_SIZE);
  draw_caption (sheet, self, place, item->x, item->y + self->picture_height + 1);
  end_link (sheet, self, place);
  return is_complete;
}

static gboolean
draw_page (gconstpointer data, guint page, cairo_t *cr, const BbRenderOptions *options)
{
  const Contact *self = data;
  const BbPdfSheet sheet = { cr, bb_pdf_text_create_context (), options };
  gboolean is_complete = TRUE;

  bb_pdf_sheet_draw_header (&sheet, self->content, &self->header, &self->body, page, self->n_pages);
  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = &g_array_index (self->items, Item, i);

      if (item->page == page)
        is_complete = draw_item (&sheet, self, item) && is_complete;
    }
  g_object_unref (sheet.context);
  return is_complete;
}

static char *
name_page (gconstpointer data, guint page)
{
  return g_strdup_printf (_ ("Contact sheet %u"), page + 1);
}

static void
clear_item (gpointer data)
{
  g_free (((Item *) data)->heading);
}

static void
free_contact (gpointer data)
{
  Contact *self = data;

  bb_pdf_content_free (self->content);
  g_array_unref (self->items);
  g_free (self);
}

static BbPdfPages *
pages_new (const BbProject *project,
           const BbExportRange *range,
           const BbPdfOptions *options,
           double width,
           double height)
{
  static const BbPdfPagesClass klass = { draw_page, name_page, free_contact };
  Contact *self = g_new0 (Contact, 1);
  PangoContext *context = bb_pdf_text_create_context ();

  self->content = bb_pdf_content_new (project, range, options);
  self->content->form = _ ("Contact sheet");
  self->sort = options->sort;
  self->items = g_array_new (FALSE, FALSE, sizeof (Item));
  g_array_set_clear_func (self->items, clear_item);
  self->width = width;
  self->height = height;
  place_body (self, context);
  fill_pages (self, context);
  g_object_unref (context);
  return bb_pdf_pages_new (&klass, self, self->content, self->width, self->height, self->n_pages);
}

BbPdfPages *
bb_contact_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error)
{
  double width, height;

  bb_pdf_options_get_page (options, project->settings, &width, &height);
  return pages_new (project, range, options, width, height);
}

BbPdfPages *
bb_contact_pages_new_before (const BbProject *project,
                             const BbExportRange *range,
                             const BbPdfOptions *options,
                             const BbPdfPages *book)
{
  return pages_new (project, range, options, book->width, book->height);
}

void
bb_contact_pages_link (BbPdfPages *self, const BbPdfPages *boards, guint offset)
{
  Contact *contact = self->layout;

  contact->target = boards;
  contact->offset = offset;
}
