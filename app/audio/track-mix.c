/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard at a sample of the song, of it and of what lies beside it? */
#include "audio/track-mix.h"

#include <math.h>
#include <string.h>

#include "audio/track-reader.h"

/* what of the mix before sounds as the song does from one of its samples to another */
typedef struct
{
  BbTrackReader reader;
  gint64 from;
  gint64 to;
} Counterpart;

struct _BbTrackMix
{
  BbSound *song;
  gboolean is_heard;
  GArray *tracks;       /* of BbTrackReader */
  GArray *counterparts; /* NULL unless mixes are compared */
};

static int
get_rate (const BbTrackMix *self)
{
  return (int) bb_wav_get_sample_rate (bb_sound_get_wav (self->song));
}

static void
clear_track (gpointer data)
{
  bb_track_reader_clear (data);
}

static void
clear_counterpart (gpointer data)
{
  bb_track_reader_clear (&((Counterpart *) data)->reader);
}

BbTrackMix *
bb_track_mix_new (BbSound *song, gboolean is_heard)
{
  BbTrackMix *self = g_new0 (BbTrackMix, 1);

  self->song = bb_sound_ref (song);
  self->is_heard = is_heard;
  self->tracks = g_array_new (FALSE, FALSE, sizeof (BbTrackReader));
  g_array_set_clear_func (self->tracks, clear_track);

  return self;
}

void
bb_track_mix_free (BbTrackMix *self)
{
  bb_sound_unref (self->song);
  g_array_unref (self->tracks);
  g_clear_pointer (&self->counterparts, g_array_unref);
  g_free (self);
}

void
bb_track_mix_add (BbTrackMix *self, BbSound *sound, double sample, int gain)
{
  BbTrackReader track;

  bb_track_reader_init (&track, sound, get_rate (self), sample);
  track.gain = pow (10, gain / 20.0);
  g_array_append_val (self->tracks, track);
}

void
bb_track_mix_compare (BbTrackMix *self, BbSound *old, const BbSongRun *runs, guint n_runs)
{
  double ratio = get_rate (self) / (double) bb_wav_get_sample_rate (bb_sound_get_wav (old));

  g_clear_pointer (&self->counterparts, g_array_unref);
  self->counterparts = g_array_new (FALSE, FALSE, sizeof (Counterpart));
  g_array_set_clear_func (self->counterparts, clear_counterpart);
  for (guint i = 0; i < n_runs; i++)
    {
      Counterpart part = { .from = runs[i].new_from,
                           .to = runs[i].new_from + llround ((double) (runs[i].to - runs[i].from) * ratio) };

      bb_track_reader_init (&part.reader, old, get_rate (self),
                            (double) runs[i].new_from - (double) runs[i].from * ratio);
      g_array_append_val (self->counterparts, part);
    }
}

gboolean
bb_track_mix_is_plain (const BbTrackMix *self)
{
  return self->is_heard && self->tracks->len == 0 && self->counterparts == NULL;
}

guint
bb_track_mix_get_channels (const BbTrackMix *self)
{
  return self->counterparts != NULL ? 2 : bb_wav_get_channels (bb_sound_get_wav (self->song));
}

static void
describe (GString *text, const BbTrackReader *track)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (text, " %s %s %s", bb_sound_get_key (track->sound),
                          bb_sound_get_info (track->sound)->fingerprint,
                          g_ascii_dtostr (number, sizeof number, track->sample));
  if (track->gain != 1)
    g_string_append_printf (text, " times %s", g_ascii_dtostr (number, sizeof number, track->gain));
}

char *
bb_track_mix_describe (const BbTrackMix *self)
{
  GString *text = g_string_new (self->is_heard ? "song" : "no song");

  for (guint i = 0; i < self->tracks->len; i++)
    describe (text, &g_array_index (self->tracks, BbTrackReader, i));
  for (guint i = 0; self->counterparts != NULL && i < self->counterparts->len; i++)
    {
      const Counterpart *part = &g_array_index (self->counterparts, Counterpart, i);

      describe (text, &part->reader);
      g_string_append_printf (text, " left %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, part->from, part->to);
    }

  return g_string_free (text, FALSE);
}

static gint16
clip (double value)
{
  return (gint16) CLAMP (lrint (value), G_MININT16, G_MAXINT16);
}

/* sample for sample, as most tracks are: somebody waits for it. Returns: whether it is such a one */
static gboolean
add_directly (const BbTrackReader *track, gint64 from, gint64 n_samples, guint channels, gint16 *samples)
{
  const BbWav *wav = bb_sound_get_wav (track->sound);
  gint64 first = MAX (from, track->shift), end = track->shift + (gint64) bb_wav_get_n_samples (wav);
  const gint16 *values = bb_wav_get_samples (wav);

  if (track->sinc != NULL || bb_wav_get_channels (wav) != channels)
    return FALSE;

  end = MIN (end, from + n_samples);
  for (gint64 i = first * channels; i < end * channels; i++)
    {
      gint16 *sample = &samples[i - from * channels];

      *sample = clip (*sample + track->gain * values[i - track->shift * channels]);
    }
  return TRUE;
}

static void
add_track (const BbTrackReader *track, gint64 from, gint64 n_samples, guint channels, gint16 *samples)
{
  if (add_directly (track, from, n_samples, channels, samples))
    return;

  for (gint64 i = 0; i < n_samples * channels; i++)
    samples[i] = clip (samples[i] + rint (bb_track_reader_get (track, from + i / channels, (guint) (i % channels))));
}

/* the mix before on the left, where it sounds as this one does; silence where it has nothing of it */
static void
read_left (const BbTrackMix *self, gint64 from, gint64 n_samples, gint16 *samples)
{
  for (guint i = 0; i < self->counterparts->len; i++)
    {
      const Counterpart *part = &g_array_index (self->counterparts, Counterpart, i);
      gint64 first = MAX (part->from, from), end = MIN (part->to, from + n_samples);

      for (gint64 sample = first; sample < end; sample++)
        samples[2 * (sample - from)] = clip (bb_track_reader_get_middle (&part->reader, sample));
    }
}

static void
read_right (const BbTrackMix *self, gint64 from, gint64 n_samples, gint16 *samples)
{
  const BbWav *song = bb_sound_get_wav (self->song);
  guint channels = bb_wav_get_channels (song);
  const gint16 *values = bb_wav_get_samples (song) + from * channels;

  for (gint64 i = 0; i < n_samples; i++)
    samples[2 * i + 1] = (gint16) ((values[channels * i] + values[channels * (i + 1) - 1]) / 2);
}

void
bb_track_mix_read (const BbTrackMix *self, gint64 from, gint64 n_samples, gint16 *samples)
{
  const BbWav *song = bb_sound_get_wav (self->song);
  guint channels = bb_track_mix_get_channels (self);
  gsize size = n_samples * channels * sizeof (gint16);

  if (self->is_heard && self->counterparts == NULL)
    memcpy (samples, bb_wav_get_samples (song) + from * channels, size);
  else
    memset (samples, 0, size);
  if (self->counterparts != NULL)
    {
      read_left (self, from, n_samples, samples);
      read_right (self, from, n_samples, samples);
      return;
    }
  for (guint i = 0; i < self->tracks->len; i++)
    add_track (&g_array_index (self->tracks, BbTrackReader, i), from, n_samples, channels, samples);
}
