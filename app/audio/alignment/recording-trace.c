/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do all pieces of a recording say of one place of the song? */
#include "audio/alignment/recording-trace.h"

#include <math.h>
#include <string.h>

#include "audio/alignment/correlator.h"
#include "audio/alignment/recording-survey.h"
#include "audio/fourier.h"

#define PIECE BB_RECORDING_PIECE
/* samples on either side of the place that are looked at: 0.1 s, the room and two clocks */
#define REACH BB_RECORDING_REACH
#define WIDTH (2 * REACH + 1)
/* likeness at which a piece has a say */
#define TRUSTED (7 * BB_RECORDING_NOISE)
/* two clocks differ by no more */
#define MOST_DRIFT 400e-6
/* samples in which the pieces may differ from a line, first and last */
#define LOOSE 500.0
#define TIGHT 12.0
/* the room: samples before the strongest in which the direct sound may come, and how strong it is then: just before
 * it, and so early */
#define ROOM 400
#define DIRECT_LATE 0.5f
#define DIRECT_EARLY 0.9f
#define LOPSIDED 1.2f
/* of the mean power of all frequencies, what one without any is taken for */
#define QUIET 0.3f
/* samples on either side of the line that belong to it: what lies between two samples is in both */
#define BESIDE 2

/* how alike a piece and the song are at each lag around the place */
typedef float Curve[WIDTH];

typedef struct
{
  guint n;
  Curve *curves;
  Curve *own;     /* and how alike the song is to itself */
  double *lags;   /* at which each curve is strongest */
  float *weights; /* how strong */
} Pieces;

/* the song around where the piece would lie; silence where there is none */
static double
load_around (const BbWhiteSound *song, gint64 at, float *around)
{
  double power = 0;

  for (gint64 i = 0; i < PIECE + 2 * REACH; i++)
    {
      gint64 sample = at - REACH + i;

      around[i] = sample >= 0 && sample < (gint64) song->n ? song->values[sample] : 0;
      power += around[i] * around[i];
    }
  return power * PIECE / (PIECE + 2 * REACH);
}

static double
find_power (const float *values)
{
  double power = 0;

  for (gsize i = 0; i < PIECE; i++)
    power += values[i] * values[i];
  return power;
}

static void
correlate (Pieces *self, guint index, BbCorrelator *correlator, const float *around, const float *piece, double scale)
{
  float *curve = self->curves[index];
  int best = 0;

  bb_correlator_set_sound (correlator, around, PIECE + 2 * REACH);
  bb_correlator_run (correlator, piece, PIECE);
  for (int i = 0; i < WIDTH; i++)
    {
      curve[i] = bb_correlator_get (correlator, i) * (float) scale;
      if (fabsf (curve[i]) > fabsf (curve[best]))
        best = i;
    }
  self->lags[index] = best - REACH;
  self->weights[index] = fabsf (curve[best]) > TRUSTED ? fabsf (curve[best]) : 0;
}

static void
correlate_own (Pieces *self, guint index, BbCorrelator *correlator, const float *around, double scale)
{
  bb_correlator_run (correlator, around + REACH, PIECE);
  for (int i = 0; i < WIDTH; i++)
    self->own[index][i] = bb_correlator_get (correlator, i) * (float) scale;
}

static void
look (Pieces *self, const BbWhiteSound *song, const BbWhiteSound *recording, gint64 place)
{
  g_autofree float *around = g_new0 (float, PIECE + 2 * REACH);
  g_autoptr (BbCorrelator) correlator = bb_correlator_new (around, PIECE + 2 * REACH, PIECE);

  for (guint i = 0; i < self->n; i++)
    {
      const float *piece = recording->values + (gsize) i * PIECE;
      double there = load_around (song, place + (gint64) i * PIECE, around), power = there * find_power (piece);

      correlate (self, i, correlator, around, piece, power > 1 ? 1 / sqrt (power) : 0);
      correlate_own (self, i, correlator, around, there > 1 ? 1 / there : 0);
    }
}

/* a line through the lags, for which those far from it count less and less */
static void
fit (const Pieces *self, double *offset, double *slope)
{
  *offset = *slope = 0;
  for (double reach = LOOSE; reach >= TIGHT; reach /= 2)
    {
      double w = 0, wx = 0, wxx = 0, wy = 0, wxy = 0, spread;

      for (guint i = 0; i < self->n; i++)
        {
          double rest = (self->lags[i] - *offset - *slope * i) / reach;
          double weight = self->weights[i] * pow (1 - pow (MIN (fabs (rest), 1), 2), 2);

          w += weight;
          wx += weight * i;
          wxx += weight * i * i;
          wy += weight * self->lags[i];
          wxy += weight * i * self->lags[i];
        }
      spread = w * wxx - wx * wx;
      if (w <= 0)
        return;
      *slope = spread > 1e-9 ? (w * wxy - wx * wy) / spread : 0;
      *slope = CLAMP (*slope, -MOST_DRIFT * PIECE, MOST_DRIFT * PIECE);
      *offset = (wy - *slope * wx) / w;
    }
}

/* the mean of the curves of the pieces that have a say, along the line; of @own as they are */
static void
sum_up (const Pieces *self, Curve *curves, double offset, double slope, float *sum)
{
  memset (sum, 0, sizeof (Curve));
  for (guint i = 0; i < self->n; i++)
    {
      int shift = curves == self->own ? 0 : (int) lround (offset + slope * i);

      for (int k = MAX (0, -shift); k < MIN (WIDTH, WIDTH - shift) && self->weights[i] > 0; k++)
        sum[k] += curves[i][k + shift] / (float) self->n;
    }
}

/* takes out of @sum what is alike because the song is alike to itself, as every tone is one period on: what is left
 * came from the loudspeaker to the microphone, and how late */
