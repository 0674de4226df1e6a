/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who looks for the onsets of a sound, where several want them at once? */
#include "audio/beats/onset-share.h"

/**
 * BbOnsetShare:
 * @n_users: who hold it
 * @is_sought: somebody looks for the onsets
 * @is_known: they were found, or there are none
 */
struct _BbOnsetShare
{
  BbSound *sound;
  BbOnsets *onsets;
  guint n_users;
  gboolean is_sought;
  gboolean is_known;
};

/* of all that follows */
static GMutex mutex;
static GCond changed;
static GPtrArray *shares;

static BbOnsetShare *
find_or_add (BbSound *sound)
{
  BbOnsetShare *self;

  if (shares == NULL)
    shares = g_ptr_array_new ();
  for (guint i = 0; i < shares->len; i++)
    {
      self = g_ptr_array_index (shares, i);
      if (self->sound == sound)
        return self;
    }

  self = g_new0 (BbOnsetShare, 1);
  self->sound = bb_sound_ref (sound);
  g_ptr_array_add (shares, self);
  return self;
}

/* the lock is not held meanwhile; one who was cancelled leaves it to another */
static void
seek (BbOnsetShare *self, GCancellable *cancellable)
{
  const BbWav *wav = bb_sound_get_wav (self->sound);
  BbOnsets *onsets;

  self->is_sought = TRUE;
  g_mutex_unlock (&mutex);
  onsets = bb_onsets_find (bb_wav_get_samples (wav), bb_wav_get_n_samples (wav), bb_wav_get_channels (wav),
                           bb_wav_get_sample_rate (wav), cancellable);
  g_mutex_lock (&mutex);
  self->is_sought = FALSE;
  self->is_known = onsets != NULL || !g_cancellable_is_cancelled (cancellable);
  self->onsets = onsets;
  g_cond_broadcast (&changed);
}

BbOnsetShare *
bb_onset_share_new (BbSound *sound, GCancellable *cancellable)
{
  BbOnsetShare *self;

  g_mutex_lock (&mutex);
  self = find_or_add (sound);
  self->n_users++;
  while (self->is_sought)
    g_cond_wait (&changed, &mutex);
  if (!self->is_known)
    seek (self, cancellable);
  g_mutex_unlock (&mutex);
  return self;
}

void
bb_onset_share_free (BbOnsetShare *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);

  if (--self->n_users > 0)
    return;

  g_ptr_array_remove_fast (shares, self);
  if (shares->len == 0)
    g_clear_pointer (&shares, g_ptr_array_unref);
  g_clear_pointer (&self->onsets, bb_onsets_free);
  bb_sound_unref (self->sound);
  g_free (self);
}

const BbOnsets *
bb_onset_share_get (const BbOnsetShare *self)
{
  return self->onsets;
}
