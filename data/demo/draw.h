/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With which lines, tones, figures and sets is the demo drawn? */
#pragma once

#include "model/layer.h"

/*
 * Coordinates are pixels of a picture of 1920 by 1080 with the origin in its middle, y downward.
 * Paths are written "x,y x,y …"; curves go through their points.
 */

#define INK 0x1b1b21ff
#define SOFT 0x6d6d78ff /* what lies further away */
#define DARK 0x3a3a44ff /* hair, night, dark cloth */
#define MIDDLE 0xa9a9b3ff
#define GREY 0xcfcfd6ff
#define LIGHT 0xe6e6eaff
#define WHITE 0xffffffff
#define NEON 0xe0287dff /* the one colour */
#define GLOW 0xf8cbe0ff /* its light on things */

typedef struct
{
  double x;
  double y;
} Point;

/* A layer on which is drawn, and where on it: what is drawn next is moved, turned, scaled,
 * mirrored. */
typedef struct
{
  BbLayer *layer;
  GRand *random;
  double x;
  double y;
  double scale;
  double angle;
  gboolean is_mirrored;
} Sheet;

/* draw-pen.c */
Sheet sheet_place (const Sheet *sheet, double x, double y, double scale);
double sheet_vary (Sheet *sheet, double amount);
void draw_points (Sheet *sheet, double size, guint32 colour, const Point *points, guint n);
void draw_line (Sheet *sheet, double size, guint32 colour, const char *path);
/* lines that swell and end thin, straight as by a ruler and a quick hand */
void draw_ruled (Sheet *sheet, double size, guint32 colour, Point from, Point to);
/* a thick line with an outline: a limb, from one width to another */
void draw_limb (Sheet *sheet, double from, double to, guint32 fill, const Point *points, guint n);

/* draw-tone.c */
/* the inside of a path, in strokes of a broad brush at an angle in degrees */
void draw_tone (Sheet *sheet, double brush, double degrees, guint32 colour, const char *path);
/* hatching: apart, so that what lies under it shows */
void draw_hatch (Sheet *sheet,
                 double size,
                 double gap,
                 double degrees,
                 guint32 colour,
                 const char *path);
/* a closed curve, filled, with an outline; a size of 0 leaves that out */
void draw_shape (Sheet *sheet, double size, guint32 fill, const char *path);
/* an even ground over the whole picture, or between two heights */
void draw_ground (Sheet *sheet, guint32 colour, double top, double bottom);
void
draw_ellipse (Sheet *sheet, double size, guint32 fill, Point centre, double width, double height);
void
draw_ring (Sheet *sheet, double size, guint32 colour, Point centre, double width, double height);

/* draw-figure.c */
typedef enum
{
  STAND,
  WALK,
  RUN,
  HIT,
  LUNGE,
  CROSS,
  REACH,
  SIT,
  JUMP,
  BACK,
  KNEEL,
  N_POSES
} Pose;
/* feet at the sheet's origin, 100 high at a scale of 1; @look is the hair, 0 to 4 */
void draw_figure (Sheet *sheet,
                  double x,
                  double y,
                  double height,
                  Pose pose,
                  int look,
                  gboolean is_mirrored);
/* on the ground below it */
void draw_shadow (Sheet *sheet, double x, double y, double width, guint32 colour);

/* draw-face.c: a head 400 high around the origin at a scale of 1 */
typedef enum
{
  OPEN,
  CLOSED,
  SIDEWAYS
} Eyes;
typedef enum
{
  QUIET,
  SINGING,
  SMILE
} Mouth;
void draw_face (Sheet *sheet, Eyes eyes, Mouth mouth, int look);
void draw_profile (Sheet *sheet, Eyes eyes, int look);
void draw_eye (Sheet *sheet, Eyes eyes);
void draw_shoulders (Sheet *sheet, guint32 cloth);

/* draw-set.c */
void draw_skyline (Sheet *sheet, double horizon, double height, guint32 colour, guint32 windows);
void draw_rooftop (Sheet *sheet, double edge);
void draw_corridor (Sheet *sheet, Point vanishing, gboolean is_lit);
void draw_water (Sheet *sheet, double horizon, guint32 colour);
void draw_practice_room (Sheet *sheet);
void draw_street (Sheet *sheet);

/* draw-marks.c: what a director draws over it */
void draw_arrow (Sheet *sheet, const char *path);
void draw_move (Sheet *sheet, double left, double top, double right, double bottom, double share);
void draw_wave_sign (Sheet *sheet);
