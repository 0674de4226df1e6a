/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a performer drawn at each size of shot, with few lines? */
#include "drawing.h"

/* The head: its middle lies between the eyes, it is 240 high, and looks a little to the right. */

static const Line head[] = {
  /* the face, from ear to brow */
  LINE (1.3,
        SWELL,
        0,
        { -78, -18 },
        { -80, 20 },
        { -70, 62 },
        { -44, 94 },
        { -6, 114 },
        { 22, 112 },
        { 50, 84 },
        { 63, 44 },
        { 65, 6 },
        { 58, -18 }),
  /* eyes, that look to the right */
  LINE (2.3, SWELL, 0, { -54, 8 }, { -43, -4 }, { -26, -7 }, { -11, 3 }),
  LINE (2.3, SWELL, 0, { 23, 3 }, { 33, -7 }, { 47, -6 }, { 58, 6 }),
  LINE (0.7, SWELL, 1, { -44, 13 }, { -32, 16 }, { -19, 12 }),
  LINE (0.7, SWELL, 1, { 28, 12 }, { 40, 15 }, { 51, 12 }),
  LINE (0.6, SWELL, 2, { -51, -4 }, { -37, -14 }, { -18, -13 }),
  LINE (0.6, SWELL, 2, { 28, -13 }, { 40, -14 }, { 54, -7 }),
  LINE (0.9, FLICK, 2, { -51, 5 }, { -58, 4 }, { -65, 0 }),
  LINE (0.9, FLICK, 2, { 56, 4 }, { 61, 3 }, { 66, -1 }),
  LINE (1.5, FLICK, 0, { -14, -21 }, { -40, -33 }, { -63, -26 }),
  LINE (1.5, FLICK, 0, { 23, -21 }, { 45, -33 }, { 61, -26 }),
  /* nose and mouth */
  LINE (0.8, FLICK, 1, { 25, 40 }, { 20, 24 }, { 15, 4 }),
  LINE (1.0, SWELL, 0, { 4, 43 }, { 13, 49 }, { 24, 43 }),
  LINE (1.5, SWELL, 0, { -15, 68 }, { 0, 71 }, { 12, 73 }, { 23, 71 }, { 37, 66 }),
  LINE (0.6, SWELL, 2, { -6, 68 }, { 4, 62 }, { 12, 65 }, { 20, 61 }, { 29, 67 }),
  LINE (0.9, SWELL, 1, { 0, 85 }, { 12, 88 }, { 24, 84 }),
  /* hair */
  LINE (1.6,
        SWELL,
        0,
        { -136, 204 },
        { -114, 96 },
        { -114, 20 },
        { -108, -50 },
        { -86, -104 },
        { -38, -136 },
        { 18, -140 },
        { 68, -118 },
        { 96, -66 },
        { 98, 4 },
        { 106, 84 },
        { 132, 196 }),
  LINE (1.3, SWELL, 0, { -92, 190 }, { -86, 60 }, { -76, -8 }, { -62, -42 }, { -24, -58 }, { 10, -62 }),
  LINE (1.3, SWELL, 0, { 10, -62 }, { 40, -52 }, { 60, -34 }, { 70, -4 }, { 77, 56 }, { 86, 180 }),
  LINE (4.0, FLICK, 0, { -42, -92 }, { -50, -58 }, { -48, -36 }),
  LINE (4.4, FLICK, 0, { -18, -98 }, { -28, -62 }, { -24, -36 }),
  LINE (4.0, FLICK, 1, { -2, -96 }, { -8, -62 }, { -4, -42 }),
  LINE (4.4, FLICK, 0, { 14, -98 }, { 13, -64 }, { 18, -38 }),
  LINE (4.0, FLICK, 1, { 40, -88 }, { 42, -56 }, { 39, -36 }),
  LINE (3.6, FLICK, 1, { 56, -70 }, { 60, -40 }, { 58, -24 }),
  LINE (1.2, FLICK, 1, { -110, 120 }, { -124, 170 }, { -148, 198 }),
  LINE (1.2, FLICK, 1, { 108, 110 }, { 122, 162 }, { 146, 186 }),
};

