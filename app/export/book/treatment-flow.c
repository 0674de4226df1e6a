/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which piece of the treatment stands where on which page? */
#include "export/book/treatment-flow.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "export/book/treatment-grid.h"
#include "model/chapter-names.h"

/* in points */
#define MARGIN_ACROSS 72
#define MARGIN_DOWN 64
#define FOOT_UP 36
#define TITLE_SIZE 28.0
#define HEADING_SIZE 17.0
#define TEXT_SIZE 11.5
/* a line that is read at ease: some seventy letters, or thirty-five syllables */
#define MEASURE 420
#define LEADING 5.5
#define TITLE_GAP 30
#define HEADING_GAP 9
#define PARAGRAPH_GAP 8
#define PICTURES_GAP 8
#define CHAPTER_GAP 30
/* the fewest lines of a paragraph that stand together */
#define LINES_TOGETHER 2
/* so many pictures are few */
#define FEW_PICTURES 2
/* in points: what is made to fit exactly must not miss for a rounding */
#define SLACK 0.01
/* of its height, how small a row of pictures may become to stand on its page */
#define SHRINK_MOST 0.65

/* where the next piece goes */
typedef struct
{
  BbTreatmentFlow *flow;
  PangoContext *context;
  BbPdfBox body;
  double column; /* left end of the text: beside the headings, where there is room */
  double measure;
  guint page;
  guint chapter;
  double y;
} Pen;

const BbChapter *
bb_treatment_flow_get_chapter (const BbTreatmentFlow *self, const BbTreatmentItem *item)
{
  return bb_list_get (self->content->project->lists[BB_TREATMENT], item->chapter);
}

static const char *
get_heading (const BbTreatmentFlow *self, const BbTreatmentItem *item)
{
  return item->piece == BB_TREATMENT_TITLE
             ? _ ("Treatment")
             : bb_chapter_name_to_label (bb_treatment_flow_get_chapter (self, item)->name);
}

static PangoLayout *
set_words (const char *words, double size, gboolean is_bold, double width, PangoContext *context)
{
  PangoLayout *text = bb_pdf_text_new (context, size, is_bold, width);
  g_autofree char *markup = g_markup_escape_text (words, -1);

  bb_pdf_text_set_markup (text, markup);
  return text;
}

PangoLayout *
bb_treatment_flow_set_text (const BbTreatmentFlow *self, const BbTreatmentItem *item, PangoContext *context)
{
  const BbChapter *chapter = bb_treatment_flow_get_chapter (self, item);
  g_autofree char *paragraph = NULL;
  PangoLayout *text;

  switch (item->piece)
    {
    case BB_TREATMENT_TITLE:
      return set_words (get_heading (self, item), TITLE_SIZE, TRUE, item->box.width, context);
    case BB_TREATMENT_HEADING:
      return set_words (get_heading (self, item), HEADING_SIZE, TRUE, item->box.width, context);
    default:
      paragraph = g_strndup (chapter->text + item->from, item->length);
      text = set_words (paragraph, TEXT_SIZE, FALSE, item->box.width, context);
      pango_layout_set_spacing (text, (int) (LEADING * PANGO_SCALE));
      bb_pdf_text_skip (text, (guint) item->skipped);
      return text;
    }
}

/* what has only spaces parts paragraphs, which have their gap already */
static gboolean
is_blank (const char *line, gsize length)
{
  g_autofree char *stripped = g_strstrip (g_strndup (line, length));

  return *stripped == '\0';
}

static gboolean
has_text (const BbChapter *chapter)
{
  return chapter->text != NULL && !is_blank (chapter->text, strlen (chapter->text));
}

static double
get_bottom (const Pen *pen)
{
  return pen->body.y + pen->body.height;
}

static gboolean
is_at_top (const Pen *pen)
{
  return pen->y <= pen->body.y;
}

static void
turn_page (Pen *pen)
{
  pen->page++;
  pen->y = pen->body.y;
}

static BbTreatmentItem
make_item (const Pen *pen, BbTreatmentPiece piece)
{
  return (BbTreatmentItem){
    .piece = piece, .page = pen->page, .chapter = pen->chapter, .box = { pen->column, pen->y, pen->measure, 0 }
  };
}

static void
add_item (Pen *pen, const BbTreatmentItem *item)
{
  BbTreatmentItem placed = *item;

  placed.page = pen->page;
  placed.box.y = pen->y;
  g_array_append_val (pen->flow->items, placed);
}

