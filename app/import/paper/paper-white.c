/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does paper in a photo become white, and what is drawn on it stay as it is? */
#include "import/paper/paper-white.h"

#include <math.h>

/* on its longer side the picture has so many parts, and each so many spots, whose mean is free of grain */
#define PARTS 24
#define SPOTS 8
/* paper is no darker than that share of the slope, nor lighter than that; it covers so much at least */
#define DARKEST 0.93
#define LIGHTEST 1.07
#define LEAST 0.3
/* what is darker in the middle, of 255, is night */
#define NIGHT 80
/* where the least of its colours is below that share of the most, it is coloured: a note that is stuck on a wall */
#define COLOURED 0.6
#define ROUNDS 10
/* what is nearly as light as paper is white, and what was so dark, of 255, black */
#define WHITE 0.96
#define BLACK 16

#define N_CHANNELS 3

/* the lightest spot of a part: where it lies, 0 to 1 across and down, its colours and how light it is */
typedef struct
{
  double x;
  double y;
  double channels[N_CHANNELS];
  double light;
  gboolean is_paper;
} Part;

/* value = at[0] + x at[1] + y at[2] */
typedef struct
{
  double at[3];
} Slope;

static double
get_value (const Slope *slope, double x, double y)
{
  return MAX (slope->at[0] + x * slope->at[1] + y * slope->at[2], 1);
}

static Part
find_lightest (PIX *spots, int column, int row)
{
  int width = pixGetWidth (spots), height = pixGetHeight (spots);
  Part part = { (column + 0.5) * SPOTS / width, (row + 0.5) * SPOTS / height, { 0 }, 0, TRUE };

  for (int y = row * SPOTS; y < MIN ((row + 1) * SPOTS, height); y++)
    {
      for (int x = column * SPOTS; x < MIN ((column + 1) * SPOTS, width); x++)
        {
          l_int32 red, green, blue;
          double light;

          pixGetRGBPixel (spots, x, y, &red, &green, &blue);
          light = (red + green + blue) / 3.0;
          if (light <= part.light)
            continue;

          part.light = light;
          part.channels[0] = red;
          part.channels[1] = green;
          part.channels[2] = blue;
        }
    }

  return part;
}

static GArray *
find_parts (PIX *pix)
{
  double scale = (double) PARTS * SPOTS / MAX (pixGetWidth (pix), pixGetHeight (pix));
  g_autoptr (PIX) spots = pixScaleAreaMap (pix, (float) MIN (scale, 1), (float) MIN (scale, 1));
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (Part));

  for (int row = 0; spots != NULL && row * SPOTS < pixGetHeight (spots); row++)
    {
      for (int column = 0; column * SPOTS < pixGetWidth (spots); column++)
        {
          Part part = find_lightest (spots, column, row);

          g_array_append_val (parts, part);
        }
    }

  return parts;
}

/* of a channel, or of the light where it is N_CHANNELS */
static double
get_channel (const Part *part, int channel)
{
  return channel < N_CHANNELS ? part->channels[channel] : part->light;
}

static double
get_determinant (const double m[3][3])
{
  return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0]) +
         m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
}

/* Cramer's rule; level where the parts lie on a line */
static Slope
solve (const double sums[3][3], const double values[3])
{
  double all = get_determinant (sums);
  Slope slope = { { values[0] / MAX (sums[0][0], 1), 0, 0 } };

  for (int i = 0; i < 3 && fabs (all) > 1e-6; i++)
    {
      double replaced[3][3];

      for (int j = 0; j < 9; j++)
        replaced[j / 3][j % 3] = j % 3 == i ? values[j / 3] : sums[j / 3][j % 3];
      slope.at[i] = get_determinant (replaced) / all;
    }

  return slope;
}

/* least squares over the parts that are paper */
static Slope
fit (const GArray *parts, int channel)
{
  double sums[3][3] = { { 0 } }, values[3] = { 0 };

  for (guint i = 0; i < parts->len; i++)
    {
      const Part *part = &g_array_index (parts, Part, i);
      const double terms[] = { 1, part->x, part->y };

      for (int j = 0; j < 9 && part->is_paper; j++)
        sums[j / 3][j % 3] += terms[j / 3] * terms[j % 3];
      for (int j = 0; j < 3 && part->is_paper; j++)
        values[j] += terms[j] * get_channel (part, channel);
    }

  return solve (sums, values);
}

/* Returns: how much of the picture is paper; what is darker than most has no say in what is light, round by round */
static double
find_paper (GArray *parts)
{
  int n = 0;

  for (int round = 0; round < ROUNDS; round++)
    {
      Slope slope = fit (parts, N_CHANNELS);

      n = 0;
      for (guint i = 0; i < parts->len; i++)
        {
          Part *part = &g_array_index (parts, Part, i);
          double share = part->light / get_value (&slope, part->x, part->y);

          part->is_paper = share > DARKEST && (share < LIGHTEST || round < ROUNDS - 1);
          n += part->is_paper;
        }
    }

  return parts->len > 0 ? (double) n / parts->len : 0;
}

static int
whiten (int value, double paper)
{
  double evened = value * 255 / (paper * WHITE);

  return (int) CLAMP ((evened - BLACK) * 255 / (255 - BLACK), 0, 255);
}

static void
apply (PIX *pix, const Slope *slopes)
{
  int width = pixGetWidth (pix), height = pixGetHeight (pix);

  for (int y = 0; y < height; y++)
    {
      l_uint32 *row = pixGetData (pix) + (gsize) y * pixGetWpl (pix);

      for (int x = 0; x < width; x++)
        {
          int colour[N_CHANNELS];

          extractRGBValues (row[x], &colour[0], &colour[1], &colour[2]);
          for (int i = 0; i < N_CHANNELS; i++)
            colour[i] = whiten (colour[i], get_value (&slopes[i], (double) x / width, (double) y / height));
          composeRGBPixel (colour[0], colour[1], colour[2], &row[x]);
        }
    }
}

static gboolean
is_white (const Slope *slopes)
{
  double least = G_MAXDOUBLE, most = 0;

  for (int i = 0; i < N_CHANNELS; i++)
    {
      least = MIN (least, get_value (&slopes[i], 0.5, 0.5));
      most = MAX (most, get_value (&slopes[i], 0.5, 0.5));
    }

  return most > NIGHT && least > COLOURED * most;
}

gboolean
bb_paper_whiten (PIX *pix)
{
  g_autoptr (GArray) parts = find_parts (pix);
  Slope slopes[N_CHANNELS];

  if (find_paper (parts) < LEAST)
    return FALSE;

  for (int i = 0; i < N_CHANNELS; i++)
    slopes[i] = fit (parts, i);
  if (!is_white (slopes))
    return FALSE;

  apply (pix, slopes);
  return TRUE;
}