/* light on it */
static const Line shine[] = {
  LINE (1.0, SWELL, 0, { -92, -40 }, { -76, -84 }, { -38, -116 }),
  LINE (0.7, SWELL, 1, { -78, -44 }, { -58, -84 }, { -22, -112 }),
  LINE (0.7, SWELL, 1, { -46, -64 }, { -22, -98 }, { 6, -114 }),
  LINE (0.8, SWELL, 0, { 82, -34 }, { 72, -78 }, { 42, -112 }),
  LINE (0.6, SWELL, 1, { 58, -48 }, { 44, -86 }, { 22, -110 }),
  LINE (0.8, SWELL, 0, { -100, 30 }, { -104, 90 }, { -112, 150 }),
  LINE (0.6, SWELL, 1, { -94, 50 }, { -96, 110 }, { -102, 176 }),
  LINE (0.8, SWELL, 0, { 88, 30 }, { 94, 90 }, { 104, 150 }),
  LINE (0.6, SWELL, 2, { 84, 60 }, { 88, 110 }, { 96, 170 }),
};

static const Spot hair[] = { { -136, 204 }, { -114, 96 }, { -114, 20 }, { -108, -50 }, { -86, -104 }, { -38, -136 },
                             { 18, -140 },  { 68, -118 }, { 96, -66 },  { 98, 4 },     { 106, 84 },   { 132, 196 },
                             { 86, 180 },   { 77, 56 },   { 70, -4 },   { 60, -34 },   { 40, -52 },   { 10, -62 },
                             { -24, -58 },  { -62, -42 }, { -76, -8 },  { -86, 60 },   { -92, 190 } };

static void
draw_iris (Hand *hand, double x, double y, int detail)
{
  hand_ellipse (hand, LINE_INK, 0, 1, x, y, 7.5, detail > 0 ? 8.5 : 7.5);
}

/* @width of a line, in the units of the head */
static void
draw_head (Hand *hand, double width, int detail)
{
  draw_tone (hand, TONE_DEEP, hair, G_N_ELEMENTS (hair));
  if (detail > 1)
    draw_tone (hand, TONE_LIGHT, SPOTS ({ -70, 62 }, { -44, 94 }, { -6, 114 }, { 22, 112 }, { 8, 106 }, { -34, 82 }));
  draw_lines (hand, LINE_INK, width, detail, head, G_N_ELEMENTS (head));
  draw_lines (hand, SHINE, width, detail, shine, G_N_ELEMENTS (shine));
  draw_iris (hand, -29, 4, detail);
  draw_iris (hand, 42, 4, detail);
}

/* The body: its middle lies between the hips, and a head of it is 112 high. */

#define HEAD_X 4
#define HEAD_Y (-380)
#define HEAD_SCALE (112.0 / 240)
#define TILT 0.07

static const Line shoulders[] = {
  LINE (1.1, SWELL, 0, { -14, -334 }, { -14, -316 }, { -26, -306 }),
  LINE (1.1, SWELL, 0, { 23, -336 }, { 25, -316 }, { 38, -304 }),
  LINE (0.7, FLICK, 1, { 22, -318 }, { 12, -302 }, { 8, -292 }),
  LINE (0.7, SWELL, 1, { -20, -296 }, { -4, -288 }, { 6, -290 }),
  LINE (0.7, SWELL, 1, { 14, -290 }, { 24, -289 }, { 40, -296 }),
  /* a jacket, its collar open */
  LINE (1.5, SWELL, 0, { -26, -310 }, { -52, -302 }, { -80, -290 }, { -96, -266 }),
  LINE (1.5, SWELL, 0, { 36, -310 }, { 62, -298 }, { 88, -282 }, { 106, -256 }),
  LINE (1.2, SWELL, 0, { -26, -312 }, { -36, -284 }, { -26, -252 }, { 0, -204 }),
  LINE (1.2, SWELL, 0, { 37, -312 }, { 44, -282 }, { 32, -250 }, { 8, -204 }),
  LINE (1.0, SWELL, 0, { -36, -284 }, { -52, -272 }, { -38, -258 }, { -24, -246 }),
  LINE (1.0, SWELL, 0, { 44, -282 }, { 60, -268 }, { 46, -254 }, { 30, -244 }),
  LINE (0.9, SWELL, 0, { -22, -262 }, { 4, -252 }, { 28, -260 }),
};

