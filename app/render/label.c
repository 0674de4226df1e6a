/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one line of text set into a narrow place? */
#include "render/label.h"

#include <math.h>

/* beyond what Pango counts, there is room for any line */
#define ROOM_MOST 100000

PangoLayout *
bb_label_new (cairo_t *cr, const PangoFontDescription *font)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);

  pango_layout_set_font_description (layout, font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

double
bb_label_measure (PangoLayout *layout, const char *text)
{
  int width;

  pango_layout_set_width (layout, -1);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

void
bb_label_show (cairo_t *cr, PangoLayout *layout, const char *text, double x, double middle, double width)
{
  int height;

  pango_layout_set_width (layout, width < 0 ? -1 : (int) (MIN (width, ROOM_MOST) * PANGO_SCALE));
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, NULL, &height);
  cairo_move_to (cr, x, round (middle - height / 2.0));
  pango_cairo_show_layout (cr, layout);
}