/* as many of the lines that are left as may stand here: none is alone, neither here nor there */
static guint
choose_lines (const Pen *pen, PangoLayout *text)
{
  guint n = (guint) pango_layout_get_line_count (text);
  guint fitting = bb_pdf_text_count_fitting (text, get_bottom (pen) - pen->y);

  if (fitting >= n)
    return n;
  if (n - fitting < LINES_TOGETHER)
    fitting = n >= 2 * LINES_TOGETHER ? n - LINES_TOGETHER : 0;
  if (fitting >= LINES_TOGETHER)
    return fitting;
  /* a page that holds fewer lines than that is no page, but it must come to an end */
  return is_at_top (pen) ? MAX (bb_pdf_text_count_fitting (text, get_bottom (pen) - pen->y), 1) : 0;
}

static double
measure_lines (PangoLayout *text, guint n)
{
  PangoLayoutIter *iter = pango_layout_get_iter (text);
  int bottom = 0;

  for (guint i = 0; i < n; i++)
    {
      pango_layout_iter_get_line_yrange (iter, NULL, &bottom);
      pango_layout_iter_next_line (iter);
    }
  pango_layout_iter_free (iter);
  return (double) bottom / PANGO_SCALE;
}

static void
add_paragraph (Pen *pen, gsize from, gsize length)
{
  BbTreatmentItem item = make_item (pen, BB_TREATMENT_LINES);

  item.from = from;
  item.length = length;
  while (item.skipped < length)
    {
      g_autoptr (PangoLayout) text = bb_treatment_flow_set_text (pen->flow, &item, pen->context);

      item.n_lines = choose_lines (pen, text);
      if (item.n_lines == 0)
        {
          turn_page (pen);
          continue;
        }

      item.box.height = measure_lines (text, item.n_lines);
      add_item (pen, &item);
      pen->y += item.box.height;
      if (item.n_lines >= (guint) pango_layout_get_line_count (text))
        break;
      item.skipped += (gsize) pango_layout_get_line_readonly (text, (int) item.n_lines)->start_index;
      turn_page (pen);
    }
  pen->y += PARAGRAPH_GAP;
}

static void
add_text (Pen *pen, const char *text)
{
  for (const char *line = text; line != NULL && *line != '\0';)
    {
      const char *end = strchr (line, '\n');
      gsize length = end != NULL ? (gsize) (end - line) : strlen (line);

      if (!is_blank (line, length))
        add_paragraph (pen, (gsize) (line - text), length);
      line = end != NULL ? end + 1 : NULL;
    }
}

/* few pictures of a text stand below it, also where headings have a column of their own */
static BbPdfBox
find_room (const Pen *pen, const BbChapter *chapter)
{
  gboolean is_below_text = has_text (chapter) && chapter->references->n_items <= FEW_PICTURES;

  return (BbPdfBox){ is_below_text ? pen->column : pen->body.x, 0, is_below_text ? pen->measure : pen->body.width, 0 };
}

static GArray *
lay_grid (const Pen *pen, const BbChapter *chapter)
{
  return bb_treatment_grid_lay (chapter->references, find_room (pen, chapter).width, pen->body.height, pen->context);
}

/* a row that would nearly fit is made to, and no page is left half white; else the page is turned */
static void
ask_room (Pen *pen, const BbList *references, BbTreatmentRow *row)
{
  double least = row->height * SHRINK_MOST;

  for (double height = row->height; height >= least; height = get_bottom (pen) - pen->y - row->caption_height - SLACK)
    {
      BbTreatmentRow smaller = *row;

      bb_treatment_grid_shrink (&smaller, references, height, pen->context);
      row->caption_height = MAX (row->caption_height, smaller.caption_height);
      if (pen->y + height + row->caption_height > get_bottom (pen) && !is_at_top (pen))
        continue;
      row->height = height;
      return;
    }
  turn_page (pen);
}

static void
add_row (Pen *pen, const BbChapter *chapter, const BbTreatmentRow *laid)
{
  BbTreatmentItem item = make_item (pen, BB_TREATMENT_PICTURE);
  BbTreatmentRow row = *laid;

  ask_room (pen, chapter->references, &row);
  item.box.x = find_room (pen, chapter).x;
  item.box.height = row.height;
  for (guint i = row.first; i < row.first + row.n; i++)
    {
      item.reference = i;
      item.box.width = row.height * bb_reference_get_aspect (bb_list_get (chapter->references, i));
      add_item (pen, &item);
      item.box.x += item.box.width + BB_TREATMENT_GRID_GAP;
    }
  pen->y += row.height + row.caption_height + BB_TREATMENT_GRID_GAP;
}

