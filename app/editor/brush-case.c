/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which brushes lie ready, and which is in hand? */
#include "editor/brush-case.h"

/* as they come: widths in pixels at a height of 1080, colours on white */
static const struct
{
  double width;
  guint32 colour;
} usual[BB_BRUSH_N_KINDS] = {
  [BB_BRUSH_PENCIL] = { 10, 0x1a1a1aff }, [BB_BRUSH_PEN] = { 8, 0x1a1a1aff },  [BB_BRUSH_BRUSH] = { 24, 0x1a1a1aff },
  [BB_BRUSH_MARKER] = { 60, 0xd0d0d0ff }, [BB_BRUSH_FILL] = { 1, 0xd0d0d0ff }, [BB_BRUSH_LETTERS] = { 64, 0x1a1a1aff },
  [BB_BRUSH_ERASER] = { 48, 0x000000ff },
};

BbBrushCase
bb_brush_case_new (void)
{
  BbBrushCase self = { .kind = BB_BRUSH_PEN, .drawn_with = BB_BRUSH_PEN };

  for (guint i = 0; i < BB_BRUSH_N_KINDS; i++)
    self.brushes[i] = (BbBrush){ (BbBrushKind) i, (gint32) (usual[i].width * BB_INK_UNITS_PER_PIXEL), usual[i].colour };
  return self;
}

gboolean
bb_brush_case_set_kind (BbBrushCase *self, BbBrushKind kind)
{
  gboolean differs = self->kind != kind;

  self->kind = kind;
  if (kind != BB_BRUSH_ERASER)
    self->drawn_with = kind;
  return differs;
}

void
bb_brush_case_restore (BbBrushCase *self, const BbBrush *brush)
{
  BbBrush *own = &self->brushes[brush->kind];

  own->size = CLAMP (brush->size, BB_INK_UNITS_PER_PIXEL / 2, BB_BRUSH_SIZE_MAX);
  if (brush->kind != BB_BRUSH_ERASER)
    own->colour = brush->colour;
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
  BbBrush *brush = &self->brushes[self->drawn_with];
  gboolean differs = brush->colour != colour;

  brush->colour = colour;
  return bb_brush_case_set_kind (self, self->drawn_with) || differs;
}
