/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do several closed lines become one? */
#include "sketch/ink-loops.h"

static void
add (GArray *points, BbInkPoint point)
{
  point.pressure = BB_INK_PRESSURE_MAX;
  g_array_append_val (points, point);
}

GArray *
bb_ink_loops_join (const GPtrArray *loops)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (BbInkPoint));

  for (guint i = 0; i < loops->len; i++)
    {
      const GArray *loop = g_ptr_array_index (loops, i);

      for (guint j = 0; j < loop->len; j++)
        add (points, g_array_index (loop, BbInkPoint, j));
      if (loops->len == 1)
        break;
      add (points, g_array_index (loop, BbInkPoint, 0));
      add (points, g_array_index (points, BbInkPoint, 0));
    }
  return points;
}
