/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sound is there, and which is on its way? */
#include "document/song-state.h"

struct _BbSongState
{
  BbSongStateFunc sounds;
  gpointer data;

  BbSound *sound;
  gboolean is_unheard;
  BbPeaks *growing;
  GCancellable *choosing; /* of the song that was chosen last */
  BbProgressMeter *meter;
};

BbSongState *
bb_song_state_new (BbSongStateFunc sounds, BbSongStateFunc moved, gpointer data)
{
  BbSongState *self = g_new0 (BbSongState, 1);

  self->sounds = sounds;
  self->data = data;
  self->meter = bb_progress_meter_new (moved, data);
  return self;
}

void
bb_song_state_free (BbSongState *self)
{
  g_clear_pointer (&self->sound, bb_sound_unref);
  g_clear_pointer (&self->growing, bb_peaks_unref);
  g_clear_object (&self->choosing);
  bb_progress_meter_free (self->meter);
  g_free (self);
}

void
bb_song_state_set_sound (BbSongState *self, BbSound *sound)
{
  g_clear_pointer (&self->sound, bb_sound_unref);
  self->sound = sound != NULL ? bb_sound_ref (sound) : NULL;
  self->sounds (self->data);
}

BbSound *
bb_song_state_get_sound (BbSongState *self)
{
  return self->sound;
}

void
bb_song_state_set_heard (BbSongState *self, gboolean is_heard)
{
  if (self->is_unheard == !is_heard)
    return;

  self->is_unheard = !is_heard;
  self->sounds (self->data);
}

void
bb_song_state_tell (BbSongState *self)
{
  self->sounds (self->data);
}

gboolean
bb_song_state_is_heard (BbSongState *self)
{
  return !self->is_unheard;
}

void
bb_song_state_choose (BbSongState *self, GCancellable *cancellable)
{
  if (self->choosing != NULL)
    g_cancellable_cancel (self->choosing);
  g_set_object (&self->choosing, cancellable);
}

static void
set_growing (BbSongState *self, BbPeaks *peaks)
{
  g_clear_pointer (&self->growing, bb_peaks_unref);
  self->growing = peaks != NULL ? bb_peaks_ref (peaks) : NULL;
}

void
bb_song_state_begin (BbSongState *self, BbSongJob *job)
{
  set_growing (self, bb_song_job_get_peaks (job));
}

/* a song begun later than this one has taken its place */
void
bb_song_state_end (BbSongState *self, BbSongJob *job)
{
  if (self->growing == bb_song_job_get_peaks (job))
    set_growing (self, NULL);
}

BbPeaks *
bb_song_state_get_growing (BbSongState *self)
{
  return self->growing;
}

BbProgressMeter *
bb_song_state_get_meter (BbSongState *self)
{
  return self->meter;
}

double
bb_song_state_get_progress (BbSongState *self)
{
  return bb_progress_meter_get_share (self->meter);
}

gint64
bb_song_state_guess_samples (BbSongState *self)
{
  gint64 n = (gint64) bb_peaks_get_n_samples (self->growing);
  gint64 second = MAX (bb_peaks_get_sample_rate (self->growing), 1);
  double share = bb_song_state_get_progress (self);

  if (share > 0.01)
    n = MAX (n, (gint64) (n / share));
  return (n / second + 1) * second;
}
