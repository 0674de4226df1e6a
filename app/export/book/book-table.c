/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the rows of a table lie on which page? */
#include "export/book/book-table.h"

/* in points */
#define MARGIN 36
#define HEADER_GAP 10
#define FOOT 22
#define HEADS_HEIGHT 18
#define STRIP_HEIGHT 32
#define SLACK 0.1
/* of a picture's width, for a plan below it */
#define PLAN_SHARE 0.62
/* of a page, that may stay white so that a shot stands together, or a text is not parted */
#define MOST_WHITE 0.3

/* rows on their way onto pages */
typedef struct
{
  BbBookTable *self;
  PangoContext *context;
  double *heights;
  guint page;
  double y;
  double bottom;
} Walk;

static void
free_row (gpointer data)
{
  BbBookRow *row = data;

  g_ptr_array_unref (row->cells);
  g_free (row);
}

BbBookTable *
bb_book_table_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, const char *form)
{
  BbBookTable *self = g_new0 (BbBookTable, 1);
  PangoContext *context = bb_pdf_text_create_context ();
  double top;

  self->content = bb_pdf_content_new (project, range, options);
  self->options = bb_pdf_options_copy (options);
  self->content->form = form;
  self->rows = g_ptr_array_new_with_free_func (free_row);
  self->placed = g_array_new (FALSE, FALSE, sizeof (BbBookPlaced));
  self->picture = self->plan = -1;
  self->heads_height = HEADS_HEIGHT;
  bb_pdf_options_get_page (options, project->settings, &self->page_width, &self->page_height);
  self->body = (BbPdfBox){ MARGIN, MARGIN, self->page_width - 2 * MARGIN, self->page_height - 2 * MARGIN };
  self->header = bb_pdf_header_place (self->content, &self->body, context);

  top = self->header.rule + HEADER_GAP + self->heads_height;
  self->body = (BbPdfBox){ MARGIN, top, self->body.width, self->page_height - MARGIN - FOOT - top };
  g_object_unref (context);
  return self;
}

void
bb_book_table_free (BbBookTable *self)
{
  bb_pdf_content_free (self->content);
  bb_pdf_options_free (self->options);
  g_ptr_array_unref (self->rows);
  g_array_unref (self->placed);
  g_free (self);
}

void
bb_book_table_add_strip (BbBookTable *self)
{
  double top = self->header.rule + HEADER_GAP;

  if (self->content->project->song == NULL)
    return;
  self->strip = (BbPdfBox){ self->body.x, top, self->body.width, STRIP_HEIGHT };
  self->body.y += STRIP_HEIGHT + HEADER_GAP;
  self->body.height -= STRIP_HEIGHT + HEADER_GAP;
}

void
bb_book_table_add_column (BbBookTable *self, const char *head, double width, gboolean is_centred)
{
  const BbBookColumn *before = self->n_columns > 0 ? &self->columns[self->n_columns - 1] : NULL;

  g_return_if_fail (self->n_columns < BB_BOOK_COLUMNS_MAX);

  self->columns[self->n_columns++] = (BbBookColumn){
    head,
    before != NULL ? before->x + before->width : self->body.x,
    width,
    is_centred,
  };
}

BbBookRow *
bb_book_table_add_row (BbBookTable *self, guint place)
{
  BbBookRow *row = g_new0 (BbBookRow, 1);

  row->place = place;
  row->frames = bb_project_get_duration (self->content->project, place);
  row->cells = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->rows, row);
  return row;
}

PangoLayout *
bb_book_table_set_cell (const BbBookTable *self, PangoContext *context, const BbBookRow *row, guint column)
{
  const char *markup = column < row->cells->len ? g_ptr_array_index (row->cells, column) : NULL;
  double width = row->is_heading ? self->body.width : self->columns[column].width;
  PangoLayout *text;

  if (markup == NULL || *markup == '\0')
    return NULL;

  text = bb_pdf_text_new (context, BB_BOOK_TEXT_SIZE, FALSE, width - 2 * BB_BOOK_PAD);
  bb_pdf_text_set_markup (text, markup);
  if (self->columns[column].is_centred && !row->is_heading)
    pango_layout_set_alignment (text, PANGO_ALIGN_CENTER);
  return text;
}

