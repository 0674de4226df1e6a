/* SPDX-License-Identifier: GPL-3.0-or-later */
/* At which sample does a part of a song end in another mix of it? */
#include "audio/alignment/mix-edges.h"

#include <math.h>

/* samples on either side in which an end is looked for */
#define REACH (5 * BB_MIX_STEP)
/* samples that both songs have between two parts, from which on it is a part of its own that is another */
#define BETWEEN (5 * BB_MIX_STEP)
/* samples at the ends of a song in which nobody hears whether both are alike */
#define END (2 * BB_MIX_STEP)

typedef struct
{
  const BbWhiteSound *old;
  const BbWhiteSound *new;
} Pair;

/* how much is gained when @at belongs to a part of that lag */
static float
gain (const Pair *self, const BbMixShift *shift, gint64 at)
{
  float one, other;

  if (at < 0 || at >= (gint64) self->old->n)
    return 0;
  one = self->old->values[at];
  other = bb_mix_shift_read (shift, self->new, at);
  return one * other - BB_MIX_ALIKE * (one * one + other * other) / 2;
}

static gint64
find_start (const Pair *self, const BbMixStretch *stretch)
{
  const BbMixShift shift = bb_mix_shift_make (stretch->lag);
  gint64 best = stretch->from + REACH;
  float sum = 0, most = 0;

  for (gint64 at = best - 1; at >= stretch->from - REACH; at--)
    {
      sum += gain (self, &shift, at);
      if (sum >= most)
        {
          most = sum;
          best = at;
        }
    }
  return best;
}

static gint64
find_end (const Pair *self, const BbMixStretch *stretch)
{
  const BbMixShift shift = bb_mix_shift_make (stretch->lag);
  gint64 best = stretch->to - REACH;
  float sum = 0, most = 0;

  for (gint64 at = best; at < stretch->to + REACH; at++)
    {
      sum += gain (self, &shift, at);
      if (sum >= most)
        {
          most = sum;
          best = at + 1;
        }
    }
  return best;
}

/* @first goes over into @second, which leaves @cut samples of the old song out: where */
static gint64
find_join (const Pair *self, const BbMixStretch *first, const BbMixStretch *second, gint64 cut)
{
  const BbMixShift one = bb_mix_shift_make (first->lag), other = bb_mix_shift_make (second->lag);
  gint64 from = MIN (first->to, second->from - cut) - REACH, to = MAX (first->to, second->from - cut) + REACH;
  gint64 best = from;
  float sum = 0, most = 0;

  for (gint64 at = from; at < to; at++)
    {
      sum += gain (self, &one, at) - gain (self, &other, at + cut);
      if (sum > most)
        {
          most = sum;
          best = at + 1;
        }
    }
  return best;
}

static void
settle_between (const Pair *self, BbMixStretch *first, BbMixStretch *second)
{
  gint64 cut = MAX (llround (first->lag - second->lag), 0), gap = second->from - first->to;
  gint64 gap_new = gap + llround (second->lag - first->lag);

  if (MIN (gap, gap_new) > BETWEEN)
    {
      first->to = find_end (self, first);
      second->from = find_start (self, second);
      return;
    }

  first->to = CLAMP (find_join (self, first, second, cut), first->from, second->to - cut);
  second->from = first->to + cut;
}

/* the first and last of both songs: what is softer there, or faded, belongs to them all the same */
static void
settle_ends (const Pair *self, BbMixStretch *first, BbMixStretch *last)
{
  gint64 least = MAX (0, llround (ceil (-first->lag)));
  gint64 most = MIN ((gint64) self->old->n, (gint64) floor ((double) self->new->n - last->lag));

  first->from = MAX (find_start (self, first), least);
  if (first->from - least < END)
    first->from = least;
  last->to = MIN (find_end (self, last), most);
  if (most - last->to < END)
    last->to = most;
}

void
bb_mix_edges_settle (const BbWhiteSound *old, const BbWhiteSound *new, GArray *stretches)
{
  const Pair self = { old, new };

  if (stretches->len == 0)
    return;

  for (guint i = 0; i + 1 < stretches->len; i++)
    settle_between (&self, &g_array_index (stretches, BbMixStretch, i),
                    &g_array_index (stretches, BbMixStretch, i + 1));
  settle_ends (&self, &g_array_index (stretches, BbMixStretch, 0),
               &g_array_index (stretches, BbMixStretch, stretches->len - 1));
}
