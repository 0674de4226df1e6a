/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a dancer stand, with weight and gesture? */
#include "draw.h"

#include <math.h>

/*
 * Joints of a figure 100 high, its feet on the origin. The first of two is the side that lies
 * behind. Shoulders and hips lie across neck and pelvis, tilted against each other.
 */
typedef struct
{
  Point head, neck, pelvis;
  double shoulders, shoulder_tilt, hip_tilt;
  Point elbow[2], hand[2], knee[2], foot[2];
} Body;

static const Body bodies[N_POSES] = {
  [STAND] = { { 1, -93 },
              { 0, -84 },
              { -2, -52 },
              9,
              2,
              -2.5,
              { { -14, -67 }, { 15, -68 } },
              { { -13, -50 }, { 9, -54 } },
              { { -6, -28 }, { 6, -28 } },
              { { -5, 0 }, { 11, 0 } } },
  [WALK] = { { 2, -94 },
             { 1, -85 },
             { 0, -53 },
             8,
             -2,
             2,
             { { -13, -69 }, { 13, -68 } },
             { { -9, -54 }, { 17, -54 } },
             { { -5, -28 }, { 6, -30 } },
             { { -11, -2 }, { 9, 0 } } },
  [RUN] = { { 16, -90 },
            { 11, -82 },
            { 0, -52 },
            5,
            2,
            -2,
            { { -4, -74 }, { 22, -66 } },
            { { -12, -62 }, { 32, -76 } },
            { { -8, -32 }, { 19, -42 } },
            { { -32, -27 }, { 17, -12 } } },
  [HIT] = { { -3, -92 },
            { 0, -83 },
            { 2, -52 },
            10,
            -5,
            4,
            { { -19, -90 }, { 22, -80 } },
            { { -15, -110 }, { 40, -72 } },
            { { -15, -27 }, { 17, -30 } },
            { { -23, 0 }, { 20, 0 } } },
  [LUNGE] = { { -14, -76 },
              { -9, -68 },
              { 2, -40 },
              9,
              5,
              -4,
              { { -26, -60 }, { 6, -80 } },
              { { -42, -70 }, { 22, -94 } },
              { { -20, -30 }, { 21, -22 } },
              { { -24, 0 }, { 44, 0 } } },
  [CROSS] = { { 4, -92 },
              { 1, -83 },
              { -3, -51 },
              9,
              4,
              -5,
              { { -17, -95 }, { 19, -93 } },
              { { 5, -108 }, { -1, -111 } },
              { { -11, -28 }, { 10, -26 } },
              { { -15, 0 }, { 5, 0 } } },
  [REACH] = { { 4, -93 },
              { 1, -84 },
              { -2, -52 },
              9,
              -6,
              3,
              { { -16, -68 }, { 20, -88 } },
              { { -24, -54 }, { 41, -94 } },
              { { -9, -28 }, { 8, -28 } },
              { { -16, 0 }, { 13, 0 } } },
  [SIT] = { { 3, -58 },
            { 0, -49 },
            { -5, -18 },
            8,
            2,
            0,
            { { -14, -35 }, { 12, -35 } },
            { { -19, -18 }, { 24, -26 } },
            { { 17, -22 }, { 22, -18 } },
            { { 15, 8 }, { 26, 10 } } },
  [JUMP] = { { 5, -108 },
             { 1, -100 },
             { -2, -70 },
             9,
             -8,
             6,
             { { -19, -108 }, { 21, -104 } },
             { { -32, -121 }, { 36, -118 } },
             { { -16, -52 }, { 18, -60 } },
             { { -34, -40 }, { 8, -36 } } },
  [BACK] = { { 0, -94 },
             { 0, -85 },
             { 1, -52 },
             9,
             -2,
             2,
             { { -15, -68 }, { 15, -67 } },
             { { -13, -51 }, { 15, -50 } },
             { { -6, -28 }, { 7, -28 } },
             { { -8, 0 }, { 8, 0 } } },
  [KNEEL] = { { -2, -66 },
              { 1, -57 },
              { 3, -26 },
              9,
              4,
              -3,
              { { -15, -44 }, { 17, -44 } },
              { { -20, -26 }, { 6, -32 } },
              { { -16, -26 }, { 14, -4 } },
              { { -19, 0 }, { 32, -2 } } },
};

typedef struct
{
  guint32 top, legs, hair;
  gboolean is_long;
} Look;

static const Look looks[] = {
  { NEON, DARK, DARK, TRUE },  { WHITE, DARK, DARK, FALSE }, { DARK, GREY, MIDDLE, TRUE },
  { GREY, DARK, DARK, FALSE }, { DARK, WHITE, DARK, TRUE },
};

static Point
across (Point centre, double half, double tilt, int side)
{
  return (Point){ centre.x + (side == 0 ? -half : half), centre.y + (side == 0 ? -tilt : tilt) };
}

static Point
between (Point a, Point b, double share)
{
  return (Point){ a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share };
}

static void
draw_leg (Sheet *sheet, const Body *body, int side, guint32 cloth)
{
  Point hip = across (body->pelvis, 4.2, body->hip_tilt, side), knee = body->knee[side],
        foot = body->foot[side];
  Point ankle = between (foot, knee, 0.12);
  double toe = foot.x - knee.x >= 0 ? 6.5 : -6.5;
  const Point shoe[] = { { ankle.x, foot.y - 2 }, { foot.x + toe, foot.y - 1.2 } };
  const Point leg[] = { hip, between (hip, knee, 0.55), knee, ankle };

  draw_limb (sheet, 4.6, 3.4, WHITE, shoe, 2);
  draw_limb (sheet, 10.5, 8.2, cloth, leg, 4);
}

