/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What draws a stroke: its kind, width, colour? */
#include "sketch/brush.h"

#include <math.h>

#include "sketch/ink-units.h"

/* @thinnest: width at no pressure, as a share of the size at full pressure
 * @swell: how the width grows in between: above 1, late
 * @faintest, @firm: likewise for the opacity
 * @softness: of the edge, as a share of half the width */
typedef struct
{
  const char *name;
  double thinnest;
  double swell;
  double faintest;
  double firm;
  double softness;
  gboolean has_grain;
} BrushKind;

static const BrushKind kinds[BB_BRUSH_N_KINDS] = {
  [BB_BRUSH_PENCIL] = { "pencil", 0.5, 1, 0.1, 1.25, 0.7, TRUE }, /* wide where it lies flat on its side */
  [BB_BRUSH_PEN] = { "pen", 0.12, 1, 1, 1, 0, FALSE },
  [BB_BRUSH_BRUSH] = { "brush", 0.03, 1.7, 1, 1, 0, FALSE },
  [BB_BRUSH_MARKER] = { "marker", 0.9, 1, 1, 1, 0, FALSE },
  [BB_BRUSH_FILL] = { "fill", 0, 1, 1, 1, 0, FALSE },
  [BB_BRUSH_LETTERS] = { "letters", 0, 1, 1, 1, 0, FALSE },
  [BB_BRUSH_ERASER] = { "eraser", 0.5, 1, 1, 1, 0, FALSE },
};

/* in pixels at a height of 1080 */
static const double sizes[] = { 1,  1.5, 2,  3,  4,  5,  6,   8,   10,  12,  15, 19,
                                24, 30,  38, 48, 60, 80, 100, 140, 200, 280, 400 };

const char *
bb_brush_kind_to_name (BbBrushKind kind)
{
  g_return_val_if_fail (kind < BB_BRUSH_N_KINDS, NULL);

  return kinds[kind].name;
}

gboolean
bb_brush_kind_from_name (const char *name, BbBrushKind *kind)
{
  for (guint i = 0; i < BB_BRUSH_N_KINDS; i++)
    {
      if (g_str_equal (kinds[i].name, name))
        {
          *kind = i;
          return TRUE;
        }
    }

  return FALSE;
}

/* from @least at no pressure to 1 at full */
static double
rise (double least, double exponent, double pressure)
{
  double share = CLAMP (pressure / BB_INK_PRESSURE_MAX, 0.0, 1.0);

  return least + (1 - least) * (exponent == 1 ? share : pow (share, exponent));
}

double
bb_brush_width (const BbBrush *self, double pressure)
{
  const BrushKind *kind = &kinds[self->kind];

  return bb_brush_is_shape (self->kind) ? 0 : self->size * rise (kind->thinnest, kind->swell, pressure);
}

gboolean
bb_brush_is_shape (BbBrushKind kind)
{
  return kind == BB_BRUSH_FILL || kind == BB_BRUSH_LETTERS;
}

double
bb_brush_opacity (const BbBrush *self, double pressure)
{
  const BrushKind *kind = &kinds[self->kind];

  return rise (kind->faintest, kind->firm, pressure);
}

double
bb_brush_softness (BbBrushKind kind)
{
  return kinds[kind].softness;
}

gboolean
bb_brush_has_grain (BbBrushKind kind)
{
  return kinds[kind].has_grain;
}

gint32
bb_brush_step_size (gint32 size, int direction)
{
  gint32 best = size;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      gint32 step = (gint32) (sizes[i] * BB_INK_UNITS_PER_PIXEL);

      if (direction > 0 && step > size)
        return step;
      if (direction < 0 && step < size)
        best = step;
    }

  return best;
}

gboolean
bb_brush_equal (const BbBrush *a, const BbBrush *b)
{
  return a->kind == b->kind && a->size == b->size && a->colour == b->colour;
}
