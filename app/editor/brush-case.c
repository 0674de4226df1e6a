/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which brushes lie ready, and which is in hand? */
#include "editor/brush-case.h"

BbBrushCase
bb_brush_case_new (void)
{
  return (BbBrushCase){
    .kind = BB_BRUSH_PEN,
    .brushes = {
      [BB_BRUSH_PEN] = { BB_BRUSH_PEN, 8 * BB_INK_UNITS_PER_PIXEL, 0x1a1a1aff },
      [BB_BRUSH_ERASER] = { BB_BRUSH_ERASER, 48 * BB_INK_UNITS_PER_PIXEL, 0xff },
    },
  };
}

gboolean
bb_brush_case_set_kind (BbBrushCase *self, BbBrushKind kind)
{
  gboolean differs = self->kind != kind;

  self->kind = kind;
  return differs;
}

gboolean
bb_brush_case_set_size (BbBrushCase *self, gint32 size)
{
  BbBrush *brush = &self->brushes[self->kind];
  gint32 old = brush->size;

  brush->size = CLAMP (size, BB_INK_UNITS_PER_PIXEL / 2, BB_BRUSH_SIZE_MAX);
  return brush->size != old;
}

gboolean
bb_brush_case_set_colour (BbBrushCase *self, guint32 colour)
{
  BbBrush *pen = &self->brushes[BB_BRUSH_PEN];
  gboolean differs = pen->colour != colour;

  pen->colour = colour;
  return bb_brush_case_set_kind (self, BB_BRUSH_PEN) || differs;
}