static void
add_pictures (Pen *pen, const BbChapter *chapter)
{
  g_autoptr (GArray) rows = lay_grid (pen, chapter);

  if (rows->len > 0 && has_text (chapter) && !is_at_top (pen))
    pen->y += PICTURES_GAP;
  for (guint i = 0; i < rows->len; i++)
    add_row (pen, chapter, &g_array_index (rows, BbTreatmentRow, i));
}

/* what a heading wants with it on its page: some lines, or the first row of pictures */
static double
ask_company (const Pen *pen, const BbChapter *chapter)
{
  g_autoptr (GArray) rows = NULL;

  if (has_text (chapter))
    return (LINES_TOGETHER + 1) * (TEXT_SIZE + LEADING) * 1.25;

  rows = lay_grid (pen, chapter);
  return rows->len > 0 ? g_array_index (rows, BbTreatmentRow, 0).height : 0;
}

static void
add_heading (Pen *pen, const BbChapter *chapter)
{
  BbTreatmentItem item = make_item (pen, BB_TREATMENT_HEADING);
  gboolean is_beside = pen->column > pen->body.x && has_text (chapter);
  g_autoptr (PangoLayout) text = NULL;
  double width;

  item.box.x = pen->body.x;
  item.box.width = is_beside ? pen->column - pen->body.x - BB_TREATMENT_GRID_GAP : pen->body.width;
  text = bb_treatment_flow_set_text (pen->flow, &item, pen->context);
  bb_pdf_text_measure (text, &width, &item.box.height);
  if (pen->y + item.box.height + HEADING_GAP + ask_company (pen, chapter) > get_bottom (pen) && !is_at_top (pen))
    turn_page (pen);
  add_item (pen, &item);
  /* on one baseline with the first line beside it, about */
  pen->y += is_beside ? (HEADING_SIZE - TEXT_SIZE) * 0.9 : item.box.height + HEADING_GAP;
}

static void
add_title (Pen *pen)
{
  BbTreatmentItem item = make_item (pen, BB_TREATMENT_TITLE);
  g_autoptr (PangoLayout) text = NULL;
  double width;

  item.box.x = pen->body.x;
  item.box.width = pen->body.width;
  text = bb_treatment_flow_set_text (pen->flow, &item, pen->context);
  bb_pdf_text_measure (text, &width, &item.box.height);
  add_item (pen, &item);
  pen->y += item.box.height + TITLE_GAP;
}

static void
add_chapters (Pen *pen)
{
  const BbList *chapters = pen->flow->content->project->lists[BB_TREATMENT];
  gboolean is_first = TRUE;

  for (pen->chapter = 0; pen->chapter < chapters->n_items; pen->chapter++)
    {
      const BbChapter *chapter = bb_list_get (chapters, pen->chapter);

      if (bb_chapter_is_empty (chapter))
        continue;
      if (is_first)
        add_title (pen);
      else if (!is_at_top (pen))
        pen->y += CHAPTER_GAP;
      is_first = FALSE;
      add_heading (pen, chapter);
      add_text (pen, chapter->text);
      add_pictures (pen, chapter);
    }
}

BbTreatmentFlow *
bb_treatment_flow_new (BbPdfContent *content, double width, double height)
{
  BbTreatmentFlow *self = g_new0 (BbTreatmentFlow, 1);
  Pen pen = { .flow = self, .context = bb_pdf_text_create_context () };

  self->content = content;
  self->width = width;
  self->height = height;
  self->items = g_array_new (FALSE, FALSE, sizeof (BbTreatmentItem));
  self->foot = (BbPdfBox){ MARGIN_ACROSS, height - FOOT_UP, width - 2 * MARGIN_ACROSS, 0 };
  pen.body = (BbPdfBox){ MARGIN_ACROSS, MARGIN_DOWN, width - 2 * MARGIN_ACROSS, height - 2 * MARGIN_DOWN };
  pen.measure = MIN (MEASURE, pen.body.width);
  /* on its long side a page has headings beside the text */
  pen.column = width > height ? pen.body.x + pen.body.width - pen.measure : pen.body.x;
  pen.y = pen.body.y;
  add_chapters (&pen);
  self->n_pages = pen.page + 1;
  g_object_unref (pen.context);
  return self;
}

void
bb_treatment_flow_free (BbTreatmentFlow *self)
{
  bb_pdf_content_free (self->content);
  g_array_unref (self->items);
  g_free (self);
}
