/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a handle look that a hand can drag? */
#include "widgets/stage/handle.h"

#include "render/camera-marks.h"
#include "render/palette.h"

/* half its side, and the line around it, in pixels */
#define HALF 4
#define LINE 1.5

void
bb_handle_draw (cairo_t *cr, double x, double y, double pixel, gboolean is_round)
{
  double half = HALF * pixel;

  cairo_set_dash (cr, NULL, 0, 0);
  if (is_round)
    cairo_arc (cr, x, y, half + pixel, 0, 2 * G_PI);
  else
    cairo_rectangle (cr, x - half, y - half, 2 * half, 2 * half);
  bb_set_source_colour (cr, 0xffffffff);
  cairo_fill_preserve (cr);
  bb_set_source_colour (cr, BB_CAMERA_MARK_COLOUR);
  cairo_set_line_width (cr, LINE * pixel);
  cairo_stroke (cr);
}