static void
sharpen (float *sum, const float *own)
{
  int size = bb_fourier_find_size (2 * WIDTH);
  g_autoptr (BbFourier) song = bb_fourier_new (size, FALSE);
  g_autoptr (BbFourier) heard = bb_fourier_new (size, TRUE);
  float floor = 0;

  memcpy (heard->values, sum, sizeof (Curve));
  for (int i = 0; i < WIDTH; i++)
    song->values[(i + size - REACH) % size] = own[i];
  bb_fourier_go (heard);
  bb_fourier_go (song);
  for (int i = 0; i <= size / 2; i++)
    floor += QUIET * fabsf (song->spectrum[i][0]) / (float) (size / 2 + 1);
  for (int i = 0; i <= size / 2 && floor > 0; i++)
    {
      float scale = 1 / ((fabsf (song->spectrum[i][0]) + floor) * (float) size);

      heard->spectrum[i][0] *= scale;
      heard->spectrum[i][1] *= scale;
    }
  bb_fourier_return (heard);
  memcpy (sum, heard->values, sizeof (Curve));
}

static int
find_strongest (const float *curve, int from, int to)
{
  int best = from;

  for (int i = from; i < to; i++)
    best = fabsf (curve[i]) > fabsf (curve[best]) ? i : best;
  return best;
}

static float
find_most (const float *curve, int around)
{
  float most = 0;

  for (int i = MAX (around - 1, 0); i <= MIN (around + 1, WIDTH - 1); i++)
    most = MAX (most, fabsf (curve[i]));
  return most;
}

/* @around: where most is before it was made sharp, which makes something of the ends. What is left of a tone is on both
 * sides of the strongest alike: that came not earlier */
static int
find_direct (const float *answer, int around)
{
  int best = find_strongest (answer, MAX (around - ROOM, 0), MIN (around + ROOM, WIDTH));

  for (int i = MAX (best - ROOM, 0); i < best; i++)
    {
      float mirrored = find_most (answer, 2 * best - i), early = (float) (best - i) / ROOM;
      float share = DIRECT_LATE + (DIRECT_EARLY - DIRECT_LATE) * early;

      if (fabsf (answer[i]) >= MAX (share * fabsf (answer[best]), LOPSIDED * mirrored))
        return i;
    }
  return best;
}

/* where between its neighbours the peak at @index is */
static double
find_fraction (const float *sum, int index)
{
  float before, here, after, bend;

  if (index == 0 || index == WIDTH - 1)
    return 0;

  before = fabsf (sum[index - 1]);
  here = fabsf (sum[index]);
  after = fabsf (sum[index + 1]);
  bend = before - 2 * here + after;
  return bend < 0 ? CLAMP (0.5 * (before - after) / bend, -0.5, 0.5) : 0;
}

static float
find_likeness (const float *curve, int at)
{
  float power = 0;

  for (int i = MAX (at - BESIDE, 0); i <= MIN (at + BESIDE, WIDTH - 1); i++)
    power += curve[i] * curve[i];
  power -= (2 * BESIDE + 1) * BB_RECORDING_NOISE * BB_RECORDING_NOISE;
  return power > 0 ? sqrtf (power) : 0;
}

/* @strongest: where in the room's answer most is */
static void
judge (BbRecordingTrace *self, const Pieces *pieces, double offset, double slope, int strongest)
{
  self->first = (int) self->n;
  self->last = -1;
  for (guint i = 0; i < self->n; i++)
    {
      int at = (int) lround (offset + slope * i) + strongest;

      self->likeness[i] = find_likeness (pieces->curves[i], at);
      if (self->likeness[i] < TRUSTED)
        continue;
      self->first = MIN (self->first, (int) i);
      self->last = (int) i;
    }
}

/* @place: that was looked at; a piece speaks for its middle */
static void
measure (BbRecordingTrace *self, const Pieces *pieces, gint64 place)
{
  float *answer = self->answer;
  double offset, slope;
  int strongest, direct;
  Curve own;

  fit (pieces, &offset, &slope);
  sum_up (pieces, pieces->curves, offset, slope, answer);
  strongest = find_strongest (answer, 0, WIDTH);
  judge (self, pieces, offset, slope, strongest);
  sum_up (pieces, pieces->own, offset, slope, own);
  sharpen (answer, own);
  direct = find_direct (answer, strongest);
  self->speed = 1 + slope / PIECE;
  self->base = (double) place + offset - slope / 2;
  self->start = self->base + direct - REACH + find_fraction (answer, direct);
}

BbRecordingTrace *
bb_recording_trace_new (const BbWhiteSound *song, const BbWhiteSound *recording, gint64 place)
{
  BbRecordingTrace *self = g_new0 (BbRecordingTrace, 1);
  Pieces pieces = { (guint) (recording->n / PIECE) };

  self->n = pieces.n;
  self->likeness = g_new0 (float, self->n);
  self->answer = g_new0 (float, WIDTH);
  pieces.curves = g_new0 (Curve, self->n);
  pieces.own = g_new0 (Curve, self->n);
  pieces.lags = g_new0 (double, self->n);
  pieces.weights = g_new0 (float, self->n);
  look (&pieces, song, recording, place);
  measure (self, &pieces, place);
  g_free (pieces.curves);
  g_free (pieces.own);
  g_free (pieces.lags);
  g_free (pieces.weights);
  return self;
}

void
bb_recording_trace_free (BbRecordingTrace *self)
{
  g_free (self->likeness);
  g_free (self->answer);
  g_free (self);
}

double
bb_recording_trace_sum (const BbRecordingTrace *self)
{
  double sum = 0;

  for (guint i = 0; i < self->n; i++)
    sum += self->likeness[i];
  return sum;
}
