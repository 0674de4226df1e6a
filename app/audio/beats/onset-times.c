/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When does something begin in a sound? */
#include "audio/beats/onset-times.h"

#include <math.h>

/* seconds within which only the strongest is one */
#define ALONE 0.03
/* seconds of what is around it, and how far an attack stands out of the mean of that */
#define AROUND 0.1
#define RATIO 3.0
/* how strong one is at least, in the unit of the onsets */
#define LEAST 5.0

typedef struct
{
  const BbOnsets *onsets;
  double *sums; /* of all before */
  gsize alone;
  gsize around;
} Search;

double
bb_onset_times_sharpen (const float *curve, gsize moment)
{
  float before = curve[moment - 1], here = curve[moment], after = curve[moment + 1];
  float bend = before - 2 * here + after;

  return (double) moment + (bend < 0 ? 0.5 * (before - after) / bend : 0);
}

static double
mean_around (const Search *self, gsize moment)
{
  gsize from = moment > self->around ? moment - self->around : 0;
  gsize to = MIN (self->onsets->n, moment + self->around + 1);

  return (self->sums[to] - self->sums[from]) / (double) (to - from);
}

/* of two that are as strong, the first */
static gboolean
is_highest (const Search *self, gsize moment)
{
  const float *curve = self->onsets->all;
  gsize from = moment > self->alone ? moment - self->alone : 0;
  gsize to = MIN (self->onsets->n, moment + self->alone + 1);

  for (gsize i = from; i < to; i++)
    {
      if (curve[i] > curve[moment] || (curve[i] == curve[moment] && i < moment))
        return FALSE;
    }

  return TRUE;
}

GArray *
bb_onset_times_find (const BbOnsets *onsets)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree double *sums = g_new (double, onsets->n + 1);
  const Search search = { onsets, sums, (gsize) (ALONE * onsets->rate), (gsize) (AROUND * onsets->rate) };
  double shift = onsets->start + BB_ONSET_TIMES_ADVANCE * onsets->rate * onsets->hop;

  sums[0] = 0;
  for (gsize i = 0; i < onsets->n; i++)
    sums[i + 1] = sums[i] + onsets->all[i];
  for (gsize i = 1; i + 1 < onsets->n; i++)
    {
      gint64 sample;

      if (onsets->all[i] < LEAST + RATIO * mean_around (&search, i) || !is_highest (&search, i))
        continue;
      sample = MAX (llround (bb_onset_times_sharpen (onsets->all, i) * onsets->hop + shift), 0);
      g_array_append_val (times, sample);
    }
  return times;
}