static const Line waist[] = {
  LINE (1.2, SWELL, 0, { -62, -244 }, { -58, -200 }, { -60, -160 }, { -58, -142 }),
  LINE (1.2, SWELL, 0, { 66, -236 }, { 62, -196 }, { 62, -160 }, { 60, -140 }),
  LINE (1.4, SWELL, 0, { -58, -142 }, { -30, -134 }, { 0, -138 }),
  LINE (1.4, SWELL, 0, { 6, -138 }, { 32, -132 }, { 60, -140 }),
  LINE (1.1, SWELL, 0, { 3, -206 }, { 2, -170 }, { 3, -138 }),
  LINE (1.0, SWELL, 0, { -44, -138 }, { -42, -116 }, { -52, -86 }),
  LINE (1.0, SWELL, 0, { 44, -136 }, { 48, -114 }, { 60, -90 }),
  LINE (0.7, FLICK, 1, { 2, -124 }, { 4, -112 }, { 3, -98 }),
  LINE (0.7, FLICK, 1, { -58, -196 }, { -40, -186 }, { -28, -188 }),
  LINE (0.7, FLICK, 1, { 62, -188 }, { 48, -176 }, { 36, -178 }),
  /* the arm that hangs */
  LINE (1.4, SWELL, 0, { -96, -266 }, { -108, -214 }, { -114, -150 }, { -122, -96 }, { -128, -52 }),
  LINE (1.2, SWELL, 0, { -64, -240 }, { -76, -196 }, { -84, -148 }, { -92, -98 }, { -100, -54 }),
  LINE (1.0, SWELL, 0, { -128, -52 }, { -114, -46 }, { -100, -54 }),
  LINE (0.7, FLICK, 1, { -84, -150 }, { -98, -156 }, { -110, -150 }),
  LINE (0.6, FLICK, 1, { -86, -138 }, { -98, -140 }, { -106, -134 }),
  LINE (1.0, SWELL, 0, { -126, -49 }, { -135, -28 }, { -133, -4 }, { -126, 16 }, { -120, 14 }, { -118, -6 }),
  LINE (0.9, SWELL, 0, { -120, 12 }, { -112, 14 }, { -108, -2 }, { -108, -20 }),
  LINE (0.9, SWELL, 0, { -103, -50 }, { -97, -34 }, { -99, -16 }, { -104, -8 }),
  /* the arm on the hip */
  LINE (1.4,
        SWELL,
        0,
        { 106, -256 },
        { 132, -210 },
        { 154, -168 },
        { 164, -146 },
        { 150, -120 },
        { 122, -96 },
        { 104, -80 }),
  LINE (1.2, SWELL, 0, { 68, -234 }, { 94, -196 }, { 118, -152 }, { 104, -124 }, { 88, -106 }),
  LINE (1.0, SWELL, 0, { 104, -80 }, { 98, -96 }, { 88, -106 }),
  LINE (0.7, FLICK, 1, { 118, -152 }, { 134, -156 }, { 150, -148 }),
  LINE (0.6, FLICK, 1, { 116, -142 }, { 130, -138 }, { 142, -130 }),
  LINE (1.0, SWELL, 0, { 100, -82 }, { 84, -66 }, { 66, -62 }, { 60, -72 }, { 74, -88 }, { 90, -104 }),
};

static const Line legs[] = {
  LINE (1.1, SWELL, 0, { -54, -86 }, { 4, -76 }, { 62, -90 }),
  LINE (0.8, SWELL, 0, { -56, -72 }, { 4, -62 }, { 66, -76 }),
  LINE (1.5, SWELL, 0, { -54, -86 }, { -72, -20 }, { -92, 60 }, { -110, 160 }, { -128, 270 }, { -138, 368 }),
  LINE (1.3, SWELL, 0, { 2, 28 }, { -20, 100 }, { -36, 190 }, { -50, 280 }, { -56, 372 }),
  LINE (1.5, SWELL, 0, { 62, -90 }, { 86, -30 }, { 94, 60 }, { 90, 170 }, { 92, 280 }, { 98, 376 }),
  LINE (1.3, SWELL, 0, { 2, 28 }, { 14, 110 }, { 16, 200 }, { 12, 290 }, { 8, 380 }),
  LINE (1.2, SWELL, 0, { -138, 368 }, { -100, 380 }, { -56, 372 }),
  LINE (1.2, SWELL, 0, { 8, 380 }, { 50, 390 }, { 98, 376 }),
  LINE (0.8, FLICK, 0, { 2, 28 }, { 4, -10 }, { 2, -58 }),
  LINE (0.7, FLICK, 1, { 2, 26 }, { -22, 8 }, { -46, 6 }),
  LINE (0.7, FLICK, 1, { 4, 30 }, { 30, 16 }, { 52, 18 }),
  LINE (0.8, FLICK, 1, { -66, 10 }, { -66, 110 }, { -84, 230 }, { -96, 350 }),
  LINE (0.8, FLICK, 1, { 62, 20 }, { 56, 130 }, { 52, 250 }, { 52, 360 }),
  LINE (0.7, FLICK, 1, { -112, 170 }, { -86, 186 }, { -66, 182 }),
  LINE (0.7, FLICK, 1, { 90, 180 }, { 66, 196 }, { 44, 190 }),
  /* shoes */
  LINE (1.3, SWELL, 0, { -132, 374 }, { -152, 398 }, { -158, 416 }, { -110, 422 }, { -74, 414 }, { -66, 380 }),
  LINE (1.3, SWELL, 0, { 18, 388 }, { 10, 410 }, { 40, 422 }, { 96, 422 }, { 104, 408 }, { 88, 386 }),
};

