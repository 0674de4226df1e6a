/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside the picture of a practice video, and where? */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/** BbPracticeBox: a rectangle, in pixels */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} BbPracticeBox;

/**
 * BbPracticeLayout:
 * @picture: the picture
 * @section: the section's name
 * @count: the large count
 * @dots: all counts of the eight
 * @lyric: what is sung
 */
typedef struct
{
  BbPracticeBox picture;
  BbPracticeBox section;
  BbPracticeBox count;
  BbPracticeBox dots;
  BbPracticeBox lyric;
} BbPracticeLayout;

/** Returns: where everything stands in @width by @height pixels: side by side where they lie, one below the other where
 *  they stand. @aspect: of the picture */
BbPracticeLayout bb_practice_layout_make (int width, int height, double aspect);

/**
 * BbPracticeFace:
 * @count: that is heard, from 1; 0 for none
 * @counts: of an eight
 * @is_in: whether it is counted in
 * @section: (nullable): its name
 * @colour: of it, 0xRRGGBBAA
 * @lyric: (nullable): what is sung
 */
typedef struct
{
  int count;
  int counts;
  gboolean is_in;
  char *section;
  guint32 colour;
  char *lyric;
} BbPracticeFace;

void bb_practice_face_clear (BbPracticeFace *self);

gboolean bb_practice_face_equal (const BbPracticeFace *a, const BbPracticeFace *b);

/** Draws it on its dark ground, all but the picture */
void bb_practice_face_draw (const BbPracticeFace *self, cairo_t *cr, const BbPracticeLayout *layout);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BbPracticeFace, bb_practice_face_clear)

G_END_DECLS
