/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What happens on the roof? */
#include "shots.h"

static void
draw_night (Stage *stage, double horizon, double height)
{
  draw_ground (&stage->set, GREY, -560, -330);
  draw_ground (&stage->set, LIGHT, -330, horizon);
  draw_skyline (&stage->set, horizon, height, DARK, WHITE);
}

static void
draw_sign_on_posts (Stage *stage, double x, double y, double scale)
{
  Sheet sign = sheet_place (&stage->set, x, y, scale);

  draw_ruled (&sign, 12, INK, (Point){ -70, 160 }, (Point){ -90, 420 });
  draw_ruled (&sign, 12, INK, (Point){ 70, 160 }, (Point){ 90, 420 });
  draw_ruled (&sign, 7, INK, (Point){ -80, 250 }, (Point){ 86, 370 });
  draw_wave_sign (&sign);
}

void
shot_city (Stage *stage)
{
  draw_night (stage, 300, 640);
  draw_ground (&stage->set, DARK, 300, 560);
  draw_sign_on_posts (stage, 300, -60, 0.62);
  draw_tone (&stage->cast, 40, 0, GREY, "-1000,330 1000,330 1000,600 -1000,600");
  draw_ruled (&stage->cast, 10, INK, (Point){ -980, 318 }, (Point){ 980, 318 });
  draw_ruled (&stage->cast, 6, INK, (Point){ -980, 372 }, (Point){ 980, 372 });
  for (int i = -5; i <= 5; i++)
    draw_ruled (&stage->cast, 5, MIDDLE, (Point){ i * 150, 380 }, (Point){ i * 330, 560 });
  draw_figure (&stage->cast, 250, 352, 130, BACK, 0, FALSE);
  draw_arrow (&stage->marks, "-760,-380 -420,-300 -140,-120 40,120");
}

void
shot_sign (Stage *stage)
{
  Sheet sign = sheet_place (&stage->cast, 120, -20, 2.1);

  draw_ground (&stage->set, DARK, -560, 560);
  draw_ruled (&stage->set, 16, SOFT, (Point){ -960, 430 }, (Point){ 960, 300 });
  draw_ruled (&stage->set, 16, SOFT, (Point){ -700, -540 }, (Point){ -620, 540 });
  draw_ruled (&stage->set, 10, SOFT, (Point){ -960, -200 }, (Point){ -240, 60 });
  draw_ruled (&stage->set, 10, SOFT, (Point){ 480, 180 }, (Point){ 960, 420 });
  draw_wave_sign (&sign);
  draw_line (&stage->cast, 7, WHITE, "-330,-330 -420,-400 -400,-430 -500,-500");
  draw_line (&stage->cast, 7, WHITE, "-360,-260 -460,-290 -450,-320 -560,-350");
}

void
shot_railing (Stage *stage)
{
  draw_night (stage, 200, 520);
  draw_rooftop (&stage->set, 210);
  draw_ruled (&stage->set, 10, INK, (Point){ -980, 60 }, (Point){ 980, 66 });
  for (int i = -8; i <= 8; i++)
    draw_ruled (&stage->set, 5, INK, (Point){ i * 118, 64 }, (Point){ i * 118, 214 });
  draw_shadow (&stage->cast, -150, 470, 360, MIDDLE);
  draw_figure (&stage->cast, -190, 470, 780, BACK, 0, FALSE);
  draw_line (&stage->cast, 7, INK, "-330,-190 -470,-230 -560,-190 -690,-220");
  draw_line (&stage->cast, 5, INK, "-320,-150 -440,-170 -530,-140 -620,-160");
  draw_arrow (&stage->marks, "700,420 560,430 400,420 260,400");
}