static const Spot jacket_left[] = { { -26, -312 }, { -80, -290 }, { -96, -266 }, { -114, -150 }, { -128, -52 },
                                    { -100, -54 }, { -84, -148 }, { -66, -222 }, { -58, -142 },  { 0, -138 },
                                    { 2, -204 },   { -26, -252 }, { -36, -284 } };
static const Spot jacket_right[] = { { 37, -312 }, { 88, -282 },  { 106, -256 }, { 164, -146 }, { 104, -80 },
                                     { 88, -106 }, { 118, -152 }, { 68, -226 },  { 60, -140 },  { 6, -138 },
                                     { 8, -204 },  { 32, -250 },  { 44, -282 } };

/* @width of a line in pixels, where the body is @scale as large as it is drawn above */
static void
draw_upper_body (Hand *hand, double width, double scale, int detail)
{
  Hand own = hand_at (hand, HEAD_X, HEAD_Y, HEAD_SCALE, TILT);

  draw_head (&own, width / scale / HEAD_SCALE, detail);
  draw_lines (hand, LINE_INK, width / scale, detail, shoulders, G_N_ELEMENTS (shoulders));
}

void
draw_close_up (Hand *hand)
{
  Hand own = hand_at (hand, 0, 40, 3.1, TILT);
  Hand body = hand_at (hand, -HEAD_X * 6.6, 40 - HEAD_Y * 6.64, 6.64, 0);

  draw_head (&own, 8 / 3.1, 2);
  draw_lines (&body, LINE_INK, 8 / 6.64, 1, shoulders, 3);
}

void
draw_medium_close_up (Hand *hand)
{
  Hand own = hand_at (hand, 0, 1260, 3.4, 0);

  draw_flat_tone (&own, TONE,
                  SPOTS ({ -26, -312 }, { -80, -290 }, { -100, -256 }, { -106, -214 }, { -60, -214 }, { -4, -214 },
                         { -26, -252 }, { -36, -284 }));
  draw_flat_tone (&own, TONE,
                  SPOTS ({ 37, -312 }, { 88, -282 }, { 110, -250 }, { 128, -214 }, { 64, -214 }, { 12, -214 },
                         { 32, -250 }, { 44, -282 }));
  draw_upper_body (&own, 8, 3.4, 2);
  draw_lines (&own, LINE_INK, 8 / 3.4, 0,
              (const Line[]){ LINE (1.4, SWELL, 0, { -96, -266 }, { -103, -238 }, { -106, -212 }),
                              LINE (1.4, SWELL, 0, { 106, -256 }, { 118, -236 }, { 130, -212 }),
                              LINE (1.0, FLICK, 0, { -64, -240 }, { -68, -224 }, { -72, -212 }),
                              LINE (1.0, FLICK, 0, { 68, -234 }, { 74, -222 }, { 82, -210 }) },
              4);
}

void
draw_medium (Hand *hand)
{
  Hand own = hand_at (hand, 0, 500, 1.95, 0);

  draw_tone (&own, TONE, jacket_left, G_N_ELEMENTS (jacket_left));
  draw_tone (&own, TONE, jacket_right, G_N_ELEMENTS (jacket_right));
  draw_upper_body (&own, 6.5, 1.95, 1);
  draw_lines (&own, LINE_INK, 6.5 / 1.95, 1, waist, G_N_ELEMENTS (waist));
  draw_lines (&own, LINE_INK, 6.5 / 1.95, 0, legs, 2);
}

void
draw_full (Hand *hand)
{
  Hand own = hand_at (hand, 0, 6, 1.05, 0);

  draw_tone (&own, TONE_LIGHT,
             SPOTS ({ -190, 418 }, { -60, 404 }, { 130, 406 }, { 190, 420 }, { 60, 436 }, { -110, 434 }));
  draw_tone (&own, TONE, jacket_left, G_N_ELEMENTS (jacket_left));
  draw_tone (&own, TONE, jacket_right, G_N_ELEMENTS (jacket_right));
  draw_upper_body (&own, 4.2, 1.05, 0);
  draw_lines (&own, LINE_INK, 4.6, 1, waist, G_N_ELEMENTS (waist));
  draw_lines (&own, LINE_INK, 4.6, 1, legs, G_N_ELEMENTS (legs));
}
