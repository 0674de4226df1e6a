/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be told about a face? */
#pragma once

#include "hand.h"

typedef enum
{
  HAIR_LONG,
  HAIR_BOB,
  HAIR_SHORT,
  HAIR_TAIL,
} Hair;

typedef enum
{
  MOUTH_CLOSED,
  MOUTH_OPEN,
  MOUTH_SMILE,
} Mouth;

/**
 * Face:
 * @turn: where it looks: -1 to its right, 0 into the lens, 1 to its left
 * @hair: how it is cut
 * @mouth: singing, or not
 * @eyes: how far they are open, 0 to 1
 * @gaze: of the pupils, -1 to 1
 * @wind: how far the hair flies to the right, -1 to 1
 * @light: which side lies in the light: -1 left, 1 right
 */
typedef struct
{
  double turn;
  Hair hair;
  Mouth mouth;
  double eyes;
  double gaze;
  double wind;
  int light;
} Face;

/**
 * Draws head, neck and shoulders. The hand's origin is the middle between the eyes; the head is
 * about 200 units wide and 270 high.
 */
void draw_face (Hand *hand, const Face *face);

/** Draws one eye of about 60 units, the origin in its middle; @side -1 is the left one in the
 * picture. */
void draw_eye (Hand *hand, int side, double open, double gaze, double width);

/** Draws a mouth of about 50 units. */
void draw_mouth (Hand *hand, Mouth mouth, double width);
