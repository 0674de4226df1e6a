/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does ink get onto pixels? */
#include "render/ink/ink-blend.h"

#include <string.h>

#include "render/ink/ink-colour.h"

/* pixels that are looked at together, and passed over where nothing covers them */
#define STEP 8
/* so many rows lie between where ink is laid and what is fetched */
#define AHEAD 6

/* A number for each channel of so many pixels, as they lie in memory. */
typedef union
{
  guint32 pixels[STEP];
  guint8 channels[4 * STEP];
} Lanes;

/* what becomes of a channel of a pixel on which ink is laid; premultiplied, as is the ink */
typedef guint8 (*Blend) (guint16 pixel, guint16 ink, guint16 pixel_opacity, guint16 ink_opacity);

/* over 255, rounded */
static inline guint8
divide (guint16 product)
{
  guint16 rounded = (guint16) (product + 128);

  return (guint8) ((guint16) (rounded + (rounded >> 8)) >> 8);
}

static inline guint8
blend_over (guint16 pixel, guint16 ink, guint16 pixel_opacity, guint16 ink_opacity)
{
  return (guint8) (ink + divide ((guint16) (pixel * (255 - ink_opacity))));
}

static inline guint8
blend_under (guint16 pixel, guint16 ink, guint16 pixel_opacity, guint16 ink_opacity)
{
  return (guint8) (pixel + divide ((guint16) (ink * (255 - pixel_opacity))));
}

static inline guint8
blend_out (guint16 pixel, guint16 ink, guint16 pixel_opacity, guint16 ink_opacity)
{
  return divide ((guint16) (pixel * (255 - ink_opacity)));
}

/* of the W3C's Compositing and Blending, "multiply" over "source over" */
static inline guint8
blend_multiply (guint16 pixel, guint16 ink, guint16 pixel_opacity, guint16 ink_opacity)
{
  return divide ((guint16) (ink * (255 - pixel_opacity) + pixel * (255 - ink_opacity) + ink * pixel));
}

static inline gboolean
is_clear (const guint8 *cover)
{
  guint64 all;

  memcpy (&all, cover, STEP);
  return all == 0;
}

/* @whole: the ink, for each of them. No branch in it: compilers make vectors of it */
static G_ALWAYS_INLINE inline void
blend_step (guint32 *pixels, const guint8 *cover, const Lanes *whole, Blend blend)
{
  const guint16 opacity = (guint16) (whole->pixels[0] >> 24);
  Lanes below, below_opacity, covered;

  memcpy (below.pixels, pixels, sizeof below);
  for (int i = 0; i < STEP; i++)
    {
      below_opacity.pixels[i] = (below.pixels[i] >> 24) * 0x01010101u;
      covered.pixels[i] = cover[i] * 0x01010101u;
    }
  for (int i = 0; i < 4 * STEP; i++)
    below.channels[i] = blend (below.channels[i], divide ((guint16) (whole->channels[i] * covered.channels[i])),
                               below_opacity.channels[i], divide ((guint16) (opacity * covered.channels[i])));
  memcpy (pixels, below.pixels, sizeof below);
}

/* fewer than a step */
static G_ALWAYS_INLINE inline void
blend_rest (guint32 *pixels, const guint8 *cover, int n, const Lanes *whole, Blend blend)
{
  guint32 some[STEP] = { 0 };
  guint8 some_cover[STEP] = { 0 };

  for (int i = 0; i < n; i++)
    some_cover[i] = cover[i];
  if (is_clear (some_cover))
    return;

  memcpy (some, pixels, sizeof *pixels * n);
  blend_step (some, some_cover, whole, blend);
  memcpy (pixels, some, sizeof *pixels * n);
}

/* @ahead: bytes to a pixel that comes soon. It is fetched beforehand: more time goes by until pixels come than until
 * they are blended */
static G_ALWAYS_INLINE inline void
blend_row (guint32 *pixels, const guint8 *cover, int width, gsize ahead, const Lanes *whole, Blend blend)
{
  int x = 0;

  for (; x + STEP <= width; x += STEP)
    {
      if (is_clear (cover + x))
        continue;
      __builtin_prefetch ((const guint8 *) (pixels + x) + ahead, 1);
      blend_step (pixels + x, cover + x, whole, blend);
    }
  blend_rest (pixels + x, cover + x, width - x, whole, blend);
}

/* made anew for each way to blend, so that no pixel asks which */
static G_ALWAYS_INLINE inline void
blend_rows (guint8 *pixels, int stride, const BbInkCover *cover, const Lanes *whole, Blend blend)
{
  for (int row = 0; row < cover->height; row++)
    blend_row ((guint32 *) (void *) (pixels + (gsize) row * stride), cover->pixels + (gsize) row * cover->stride,
               cover->width, row + AHEAD < cover->height ? (gsize) AHEAD * stride : 0, whole, blend);
}

#define ROWS(way)                                                                                                      \
  static void way##_rows (guint8 *pixels, int stride, const BbInkCover *cover, const Lanes *whole)                     \
  {                                                                                                                    \
    blend_rows (pixels, stride, cover, whole, way);                                                                    \
  }

ROWS (blend_over)
ROWS (blend_under)
ROWS (blend_out)
ROWS (blend_multiply)

static void (*const rows[BB_BRUSH_N_KINDS]) (guint8 *pixels,
                                             int stride,
                                             const BbInkCover *cover,
                                             const Lanes *whole) = {
  [BB_BRUSH_PENCIL] = blend_over_rows,     [BB_BRUSH_PEN] = blend_over_rows,   [BB_BRUSH_BRUSH] = blend_over_rows,
  [BB_BRUSH_MARKER] = blend_multiply_rows, [BB_BRUSH_FILL] = blend_under_rows, [BB_BRUSH_LETTERS] = blend_over_rows,
  [BB_BRUSH_ERASER] = blend_out_rows,
};

void
bb_ink_blend (guint8 *pixels, int stride, const BbInkCover *cover, const BbBrush *brush)
{
  guint32 ink = bb_ink_colour_get (brush);
  Lanes whole;

  for (int i = 0; i < STEP; i++)
    whole.pixels[i] = ink;
  rows[brush->kind](pixels, stride, cover, &whole);
}
