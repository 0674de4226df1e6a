/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In which order are the frames of a sheet read? */
#include "import/paper/paper-order.h"

#include <math.h>

/* a frame begins a row of its own where its middle lies that much of a height below the one before */
#define NEXT_ROW 0.5

typedef struct
{
  BbQuad quad;
  BbPoint middle; /* as if the sheet lay straight */
  int row;
} Entry;

static double
get_tilt (const GArray *quads)
{
  double sum = 0;

  for (guint i = 0; i < quads->len; i++)
    sum += bb_quad_get_tilt (&g_array_index (quads, BbQuad, i));
  return quads->len > 0 ? sum / quads->len : 0;
}

static BbPoint
straighten (BbPoint point, double tilt)
{
  return (BbPoint){ point.x * cos (tilt) + point.y * sin (tilt), point.y * cos (tilt) - point.x * sin (tilt) };
}

static int
compare (double a, double b)
{
  return a < b ? -1 : a > b;
}

static int
compare_height (gconstpointer a, gconstpointer b)
{
  return compare (((const Entry *) a)->middle.y, ((const Entry *) b)->middle.y);
}

static int
compare_place (gconstpointer a, gconstpointer b)
{
  const Entry *one = a, *other = b;

  return one->row != other->row ? one->row - other->row : compare (one->middle.x, other->middle.x);
}

static void
find_rows (GArray *entries)
{
  double height = 0;
  int row = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = &g_array_index (entries, Entry, i);
      double before = i > 0 ? g_array_index (entries, Entry, i - 1).middle.y : entry->middle.y;

      height = MIN (i > 0 ? height : G_MAXDOUBLE, bb_quad_get_height (&entry->quad));
      if (entry->middle.y - before > NEXT_ROW * height)
        row++;
      entry->row = row;
    }
}

void
bb_paper_order (GArray *quads)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  double tilt = get_tilt (quads);

  for (guint i = 0; i < quads->len; i++)
    {
      Entry entry = { .quad = g_array_index (quads, BbQuad, i) };

      entry.middle = straighten (bb_quad_get_middle (&entry.quad), tilt);
      g_array_append_val (entries, entry);
    }

  g_array_sort (entries, compare_height);
  find_rows (entries);
  g_array_sort (entries, compare_place);
  for (guint i = 0; i < quads->len; i++)
    g_array_index (quads, BbQuad, i) = g_array_index (entries, Entry, i).quad;
}
