/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does something begin to sound? */
#include "audio/course/attacks.h"

#include <string.h>

#define HOPS_PER_SECOND 400
#define N_BEFORE 8     /* hops that it is louder than */
#define RISE 6.0       /* times their mean, of energy */
#define FLOOR 400.0    /* mean square of the difference from sample to sample; 20 of 32768 */
#define APART_PER_S 20 /* nothing else begins for 50 ms */

struct _BbAttacks
{
  int channels;
  gint64 hop;
  gint64 apart;
  BbTapeRead read;
  gpointer data;

  gint16 *samples; /* a hop, and the sample before it */
  double before[N_BEFORE];
  int next; /* in @before */
  gint64 heard;
  gint64 last;
  GArray *found; /* gint64, ascending */
};

BbAttacks *
bb_attacks_new (int rate, int channels, BbTapeRead read, gpointer data)
{
  BbAttacks *self = g_new0 (BbAttacks, 1);

  self->channels = channels;
  self->hop = MAX (1, rate / HOPS_PER_SECOND);
  self->apart = MAX (1, rate / APART_PER_S);
  self->read = read;
  self->data = data;
  self->samples = g_new (gint16, (self->hop + 1) * channels);
  self->found = g_array_new (FALSE, FALSE, sizeof (gint64));
  bb_attacks_reset (self);

  return self;
}

void
bb_attacks_free (BbAttacks *self)
{
  g_free (self->samples);
  g_array_unref (self->found);
  g_free (self);
}

void
bb_attacks_reset (BbAttacks *self)
{
  memset (self->before, 0, sizeof self->before);
  self->next = 0;
  self->heard = 0;
  self->last = G_MININT64 / 2;
  g_array_set_size (self->found, 0);
}

/* of the difference, in which drums stand out and a bass does not */
static double
get_energy (BbAttacks *self)
{
  double sum = 0;

  self->read (self->data, self->heard - 1, self->hop + 1, self->samples);
  for (gint64 i = self->channels; i < (self->hop + 1) * self->channels; i++)
    {
      double difference = self->samples[i] - self->samples[i - self->channels];

      sum += difference * difference;
    }

  return sum / (self->hop * self->channels);
}

static double
get_mean_before (BbAttacks *self)
{
  double sum = 0;

  for (int i = 0; i < N_BEFORE; i++)
    sum += self->before[i];

  return sum / N_BEFORE;
}

static void
hear_hop (BbAttacks *self)
{
  double energy = get_energy (self);

  if (energy > FLOOR && energy > RISE * get_mean_before (self) && self->heard >= self->last + self->apart)
    {
      self->last = self->heard;
      g_array_append_val (self->found, self->heard);
    }

  self->before[self->next] = energy;
  self->next = (self->next + 1) % N_BEFORE;
  self->heard += self->hop;
}

gint64
bb_attacks_find (BbAttacks *self, gint64 from, gint64 to)
{
  while (self->heard < to)
    hear_hop (self);

  while (self->found->len > 0 && g_array_index (self->found, gint64, 0) < from)
    g_array_remove_index (self->found, 0);

  if (self->found->len == 0 || g_array_index (self->found, gint64, 0) >= to)
    return G_MAXINT64;

  return g_array_index (self->found, gint64, 0);
}
