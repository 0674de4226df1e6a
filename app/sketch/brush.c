/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What draws a stroke: its kind, width, colour? */
#include "sketch/brush.h"

#include "sketch/ink-units.h"

typedef struct
{
  const char *name;
  double thinnest; /* width at no pressure, as a share of the size */
} BrushKind;

static const BrushKind kinds[BB_BRUSH_N_KINDS] = {
  [BB_BRUSH_PEN] = { "pen", 0.12 },
  [BB_BRUSH_ERASER] = { "eraser", 0.5 },
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

double
bb_brush_width (const BbBrush *self, double pressure)
{
  double share = CLAMP (pressure / BB_INK_PRESSURE_MAX, 0.0, 1.0);
  double thinnest = kinds[self->kind].thinnest;

  return self->size * (thinnest + (1.0 - thinnest) * share);
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
