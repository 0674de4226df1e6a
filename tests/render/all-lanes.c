/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a whole timeline look, names of lanes and playhead included? */
#include "all-lanes.h"

#define LETTERS 12

cairo_surface_t *
draw_all_lanes (const BbLanesView *view, const BbLanesOverlay *overlay, int width, int height)
{
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell");
  BbLanesView own = *view;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);

  pango_font_description_set_absolute_size (font, LETTERS * PANGO_SCALE);
  if (own.font == NULL)
    own.font = font;
  bb_lanes_draw_gutter (cr, &own);
  cairo_translate (cr, own.layout.gutter, 0);
  bb_lanes_draw (cr, &own, own.scale.offset, bb_lanes_layout_get_lane_width (&own.layout));
  bb_lanes_draw_overlay (cr, &own, overlay);
  cairo_destroy (cr);
  pango_font_description_free (font);
  return surface;
}
