/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does sound look? */
#include "render/timeline/waveform.h"

#include <math.h>
#include <string.h>

/* of the height, so that full level does not touch the lane's lines */
#define FULL_LEVEL 0.96
/* the line that is left of silence, in pixels of the device */
#define LEAST 1.0

/* how much the fainter bands are raised, so that they are seen */
#define MID_GAIN 1.2
#define HIGH_GAIN 2.0

/**
 * Piece:
 * @begin: the first column that a stretch covers
 * @n: how many
 * @start: the sample at the left edge of the first
 */
typedef struct
{
  guint begin;
  guint n;
  double start;
  double samples_per_column;
} Piece;

/* what of @n_columns the stretch at @index covers; nothing where it is none */
static Piece
find_piece (const BbSong *song,
            const BbFrameRate *rate,
            guint index,
            double first,
            double frames_per_column,
            guint n_columns)
{
  const BbStretch *stretch = bb_list_get (song->map, index);
  double samples_per_frame = (double) song->sample_rate * rate->denominator / rate->numerator;
  double length = (stretch->to - stretch->from) / samples_per_frame;
  double left = (stretch->start - first) / frames_per_column;
  double right = (stretch->start + length - first) / frames_per_column;
  guint begin = (guint) CLAMP (floor (left + 0.5), 0, n_columns);
  guint end = (guint) CLAMP (ceil (right), 0, n_columns);
  double frame = first + begin * frames_per_column;

  return (Piece){ begin, end > begin ? end - begin : 0, stretch->from + (frame - stretch->start) * samples_per_frame,
                  samples_per_frame * frames_per_column };
}

void
bb_waveform_read (const BbSong *song,
                  const BbFrameRate *rate,
                  BbPeaks *peaks,
                  const BbWav *wav,
                  double first,
                  double frames_per_column,
                  guint n_columns,
                  BbPeak *columns)
{
  memset (columns, 0, n_columns * sizeof (BbPeak));
  /* in the order of the list: the later one is heard where two overlap */
  for (guint i = 0; i < song->map->n_items; i++)
    {
      Piece piece = find_piece (song, rate, i, first, frames_per_column, n_columns);

      if (piece.n > 0)
        bb_columns_read (peaks, wav, piece.start, piece.samples_per_column, piece.n, columns + piece.begin);
    }
}

void
bb_waveform_read_bands (const BbSong *song,
                        const BbFrameRate *rate,
                        const BbFeatures *features,
                        double first,
                        double frames_per_column,
                        guint n_columns,
                        BbBands *columns)
{
  memset (columns, 0, n_columns * sizeof (BbBands));
  for (guint i = 0; i < song->map->n_items; i++)
    {
      Piece piece = find_piece (song, rate, i, first, frames_per_column, n_columns);

      if (piece.n > 0)
        bb_features_read_bands (features, piece.start, piece.samples_per_column, piece.n, columns + piece.begin);
    }
}

/* A picture of coverage, one byte a pixel, that is filled by columns. */
typedef struct
{
  cairo_surface_t *surface;
  guint8 *pixels;
  int stride;
  int height;
} Mask;

static Mask
mask_new (int width, int height)
{
  Mask mask = { cairo_image_surface_create (CAIRO_FORMAT_A8, width, height), NULL, 0, height };

  cairo_surface_flush (mask.surface);
  mask.pixels = cairo_image_surface_get_data (mask.surface);
  mask.stride = cairo_image_surface_get_stride (mask.surface);
  return mask;
}

/* covers one column from @top to @bottom; the pixels at both ends by their share */
static void
mask_fill_column (Mask *mask, int x, double top, double bottom)
{
  int first = CLAMP ((int) floor (top), 0, mask->height);
  int last = CLAMP ((int) ceil (bottom), 0, mask->height);

  for (int y = first; y < last; y++)
    {
      double share = MIN (bottom, y + 1) - MAX (top, y);

      mask->pixels[(gsize) y * mask->stride + x] = (guint8) (255 * CLAMP (share, 0, 1) + 0.5);
    }
}

static void
mask_show (Mask *mask, cairo_t *cr, const BbPalette *palette, BbColour colour, double device_scale)
{
  cairo_surface_mark_dirty (mask->surface);
  cairo_save (cr);
  cairo_scale (cr, 1 / device_scale, 1 / device_scale);
  bb_palette_set_source (palette, cr, colour);
  cairo_mask_surface (cr, mask->surface, 0, 0);
  cairo_restore (cr);
  cairo_surface_destroy (mask->surface);
}

static inline gboolean
is_silent (const BbPeak *column)
{
  return column->min == 0 && column->max == 0;
}