static void
draw_arm (Sheet *sheet, const Body *body, int side, guint32 cloth)
{
  Point shoulder = across (body->neck, body->shoulders, body->shoulder_tilt, side);
  Point elbow = body->elbow[side], hand = body->hand[side], wrist = between (hand, elbow, 0.2);
  const Point palm[] = { between (wrist, elbow, 0.1), hand, between (hand, elbow, -0.24) };
  const Point sleeve[] = { { shoulder.x, shoulder.y + 3.5 }, elbow, wrist };

  draw_limb (sheet, 3.4, 2.2, WHITE, palm, 3);
  draw_limb (sheet, 7.4, 5.6, cloth, sleeve, 3);
}

static void
draw_torso (Sheet *sheet, const Body *body, guint32 cloth)
{
  Point left = across (body->neck, body->shoulders, body->shoulder_tilt, 0);
  Point right = across (body->neck, body->shoulders, body->shoulder_tilt, 1);
  Point waist = between (body->neck, body->pelvis, 0.62);
  double half = body->shoulders * 0.72;
  g_autofree char *path = g_strdup_printf (
      "%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f", left.x,
      left.y + 1.5, body->neck.x, body->neck.y - 0.5, right.x, right.y + 1.5, waist.x + half,
      waist.y, body->pelvis.x + half + 0.5, body->pelvis.y + body->hip_tilt, body->pelvis.x,
      body->pelvis.y + 2, body->pelvis.x - half - 0.5, body->pelvis.y - body->hip_tilt,
      waist.x - half, waist.y);
  const Point neck[] = { { body->neck.x, body->neck.y + 2 },
                         between (body->neck, body->head, 0.6) };
  const Point fold[] = { { right.x - 1.5, right.y + 7 },
                         { waist.x + 1, waist.y - 2 },
                         { waist.x - half + 2, waist.y + 3 } };

  draw_limb (sheet, 4.4, 4, WHITE, neck, 2);
  draw_shape (sheet, 1.5, cloth, path);
  draw_points (sheet, 0.9, cloth == DARK ? MIDDLE : INK, fold, 3);
}

static void
draw_hair (Sheet *sheet, Point head, const Look *look, gboolean is_back)
{
  double length = look->is_long ? 12 : 2.5;
  g_autofree char *cap = g_strdup_printf (
      "%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f", head.x - 5.4,
      head.y + length * 0.7, head.x - 5.6, head.y - 3, head.x - 1, head.y - 8.2, head.x + 5,
      head.y - 5, head.x + 5.4, head.y + (is_back ? length * 0.7 : -1), head.x + (is_back ? 0 : 2),
      head.y + (is_back ? length : -3.4), head.x - 2.6, head.y - (is_back ? -length : 1.6));

  draw_shape (sheet, 1, look->hair, cap);
}

static void
draw_head (Sheet *sheet, Point head, const Look *look, gboolean is_back)
{
  const Point brow[] = { { head.x - 0.6, head.y - 0.3 }, { head.x + 3.6, head.y - 0.6 } };
  const Point chin[] = { { head.x + 0.6, head.y + 3.6 }, { head.x + 2.6, head.y + 3.4 } };
  g_autofree char *path = g_strdup_printf (
      "%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f", head.x - 4.6, head.y - 3, head.x,
      head.y - 6.6, head.x + 4.8, head.y - 3, head.x + 4, head.y + 3, head.x + 1, head.y + 6.6);
  const Point strand[] = { { head.x - 5, head.y - 2 },
                           { head.x - 7, head.y + 6 },
                           { head.x - 6, head.y + 15 } };

  if (look->is_long)
    draw_limb (sheet, 4, 2.5, look->hair, strand, 3);
  draw_shape (sheet, 1.4, WHITE, path);
  draw_hair (sheet, head, look, is_back);
  if (is_back)
    return;

  draw_points (sheet, 0.9, INK, brow, 2);
  draw_points (sheet, 0.8, INK, chin, 2);
}

void
draw_figure (Sheet *sheet,
             double x,
             double y,
             double height,
             Pose pose,
             int look,
             gboolean is_mirrored)
{
  const Body *body = &bodies[pose];
  const Look *dress = &looks[look % (int) G_N_ELEMENTS (looks)];
  Sheet figure = sheet_place (sheet, x, y, height / 100);

  figure.is_mirrored = is_mirrored;
  draw_arm (&figure, body, 0, dress->top);
  draw_leg (&figure, body, 0, dress->legs);
  draw_leg (&figure, body, 1, dress->legs);
  draw_torso (&figure, body, dress->top);
  if (pose == BACK)
    draw_arm (&figure, body, 1, dress->top);
  draw_head (&figure, body->head, dress, pose == BACK);
  if (pose != BACK)
    draw_arm (&figure, body, 1, dress->top);
}

void
draw_shadow (Sheet *sheet, double x, double y, double width, guint32 colour)
{
  for (int i = -1; i <= 1; i++)
    {
      double half = width * (0.5 - 0.14 * ABS (i)) + sheet_vary (sheet, 6);
      const Point points[] = { { x - half, y + i * width * 0.05 },
                               { x + half, y + i * width * 0.05 + 2 } };

      draw_points (sheet, width * 0.07, colour, points, 2);
    }
}
