/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard at a sample of the song, of it and of what lies beside it? */
#include "audio/track-mix.h"

#include <math.h>
#include <string.h>

/* a sound of another rate is read between its samples: a sinc under a Hann window, see J. O. Smith, "Digital Audio
 * Resampling" */
#define REACH 16
#define N_PHASES 1024

typedef struct
{
  BbSound *sound;
  double sample;
  double step;  /* its samples for one of the song */
  float *sinc;  /* N_PHASES + 1 rows of 2 × REACH; NULL where sample for sample will do */
  gint64 shift; /* of the song, then */
} Track;

struct _BbTrackMix
{
  BbSound *song;
  gboolean is_heard;
  GArray *tracks;
};

static void
clear_track (gpointer data)
{
  Track *track = data;

  bb_sound_unref (track->sound);
  g_free (track->sinc);
}

BbTrackMix *
bb_track_mix_new (BbSound *song, gboolean is_heard)
{
  BbTrackMix *self = g_new0 (BbTrackMix, 1);

  self->song = bb_sound_ref (song);
  self->is_heard = is_heard;
  self->tracks = g_array_new (FALSE, FALSE, sizeof (Track));
  g_array_set_clear_func (self->tracks, clear_track);

  return self;
}

void
bb_track_mix_free (BbTrackMix *self)
{
  bb_sound_unref (self->song);
  g_array_unref (self->tracks);
  g_free (self);
}

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
bb_track_mix_add (BbTrackMix *self, BbSound *sound, double sample)
{
  Track track = { bb_sound_ref (sound), sample };

  track.step = (double) bb_wav_get_sample_rate (bb_sound_get_wav (sound)) /
               bb_wav_get_sample_rate (bb_sound_get_wav (self->song));
  track.shift = llround (sample);
  if (track.step != 1)
    track.sinc = make_sinc (track.step);
  g_array_append_val (self->tracks, track);
}

gboolean
bb_track_mix_is_plain (const BbTrackMix *self)
{
  return self->is_heard && self->tracks->len == 0;
}

char *
bb_track_mix_describe (const BbTrackMix *self)
{
  GString *text = g_string_new (self->is_heard ? "song" : "no song");

  for (guint i = 0; i < self->tracks->len; i++)
    {
      const Track *track = &g_array_index (self->tracks, Track, i);
      char number[G_ASCII_DTOSTR_BUF_SIZE];

      g_string_append_printf (text, " %s %s %s", bb_sound_get_key (track->sound),
                              bb_sound_get_info (track->sound)->fingerprint,
                              g_ascii_dtostr (number, sizeof number, track->sample));
    }

  return g_string_free (text, FALSE);
}

static gint16
get_value (const BbWav *wav, gint64 sample, guint channel)
{
  guint channels = bb_wav_get_channels (wav);

  if (sample < 0 || sample >= (gint64) bb_wav_get_n_samples (wav))
    return 0;

  return bb_wav_get_samples (wav)[sample * channels + MIN (channel, channels - 1)];
}

static double
read_between (const Track *track, const BbWav *wav, gint64 sample, guint channel)
{
  double place = (sample - track->sample) * track->step;
  gint64 before = (gint64) floor (place);
  const float *weights = track->sinc + (int) lrint ((place - before) * N_PHASES) * 2 * REACH;
  double sum = 0;

  if (before < -REACH || before > (gint64) bb_wav_get_n_samples (wav) + REACH)
    return 0;
  for (int tap = 0; tap < 2 * REACH; tap++)
    sum += weights[tap] * get_value (wav, before - REACH + 1 + tap, channel);

  return sum;
}

static void
add_track (const Track *track, gint64 from, gint64 n_samples, guint channels, gint16 *samples)
{
  const BbWav *wav = bb_sound_get_wav (track->sound);

  for (gint64 i = 0; i < n_samples * channels; i++)
    {
      gint64 sample = from + i / channels;
      guint channel = (guint) (i % channels);
      double value = track->sinc != NULL ? read_between (track, wav, sample, channel)
                                         : get_value (wav, sample - track->shift, channel);

      samples[i] = (gint16) CLAMP (samples[i] + lrint (value), G_MININT16, G_MAXINT16);
    }
}

void
bb_track_mix_read (const BbTrackMix *self, gint64 from, gint64 n_samples, gint16 *samples)
{
  const BbWav *song = bb_sound_get_wav (self->song);
  guint channels = bb_wav_get_channels (song);
  gsize size = n_samples * channels * sizeof (gint16);

  if (self->is_heard)
    memcpy (samples, bb_wav_get_samples (song) + from * channels, size);
  else
    memset (samples, 0, size);
  for (guint i = 0; i < self->tracks->len; i++)
    add_track (&g_array_index (self->tracks, Track, i), from, n_samples, channels, samples);
}
