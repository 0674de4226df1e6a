/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do Cairo's pixels become luma and chroma? */
#include "export/video/film-colours.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* ITU-R BT.709-6, items 3.2 to 3.5, for values of 0 to 255, as shares of 2 to the 14th. Each row of chroma sums up to
 * nothing, so that grey stays grey */
#define BITS 14
enum
{
  Y_R = 2991,
  Y_G = 10064,
  Y_B = 1016,
  U_R = -1649,
  U_G = -5547,
  U_B = 7196,
  V_R = 7196,
  V_G = -6536,
  V_B = -660
};
#define Y_BASE ((16 << BITS) + (1 << (BITS - 1)))
#define C_BASE ((128 << (BITS + 2)) + (1 << (BITS + 1))) /* of the sum of four */

/* two rows from pixel @first on */
static void
convert_plainly (const guint32 *above, const guint32 *below, int first, int width, guint8 *const rows[4])
{
  for (int x = first; x < width; x += 2)
    {
      const guint32 pixels[] = { above[x], above[x + 1], below[x], below[x + 1] };
      int red = 0, green = 0, blue = 0;

      for (int i = 0; i < 4; i++)
        {
          int r = pixels[i] >> 16 & 0xff, g = pixels[i] >> 8 & 0xff, b = pixels[i] & 0xff;

          rows[i / 2][x + i % 2] = (guint8) ((Y_R * r + Y_G * g + Y_B * b + Y_BASE) >> BITS);
          red += r, green += g, blue += b;
        }
      rows[2][x / 2] = (guint8) ((U_R * red + U_G * green + U_B * blue + C_BASE) >> (BITS + 2));
      rows[3][x / 2] = (guint8) ((V_R * red + V_G * green + V_B * blue + C_BASE) >> (BITS + 2));
    }
}

#ifdef __SSE2__

/* pairs for _mm_madd_epi16(): blue and red lie in one, green and nothing in the other */
#define PAIR(low, high) _mm_set1_epi32 ((int) ((guint32) (guint16) (high) << 16 | (guint16) (low)))

/* of four pixels, or of the sums of two each */
static inline __m128i
weigh (__m128i blue_red, __m128i green, __m128i of_blue_red, __m128i of_green)
{
  return _mm_add_epi32 (_mm_madd_epi16 (blue_red, of_blue_red), _mm_madd_epi16 (green, of_green));
}

static inline __m128i
take_blue_red (__m128i pixels)
{
  return _mm_and_si128 (pixels, _mm_set1_epi32 (0x00ff00ff));
}

static inline __m128i
take_green (__m128i pixels)
{
  return _mm_and_si128 (_mm_srli_epi32 (pixels, 8), _mm_set1_epi32 (0xff));
}

static inline void
put_luma (__m128i left, __m128i right, guint8 *row)
{
  const __m128i base = _mm_set1_epi32 (Y_BASE);
  const __m128i of_blue_red = PAIR (Y_B, Y_R), of_green = PAIR (Y_G, 0);
  __m128i a = weigh (take_blue_red (left), take_green (left), of_blue_red, of_green);
  __m128i b = weigh (take_blue_red (right), take_green (right), of_blue_red, of_green);
  __m128i words = _mm_packs_epi32 (_mm_srai_epi32 (_mm_add_epi32 (a, base), BITS),
                                   _mm_srai_epi32 (_mm_add_epi32 (b, base), BITS));

  _mm_storel_epi64 ((__m128i *) row, _mm_packus_epi16 (words, words));
}

/* neighbours of eight become four */
static inline __m128i
add_neighbours (__m128i left, __m128i right)
{
  __m128 a = _mm_castsi128_ps (left), b = _mm_castsi128_ps (right);

  return _mm_add_epi32 (_mm_castps_si128 (_mm_shuffle_ps (a, b, _MM_SHUFFLE (2, 0, 2, 0))),
                        _mm_castps_si128 (_mm_shuffle_ps (a, b, _MM_SHUFFLE (3, 1, 3, 1))));
}

static inline void
put_chroma (const __m128i blue_red[2], const __m128i green[2], guint8 *u, guint8 *v)
{
  const __m128i base = _mm_set1_epi32 (C_BASE);
  const __m128i u_blue_red = PAIR (U_B, U_R), u_green = PAIR (U_G, 0);
  const __m128i v_blue_red = PAIR (V_B, V_R), v_green = PAIR (V_G, 0);
  __m128i us = add_neighbours (weigh (blue_red[0], green[0], u_blue_red, u_green),
                               weigh (blue_red[1], green[1], u_blue_red, u_green));
  __m128i vs = add_neighbours (weigh (blue_red[0], green[0], v_blue_red, v_green),
                               weigh (blue_red[1], green[1], v_blue_red, v_green));
  __m128i words = _mm_packs_epi32 (_mm_srai_epi32 (_mm_add_epi32 (us, base), BITS + 2),
                                   _mm_srai_epi32 (_mm_add_epi32 (vs, base), BITS + 2));
  __m128i bytes = _mm_packus_epi16 (words, words);
  const gint32 u4 = _mm_cvtsi128_si32 (bytes), v4 = _mm_cvtsi128_si32 (_mm_srli_si128 (bytes, 4));

  __builtin_memcpy (u, &u4, sizeof u4);
  __builtin_memcpy (v, &v4, sizeof v4);
}

/* Returns: the first pixel that is left to do */
static int
convert_eights (const guint32 *above, const guint32 *below, int width, guint8 *const rows[4])
{
  int x = 0;

  for (; x + 8 <= width; x += 8)
    {
      __m128i blue_red[2], green[2], pixels[4];

      for (int i = 0; i < 2; i++)
        {
          pixels[i] = _mm_loadu_si128 ((const __m128i *) (above + x + 4 * i));
          pixels[2 + i] = _mm_loadu_si128 ((const __m128i *) (below + x + 4 * i));
          blue_red[i] = _mm_add_epi16 (take_blue_red (pixels[i]), take_blue_red (pixels[2 + i]));
          green[i] = _mm_add_epi16 (take_green (pixels[i]), take_green (pixels[2 + i]));
        }
      put_luma (pixels[0], pixels[1], rows[0] + x);
      put_luma (pixels[2], pixels[3], rows[1] + x);
      put_chroma (blue_red, green, rows[2] + x / 2, rows[3] + x / 2);
    }
  return x;
}

#else

static int
convert_eights (const guint32 *above, const guint32 *below, int width, guint8 *const rows[4])
{
  return 0;
}

#endif

void
bb_film_colours_convert (const guint8 *pixels,
                         int stride,
                         int width,
                         int height,
                         guint8 *const planes[3],
                         const int strides[3])
{
  for (int y = 0; y < height; y += 2)
    {
      const guint32 *above = (const guint32 *) (pixels + (gsize) y * stride);
      const guint32 *below = (const guint32 *) (pixels + (gsize) (y + 1) * stride);
      guint8 *const rows[] = { planes[0] + (gsize) y * strides[0], planes[0] + (gsize) (y + 1) * strides[0],
                               planes[1] + (gsize) (y / 2) * strides[1], planes[2] + (gsize) (y / 2) * strides[2] };
      int first = convert_eights (above, below, width, rows);

      convert_plainly (above, below, first, width, rows);
    }
}
