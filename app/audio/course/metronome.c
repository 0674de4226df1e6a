/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do clicks get into what is heard? */
#include "audio/course/metronome.h"

#include <math.h>

#define CLICK_MS 60
#define DECAY_MS 9.0
#define RISE_MS 0.5
#define LOUDNESS 24000

/* a word that is cut off fades out in 10 ms */
#define WORD_ENDS_PER_S 100.0

struct _BbMetronome
{
  int rate;
  int channels;
  gint64 length;
  gint16 *sounds[BB_N_ACCENTS];
};

/* what is mixed into, and how */
typedef struct
{
  const BbMetronome *metronome;
  gint64 moment;
  gint64 n_samples;
  gint16 *samples;
  double volume;
} Mix;

/* C, G and the C above it, high over voices */
static const double pitches[BB_N_ACCENTS] = { 1046.5, 1568.0, 2093.0 };

static gint16 *
make_sound (const BbMetronome *self, double pitch)
{
  gint16 *sound = g_new (gint16, self->length);

  for (gint64 i = 0; i < self->length; i++)
    {
      double ms = 1000.0 * i / self->rate;
      double loudness = MIN (1, ms / RISE_MS) * exp (-ms / DECAY_MS);

      sound[i] = (gint16) (LOUDNESS * loudness * sin (2 * G_PI * pitch * i / self->rate));
    }

  return sound;
}

BbMetronome *
bb_metronome_new (int rate, int channels)
{
  BbMetronome *self = g_new0 (BbMetronome, 1);

  self->rate = rate;
  self->channels = channels;
  self->length = MAX (1, (gint64) rate * CLICK_MS / 1000);
  for (int i = 0; i < BB_N_ACCENTS; i++)
    self->sounds[i] = make_sound (self, pitches[i]);

  return self;
}

void
bb_metronome_free (BbMetronome *self)
{
  for (int i = 0; i < BB_N_ACCENTS; i++)
    g_free (self->sounds[i]);
  g_free (self);
}

/* what of it falls into the samples */
static void
mix_sound (const Mix *mix, const gint16 *sound, gint64 length, gint64 moment)
{
  int channels = mix->metronome->channels;
  gint64 from = MAX (moment, mix->moment);
  gint64 to = MIN (moment + length, mix->moment + mix->n_samples);

  for (gint64 i = from; i < to; i++)
    for (int channel = 0; channel < channels; channel++)
      {
        gint16 *sample = &mix->samples[(i - mix->moment) * channels + channel];

        *sample = (gint16) CLAMP (*sample + lrint (mix->volume * sound[i - moment]), G_MININT16, G_MAXINT16);
      }
}

/* the beats that lie side by side in the programme */
static void
mix_run (const Mix *mix,
         const BbClick *click,
         const BbCourse *course,
         gint64 offset,
         gint64 first,
         gint64 n,
         gboolean backward)
{
  for (guint i = bb_click_find (click, first); i < click->beats->len; i++)
    {
      const BbClickBeat *beat = &g_array_index (click->beats, BbClickBeat, i);
      gint64 since = beat->sample - first;

      if (since >= n)
        break;
      mix_sound (mix, mix->metronome->sounds[beat->accent], mix->metronome->length,
                 bb_course_get_moment (course, offset + (backward ? n - 1 - since : since)));
    }
}

static void
mix_beats (const Mix *mix, const BbClick *click, const BbCourse *course)
{
  /* one that began earlier may still sound */
  gint64 offset = bb_course_get_offset (course, mix->moment - mix->metronome->length);
  gint64 end = bb_course_get_offset (course, mix->moment + mix->n_samples) + 1;

  while (offset < end)
    {
      gint64 first;
      gboolean backward;
      gint64 n = bb_tape_get_run (&course->tape, offset, end - offset, &first, &backward);

      if (n == 0)
        break;
      mix_run (mix, click, course, offset, first, n, backward);
      offset += n;
    }
}

/* at the rate of the programme, and over before the next one */
static gint16 *
fit_word (const BbVoice *voice, int index, int rate, gint64 longest, gint64 *length)
{
  const GArray *word = voice->words[index];
  gint16 *fitted;

  *length = MIN (longest, ((gint64) word->len - 1) * rate / voice->rate);
  fitted = g_new (gint16, MAX (1, *length));
  for (gint64 i = 0; i < *length; i++)
    {
      double place = (double) i * voice->rate / rate;
      const gint16 *near = &g_array_index (word, gint16, (guint) place);
      double share = place - floor (place);
      double end = MIN (1, (double) (*length - i) * WORD_ENDS_PER_S / rate);

      fitted[i] = (gint16) (end * ((1 - share) * near[0] + share * near[1]));
    }

  return fitted;
}

static void
mix_word (const Mix *mix, const BbVoice *voice, int index, gint64 count, gint64 moment)
{
  gint64 length;
  g_autofree gint16 *word = fit_word (voice, index, mix->metronome->rate, count, &length);

  mix_sound (mix, word, length, moment);
}

static void
mix_counts (const Mix *mix, const BbClick *click, const BbCourse *course)
{
  for (int i = 0; i < BB_COURSE_COUNTS; i++)
    {
      gint64 moment = course->hush + i * course->count;

      if (mix->moment + mix->n_samples <= moment || mix->moment >= moment + MAX (course->count, mix->metronome->length))
        continue;
      if (click->voice != NULL)
        mix_word (mix, click->voice, i, course->count, moment);
      else
        mix_sound (mix, mix->metronome->sounds[i == 0 ? BB_ACCENT_BAR : BB_ACCENT_BEAT], mix->metronome->length,
                   moment);
    }
}

void
bb_metronome_mix (const BbMetronome *self,
                  const BbClick *click,
                  const BbCourse *course,
                  gint64 moment,
                  gint64 n_samples,
                  gint16 *samples)
{
  const Mix mix = { self, moment, n_samples, samples, click->volume };

  if (click->sounds)
    mix_beats (&mix, click, course);
  if (course->count > 0)
    mix_counts (&mix, click, course);
}
