/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a board is drawn once, and then only moved? */
#pragma once

#include "model/project.h"
#include "render/board-drawing.h"

G_BEGIN_DECLS

/**
 * BbPlates:
 *
 * A board as sheets of pixels: layers that lie still on each other are one, a layer that moves on its own is another.
 * Each holds what the camera sees of it from the board's first frame to its last, as sharp as its nearest look needs.
 * Never changed once made, reference-counted; any thread may paint them.
 */
typedef struct _BbPlates BbPlates;

/**
 * bb_plates_new:
 * @index: of a place whose board is not empty
 * @width: of a frame, in pixels
 * @height: likewise
 * @options: its target are pixels, its scale is not looked at
 * @is_complete: (out): FALSE where a picture was still on its way
 *
 * Returns: (transfer full): its sheets
 */
BbPlates *bb_plates_new (const BbProject *project,
                         guint index,
                         int width,
                         int height,
                         const BbRenderOptions *options,
                         gboolean *is_complete);

BbPlates *bb_plates_ref (BbPlates *self);
void bb_plates_unref (BbPlates *self);

/** Returns: whether these would be made again from the same arguments */
gboolean bb_plates_are_of (const BbPlates *self, const BbProject *project, guint index, int width, int height);

/** Returns: how many bytes its sheets take */
gsize bb_plates_get_bytes (const BbPlates *self);

/**
 * bb_plates_paint:
 * @cr: clipped to the picture area, whose corner is its origin, with paper on it
 * @width: of the picture area in units of @cr
 * @height: likewise
 * @frame: may lie outside of the place, as in a transition
 *
 * Paints them as camera and layers stand at @frame.
 */
void bb_plates_paint (const BbPlates *self,
                      cairo_t *cr,
                      const BbProject *project,
                      guint index,
                      gint64 frame,
                      double width,
                      double height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPlates, bb_plates_unref)

G_END_DECLS
