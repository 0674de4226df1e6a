/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the metronome click at, and how loud? */
#include "audio/course/click.h"

#define JUST_OVER 8

BbClick *
bb_click_new (GArray *beats, gboolean sounds, double volume, BbVoice *voice)
{
  BbClick *self = g_new0 (BbClick, 1);

  g_atomic_ref_count_init (&self->references);
  self->beats = g_array_ref (beats);
  self->sounds = sounds;
  self->volume = volume;
  self->voice = voice != NULL ? bb_voice_ref (voice) : NULL;

  return self;
}

BbClick *
bb_click_ref (BbClick *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_click_unref (BbClick *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_array_unref (self->beats);
  g_clear_pointer (&self->voice, bb_voice_unref);
  g_free (self);
}

static gint64
get_beat (const BbClick *self, guint index)
{
  return g_array_index (self->beats, BbClickBeat, index).sample;
}

guint
bb_click_find (const BbClick *self, gint64 sample)
{
  guint low = 0, high = self->beats->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (get_beat (self, middle) < sample)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

gint64
bb_click_get_next (const BbClick *self, gint64 sample, gint64 *period)
{
  guint index;
  gint64 beat;

  if (self->beats->len < 2)
    return -1;

  index = CLAMP (bb_click_find (self, sample), 1, self->beats->len - 1);
  beat = get_beat (self, index);
  *period = MAX (1, beat - get_beat (self, index - 1));

  /* into the eighth before @sample to the seven after it */
  beat -= (beat - sample) / *period * *period;
  while (beat >= sample - *period / JUST_OVER + *period)
    beat -= *period;
  while (beat < sample - *period / JUST_OVER)
    beat += *period;

  return beat;
}
