/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the pictures of a chapter lie beside each other? */
#include "export/book/treatment-grid.h"

#include <math.h>

/* how high a picture likes to be, in shares of the width: alone, two or three, more */
#define ALONE 0.5
#define FEW 0.36
#define MANY 0.25
/* what a last row may grow by */
#define GROWTH_MOST 1.15
/* of a caption; a longer one is no caption any more */
#define CAPTION_LINES 12

PangoLayout *
bb_treatment_grid_set_caption (const BbReference *reference, double width, PangoContext *context)
{
  g_autofree char *line = NULL, *markup = NULL;
  PangoLayout *text;

  if (reference->caption == NULL)
    return NULL;

  /* one paragraph: lines are counted, and cut off, by paragraph */
  line = g_strdelimit (g_strdup (reference->caption), "\r\n", ' ');
  markup = g_markup_escape_text (line, -1);
  text = bb_pdf_text_new (context, BB_TREATMENT_CAPTION_SIZE, FALSE, width);
  bb_pdf_text_set_markup (text, markup);
  bb_pdf_text_limit (text, CAPTION_LINES);
  return text;
}

static double
sum_aspects (const BbList *references, guint first, guint n)
{
  double sum = 0;

  for (guint i = first; i < first + n; i++)
    sum += bb_reference_get_aspect (bb_list_get (references, i));
  return sum;
}

/* the height at which @n pictures have exactly @width */
static double
fill_width (const BbList *references, guint first, guint n, double width)
{
  return (width - (n - 1) * BB_TREATMENT_GRID_GAP) / sum_aspects (references, first, n);
}

static double
find_wish (guint n, double width)
{
  if (n == 1)
    return width * ALONE;
  return width * (n <= 3 ? FEW : MANY);
}

/* as many as are about as high as wished */
static guint
count_row (const BbList *references, guint first, double width, double wish)
{
  guint left = references->n_items - first;
  guint n = 1;

  while (n < left && fill_width (references, first, n, width) > wish)
    {
      double here = fill_width (references, first, n, width), there = fill_width (references, first, n + 1, width);

      if (here / wish <= wish / there)
        break;
      n++;
    }
  return n;
}

static double
measure_captions (const BbList *references, const BbTreatmentRow *row, PangoContext *context)
{
  double highest = 0;

  for (guint i = row->first; i < row->first + row->n; i++)
    {
      const BbReference *reference = bb_list_get (references, i);
      double width = row->height * bb_reference_get_aspect (reference), across, down;
      g_autoptr (PangoLayout) text = bb_treatment_grid_set_caption (reference, width, context);

      if (text == NULL)
        continue;
      bb_pdf_text_measure (text, &across, &down);
      highest = MAX (highest, down + BB_TREATMENT_CAPTION_GAP);
    }
  return highest;
}

void
bb_treatment_grid_shrink (BbTreatmentRow *row, const BbList *references, double height, PangoContext *context)
{
  row->height = height;
  row->caption_height = measure_captions (references, row, context);
}

GArray *
bb_treatment_grid_lay (const BbList *references, double width, double most, PangoContext *context)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (BbTreatmentRow));
  double wish = find_wish (references->n_items, width), last = wish;

  for (guint first = 0; first < references->n_items;)
    {
      BbTreatmentRow row = { .first = first, .n = count_row (references, first, width, wish) };
      gboolean is_last = first + row.n == references->n_items;
      double full = fill_width (references, first, row.n, width);

      /* the last row is not blown up for want of pictures */
      row.height = is_last && full > last * GROWTH_MOST ? last : full;
      row.height = MIN (row.height, most / 2);
      row.caption_height = measure_captions (references, &row, context);
      last = row.height;
      g_array_append_val (rows, row);
      first += row.n;
    }
  return rows;
}
