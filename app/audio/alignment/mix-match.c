/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a song is where in another mix of it? */
#include "audio/alignment/mix-match.h"

#include <math.h>
#include <stdlib.h>

#include "audio/alignment/mix-edges.h"
#include "audio/alignment/mix-lags.h"
#include "audio/alignment/mix-offset.h"
#include "audio/alignment/resample.h"

/* of a jingle nothing is carried along */
#define SECONDS_LEAST 10
/* how alike two mixes are beyond doubt, 0 to 1, in all steps but for one in so many */
#define CERTAIN 0.5
#define OTHERWISE 5
/* and how much of the shorter one is in both */
#define SHARE 0.6
/* share of the work that the search for lags is */
#define LAGS_SHARE 0.8

typedef struct
{
  const BbPcm *old;
  const BbPcm *new;
  BbWhiteSound *white_old;
  BbWhiteSound *white_new;
  BbDecodeProgress progress;
  gpointer data;
} Search;

static void
report_lags (double share, gpointer data)
{
  const Search *self = data;

  if (self->progress != NULL)
    self->progress (share * LAGS_SHARE, self->data);
}

/* how alike the step from @at on is, 0 to 1; below -1 where nothing sounds */
static float
compare (const Search *self, const BbMixShift *shift, gint64 at)
{
  float product = 0, one = 0, other = 0;

  for (gint64 i = at; i < at + BB_MIX_STEP; i++)
    {
      float value = bb_mix_shift_read (shift, self->white_new, i), before = self->white_old->values[i];

      product += before * value;
      one += before * before;
      other += value * value;
    }
  return one > 1 && other > 1 ? product / sqrtf (one * other) : -2;
}

static int
order (gconstpointer a, gconstpointer b)
{
  float difference = *(const float *) a - *(const float *) b;

  return (difference > 0) - (difference < 0);
}

/* 0 to 1 */
static double
judge (const Search *self, const GArray *stretches)
{
  g_autofree float *steps = g_new (float, self->white_old->n / BB_MIX_STEP + 1);
  gint64 shorter = (gint64) MIN (self->white_old->n, self->white_new->n), length = 0;
  guint n = 0;

  for (guint i = 0; i < stretches->len; i++)
    {
      const BbMixStretch *stretch = &g_array_index (stretches, BbMixStretch, i);
      const BbMixShift shift = bb_mix_shift_make (stretch->lag);

      length += stretch->to - stretch->from;
      for (gint64 at = stretch->from; at + BB_MIX_STEP <= stretch->to; at += BB_MIX_STEP)
        {
          float likeness = compare (self, &shift, at);

          if (likeness >= -1)
            steps[n++] = likeness;
        }
    }
  if (n == 0)
    return 0;

  qsort (steps, n, sizeof *steps, order);
  return CLAMP (steps[n / OTHERWISE] / CERTAIN, 0, 1) * MIN ((double) length / (double) shorter / SHARE, 1);
}

/* the lag of each, to a fraction of a sample of the old song */
static gboolean
refine (const Search *self, GArray *stretches, GCancellable *cancellable)
{
  double factor = (double) self->old->rate / BB_WHITE_RATE;
  gsize n_old, n_new;
  g_autofree float *old = bb_resample_mono (self->old, self->old->rate, cancellable, &n_old);
  g_autofree float *new = bb_resample_mono (self->new, self->old->rate, cancellable, &n_new);

  if (old == NULL || new == NULL)
    return FALSE;

  for (guint i = 0; i < stretches->len; i++)
    {
      BbMixStretch *stretch = &g_array_index (stretches, BbMixStretch, i);

      stretch->lag = bb_mix_offset_refine (old, n_old, new, n_new, llround ((double) stretch->from * factor),
                                           llround ((double) stretch->to * factor), stretch->lag * factor);
      stretch->lag /= factor;
    }
  return TRUE;
}

static BbSongRun
make_run (const Search *self, const BbMixStretch *stretch)
{
  double factor = (double) self->old->rate / BB_WHITE_RATE, lag = stretch->lag * factor;
  BbSongRun run = { llround ((double) stretch->from * factor), llround ((double) stretch->to * factor), 0 };

  if (stretch->to == (gint64) self->white_old->n)
    run.to = (gint64) self->old->n_samples;
  run.from = MAX (run.from, (gint64) ceil (-lag - 0.5));
  run.new_from = MAX (llround (((double) run.from + lag) * self->new->rate / self->old->rate), 0);
  return run;
}

/* neither song goes back, and each run is inside both */
static void
keep_order (const Search *self, BbMixMatch *match)
{
  for (guint i = 0; i < match->n; i++)
    {
      BbSongRun *run = &match->runs[i];
      gint64 next = i + 1 < match->n ? run[1].new_from : (gint64) self->new->n_samples;
      gint64 room = MAX ((next - run->new_from) * self->old->rate / self->new->rate, 0);

      run->to = MIN (run->to, run->from + room);
    }
}

static void
make_runs (const Search *self, const GArray *stretches, BbMixMatch *match)
{
  match->runs = g_new (BbSongRun, stretches->len);
  for (guint i = 0; i < stretches->len; i++)
    match->runs[match->n++] = make_run (self, &g_array_index (stretches, BbMixStretch, i));
  keep_order (self, match);
}

static gboolean
search (Search *self, GCancellable *cancellable, BbMixMatch *match)
{
  double lags[BB_MIX_MOST_LAGS];
  guint n = bb_mix_lags_find (self->white_old, self->white_new, report_lags, self, cancellable, lags);
  g_autoptr (GArray) stretches = NULL;

  if (g_cancellable_is_cancelled (cancellable))
    return FALSE;
  if (n == 0)
    return TRUE;

  stretches = bb_mix_path_find (self->white_old, self->white_new, lags, n);
  if (!refine (self, stretches, cancellable))
    return FALSE;

  bb_mix_edges_settle (self->white_old, self->white_new, stretches);
  match->confidence = judge (self, stretches);
  make_runs (self, stretches, match);
  return !g_cancellable_is_cancelled (cancellable);
}

gboolean
bb_mix_match_find (const BbPcm *old,
                   const BbPcm *new,
                   BbDecodeProgress progress,
                   gpointer data,
                   GCancellable *cancellable,
                   BbMixMatch *match)
{
  g_autoptr (BbWhiteSound) white_old = NULL;
  g_autoptr (BbWhiteSound) white_new = NULL;
  Search self = { old, new, NULL, NULL, progress, data };

  *match = (BbMixMatch){ NULL };
  if (MIN (old->n_samples / old->rate, new->n_samples / new->rate) < SECONDS_LEAST)
    return FALSE;

  self.white_old = white_old = bb_white_sound_new (old, cancellable);
  self.white_new = white_new = bb_white_sound_new (new, cancellable);
  return white_old != NULL && white_new != NULL && search (&self, cancellable, match);
}

void
bb_mix_match_clear (BbMixMatch *self)
{
  g_clear_pointer (&self->runs, g_free);
  self->n = 0;
}
