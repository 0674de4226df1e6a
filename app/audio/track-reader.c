/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a sound is heard at a sample of the song that it lies beside? */
#include "audio/track-reader.h"

#include <math.h>

/* a sound of another rate is read between its samples: a sinc under a Hann window, see J. O. Smith, "Digital Audio
 * Resampling" */
#define REACH 16
#define N_PHASES 1024

/* @cutoff: of the sound's own frequencies, 1 at most: what the song's rate cannot hold is left out */
static float
get_weight (double distance, double cutoff)
{
  double angle = G_PI * distance * cutoff;
  double window = 0.5 + 0.5 * cos (G_PI * distance / REACH);

  if (fabs (distance) >= REACH)
    return 0;

  return (float) (cutoff * window * (fabs (angle) < 1e-9 ? 1 : sin (angle) / angle));
}

static float *
make_sinc (double step)
{
  float *sinc = g_new (float, (N_PHASES + 1) * 2 * REACH);
  double cutoff = MIN (1, 1 / step);

  for (int phase = 0; phase <= N_PHASES; phase++)
    for (int tap = 0; tap < 2 * REACH; tap++)
      sinc[phase * 2 * REACH + tap] = get_weight (tap - REACH + 1 - (double) phase / N_PHASES, cutoff);

  return sinc;
}

void
bb_track_reader_init (BbTrackReader *self, BbSound *sound, int sample_rate, double sample)
{
  self->sound = bb_sound_ref (sound);
  self->sample = sample;
  self->step = (double) bb_wav_get_sample_rate (bb_sound_get_wav (sound)) / sample_rate;
  self->gain = 1;
  self->shift = llround (sample);
  self->sinc = self->step != 1 ? make_sinc (self->step) : NULL;
}

void
bb_track_reader_clear (BbTrackReader *self)
{
  bb_sound_unref (self->sound);
  g_free (self->sinc);
}

static double
get_value (const BbWav *wav, gint64 sample, guint channel)
{
  guint channels = bb_wav_get_channels (wav);

  if (sample < 0 || sample >= (gint64) bb_wav_get_n_samples (wav))
    return 0;

  return bb_wav_get_samples (wav)[sample * channels + MIN (channel, channels - 1)];
}

static double
read_between (const BbTrackReader *self, const BbWav *wav, gint64 sample, guint channel)
{
  double place = (sample - self->sample) * self->step;
  gint64 before = (gint64) floor (place);
  const float *weights = self->sinc + (int) lrint ((place - before) * N_PHASES) * 2 * REACH;
  double sum = 0;

  if (before < -REACH || before > (gint64) bb_wav_get_n_samples (wav) + REACH)
    return 0;
  for (int tap = 0; tap < 2 * REACH; tap++)
    sum += weights[tap] * get_value (wav, before - REACH + 1 + tap, channel);

  return sum;
}

double
bb_track_reader_get (const BbTrackReader *self, gint64 sample, guint channel)
{
  const BbWav *wav = bb_sound_get_wav (self->sound);

  return self->gain * (self->sinc != NULL ? read_between (self, wav, sample, channel)
                                          : get_value (wav, sample - self->shift, channel));
}

double
bb_track_reader_get_middle (const BbTrackReader *self, gint64 sample)
{
  guint channels = bb_wav_get_channels (bb_sound_get_wav (self->sound));
  double sum = 0;

  for (guint i = 0; i < channels; i++)
    sum += bb_track_reader_get (self, sample, i);
  return sum / channels;
}
