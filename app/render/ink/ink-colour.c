/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a brush's colour get onto what is there? */
#include "render/ink/ink-colour.h"

static const cairo_operator_t operators[BB_BRUSH_N_KINDS] = {
  [BB_BRUSH_PENCIL] = CAIRO_OPERATOR_OVER,     [BB_BRUSH_PEN] = CAIRO_OPERATOR_OVER,
  [BB_BRUSH_BRUSH] = CAIRO_OPERATOR_OVER,      [BB_BRUSH_MARKER] = CAIRO_OPERATOR_MULTIPLY,
  [BB_BRUSH_FILL] = CAIRO_OPERATOR_DEST_OVER,  [BB_BRUSH_LETTERS] = CAIRO_OPERATOR_OVER,
  [BB_BRUSH_ERASER] = CAIRO_OPERATOR_DEST_OUT,
};

static double
get_channel (guint32 colour, int shift)
{
  return ((colour >> shift) & 0xff) / 255.0;
}

/* as much ink as white paper needs to look so: what of white is left in the colour is not ink */
static void
set_clear (cairo_t *cr, double red, double green, double blue, double opacity)
{
  double ink = 1 - MIN (red, MIN (green, blue));

  if (ink <= 0)
    cairo_set_source_rgba (cr, 1, 1, 1, 0);
  else
    cairo_set_source_rgba (cr, (red - 1 + ink) / ink, (green - 1 + ink) / ink, (blue - 1 + ink) / ink, ink * opacity);
}

void
bb_ink_colour_set (cairo_t *cr, const BbBrush *brush)
{
  double red = get_channel (brush->colour, 24), green = get_channel (brush->colour, 16);
  double blue = get_channel (brush->colour, 8), opacity = get_channel (brush->colour, 0);

  if (brush->kind == BB_BRUSH_MARKER)
    set_clear (cr, red, green, blue, opacity);
  else
    cairo_set_source_rgba (cr, red, green, blue, brush->kind == BB_BRUSH_ERASER ? 1 : opacity);

  cairo_set_operator (cr, operators[brush->kind]);
}

gboolean
bb_ink_colour_blends (BbBrushKind kind)
{
  return kind == BB_BRUSH_MARKER;
}
