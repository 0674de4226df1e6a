/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a face look, near enough to read it? */
#include "draw.h"

static void
draw_neck (Sheet *sheet)
{
  draw_shape (sheet, 5, WHITE, "-62,120 -58,190 -84,262 0,290 92,258 62,190 66,110");
  draw_tone (sheet, 16, -25, GREY, "-54,150 60,140 58,176 20,196 -50,182");
}

void
draw_shoulders (Sheet *sheet, guint32 cloth)
{
  draw_shape (sheet, 7, cloth,
              "-72,232 -150,262 -270,306 -340,400 -372,620 0,640 372,620 344,396 262,300 150,258 "
              "78,228 0,282");
  draw_line (sheet, 6, INK, "-72,232 -30,300 -8,420");
  draw_line (sheet, 6, INK, "78,228 40,306 12,420");
  draw_line (sheet, 4, cloth == DARK ? SOFT : INK, "-226,420 -206,500 -214,600");
  draw_line (sheet, 4, cloth == DARK ? SOFT : INK, "230,410 208,500 220,600");
}

static const char *const hair_behind[] = {
  "-120,-196 -186,-110 -196,60 -216,250 -190,330 -110,270 0,250 110,272 188,336 214,240 192,50 "
  "186,-100 126,-192 0,-240",
  "-120,-186 -176,-110 -168,10 -140,80 0,110 140,80 168,10 176,-100 124,-186 0,-232",
};

static const char *const strands[] = {
  "-6,-214 -70,-196 -124,-120 -142,-20",
  "4,-214 -48,-176 -100,-118 -118,-50",
  "10,-214 -20,-170 -66,-124 -88,-70",
  "16,-214 66,-196 116,-130 140,-20",
  "20,-214 76,-172 112,-116 128,-40",
  "-150,20 -168,120 -172,220",
  "150,20 172,120 178,230",
  "-164,60 -184,170 -186,270",
};

static void
draw_front_hair (Sheet *sheet, int look)
{
  guint n = look == 1 ? 5 : G_N_ELEMENTS (strands);

  draw_shape (sheet, 5, DARK,
              "12,-222 -70,-214 -140,-140 -158,-20 -134,20 -126,-60 -74,-112 -12,-136 6,-160");
  draw_shape (sheet, 5, DARK,
              "4,-222 84,-210 144,-140 158,-20 136,24 128,-50 96,-104 34,-132 8,-160");
  for (guint i = 0; i < n; i++)
    draw_line (sheet, 4, i % 2 == 0 ? SOFT : MIDDLE, strands[i]);
}

void
draw_eye (Sheet *sheet, Eyes eyes)
{
  double look = eyes == SIDEWAYS ? 11 : 0;

  if (eyes == CLOSED)
    {
      draw_line (sheet, 9, INK, "-36,-2 -18,12 6,14 34,2");
      draw_line (sheet, 4, INK, "-30,8 -38,18");
      draw_line (sheet, 4, INK, "28,8 38,16");
      draw_line (sheet, 3, SOFT, "-30,-16 0,-10 28,-18");
      return;
    }

  draw_shape (sheet, 0, WHITE, "-34,2 -16,-16 12,-18 34,-2 14,14 -14,14");
  draw_ellipse (sheet, 4, DARK, (Point){ 1 + look, -2 }, 27, 29);
  draw_ellipse (sheet, 0, WHITE, (Point){ 7 + look, -8 }, 8, 8);
  draw_line (sheet, 11, INK, "-38,4 -20,-16 8,-20 30,-8 42,-8");
  draw_line (sheet, 4, INK, "-24,14 0,17 24,10");
  draw_line (sheet, 3, SOFT, "-32,-22 -6,-32 28,-24");
}

static void
draw_eyes (Sheet *sheet, Eyes eyes)
{
  Sheet left = sheet_place (sheet, -62, -8, 1), right = sheet_place (sheet, 62, -8, 1);

  if (eyes != SIDEWAYS)
    left.is_mirrored = !left.is_mirrored;
  draw_eye (&left, eyes);
  draw_eye (&right, eyes);
  draw_line (sheet, 10, DARK, "-104,-52 -72,-66 -30,-56");
  draw_line (sheet, 10, DARK, "104,-52 72,-66 30,-56");
}