gboolean
bb_book_table_find_plan (const BbBookTable *self, const BbBookRow *row, BbPdfBox *box)
{
  const BbProject *project = self->content->project;
  gboolean is_below = self->plan < 0;
  const BbBookColumn *column = is_below ? &self->columns[MAX (self->picture, 0)] : &self->columns[self->plan];
  double width = is_below ? self->picture_width * PLAN_SHARE : column->width;

  if (self->picture < 0 || row->is_heading || row->is_omitted ||
      !bb_board_has_plan (bb_project_get_board (project, row->place)))
    return FALSE;

  *box = (BbPdfBox){ column->x - self->body.x, 0, width, width / bb_settings_get_aspect (project->settings) };
  if (is_below)
    {
      box->x += (column->width + self->picture_width) / 2 - width - BB_BOOK_PAD;
      box->y = self->picture_height + BB_BOOK_PAD;
    }
  return TRUE;
}

/* what all its texts ask for, its picture and its plan */
static double
measure_row (const Walk *walk, const BbBookRow *row)
{
  const BbBookTable *self = walk->self;
  double height = row->is_heading ? 0 : MAX (self->least, self->picture_height);
  BbPdfBox plan;

  if (bb_book_table_find_plan (self, row, &plan))
    height = MAX (height, plan.y + plan.height + (plan.y > 0 ? BB_BOOK_PAD : 0));
  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autoptr (PangoLayout) text = bb_book_table_set_cell (self, walk->context, row, i);

      if (text != NULL)
        height = MAX (height, bb_pdf_text_get_height (text) + 2 * BB_BOOK_PAD);
    }
  return height;
}

/* where what stands on one page with the row at @index ends: its shot, or what a heading is of */
static guint
find_end (const BbBookTable *self, guint index)
{
  guint end = index + 1;

  if (bb_book_table_get_row (self, index)->is_heading)
    return MIN (index + 2, self->rows->len);
  while (end < self->rows->len && !bb_book_table_get_row (self, end)->begins_shot &&
         !bb_book_table_get_row (self, end)->is_heading)
    end++;
  return end;
}

/* with which a shot begins, or a heading */
static gboolean
begins_group (const BbBookTable *self, guint index)
{
  const BbBookRow *row = bb_book_table_get_row (self, index);

  return row->is_heading || (row->begins_shot && (index == 0 || !bb_book_table_get_row (self, index - 1)->is_heading));
}

static void
turn_page (Walk *walk)
{
  walk->page++;
  walk->y = walk->self->body.y;
}

static double
get_room (const Walk *walk)
{
  return walk->bottom - walk->y + SLACK;
}

static gboolean
may_leave_white (const Walk *walk)
{
  return get_room (walk) <= walk->self->body.height * MOST_WHITE;
}

/* a shot goes to the next page as a whole, where that has room for it */
static void
keep_together (Walk *walk, guint index)
{
  guint end = find_end (walk->self, index);
  double height = 0;

  for (guint i = index; i < end; i++)
    height += walk->heights[i];
  if (height <= get_room (walk) || !may_leave_white (walk) || height > walk->self->body.height)
    return;
  turn_page (walk);
}

static gboolean
is_part (const BbBookPlaced *placed)
{
  return placed->part > 0;
}

