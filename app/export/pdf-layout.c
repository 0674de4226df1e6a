/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does everything lie on which page? */
#include "export/pdf-layout.h"

#include "export/pdf-words.h"
#include "model/numbering.h"

/* in points */
#define MARGIN 36
#define HEADER_GAP 12
#define RULE_GAP 5
#define CELL_GAP 14
#define DENSE_CELL_GAP 10
#define PICTURE_GAP 4
#define LINE_GAP 2
#define SIDE_GAP 8
#define MIN_SIZE 6.5
#define MAX_SIZE 10.0

/* of the header's width, for the title */
#define TITLE_SHARE 0.5
/* of a cell, for its text at least */
#define TEXT_SHARE 0.28
#define SIDE_TEXT_SHARE 0.38
#define SIDE_TEXT_WIDTH 100
#define MIN_LINES 3

/* what gives way so that fewer boards run over into a second cell: a picture that takes all the room, then the size of
 * the text, then that of the picture; the same for all boards, so that they look alike */
static const struct
{
  gboolean keeps_room; /* for text */
  double text;
  double picture;
} concessions[] = {
  { FALSE, 1, 1 },         { TRUE, 1, 1 },          { TRUE, 0.93, 1 },       { TRUE, 0.86, 1 },
  { TRUE, 0.86, 0.93 },    { TRUE, 0.86, 0.86 },    { TRUE, 0.86, 0.78 },    { TRUE, 0.82, 0.7 },
};

/* what all cells have in common, and the board in hand */
typedef struct
{
  BbPdfLayout *self;
  PangoContext *context;
  double cell_width;
  double cell_height;
  double gap;
  gboolean is_side; /* the text stands beside the picture */
  double picture_width;
  double picture_height;
  guint n_over; /* boards that run over */
} Grid;

static double
measure_height (PangoContext *context, const char *text, double size, gboolean is_bold, double width)
{
  g_autoptr (PangoLayout) layout = bb_pdf_text_new (context, size, is_bold, width);
  double across, down;

  pango_layout_set_text (layout, text, -1);
  bb_pdf_text_measure (layout, &across, &down);
  return down;
}

static double
measure_width (PangoContext *context, const char *text, double size, gboolean is_bold)
{
  g_autoptr (PangoLayout) layout = bb_pdf_text_new (context, size, is_bold, -1);
  double across, down;

  pango_layout_set_markup (layout, text, -1);
  bb_pdf_text_measure (layout, &across, &down);
  return across;
}

/* title and facts stand on the rule; whichever is higher decides */
static void
place_header (BbPdfLayout *self, PangoContext *context)
{
  double width = self->page_width - 2 * MARGIN;
  double title_width = width * TITLE_SHARE;
  double facts_width = width - title_width - CELL_GAP;
  g_autofree char *title = bb_pdf_words_get_title (self);
  /* the count of pages is not known yet: leave room for a long one */
  g_autofree char *facts = bb_pdf_words_get_facts (self, 8887, 8888);
  double title_height = measure_height (context, title, BB_PDF_TITLE_SIZE, TRUE, title_width);
  double facts_height = measure_height (context, facts, BB_PDF_FACTS_SIZE, FALSE, facts_width);

  self->rule = MARGIN + MAX (title_height, facts_height) + RULE_GAP;
  self->title = (BbPdfBox){ MARGIN, self->rule - RULE_GAP - title_height, title_width, title_height };
  self->facts = (BbPdfBox){ MARGIN + width - facts_width, self->rule - RULE_GAP - facts_height, facts_width, facts_height };
}

static void
place_body (BbPdfLayout *self)
{
  double top = self->options->has_header ? self->rule + HEADER_GAP : MARGIN;

  self->body = (BbPdfBox){ MARGIN, top, self->page_width - 2 * MARGIN, self->page_height - MARGIN - top };
}

/* below each other or side by side: whichever lets the picture be larger */
static void
size_picture (Grid *grid, gboolean keeps_room, double share)
{
  const BbSettings *settings = grid->self->project->settings;
  double aspect = (double) settings->width / settings->height;
  double line = grid->self->size * 1.5;
  gboolean has_text = keeps_room && grid->self->fields[0] != NULL;
  double least = line * BB_PDF_NUMBER_SHARE + (has_text ? MAX (grid->cell_height * TEXT_SHARE, line * MIN_LINES) : 0);
  double below = MIN (grid->cell_width / aspect, grid->cell_height - PICTURE_GAP - least);
  double beside = MIN (grid->cell_height,
                       (grid->cell_width - SIDE_GAP - MAX (SIDE_TEXT_WIDTH, grid->cell_width * SIDE_TEXT_SHARE)) / aspect);

  grid->is_side = beside > below;
  grid->picture_height = MAX ((grid->is_side ? beside : below) * share, 1);
  grid->picture_width = grid->picture_height * aspect;
}

