/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What happens on the water set? */
#include "shots.h"

/* what stands in the water stands on its head below it, in broken lines */
static void
draw_mirrored_in_water (Sheet *sheet,
                        double x,
                        double y,
                        double width,
                        double height,
                        guint32 colour)
{
  for (int i = 0; i < 9; i++)
    {
      double at = y + 14 + height * i / 9,
             half = width * (0.5 - 0.03 * i) * (0.7 + g_rand_double (sheet->random) * 0.6);
      const Point wave[] = { { x - half, at }, { x - half * 0.2, at + 6 }, { x + half, at - 2 } };

      draw_points (sheet, 14 - i, i % 3 == 1 ? MIDDLE : colour, wave, 3);
    }
}

static void
draw_moon_light (Stage *stage, double horizon)
{
  draw_ground (&stage->set, GREY, -560, -300);
  draw_ground (&stage->set, LIGHT, -300, horizon);
  draw_ring (&stage->set, 40, GLOW, (Point){ 0, horizon - 230 }, 470, 470);
  draw_ring (&stage->set, 16, NEON, (Point){ 0, horizon - 230 }, 420, 420);
  draw_ring (&stage->set, 4, WHITE, (Point){ 0, horizon - 230 }, 420, 420);
}

void
shot_alone (Stage *stage)
{
  draw_moon_light (stage, 120);
  draw_water (&stage->set, 120, NEON);
  draw_mirrored_in_water (&stage->cast, 0, 250, 130, 240, DARK);
  draw_figure (&stage->cast, 0, 250, 460, STAND, 0, FALSE);
  draw_ring (&stage->cast, 5, INK, (Point){ 0, 252 }, 220, 30);
  draw_ring (&stage->cast, 4, SOFT, (Point){ 0, 256 }, 420, 60);
  draw_arrow (&stage->marks, "-800,-60 -760,-220 -640,-340 -480,-420");
}

void
shot_drop (Stage *stage)
{
  draw_tone (&stage->set, 60, 0, LIGHT, "-980,-560 980,-560 980,560 -980,560");
  draw_hatch (&stage->set, 30, 90, 8, GREY, "-980,-200 980,-260 980,560 -980,560");
  for (int i = 1; i <= 5; i++)
    draw_ring (&stage->cast, 14 - 2 * i,
               i == 2  ? NEON
               : i % 2 ? INK
                       : SOFT,
               (Point){ 60, 140 }, 260.0 * i + 60, 74.0 * i + 20);
  draw_shape (&stage->cast, 7, WHITE,
              "-20,130 10,60 34,-30 40,-120 62,-120 70,-30 100,60 136,130 60,160");
  draw_ellipse (&stage->cast, 6, WHITE, (Point){ 52, -250 }, 74, 92);
  draw_line (&stage->cast, 6, NEON, "30,-262 40,-284 56,-290");
  draw_ellipse (&stage->cast, 5, WHITE, (Point){ -150, -60 }, 34, 40);
  draw_ellipse (&stage->cast, 5, WHITE, (Point){ 230, -110 }, 40, 46);
  draw_ellipse (&stage->cast, 4, WHITE, (Point){ 300, 0 }, 22, 26);
  draw_line (&stage->cast, 7, INK, "-60,120 -110,70 -130,20");
  draw_line (&stage->cast, 7, INK, "180,118 230,60 250,0");
}

void
shot_water_five (Stage *stage)
{
  static const double places[][3] = {
    { -620, 210, 360 }, { 620, 210, 360 }, { -330, 280, 430 }, { 330, 280, 430 }, { 0, 370, 540 }
  };
  static const int look_of[] = { 3, 4, 1, 2, 0 };

  draw_moon_light (stage, 80);
  draw_water (&stage->set, 80, NEON);
  for (int i = 0; i < 5; i++)
    {
      draw_mirrored_in_water (&stage->cast, places[i][0], places[i][1], places[i][2] * 0.3,
                              places[i][2] * 0.34, i == 4 ? NEON : DARK);
      draw_figure (&stage->cast, places[i][0], places[i][1], places[i][2], i == 4 ? HIT : REACH,
                   look_of[i], i % 2 == 0 && i < 4);
    }
  draw_move (&stage->marks, -880, -490, 880, 500, 0.68);
}

void
shot_hand (Stage *stage)
{
  Sheet head = sheet_place (&stage->cast, 330, -80, 1.25);
  Sheet hand = sheet_place (&stage->cast, -260, 170, 1.5);

  draw_moon_light (stage, 60);
  draw_water (&stage->set, 60, NEON);
  draw_shoulders (&head, NEON);
  draw_face (&head, OPEN, QUIET, 0);
  draw_shape (&hand, 6, NEON, "210,-20 330,0 420,110 440,300 250,300 170,150");
  draw_shape (&hand, 6, WHITE,
              "-60,-60 40,-90 150,-60 230,10 220,110 150,170 40,180 -40,130 -80,40");
  draw_shape (&hand, 5, WHITE, "-60,40 -150,20 -250,-10 -330,-20 -336,10 -250,40 -150,70 -50,90");
  draw_shape (&hand, 5, WHITE,
              "-50,-20 -140,-80 -240,-130 -310,-170 -324,-142 -240,-90 -150,-30 -60,30");
  draw_shape (&hand, 5, WHITE,
              "-20,-60 -90,-150 -150,-230 -180,-290 -206,-276 -180,-210 -120,-110 -60,-20");
  draw_shape (&hand, 5, WHITE,
              "30,-80 10,-170 -10,-260 -20,-300 -48,-300 -46,-250 -30,-160 -20,-60");
  draw_shape (&hand, 5, WHITE,
              "-30,120 -110,150 -180,190 -230,230 -214,256 -150,230 -60,200 10,170");
  draw_line (&hand, 4, SOFT, "-30,10 40,20 110,70 120,140");
  draw_arrow (&stage->marks, "-640,-330 -720,-250 -790,-150 -850,-30");
}

void
shot_reflection (Stage *stage)
{
  Sheet sign = sheet_place (&stage->cast, 0, -40, 1.3);

  draw_tone (&stage->set, 60, 0, DARK, "-980,-560 980,-560 980,560 -980,560");
  draw_wave_sign (&sign);
  for (double y = -280, step = 34; y < 520; y += step, step += 3)
    {
      double shift = sheet_vary (&stage->cast, 120);
      const Point wave[] = { { -560 + shift, y },
                             { -240 + shift, y - 12 },
                             { 60 + shift, y + 12 },
                             { 420 + shift, y - 4 } };

      draw_points (&stage->cast, 15, DARK, wave, 4);
      draw_points (&stage->cast, 4, SOFT, wave, 4);
    }
  draw_arrow (&stage->marks, "760,-300 790,-120 780,80 790,300");
}