/* as many lines of a cell as have room in @height; sets where the rest of it begins. Returns: whether there is one */
static gboolean
fill_cell (const Walk *walk, BbBookPlaced *placed, guint column, double height, guint *rest, double *reached)
{
  const BbBookRow *row = bb_book_table_get_row (walk->self, placed->row);
  g_autoptr (PangoLayout) text = bb_book_table_set_cell (walk->self, walk->context, row, column);
  guint n;

  *rest = placed->from[column];
  if (text == NULL || *rest >= strlen (pango_layout_get_text (text)))
    return FALSE;

  bb_pdf_text_skip (text, *rest);
  n = bb_pdf_text_count_fitting (text, height);
  placed->n_lines[column] = n;
  if (n >= (guint) pango_layout_get_line_count (text))
    {
      *reached = MAX (*reached, bb_pdf_text_get_height (text));
      *rest += (guint) strlen (pango_layout_get_text (text));
      return FALSE;
    }

  *reached = height;
  *rest += (guint) pango_layout_get_line_readonly (text, (int) n)->start_index;
  return TRUE;
}

/* Returns: whether something of the row is left for the next page; @rest: where each cell goes on */
static gboolean
fill_part (const Walk *walk, BbBookPlaced *placed, double room, guint *rest)
{
  const BbBookRow *row = bb_book_table_get_row (walk->self, placed->row);
  double reached = 0;
  gboolean goes_on = FALSE;

  for (guint i = 0; i < row->cells->len; i++)
    goes_on = fill_cell (walk, placed, i, room - 2 * BB_BOOK_PAD, &rest[i], &reached) || goes_on;
  placed->height = goes_on ? room : MAX (reached + 2 * BB_BOOK_PAD, is_part (placed) ? 0 : walk->heights[placed->row]);
  return goes_on;
}

static void
place_row (Walk *walk, guint index)
{
  BbBookPlaced placed = { .row = index };
  guint rest[BB_BOOK_COLUMNS_MAX] = { 0 };
  gboolean goes_on = TRUE;

  while (goes_on)
    {
      placed.page = walk->page;
      placed.y = walk->y;
      memcpy (placed.from, rest, sizeof rest);
      memset (placed.n_lines, 0, sizeof placed.n_lines);
      goes_on = fill_part (walk, &placed, MIN (get_room (walk), walk->self->body.height), rest);
      g_array_append_val (walk->self->placed, placed);
      walk->y += placed.height;
      placed.part++;
      if (goes_on)
        turn_page (walk);
    }
}

/* one that has no room stands on the next page, or is parted where much would stay white for it */
static void
add_row (Walk *walk, guint index)
{
  double height = walk->heights[index];
  gboolean can_part = get_room (walk) > MAX (walk->self->picture_height, walk->self->least) + SLACK;

  if (begins_group (walk->self, index))
    keep_together (walk, index);
  if (height > get_room (walk) && walk->y > walk->self->body.y && (may_leave_white (walk) || !can_part))
    turn_page (walk);
  place_row (walk, index);
}

/* the rows of a page, which is not the last, share what is left of it */
static void
share_rest (BbBookTable *self, guint first, guint end)
{
  const BbBookPlaced *last = bb_book_table_get_placed (self, end - 1);
  double rest = self->body.y + self->body.height - last->y - last->height;
  double each = rest / (end - first);

  for (guint i = first; i < end && each > 0; i++)
    {
      BbBookPlaced *placed = &g_array_index (self->placed, BbBookPlaced, i);

      placed->y += (i - first) * each;
      placed->height += each;
    }
}

static void
fill_pages (BbBookTable *self)
{
  guint first = 0;

  for (guint i = 1; i < self->placed->len; i++)
    {
      if (bb_book_table_get_placed (self, i)->page == bb_book_table_get_placed (self, first)->page)
        continue;
      share_rest (self, first, i);
      first = i;
    }
}

void
bb_book_table_lay (BbBookTable *self)
{
  Walk walk = { self, bb_pdf_text_create_context (), g_new (double, self->rows->len) };

  walk.y = self->body.y;
  walk.bottom = self->body.y + self->body.height;
  for (guint i = 0; i < self->rows->len; i++)
    walk.heights[i] = measure_row (&walk, bb_book_table_get_row (self, i));
  for (guint i = 0; i < self->rows->len; i++)
    add_row (&walk, i);

  self->n_pages = walk.page + 1;
  if (self->fills)
    fill_pages (self);
  g_free (walk.heights);
  g_object_unref (walk.context);
}