static void
draw_five (Sheet *sheet, double ground, double spread, double height, Pose lead, Pose others)
{
  static const double places[][2] = {
    { -2, -0.7 }, { 2, -0.7 }, { -1.05, -0.25 }, { 1.05, -0.25 }, { 0, 0.45 }
  };
  static const int look_of[] = { 3, 4, 1, 2, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      double near = 1 + 0.16 * places[i][1];
      double x = places[i][0] * spread, y = ground + places[i][1] * height * 0.13;

      draw_shadow (sheet, x, y + 4, height * 0.36, MIDDLE);
      draw_figure (sheet, x, y, height * near, i == 4 ? lead : others, look_of[i], i % 2 == 1);
    }
}

void
shot_roof_five (Stage *stage)
{
  draw_night (stage, 40, 460);
  draw_rooftop (&stage->set, 50);
  draw_sign_on_posts (stage, -560, -280, 0.62);
  draw_five (&stage->cast, 400, 290, 540, HIT, HIT);
  draw_arrow (&stage->marks, "-860,480 -500,530 300,530 760,470");
}

void
shot_roof_low (Stage *stage)
{
  draw_ground (&stage->set, GREY, -560, 0);
  draw_skyline (&stage->set, 400, 900, DARK, WHITE);
  draw_ground (&stage->set, LIGHT, 400, 560);
  draw_ruled (&stage->set, 9, INK, (Point){ -980, 400 }, (Point){ 980, 400 });
  draw_figure (&stage->cast, -560, 470, 760, CROSS, 1, FALSE);
  draw_figure (&stage->cast, 560, 470, 760, CROSS, 2, TRUE);
  draw_figure (&stage->cast, 0, 640, 1120, CROSS, 0, FALSE);
  draw_arrow (&stage->marks, "-830,300 -850,80 -840,-160 -830,-380");
}

void
shot_roof_jump (Stage *stage)
{
  static const double xs[] = { -680, -350, 20, 360, 680 };
  static const double ys[] = { 330, 400, 300, 400, 340 };

  draw_night (stage, 260, 420);
  draw_rooftop (&stage->set, 270);
  for (guint i = 0; i < G_N_ELEMENTS (xs); i++)
    {
      draw_shadow (&stage->cast, xs[i], 480 + 20 * (i % 2), 230, MIDDLE);
      draw_figure (&stage->cast, xs[i], ys[i], 560, JUMP, i == 2 ? 0 : (int) i + (i > 2 ? 0 : 1),
                   i % 2 == 1);
    }
  draw_arrow (&stage->marks, "-890,460 -900,300 -880,140 -890,-40");
}

void
shot_roof_sign (Stage *stage)
{
  draw_night (stage, 200, 520);
  draw_rooftop (&stage->set, 210);
  draw_sign_on_posts (stage, 0, -220, 1.15);
  draw_shadow (&stage->cast, 0, 430, 1300, MIDDLE);
  draw_figure (&stage->cast, -520, 420, 560, STAND, 3, FALSE);
  draw_figure (&stage->cast, 520, 420, 560, STAND, 4, TRUE);
  draw_figure (&stage->cast, -270, 440, 580, STAND, 1, TRUE);
  draw_figure (&stage->cast, 290, 440, 430, SIT, 2, TRUE);
  draw_figure (&stage->cast, 10, 470, 620, WALK, 0, FALSE);
  draw_move (&stage->marks, -880, -500, 880, 500, 0.55);
}

void
shot_dawn (Stage *stage)
{
  draw_ring (&stage->set, 60, GLOW, (Point){ 360, 90 }, 300, 300);
  draw_ring (&stage->set, 8, NEON, (Point){ 360, 90 }, 240, 240);
  draw_skyline (&stage->set, 240, 330, GREY, 0);
  draw_ground (&stage->set, LIGHT, 240, 560);
  draw_tone (&stage->set, 46, 0, DARK, "-1000,340 1000,340 1000,590 -1000,590");
  draw_ruled (&stage->set, 10, INK, (Point){ -980, 334 }, (Point){ 980, 334 });
  draw_figure (&stage->cast, -330, 330, 640, SIT, 0, FALSE);
  draw_figure (&stage->cast, -30, 335, 620, SIT, 2, FALSE);
  draw_arrow (&stage->marks, "-700,-200 -730,-300 -720,-400 -740,-500");
}
