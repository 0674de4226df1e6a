/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What happens in corridor, street and practice room? */
#include "shots.h"

void
shot_corridor (Stage *stage)
{
  draw_corridor (&stage->set, (Point){ 40, -60 }, FALSE);
  draw_shadow (&stage->cast, 40, 250, 300, GREY);
  draw_figure (&stage->cast, 40, 240, 480, WALK, 0, FALSE);
  draw_arrow (&stage->marks, "180,220 300,300 420,380 560,470");
}

void
shot_shoe (Stage *stage)
{
  Sheet shoe = sheet_place (&stage->cast, -60, 120, 1.6);

  draw_ground (&stage->set, LIGHT, 120, 560);
  draw_ruled (&stage->set, 6, INK, (Point){ -980, 60 }, (Point){ 980, 40 });
  draw_hatch (&stage->set, 22, 60, 90, GREY, "-980,-560 980,-560 980,40 -980,60");
  draw_shape (&shoe, 6, DARK, "-190,-420 -40,-420 -30,-260 -20,-120 -160,-110 -180,-260");
  draw_line (&shoe, 4, SOFT, "-150,-400 -130,-280 -140,-150");
  draw_shape (&shoe, 6, WHITE,
              "-190,-120 -60,-140 0,-110 80,-50 200,-20 226,40 200,66 -190,66 -210,20");
  draw_shape (&shoe, 5, NEON, "-206,60 -100,66 100,66 222,58 226,84 100,96 -120,96 -212,88");
  for (int i = 0; i < 4; i++)
    draw_ruled (&shoe, 5, INK, (Point){ -10 + 26 * i, -102 + 17 * i },
                (Point){ -50 + 30 * i, -66 + 17 * i });
  draw_line (&shoe, 4, INK, "-196,10 -120,30 -20,26 110,34 220,36");
  for (int i = 0; i < 3; i++)
    draw_ring (&stage->cast, 8 - 2 * i, i == 1 ? NEON : SOFT, (Point){ 0, 290 }, 860 + 300 * i,
               90 + 60 * i);
  for (int i = 0; i < 10; i++)
    {
      double side = i % 2 == 0 ? -1 : 1, reach = 30 + 26 * i;
      const Point splash[] = { { side * (330 + 8 * i), 270 },
                               { side * (350 + reach), 190 - 9 * i },
                               { side * (370 + reach * 1.6), 200 - 8 * i } };

      draw_points (&stage->cast, 10, i % 4 == 1 ? NEON : INK, splash, 3);
      draw_ellipse (&stage->cast, 3, WHITE, (Point){ side * (400 + reach * 1.7), 180 - 12 * i }, 18,
                    22);
    }
}

void
shot_street (Stage *stage)
{
  draw_street (&stage->set);
  draw_shadow (&stage->cast, 240, 430, 260, MIDDLE);
  draw_figure (&stage->cast, 240, 420, 620, STAND, 0, FALSE);
  draw_shadow (&stage->cast, -330, 330, 200, MIDDLE);
  draw_figure (&stage->cast, -330, 320, 430, BACK, 1, FALSE);
  draw_arrow (&stage->marks, "-240,430 -120,470 0,470 120,440");
}

void
shot_run (Stage *stage)
{
  draw_corridor (&stage->set, (Point){ -320, -80 }, TRUE);
  draw_shadow (&stage->cast, 170, 420, 380, MIDDLE);
  draw_figure (&stage->cast, 150, 400, 660, RUN, 0, FALSE);
  draw_arrow (&stage->marks, "440,420 580,440 700,440 840,420");
}

void
shot_run_close (Stage *stage)
{
  draw_corridor (&stage->set, (Point){ -420, -60 }, TRUE);
  draw_figure (&stage->cast, -40, 900, 1420, RUN, 0, FALSE);
  for (int i = 0; i < 7; i++)
    draw_ruled (&stage->cast, 7, SOFT, (Point){ -900 + 30 * i, -360 + 120 * i },
                (Point){ -560 + 40 * (i % 3), -350 + 118 * i });
  draw_arrow (&stage->marks, "520,440 640,450 740,450 880,430");
}

void
shot_reach (Stage *stage)
{
  draw_corridor (&stage->set, (Point){ 300, -20 }, TRUE);
  draw_figure (&stage->cast, -330, 860, 1240, REACH, 0, FALSE);
  draw_arrow (&stage->marks, "380,-390 500,-380 600,-340 700,-270");
}

