/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the counts of a row look, and the boards that come in on them? */
#include "export/counts/count-cells.h"

/* in points */
#define LINE 0.5
#define STRONG_LINE 1.2
#define DIGIT_SIZE 11.0
#define TAG_INSET 2.0
#define CELL_COLOUR 0xc8c8c8ff
#define STRONG_COLOUR 0x707070ff
#define DIGIT_COLOUR 0xa8a8a8ff
#define TAG_COLOUR 0x1c1c1cff
#define TAG_TEXT 0xffffffff

/* the counts of a row in hand */
typedef struct
{
  const BbPdfSheet *sheet;
  const BbCountLayout *layout;
  const BbCountRow *row;
  double y;
  double height;
} Cells;

static double
get_x (const Cells *self, double column)
{
  return self->layout->columns.counts + (column - 1) * self->layout->columns.width;
}

static int
get_end (const Cells *self)
{
  int n = self->row->n_beats > 0 ? (int) self->row->n_beats : self->layout->rows->columns;

  return self->row->first + n;
}

static void
draw_digit (const Cells *self, int count)
{
  g_autofree char *digit = g_strdup_printf ("%d", count);
  g_autoptr (PangoLayout) text = bb_pdf_text_new (self->sheet->context, DIGIT_SIZE, FALSE, self->layout->columns.width);
  double width, height;

  pango_layout_set_text (text, digit, -1);
  pango_layout_set_alignment (text, PANGO_ALIGN_CENTER);
  bb_pdf_text_measure (text, &width, &height);
  bb_pdf_sheet_show_text (self->sheet, "P", text, get_x (self, count), self->y + (self->height - height) / 2,
                          DIGIT_COLOUR);
}

/* whether a picture or a number stands where the digit would */
static gboolean
is_taken (const Cells *self, int count)
{
  for (guint i = 0; i < self->row->marks->len; i++)
    {
      const BbCountMark *mark = &g_array_index (self->row->marks, BbCountMark, i);

      if (mark->is_cut && mark->column > count - 1 && mark->column < count + 1)
        return TRUE;
    }

  return FALSE;
}

static void
draw_line (const Cells *self, double x, gboolean is_strong)
{
  double width = is_strong ? STRONG_LINE : LINE;

  bb_set_source_colour (self->sheet->cr, is_strong ? STRONG_COLOUR : CELL_COLOUR);
  cairo_rectangle (self->sheet->cr, x - width / 2, self->y, width, self->height);
  cairo_fill (self->sheet->cr);
}

/* the half of an eight, and its ends */
static gboolean
is_strong (const Cells *self, int count)
{
  return count == 1 || count == self->row->counts / 2 + 1;
}

static void
draw_grid (const Cells *self)
{
  int end = get_end (self);
  cairo_t *cr = self->sheet->cr;

  if (self->row->n_beats == 0)
    return;

  bb_set_source_colour (cr, CELL_COLOUR);
  cairo_set_line_width (cr, LINE);
  cairo_rectangle (cr, get_x (self, self->row->first), self->y, (end - self->row->first) * self->layout->columns.width,
                   self->height);
  cairo_stroke (cr);
  for (int count = self->row->first; count < end; count++)
    {
      if (!is_taken (self, count))
        draw_digit (self, count);
      draw_line (self, get_x (self, count), is_strong (self, count));
    }
}

/* how far a mark may reach: to the next one, or the end of the row */
static double
get_room (const Cells *self, guint index)
{
  const GArray *marks = self->row->marks;
  double end = index + 1 < marks->len ? g_array_index (marks, BbCountMark, index + 1).column : get_end (self);

  return get_x (self, end) - get_x (self, g_array_index (marks, BbCountMark, index).column);
}

static void
draw_tag (const Cells *self, const BbCountMark *mark, double x, double room)
{
  g_autofree char *label = bb_count_rows_get_label (self->layout->rows, mark);
  g_autoptr (PangoLayout) text = bb_pdf_text_new (self->sheet->context, BB_COUNT_TAG_SIZE, TRUE, room - TAG_INSET);
  double width, height;

  pango_layout_set_text (text, label, -1);
  bb_pdf_text_limit (text, 1);
  bb_pdf_text_measure (text, &width, &height);
  if (mark->is_cut)
    {
      bb_set_source_colour (self->sheet->cr, TAG_COLOUR);
      cairo_rectangle (self->sheet->cr, x, self->y, room, BB_COUNT_TAG);
      cairo_fill (self->sheet->cr);
    }
  bb_pdf_sheet_show_text (self->sheet, "P", text, x + TAG_INSET, self->y + (BB_COUNT_TAG - height) / 2,
                          mark->is_cut ? TAG_TEXT : BB_PDF_INK);
}

/* the left part of the picture, where the next mark leaves no room for more */
static gboolean
draw_picture (const Cells *self, const BbCountMark *mark, double x, double room)
{
  const BbSettings *settings = self->layout->rows->project->settings;
  double height = self->layout->columns.picture;
  const BbPdfBox box = { x, self->y + BB_COUNT_TAG, height * settings->width / settings->height, height };
  gboolean is_complete;

  cairo_save (self->sheet->cr);
  cairo_rectangle (self->sheet->cr, x - LINE, box.y - LINE, MIN (room, box.width) + 2 * LINE, height + 2 * LINE);
  cairo_clip (self->sheet->cr);
  is_complete = bb_pdf_sheet_draw_board (self->sheet, bb_project_get_board (self->layout->rows->project, mark->place),
                                         &box, BB_COUNT_TAG_SIZE);
  cairo_restore (self->sheet->cr);
  return is_complete;
}

static gboolean
draw_mark (const Cells *self, guint index)
{
  const BbCountMark *mark = &g_array_index (self->row->marks, BbCountMark, index);
  double x = get_x (self, mark->column);
  double room = MIN (get_room (self, index), self->layout->columns.width);

  draw_tag (self, mark, x, room);
  if (!mark->is_cut)
    {
      draw_line (self, x, FALSE);
      return TRUE;
    }
  return draw_picture (self, mark, x, room);
}

gboolean
bb_count_cells_draw (const BbPdfSheet *sheet, const BbCountLayout *layout, const BbCountPlaced *placed)
{
  const Cells cells = { sheet, layout, bb_count_rows_get (layout->rows, placed->row), placed->y + BB_COUNT_TOP,
                        BB_COUNT_TAG + layout->columns.picture };
  gboolean is_complete = TRUE;

  draw_grid (&cells);
  for (guint i = 0; i < cells.row->marks->len; i++)
    is_complete = draw_mark (&cells, i) && is_complete;
  return is_complete;
}
