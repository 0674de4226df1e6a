/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the stamps show that come with the program? */
#pragma once

#include "hand.h"

/* as of the panel of brushes: black for lines, greys for what lies under them */
#define LINE_INK 0x1a1a1affu
#define TONE_LIGHT 0xe4e4e4ffu
#define TONE 0xd0d0d0ffu
#define TONE_DEEP LINE_INK
#define SHINE 0x98989affu

/**
 * Line:
 * @size: at its thickest, of what a drawing calls one
 * @detail: how near one has to be to see it: 0 from anywhere
 *
 * A line of a drawing that is made of many.
 */
typedef struct
{
  double size;
  Touch touch;
  int detail;
  guint n;
  Spot spots[12];
} Line;

#define LINE(size, touch, detail, ...)                                                                                 \
  {                                                                                                                    \
    size, touch, detail, G_N_ELEMENTS (((const Spot[]){ __VA_ARGS__ })),                                               \
    {                                                                                                                  \
      __VA_ARGS__                                                                                                      \
    }                                                                                                                  \
  }

/** Draws those of @lines (array length=n) in @colour that are seen from so near, @width wide where they say 1 */
void draw_lines (Hand *hand, guint32 colour, double width, int detail, const Line *lines, guint n);

/** Lays a tone of @colour under lines, in the smooth shape through @spots */
void draw_tone (Hand *hand, guint32 colour, const Spot *spots, guint n);

/** Likewise in the straight-edged shape of @spots */
void draw_flat_tone (Hand *hand, guint32 colour, const Spot *spots, guint n);

/* Each draws about the origin of @hand, in pixels of a picture of 1080 lines. */

void draw_close_up (Hand *hand);
void draw_medium_close_up (Hand *hand);
void draw_medium (Hand *hand);
void draw_full (Hand *hand);
void draw_wide (Hand *hand);
void draw_two (Hand *hand);
void draw_five (Hand *hand);

void draw_phone (Hand *hand);
void draw_stage (Hand *hand);

/* from above, pointing to the right */

void draw_camera_24 (Hand *hand);
void draw_camera_50 (Hand *hand);
void draw_camera_85 (Hand *hand);
void draw_dolly (Hand *hand);
void draw_crane (Hand *hand);
void draw_fresnel (Hand *hand);
void draw_soft_light (Hand *hand);
void draw_tube (Hand *hand);
void draw_person (Hand *hand);
