/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the beats go when another mix takes the song's place? */
#include <math.h>

#include "model/remix-private.h"
#include "model/tempo.h"

/* of a second: two grids that differ by less are one */
#define SAME 0.004

static double
get_bar (const BbRemix *self, const BbTempo *tempo)
{
  return tempo->beats_per_bar * 60 / tempo->tempo * self->map.new->sample_rate;
}

/* whether the grid of @before, going on, gives the bars that @tempo does */
static gboolean
goes_on (const BbRemix *self, const BbTempo *before, const BbTempo *tempo)
{
  double bars = (tempo->sample - before->sample) / get_bar (self, before);

  return fabs (before->tempo - tempo->tempo) < 1e-9 && before->beats_per_bar == tempo->beats_per_bar &&
         before->unit == tempo->unit &&
         fabs (bars - round (bars)) * get_bar (self, before) < SAME * self->map.new->sample_rate;
}

/* @tempo holds from @from to @to of the old song, which lie in @run: unless it only goes on, it begins anew with the
 * first bar of the run */
static void
carry (const BbRemix *self, const BbTempo *tempo, const BbSongRun *run, double from, GPtrArray *carried)
{
  double ratio = (double) self->map.new->sample_rate / self->map.old->sample_rate;
  double begin = (double) run->new_from + (from - (double) run->from) * ratio;
  BbTempo *moved = bb_tempo_copy (tempo);

  moved->sample = (double) run->new_from + (tempo->sample - (double) run->from) * ratio;
  if (carried->len > 0)
    moved->sample += MAX (ceil ((begin - moved->sample) / get_bar (self, tempo) - 1e-6), 0) * get_bar (self, tempo);
  if (carried->len > 0 && goes_on (self, g_ptr_array_index (carried, carried->len - 1), moved))
    bb_tempo_unref (moved);
  else
    g_ptr_array_add (carried, moved);
}

BbList *
bb_remix_carry_tempi (const BbRemix *self)
{
  const BbList *tempi = self->project->lists[BB_TEMPI];
  GPtrArray *carried = g_ptr_array_new ();

  for (guint k = 0; k < self->map.n_runs; k++)
    {
      const BbSongRun *run = &self->map.runs[k];

      for (guint i = 0; i < tempi->n_items; i++)
        {
          const BbTempo *tempo = bb_list_get (tempi, i),
                        *next = i + 1 < tempi->n_items ? bb_list_get (tempi, i + 1) : NULL;
          double from = MAX (i == 0 ? 0 : tempo->sample, (double) run->from);
          double to = MIN (next != NULL ? next->sample : G_MAXDOUBLE, (double) run->to);

          if (from < to)
            carry (self, tempo, run, from, carried);
        }
    }
  return bb_list_new_take (carried);
}
