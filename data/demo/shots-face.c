/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose face is seen, and what is in it? */
#include "shots.h"

static Sheet
draw_head_at (Sheet *sheet,
              double x,
              double y,
              double scale,
              double angle,
              Eyes eyes,
              Mouth mouth,
              int look)
{
  Sheet head = sheet_place (sheet, x, y, scale);

  draw_shoulders (&head, look == 0 ? NEON : DARK);
  head.angle = angle;
  draw_face (&head, eyes, mouth, look);
  return head;
}

/* lights out of focus behind a head */
static void
draw_lights (Stage *stage)
{
  draw_ground (&stage->set, LIGHT, -560, 560);
  draw_tone (&stage->set, 60, 80, GREY, "-980,-560 -560,-560 -480,560 -980,560");
  draw_tone (&stage->set, 60, 100, GREY, "980,-560 600,-560 500,560 980,560");
  for (int i = 0; i < 9; i++)
    {
      double side = i % 2 == 0 ? -1 : 1, size = 50 + 30 * (i % 3);
      Point centre = { side * (480 + 48 * i) + sheet_vary (&stage->set, 40),
                       -420 + 105 * i + sheet_vary (&stage->set, 40) };

      draw_ring (&stage->set, 9, i % 3 == 0 ? NEON : WHITE, centre, size, size);
    }
}

void
shot_eyes_closed (Stage *stage)
{
  draw_lights (stage);
  draw_head_at (&stage->cast, 0, -40, 1.75, -0.06, CLOSED, QUIET, 0);
}

void
shot_eyes_open (Stage *stage)
{
  draw_lights (stage);
  draw_head_at (&stage->cast, 0, -30, 1.85, 0.02, OPEN, QUIET, 0);
  draw_move (&stage->marks, -860, -480, 860, 480, 0.72);
}

void
shot_window (Stage *stage)
{
  Sheet head = sheet_place (&stage->cast, -180, -10, 1.75);

  draw_tone (&stage->set, 50, 90, GREY, "-980,-560 980,-560 980,560 -980,560");
  draw_tone (&stage->set, 50, 0, WHITE, "420,-600 1020,-600 1020,600 420,600");
  draw_ruled (&stage->set, 14, INK, (Point){ 420, -560 }, (Point){ 420, 560 });
  draw_ruled (&stage->set, 9, INK, (Point){ 420, 20 }, (Point){ 980, 30 });
  for (int i = 0; i < 26; i++)
    {
      double x = 440 + g_rand_double (stage->set.random) * 500,
             y = -500 + g_rand_double (stage->set.random) * 900;

      draw_ruled (&stage->set, 4, i % 5 == 0 ? NEON : MIDDLE, (Point){ x, y },
                  (Point){ x - 8, y + 50 });
    }
  draw_shoulders (&head, NEON);
  draw_profile (&head, OPEN, 0);
  draw_arrow (&stage->marks, "-860,440 -700,450 -560,445 -400,440");
}

void
shot_eye (Stage *stage)
{
  static const char *const lashes[] = {
    "-270,70 -330,50 -390,20",    "-220,0 -280,-40 -320,-90",   "-150,-80 -200,-140 -220,-200",
    "-60,-140 -90,-210 -90,-280", "50,-165 50,-240 70,-310",    "160,-175 190,-250 230,-310",
    "270,-150 330,-220 380,-270", "360,-105 430,-160 500,-190", "450,-45 530,-90 610,-100",
    "540,-30 620,-50 700,-40",
  };
  Sheet eye = sheet_place (&stage->cast, 120, 60, 11);
  Sheet sign = sheet_place (&stage->marks, 180, 30, 0.36);

  draw_tone (&stage->set, 60, 25, LIGHT, "-980,-560 -300,-560 -620,560 -980,560");
  draw_hatch (&stage->set, 8, 34, 60, GREY, "-980,-330 -420,-420 -500,-120 -980,40");
  draw_eye (&eye, OPEN);
  draw_line (&stage->cast, 60, DARK, "-520,-330 -160,-470 260,-480 700,-400");
  draw_line (&stage->cast, 22, SOFT, "-440,-360 -140,-460 260,-470");
  for (guint i = 0; i < G_N_ELEMENTS (lashes); i++)
    draw_line (&stage->cast, 20, INK, lashes[i]);
  draw_wave_sign (&sign);
}

void
shot_singing (Stage *stage)
{
  draw_skyline (&stage->set, 560, 900, GREY, WHITE);
  draw_head_at (&stage->cast, -60, -30, 1.7, 0.1, OPEN, SINGING, 0);
  for (int i = 0; i < 4; i++)
    {
      double y = -180 + 120 * i;
      const Point strand[] = { { 250, y }, { 430, y - 50 }, { 560, y + 10 }, { 740, y - 60 } };

      draw_points (&stage->cast, 10, DARK, strand, 4);
    }
}

void
shot_push_in (Stage *stage)
{
  draw_water (&stage->set, -40, NEON);
  draw_tone (&stage->set, 60, 0, LIGHT, "-980,-560 980,-560 980,-60 -980,-60");
  draw_head_at (&stage->cast, 30, -50, 1.35, -0.05, OPEN, SINGING, 0);
  draw_move (&stage->marks, -760, -470, 820, 470, 0.6);
}

void
shot_two (Stage *stage)
{
  draw_lights (stage);
  draw_head_at (&stage->cast, 420, -70, 1.2, -0.12, SIDEWAYS, SMILE, 1);
  draw_head_at (&stage->cast, -330, 10, 1.5, 0.1, OPEN, SINGING, 2);
  draw_arrow (&stage->marks, "-60,470 120,490 300,480 480,450");
}

void
shot_smile (Stage *stage)
{
  draw_tone (&stage->set, 60, 20, LIGHT, "-980,-560 980,-560 980,560 -980,560");
  draw_water (&stage->set, 120, NEON);
  draw_head_at (&stage->cast, -20, -20, 1.8, 0.17, OPEN, SMILE, 0);
  for (int i = 0; i < 14; i++)
    {
      Point drop = { sheet_vary (&stage->cast, 820), sheet_vary (&stage->cast, 460) };

      draw_ellipse (&stage->cast, 3, WHITE, drop, 12, 18);
    }
}
