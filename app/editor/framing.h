/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand change what the camera sees? */
#pragma once

#include "model/board.h"

G_BEGIN_DECLS

typedef enum
{
  BB_FRAMING_NOTHING,
  BB_FRAMING_INSIDE, /* moves the frame */
  BB_FRAMING_CORNER, /* makes it larger or smaller about its middle */
  BB_FRAMING_TURN,   /* turns it */
  BB_FRAMING_DRAWN   /* draws it, from corner to corner */
} BbFramingPart;

/**
 * BbFraming:
 * @part: what is in hand
 * @index: of the key whose frame it is
 * @aspect: of the picture area: width by height
 * @reach: how far a hand may miss, in units of ink
 * @x: where it took hold, in units of ink from the centre of the picture area
 * @y: likewise
 * @keys: as they were then; a reference
 *
 * From a press on the stage until the hand is up. Begin with bb_framing_begin(), end with bb_framing_clear().
 */
typedef struct
{
  BbFramingPart part;
  guint index;
  double aspect;
  double reach;
  double x;
  double y;
  BbList *keys;
} BbFraming;

/**
 * bb_framing_begin:
 * @keys: list of #BbMoveKey; where it is empty the hand draws the frame that the camera ends on
 *
 * Returns: whether anything is in hand
 */
gboolean bb_framing_begin (BbFraming *self, const BbList *keys, double aspect, double x, double y, double reach);

/** Returns: (transfer full): the keys with the hand at @x, @y; a frame that is no larger than the picture area stays
 *  in it unless it is turned, and sticks to its middle */
BbList *bb_framing_drag (const BbFraming *self, double x, double y);

void bb_framing_clear (BbFraming *self);

/** Tells where the handle lies that turns what is seen at @key */
void bb_framing_get_turn (const BbMoveKey *key, double reach, double *x, double *y);

G_END_DECLS