/* what the column shows: joined to the one before it where they would not touch */
static void
join (const BbPeak *columns, guint i, double *min, double *max)
{
  *min = columns[i].min;
  *max = columns[i].max;
  if (i == 0)
    return;

  *min = MIN (*min, columns[i - 1].max);
  *max = MAX (*max, columns[i - 1].min);
}

static void
fill_peaks (Mask *mask, const BbPeak *columns, guint n_columns)
{
  double middle = mask->height / 2.0, reach = middle * FULL_LEVEL;

  for (guint i = 0; i < n_columns; i++)
    {
      double min, max, top, bottom;

      if (is_silent (&columns[i]))
        continue;
      join (columns, i, &min, &max);
      top = middle - max * reach;
      bottom = middle - min * reach;
      if (bottom - top < LEAST)
        {
          top = (top + bottom - LEAST) / 2;
          bottom = top + LEAST;
        }
      mask_fill_column (mask, i, top, bottom);
    }
}

/* the RMS, where the peaks reach as far: at deep zoom they may lie to one side of the middle */
static void
fill_rms (Mask *mask, const BbPeak *columns, guint n_columns)
{
  double middle = mask->height / 2.0, reach = middle * FULL_LEVEL;

  for (guint i = 0; i < n_columns; i++)
    {
      double top = middle - MIN (columns[i].rms, columns[i].max) * reach;
      double bottom = middle + MIN (columns[i].rms, -columns[i].min) * reach;

      if (bottom > top)
        mask_fill_column (mask, i, top, bottom);
    }
}

/* how much of the column is above the low frequencies, and how much is high */
static void
share_bands (const BbBands *bands, double *above_low, double *high)
{
  double low = sqrt (bands->low), mid = MID_GAIN * sqrt (bands->mid), all;

  *high = HIGH_GAIN * sqrt (bands->high);
  all = low + mid + *high;
  *above_low = all > 0 ? (mid + *high) / all : 0;
  *high = all > 0 ? *high / all : 0;
}

/* the inner part of a column, about where the sound rests or comes nearest to it */
static void
fill_part (Mask *mask, int x, double min, double max, double share)
{
  double middle = mask->height / 2.0, reach = middle * FULL_LEVEL;
  double rest = CLAMP (0, min, max);

  mask_fill_column (mask, x, middle - (rest + (max - rest) * share) * reach,
                    middle - (rest + (min - rest) * share) * reach);
}

/* the frequencies, one within the other: low ones reach farthest out */
static void
draw_bands (cairo_t *cr,
            const BbPalette *palette,
            const BbPeak *columns,
            const BbBands *bands,
            guint n_columns,
            double height,
            double device_scale)
{
  Mask mid = mask_new (n_columns, (int) (height * device_scale));
  Mask high = mask_new (n_columns, (int) (height * device_scale));

  for (guint i = 0; i < n_columns; i++)
    {
      double min, max, above_low, above_mid;

      if (is_silent (&columns[i]))
        continue;
      join (columns, i, &min, &max);
      share_bands (&bands[i], &above_low, &above_mid);
      fill_part (&mid, i, min, max, above_low);
      fill_part (&high, i, min, max, above_mid);
    }
  mask_show (&mid, cr, palette, BB_COLOUR_MID, device_scale);
  mask_show (&high, cr, palette, BB_COLOUR_HIGH, device_scale);
}

/* silence, and what is not decoded yet */
static void
fill_silence (Mask *mask, const BbPeak *columns, guint n_columns)
{
  double top = floor ((mask->height - LEAST) / 2);

  for (guint i = 0; i < n_columns; i++)
    {
      if (is_silent (&columns[i]))
        mask_fill_column (mask, i, top, top + LEAST);
    }
}

void
bb_waveform_draw (cairo_t *cr,
                  const BbPalette *palette,
                  const BbPeak *columns,
                  const BbBands *bands,
                  guint n_columns,
                  double height,
                  double device_scale)
{
  static const struct
  {
    BbColour colour;
    void (*fill) (Mask *mask, const BbPeak *columns, guint n_columns);
  } parts[] = {
    { BB_COLOUR_SILENCE, fill_silence },
    { BB_COLOUR_PEAK, fill_peaks },
    { BB_COLOUR_RMS, fill_rms },
  };
  guint n_parts = bands != NULL ? G_N_ELEMENTS (parts) - 1 : G_N_ELEMENTS (parts);

  for (guint i = 0; i < n_parts; i++)
    {
      Mask mask = mask_new (n_columns, (int) (height * device_scale));

      parts[i].fill (&mask, columns, n_columns);
      mask_show (&mask, cr, palette, parts[i].colour, device_scale);
    }
  if (bands != NULL)
    draw_bands (cr, palette, columns, bands, n_columns, height, device_scale);
}
