/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a sound is heard at a sample of the song that it lies beside? */
#include "audio/track-reader.h"

#include <math.h>

void
bb_track_reader_init (BbTrackReader *self, BbSound *sound, int sample_rate, double sample)
{
  self->sound = bb_sound_ref (sound);
  self->sample = sample;
  self->step = (double) bb_wav_get_sample_rate (bb_sound_get_wav (sound)) / sample_rate;
  self->gain = 1;
  self->shift = llround (sample);
  self->sinc = self->step != 1 ? bb_sinc_new (self->step) : NULL;
}

void
bb_track_reader_clear (BbTrackReader *self)
{
  bb_sound_unref (self->sound);
  g_clear_pointer (&self->sinc, bb_sinc_free);
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
  const float *weights = bb_sinc_get (self->sinc, place);
  double sum = 0;

  if (before < -BB_SINC_REACH || before > (gint64) bb_wav_get_n_samples (wav) + BB_SINC_REACH)
    return 0;
  for (int tap = 0; tap < 2 * BB_SINC_REACH; tap++)
    sum += weights[tap] * get_value (wav, before - BB_SINC_REACH + 1 + tap, channel);

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