static void
draw_mouth (Sheet *sheet, Mouth mouth)
{
  if (mouth == SINGING)
    {
      draw_shape (sheet, 5, DARK, "-36,94 -12,84 0,88 12,84 38,94 22,126 0,134 -22,126");
      draw_shape (sheet, 0, WHITE, "-22,95 0,91 22,95 14,101 -14,101");
      draw_line (sheet, 4, INK, "-16,146 0,150 18,145");
      return;
    }

  draw_line (sheet, 6, INK,
             mouth == SMILE ? "-44,92 -20,106 0,108 22,106 46,90"
                            : "-38,102 -14,97 0,101 16,97 38,103");
  draw_shape (sheet, 0, mouth == SMILE ? GLOW : GREY, "-24,110 0,106 26,109 12,121 -10,121");
  draw_line (sheet, 4, SOFT, "-16,124 0,128 18,123");
}

void
draw_face (Sheet *sheet, Eyes eyes, Mouth mouth, int look)
{
  draw_shape (sheet, 6, DARK, hair_behind[look == 1]);
  draw_neck (sheet);
  draw_shape (sheet, 6, WHITE,
              "-134,-70 -136,20 -122,92 -84,148 -30,188 0,196 32,186 86,146 124,90 138,20 134,-70 "
              "84,-150 0,-176 -84,-150");
  draw_tone (sheet, 18, -60, LIGHT,
             "70,-120 128,-70 130,20 116,90 78,142 40,176 70,110 96,40 92,-40");
  draw_eyes (sheet, eyes);
  draw_line (sheet, 4, INK, "12,-20 16,20 24,48");
  draw_line (sheet, 6, INK, "-14,58 0,64 20,56");
  draw_mouth (sheet, mouth);
  draw_front_hair (sheet, look);
}

void
draw_profile (Sheet *sheet, Eyes eyes, int look)
{
  draw_shape (sheet, 6, DARK,
              "40,-196 -70,-216 -170,-140 -190,20 -210,190 -176,330 -96,300 -60,160 0,-40 70,-110");
  draw_shape (sheet, 5, WHITE, "-70,80 -66,180 -120,280 60,300 50,210 40,130");
  draw_tone (sheet, 16, -40, GREY, "-60,120 40,140 44,180 10,200 -56,190");
  draw_shape (sheet, 6, WHITE,
              "96,-150 126,-90 126,-44 168,28 160,44 132,48 144,76 136,90 142,108 126,122 128,150 "
              "96,178 40,162 -40,110 -84,20 -60,-110 20,-170");
  draw_tone (sheet, 18, -70, LIGHT, "-60,-40 10,-10 30,80 60,150 20,150 -50,96");
  if (eyes == CLOSED)
    draw_line (sheet, 9, INK, "70,-14 92,0 118,-4");
  else
    {
      draw_ellipse (sheet, 3, DARK, (Point){ 103, -12 }, 18, 27);
      draw_line (sheet, 10, INK, "64,-10 86,-30 122,-26");
      draw_line (sheet, 4, INK, "76,6 98,8 112,2");
    }
  draw_line (sheet, 10, DARK, "58,-64 92,-78 122,-66");
  draw_line (sheet, 5, INK, "140,34 128,44 132,50");
  draw_line (sheet, 6, INK, "100,92 120,90 138,91");
  draw_shape (sheet, 4, WHITE, "-48,-10 -22,-24 -12,10 -30,46 -46,30");
  draw_shape (sheet, 5, DARK,
              "96,-168 20,-214 -90,-190 -110,-60 -70,40 -50,-20 -20,-90 60,-120 110,-100");
  for (int i = 0; i < (look == 1 ? 3 : 6); i++)
    {
      const Point strand[] = { { 60 - 26.0 * i, -190 + 6 * i },
                               { -40 - 20.0 * i, -120 + 20 * i },
                               { -110 - 14.0 * i, 40 + 30 * i } };

      draw_points (sheet, 4, i % 2 == 0 ? SOFT : MIDDLE, strand, 3);
    }
}