void
shot_line (Stage *stage)
{
  static const double xs[] = { -700, -350, 350, 700, 0 };

  draw_practice_room (&stage->set);
  for (int i = 0; i < 5; i++)
    {
      draw_shadow (&stage->cast, xs[i], i == 4 ? 450 : 390, 300, MIDDLE);
      draw_figure (&stage->cast, xs[i], i == 4 ? 440 : 380, i == 4 ? 660 : 560, LUNGE, (i + 1) % 5,
                   FALSE);
    }
  draw_arrow (&stage->marks, "-300,-470 -100,-490 100,-490 300,-470");
}

/* from above: heads, shoulders, and the way that each one goes */
void
shot_top (Stage *stage)
{
  static const double places[][2] = {
    { 0, 0 }, { -430, -250 }, { 430, -250 }, { -430, 250 }, { 430, 250 }
  };

  draw_tone (&stage->set, 60, 0, LIGHT, "-980,-560 980,-560 980,560 -980,560");
  for (int i = -4; i <= 4; i++)
    {
      draw_ruled (&stage->set, 4, GREY, (Point){ i * 230, -560 }, (Point){ i * 230, 560 });
      draw_ruled (&stage->set, 4, GREY, (Point){ -980, i * 150 }, (Point){ 980, i * 150 });
    }
  for (int i = 0; i < 5; i++)
    {
      Sheet one = sheet_place (&stage->cast, places[i][0], places[i][1], 1.35);

      one.angle = 0.9 * i;
      draw_tone (&one, 16, 30, GREY, "-70,30 90,40 120,80 -40,80");
      draw_shape (&one, 6,
                  i == 0  ? NEON
                  : i % 2 ? WHITE
                          : DARK,
                  "-96,-14 -40,-34 40,-34 96,-14 86,22 30,30 -30,30 -86,22");
      draw_line (&one, 22, i == 0 ? NEON : SOFT, "90,0 130,40 120,90");
      draw_line (&one, 22, i == 0 ? NEON : SOFT, "-90,0 -140,-30 -150,-90");
      draw_ellipse (&one, 5, DARK, (Point){ 0, -6 }, 66, 76);
    }
  draw_arrow (&stage->marks, "-270,-330 0,-420 270,-330 340,-300");
  draw_arrow (&stage->marks, "270,330 0,420 -270,330 -340,300");
}

static void
draw_lower_leg (Sheet *sheet, double x, double y, double scale, guint32 cloth, gboolean is_mirrored)
{
  Sheet leg = sheet_place (sheet, x, y, scale);

  leg.is_mirrored = is_mirrored;
  draw_shape (&leg, 6, cloth, "-66,-1200 96,-1200 70,-300 60,-70 -50,-66 -60,-300");
  draw_line (&leg, 4, cloth == DARK ? SOFT : INK, "-20,-560 0,-340 -14,-120");
  draw_line (&leg, 4, cloth == DARK ? SOFT : INK, "40,-200 10,-150 40,-100");
  draw_shape (&leg, 6, WHITE, "-52,-72 50,-76 96,-30 170,-8 176,16 -60,18 -66,-20");
  draw_line (&leg, 5, INK, "-60,4 40,6 172,4");
}

void
shot_feet (Stage *stage)
{
  draw_ground (&stage->set, LIGHT, 200, 560);
  draw_ruled (&stage->set, 5, INK, (Point){ -980, 200 }, (Point){ 980, 196 });
  for (int i = -5; i <= 5; i++)
    draw_ruled (&stage->set, 4, MIDDLE, (Point){ i * 150, 206 }, (Point){ i * 420, 560 });
  draw_shadow (&stage->cast, 0, 410, 1700, MIDDLE);
  draw_lower_leg (&stage->cast, -760, 310, 0.85, GREY, TRUE);
  draw_lower_leg (&stage->cast, -520, 330, 0.85, GREY, FALSE);
  draw_lower_leg (&stage->cast, 480, 320, 0.85, WHITE, TRUE);
  draw_lower_leg (&stage->cast, 740, 330, 0.85, WHITE, FALSE);
  draw_lower_leg (&stage->cast, -190, 430, 1.25, DARK, TRUE);
  draw_lower_leg (&stage->cast, 170, 430, 1.25, DARK, FALSE);
  draw_arrow (&stage->marks, "-420,480 -180,520 120,520 400,470");
}

void
shot_solo (Stage *stage)
{
  draw_practice_room (&stage->set);
  draw_shadow (&stage->cast, 0, 470, 560, MIDDLE);
  draw_figure (&stage->cast, 0, 460, 900, CROSS, 0, FALSE);
  draw_line (&stage->cast, 12, GLOW, "-330,-80 -380,-300 -200,-480 60,-520");
  draw_line (&stage->cast, 8, GLOW, "-280,-60 -320,-260 -170,-420 30,-470");
  draw_arrow (&stage->marks, "330,-120 420,40 380,220 240,330");
}
