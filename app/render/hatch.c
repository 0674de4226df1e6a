/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a place look that has no picture? */
#include "render/hatch.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "render/label.h"

/* from line to line, along x */
#define PERIOD 8
#define LINE_WIDTH 2
/* of the shorter side of a frame */
#define TEXT_SHARE (1 / 18.0)

const char *
bb_get_not_boarded_label (void)
{
  return _ ("not boarded");
}

void
bb_hatch_fill (cairo_t *cr, const BbPalette *palette, const cairo_rectangle_t *area, double phase)
{
  double first = area->x - fmod (area->x + phase, PERIOD) - PERIOD;

  cairo_save (cr);
  cairo_rectangle (cr, area->x, area->y, area->width, area->height);
  bb_palette_set_source (palette, cr, BB_COLOUR_HATCH);
  cairo_fill_preserve (cr);
  cairo_clip (cr);

  for (double x = first; x < area->x + area->width + area->height; x += PERIOD)
    {
      cairo_move_to (cr, x, area->y);
      cairo_line_to (cr, x - area->height, area->y + area->height);
    }
  cairo_set_line_width (cr, LINE_WIDTH);
  bb_palette_set_source (palette, cr, BB_COLOUR_HATCH_LINE);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* a label in the middle, on a plain ground where the lines would run through it; none where it has
 * no room */
static void
show_label (cairo_t *cr,
            const BbPalette *palette,
            double width,
            double height,
            const char *label,
            const PangoFontDescription *font)
{
  g_autoptr (PangoLayout) layout = bb_label_new (cr, font);
  double room = width - 2 * PERIOD;
  double wide = MIN (bb_label_measure (layout, label), room);
  int high;

  pango_layout_get_pixel_size (layout, NULL, &high);
  if (room < 4 * PERIOD || high > height)
    return;

  bb_palette_set_source (palette, cr, BB_COLOUR_HATCH);
  cairo_rectangle (cr, round ((width - wide) / 2) - 6, round ((height - high) / 2) - 2, wide + 12, high + 4);
  cairo_fill (cr);
  bb_palette_set_source (palette, cr, BB_COLOUR_HATCH_TEXT);
  bb_label_show (cr, layout, label, round ((width - wide) / 2), height / 2, wide);
}

void
bb_render_hatched (cairo_t *cr,
                   const BbPalette *palette,
                   double width,
                   double height,
                   const char *label,
                   const PangoFontDescription *font)
{
  bb_hatch_fill (cr, palette, &(cairo_rectangle_t){ 0, 0, width, height }, 0);
  show_label (cr, palette, width, height, label, font);
}

void
bb_render_not_boarded (cairo_t *cr,
                       const BbPalette *palette,
                       double width,
                       double height,
                       const PangoFontDescription *font)
{
  bb_render_hatched (cr, palette, width, height, bb_get_not_boarded_label (), font);
}

void
bb_render_blank_frame (cairo_t *cr, const BbPalette *palette, double width, double height)
{
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell");

  pango_font_description_set_absolute_size (font, MIN (width, height) * TEXT_SHARE * PANGO_SCALE);
  bb_render_not_boarded (cr, palette, width, height, font);
  pango_font_description_free (font);
}