static void
init_grid (Grid *grid, BbPdfLayout *self, PangoContext *context)
{
  guint columns = self->options->columns, rows = self->options->rows;

  grid->self = self;
  grid->context = context;
  grid->gap = MAX (columns, rows) > 3 ? DENSE_CELL_GAP : CELL_GAP;
  grid->cell_width = (self->body.width - grid->gap * (columns - 1)) / columns;
  grid->cell_height = (self->body.height - grid->gap * (rows - 1)) / rows;
}

static void
concede (Grid *grid, guint step)
{
  double size = CLAMP (3.2 + grid->cell_width / 40, MIN_SIZE, MAX_SIZE);

  grid->self->size = MAX (size * concessions[step].text, MIN_SIZE);
  size_picture (grid, concessions[step].keeps_room, concessions[step].picture);
}

/* the next free cell of the grid */
static BbPdfCell
make_cell (const Grid *grid, guint place, guint part)
{
  const BbPdfLayout *self = grid->self;
  guint index = self->cells->len % (self->options->columns * self->options->rows);
  double x = self->body.x + index % self->options->columns * (grid->cell_width + grid->gap);
  double y = self->body.y + index / self->options->columns * (grid->cell_height + grid->gap);

  return (BbPdfCell){ .place = place, .part = part, .box = { x, y, grid->cell_width, grid->cell_height } };
}

/* what the picture leaves of the cell */
static BbPdfBox
place_picture (const Grid *grid, BbPdfCell *cell)
{
  BbPdfBox box = cell->box;

  cell->picture = (BbPdfBox){ box.x, box.y, grid->picture_width, grid->picture_height };
  if (grid->is_side)
    return (BbPdfBox){ box.x + grid->picture_width + SIDE_GAP, box.y, box.width - grid->picture_width - SIDE_GAP,
                       box.height };

  return (BbPdfBox){ box.x, box.y + grid->picture_height + PICTURE_GAP, box.width,
                     box.height - grid->picture_height - PICTURE_GAP };
}

/* number at the left and time at the right, or below it where both have no room; then the text */
static void
place_words (const Grid *grid, BbPdfCell *cell, BbPdfBox room)
{
  const BbPdfLayout *self = grid->self;
  double number_size = self->size * BB_PDF_NUMBER_SHARE;
  g_autofree char *number = bb_pdf_words_get_number (self, cell);
  g_autofree char *escaped = g_markup_escape_text (number, -1);
  g_autofree char *time = bb_pdf_words_get_time (self, cell);
  double number_width = measure_width (grid->context, escaped, number_size, TRUE);
  double time_width = cell->part == 0 ? measure_width (grid->context, time, self->size, FALSE) : 0;
  double line = measure_height (grid->context, "0", number_size, TRUE, -1);
  double time_line = measure_height (grid->context, "0", self->size, FALSE, -1);
  gboolean is_beside = number_width + self->size + time_width <= room.width;
  double top;

  cell->number = (BbPdfBox){ room.x, room.y, is_beside ? room.width - time_width - self->size : room.width, line };
  if (!is_beside)
    cell->number.height = measure_height (grid->context, number, number_size, TRUE, room.width);
  top = room.y + cell->number.height;
  if (time_width > 0 && is_beside)
    cell->time = (BbPdfBox){ room.x + room.width - time_width, top - line + (line - time_line) * 0.75, time_width, time_line };
  else if (time_width > 0)
    {
      cell->time = (BbPdfBox){ room.x, top, MIN (time_width, room.width), time_line };
      top += time_line;
    }

  top += LINE_GAP;
  cell->text = (BbPdfBox){ room.x, top, room.width, MAX (room.y + room.height - top, 0) };
}

static void
add_cell (const Grid *grid, BbPdfCell *cell, PangoLayout *text, guint first_line)
{
  cell->first_line = first_line;
  if (text != NULL)
    cell->n_lines = bb_pdf_text_count_fitting (text, first_line, cell->text.height);
  g_array_append_val (grid->self->cells, *cell);
}

