/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does everything lie on which page? */
#include "export/pdf/pdf-layout.h"

#include "export/pdf/pdf-fit.h"

/* in points */
#define MARGIN 36
#define HEADER_GAP 12

/* a layout in the making */
typedef struct
{
  BbPdfLayout *self;
  PangoContext *context;
  BbPdfNeeds *needs;
  BbPdfFit fit;
} Grid;

static void
place_body (BbPdfLayout *self, PangoContext *context)
{
  double bottom = self->page_height - MARGIN;

  self->body = (BbPdfBox){ MARGIN, MARGIN, self->page_width - 2 * MARGIN, bottom - MARGIN };
  if (!self->options->has_header)
    return;

  self->header = bb_pdf_header_place (self->content, &self->body, context);
  self->body.y = self->header.rule + HEADER_GAP;
  self->body.height = bottom - self->body.y;
}

/* the next free cell of the grid */
static BbPdfCell
make_cell (const Grid *grid, guint board, guint part)
{
  const BbPdfLayout *self = grid->self;
  const BbPdfFit *fit = &grid->fit;
  guint index = self->cells->len % (self->options->columns * self->options->rows);
  double x = self->body.x + index % self->options->columns * (fit->cell_width + fit->gap);
  double y = self->body.y + index / self->options->columns * (fit->cell_height + fit->gap);

  return (BbPdfCell){ .place = bb_pdf_content_get_place (self->content, board),
                      .part = part,
                      .box = { x, y, fit->cell_width, fit->cell_height } };
}

/* the number at the left, the time at the right or below it */
static void
place_caption (BbPdfCell *cell, const BbPdfBox *room, const BbPdfCaption *caption)
{
  double right = room->x + room->width;

  cell->number = (BbPdfBox){ room->x, room->y, room->width, caption->number_height };
  cell->time = (BbPdfBox){ room->x, room->y + caption->number_height, caption->time_width, caption->time_height };
  if (caption->time_width <= 0 || caption->is_stacked)
    return;

  cell->number.width = right - caption->time_width - room->x;
  cell->time.x = right - caption->time_width;
  /* on one baseline, about */
  cell->time.y = room->y + (caption->number_height - caption->time_height) * 0.75;
}

/* the first cell of a board has its picture, the others have all room for words */
static void
place_parts (const Grid *grid, guint board, BbPdfCell *cell)
{
  double width = cell->part == 0 ? grid->fit.caption_width : cell->box.width;
  BbPdfCaption caption = bb_pdf_needs_get_caption (grid->needs, board, cell->part, grid->fit.size, width);
  double height = bb_pdf_caption_get_height (&caption);
  BbPdfBox room = cell->box;

  if (cell->part == 0)
    bb_pdf_fit_place (&grid->fit, &cell->box, height, &cell->picture, &room, &cell->text);
  else
    cell->text = (BbPdfBox){ room.x, room.y + height, room.width, MAX (room.height - height, 0) };
  place_caption (cell, &room, &caption);
}

/* as many lines as fit; tells where the rest begins */
static guint
fill_cell (const Grid *grid, BbPdfCell *cell)
{
  g_autoptr (PangoLayout) text = bb_pdf_content_set_text (grid->self->content, grid->context, cell->place,
                                                          grid->fit.size, cell->text.width);

  if (text == NULL)
    return 0;

  bb_pdf_text_skip (text, cell->from);
  cell->n_lines = bb_pdf_text_count_fitting (text, cell->text.height);
  cell->goes_on = cell->n_lines < (guint) pango_layout_get_line_count (text);
  if (!cell->goes_on)
    return 0;

  return cell->from + (guint) pango_layout_get_line_readonly (text, (int) cell->n_lines)->start_index;
}

static void
add_board (const Grid *grid, guint board)
{
  gboolean goes_on = TRUE;
  guint from = 0;

  for (guint part = 0; goes_on; part++)
    {
      BbPdfCell cell = make_cell (grid, board, part);

      place_parts (grid, board, &cell);
      cell.from = from;
      from = fill_cell (grid, &cell);
      goes_on = cell.goes_on;
      g_array_append_val (grid->self->cells, cell);
      g_return_if_fail (part == 0 || cell.n_lines > 0);
    }
}

static void
fill_grid (BbPdfLayout *self, PangoContext *context)
{
  g_autoptr (BbPdfNeeds) needs = bb_pdf_needs_new (self->content, context);
  const Grid grid = { self, context, needs, bb_pdf_fit_choose (needs, self->content, self->options, &self->body) };

  self->size = grid.fit.size;
  for (guint i = 0; i < self->content->places->len; i++)
    add_board (&grid, i);
}

static BbPdfLayout *
layout_new (BbPdfContent *content, const BbPdfOptions *options)
{
  BbPdfLayout *self = g_new0 (BbPdfLayout, 1);

  self->content = content;
  self->options = bb_pdf_options_copy (options);
  self->cells = g_array_new (FALSE, FALSE, sizeof (BbPdfCell));
  bb_pdf_options_get_page (options, content->project->settings, &self->page_width, &self->page_height);
  return self;
}

BbPdfLayout *
bb_pdf_layout_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options)
{
  BbPdfLayout *self = layout_new (bb_pdf_content_new (project, range, options), options);
  PangoContext *context = bb_pdf_text_create_context ();
  guint on_page = options->columns * options->rows;

  place_body (self, context);
  fill_grid (self, context);
  g_object_unref (context);

  self->n_pages = (self->cells->len + on_page - 1) / on_page;
  self->n_pages = MAX (self->n_pages, 1);
  return self;
}

void
bb_pdf_layout_free (BbPdfLayout *self)
{
  bb_pdf_content_free (self->content);
  bb_pdf_options_free (self->options);
  g_array_unref (self->cells);
  g_free (self);
}

const BbPdfCell *
bb_pdf_layout_get_cells (const BbPdfLayout *self, guint page, guint *n_cells)
{
  guint on_page = self->options->columns * self->options->rows;
  guint first = page * on_page;

  *n_cells = 0;
  if (first >= self->cells->len)
    return NULL;

  *n_cells = MIN (self->cells->len - first, on_page);
  return &g_array_index (self->cells, BbPdfCell, first);
}
