/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What did a hand do with a pen, as the display told a program? hand.txt is what tests/pen/record wrote. */
#pragma once

#include <stdio.h>

#include "sketch/pen.h"
#include "sketch/stroke.h"

/* the picture that it drew on, in pixels; its middle is the origin */
#define RECORDED_WIDTH 960
#define RECORDED_HEIGHT 540

/* Returns: (transfer full) (element-type GArray): a stroke each, of #BbPenSample in ink units */
static inline GPtrArray *
recorded_hand_read (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("BB_TEST_SOURCE"), "tests", "hand.txt", NULL);
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      BbPenSample sample;

      if (lines[i][0] == '#')
        g_ptr_array_add (strokes, g_array_new (FALSE, FALSE, sizeof (BbPenSample)));
      else if (sscanf (lines[i], "%lf %lf %lf %u", &sample.x, &sample.y, &sample.pressure, &sample.time) == 4)
        {
          sample.x *= BB_INK_UNITS_PER_PIXEL;
          sample.y *= BB_INK_UNITS_PER_PIXEL;
          g_array_append_val (g_ptr_array_index (strokes, strokes->len - 1), sample);
        }
    }
  return strokes;
}