static PangoLayout *
set_text (const Grid *grid, const BbBoard *board, double width)
{
  return bb_pdf_text_new_for_board (grid->context, grid->self->project, board, (const char *const *) grid->self->fields,
                                    grid->self->size, width);
}

static void
add_board (Grid *grid, guint place)
{
  const BbBoard *board = bb_project_get_board (grid->self->project, place);
  BbPdfCell cell = make_cell (grid, place, 0);
  g_autoptr (PangoLayout) text = NULL;
  guint n_lines, done;

  place_words (grid, &cell, place_picture (grid, &cell));
  text = set_text (grid, board, cell.text.width);
  add_cell (grid, &cell, text, 0);
  if (text == NULL)
    return;

  /* continued at the same width, so that the lines are the same */
  n_lines = (guint) pango_layout_get_line_count (text);
  done = cell.n_lines;
  if (done < n_lines)
    grid->n_over++;
  for (guint part = 1; done < n_lines; part++)
    {
      double width = cell.text.width;

      cell = make_cell (grid, place, part);
      place_words (grid, &cell, cell.box);
      cell.text.width = width;
      add_cell (grid, &cell, text, done);
      g_return_if_fail (cell.n_lines > 0);
      done += cell.n_lines;
    }
}

static void
add_boards (Grid *grid, guint step)
{
  const BbPdfOptions *options = grid->self->options;
  const BbProject *project = grid->self->project;
  gint64 last = options->last < 0 ? project->settings->length - 1 : options->last;

  concede (grid, step);
  grid->n_over = 0;
  g_array_set_size (grid->self->cells, 0);
  for (guint i = 0; i < bb_project_count (project); i++)
    {
      gint64 start = bb_project_get_start (project, i);

      if (start <= last && start + bb_project_get_duration (project, i) > options->first)
        add_board (grid, i);
    }
}

/* no more than it takes */
static void
fill_grid (Grid *grid)
{
  guint best = 0, least = G_MAXUINT;

  for (guint i = 0; i < G_N_ELEMENTS (concessions) && least > 0; i++)
    {
      add_boards (grid, i);
      if (grid->n_over < least)
        {
          least = grid->n_over;
          best = i;
        }
    }
  add_boards (grid, best);
}

static char *
format_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

static BbPdfLayout *
layout_new (const BbProject *project, const BbPdfOptions *options)
{
  BbPdfLayout *self = g_new0 (BbPdfLayout, 1);

  self->project = bb_project_ref (project);
  self->options = bb_pdf_options_copy (options);
  self->fields = g_strdupv (options->fields != NULL ? options->fields : (char **) bb_pdf_default_fields ());
  self->date = options->date != NULL ? g_strdup (options->date) : format_today ();
  self->numbers = bb_numbering_compute (project);
  self->cells = g_array_new (FALSE, FALSE, sizeof (BbPdfCell));
  bb_pdf_options_get_page (options, &self->page_width, &self->page_height);
  return self;
}

BbPdfLayout *
bb_pdf_layout_new (const BbProject *project, const BbPdfOptions *options)
{
  BbPdfLayout *self = layout_new (project, options);
  PangoContext *context = bb_pdf_text_create_context ();
  guint on_page = options->columns * options->rows;
  Grid grid;

  if (options->has_header)
    place_header (self, context);
  place_body (self);
  init_grid (&grid, self, context);
  fill_grid (&grid);
  g_object_unref (context);

  self->n_pages = (self->cells->len + on_page - 1) / on_page;
  self->n_pages = MAX (self->n_pages, 1) + (options->has_title_page ? 1 : 0);
  return self;
}

void
bb_pdf_layout_free (BbPdfLayout *self)
{
  bb_project_unref (self->project);
  bb_pdf_options_free (self->options);
  g_strfreev (self->fields);
  g_free (self->date);
  g_strfreev (self->numbers);
  g_array_unref (self->cells);
  g_free (self);
}

const BbPdfCell *
bb_pdf_layout_get_cells (const BbPdfLayout *self, guint page, guint *n_cells)
{
  guint on_page = self->options->columns * self->options->rows;
  guint first;

  *n_cells = 0;
  if (self->options->has_title_page && page-- == 0)
    return NULL;

  first = page * on_page;
  if (first >= self->cells->len)
    return NULL;

  *n_cells = MIN (self->cells->len - first, on_page);
  return &g_array_index (self->cells, BbPdfCell, first);
}
