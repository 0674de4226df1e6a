/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which brushes lie ready, and which is in hand? */
#pragma once

#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * BbBrushCase:
 * @kind: the one in hand
 * @drawn_with: the last one in hand that has a colour
 * @brushes: each as it was last used
 *
 * A plain value.
 */
typedef struct
{
  BbBrushKind kind;
  BbBrushKind drawn_with;
  BbBrush brushes[BB_BRUSH_N_KINDS];
} BbBrushCase;

/** Returns: pen in hand, black, 8 pixels */
BbBrushCase bb_brush_case_new (void);

/* Each returns whether anything changed. */

gboolean bb_brush_case_set_kind (BbBrushCase *self, BbBrushKind kind);

/** @size: in ink units, held within its bounds */
gboolean bb_brush_case_set_size (BbBrushCase *self, gint32 size);

/** Has the brush of its kind as it was used once, within its bounds; it is not taken in hand */
void bb_brush_case_restore (BbBrushCase *self, const BbBrush *brush);

/** A colour is for what draws: choosing one with the eraser in hand takes the last of these again */
gboolean bb_brush_case_set_colour (BbBrushCase *self, guint32 colour);

G_END_DECLS
