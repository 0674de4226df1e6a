/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be told about a figure? */
#pragma once

#include "hand.h"

/**
 * Pose:
 * @head: its middle
 * @tilt: of the head, in radians
 * @shoulder: the far one, then the near one, as all pairs
 *
 * Where the joints of a figure of 800 units are; the origin is the middle of the hips.
 */
typedef struct
{
  Spot head;
  double tilt;
  Spot shoulder[2];
  Spot elbow[2];
  Spot hand[2];
  Spot hip[2];
  Spot knee[2];
  Spot foot[2];
} Pose;

extern const Pose pose_stand, pose_arm_up, pose_lunge, pose_walk, pose_crouch, pose_jump, pose_wave, pose_lean,
    pose_sit, pose_run, pose_twist, pose_cross;

/**
 * Outfit:
 * @line: contours
 * @jacket: filled
 * @top: under it
 * @legs: trousers
 * @skin: face and hands
 * @hair: filled
 * @is_long: the hair
 * @is_back: seen from behind
 * @wind: hair and hem, to the right, -1 to 1
 */
typedef struct
{
  guint32 line;
  guint32 jacket;
  guint32 top;
  guint32 legs;
  guint32 skin;
  guint32 hair;
  gboolean is_long;
  gboolean is_back;
  double wind;
} Outfit;

extern const Outfit outfit_night, outfit_silver, outfit_black, outfit_silhouette, outfit_reflection;

/** Draws a figure, the origin of @hand between its hips. */
void draw_figure (Hand *hand, const Pose *pose, const Outfit *outfit);

/** Draws the same upside down in the floor, whose surface is @below the hips. */
void draw_reflection (Hand *hand, const Pose *pose, double below);

/** Draws a dancer seen from above who looks towards @angle, arms at @spread 0 to 1. */
void draw_from_above (Hand *hand, double angle, double spread);

/** Draws a figure on its shadow, its feet at @x, @y; @scale 1 is 800 high, a negative one its
 * mirror image. */
void draw_dancer (Hand *hand, double x, double y, double scale, const Pose *pose, const Outfit *outfit);

/** Likewise, on its reflection in water. */
void draw_wader (Hand *hand, double x, double y, double scale, const Pose *pose, const Outfit *outfit);
