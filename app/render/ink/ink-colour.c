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

typedef struct
{
  double red;
  double green;
  double blue;
  double opacity;
} Colour;

/* as much ink as white paper needs to look so: what of white is left in the colour is not ink */
static Colour
make_clear (Colour colour)
{
  double ink = 1 - MIN (colour.red, MIN (colour.green, colour.blue));

  if (ink <= 0)
    return (Colour){ 1, 1, 1, 0 };
  return (Colour){ (colour.red - 1 + ink) / ink, (colour.green - 1 + ink) / ink, (colour.blue - 1 + ink) / ink,
                   ink * colour.opacity };
}

static Colour
get_colour (const BbBrush *brush)
{
  Colour colour = { get_channel (brush->colour, 24), get_channel (brush->colour, 16), get_channel (brush->colour, 8),
                    brush->kind == BB_BRUSH_ERASER ? 1 : get_channel (brush->colour, 0) };

  return brush->kind == BB_BRUSH_MARKER ? make_clear (colour) : colour;
}

void
bb_ink_colour_set (cairo_t *cr, const BbBrush *brush)
{
  Colour colour = get_colour (brush);

  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.opacity);
  cairo_set_operator (cr, operators[brush->kind]);
}

guint32
bb_ink_colour_get (const BbBrush *brush)
{
  Colour colour = get_colour (brush);
  double full = 255 * colour.opacity;

  return (guint32) (full + 0.5) << 24 | (guint32) (full * colour.red + 0.5) << 16 |
         (guint32) (full * colour.green + 0.5) << 8 | (guint32) (full * colour.blue + 0.5);
}

gboolean
bb_ink_colour_blends (BbBrushKind kind)
{
  return kind == BB_BRUSH_MARKER;
}
