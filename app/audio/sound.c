/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a song once it is decoded: its samples, peaks and what its file says of it? */
#include "audio/sound.h"

#include "audio/cache.h"

#define WAV_NAME "sound.wav"
#define PEAKS_NAME "peaks"
#define INFO_NAME "info"

struct _BbSound
{
  gatomicrefcount references;
  char *key;
  char *wav_path;
  BbWav *wav;
  BbPeaks *peaks;
  BbSoundInfo *info;
};

G_DEFINE_BOXED_TYPE (BbSound, bb_sound, bb_sound_ref, bb_sound_unref)

BbSound *
bb_sound_ref (BbSound *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_sound_unref (BbSound *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  bb_cache_release (self->key);
  g_clear_pointer (&self->wav, bb_wav_free);
  g_clear_pointer (&self->info, bb_sound_info_free);
  bb_peaks_unref (self->peaks);
  g_free (self->wav_path);
  g_free (self->key);
  g_free (self);
}

/* takes over the use of the cache's entry, whatever comes of it */
static BbSound *
open_entry (const char *folder, const char *key, BbPeaks *peaks, GError **error)
{
  g_autoptr (BbSound) self = g_new0 (BbSound, 1);
  g_autofree char *info_path = g_build_filename (folder, INFO_NAME, NULL);
  g_autofree char *peaks_path = g_build_filename (folder, PEAKS_NAME, NULL);

  g_atomic_ref_count_init (&self->references);
  self->key = g_strdup (key);
  self->wav_path = g_build_filename (folder, WAV_NAME, NULL);
  self->peaks = bb_peaks_ref (peaks);

  if ((self->wav = bb_wav_open (self->wav_path, error)) == NULL ||
      (self->info = bb_sound_info_load (info_path, error)) == NULL ||
      (!bb_peaks_is_finished (peaks) && !bb_peaks_load (peaks, peaks_path, error)))
    return NULL;

  return g_steal_pointer (&self);
}

static gboolean
agrees (const BbSound *self)
{
  guint64 n_samples = bb_wav_get_n_samples (self->wav);

  return self->info->n_samples == n_samples && self->info->fingerprint != NULL &&
         self->info->sample_rate == bb_wav_get_sample_rate (self->wav) &&
         bb_peaks_get_n_samples (self->peaks) == n_samples;
}

static BbSound *
load_cached (const char *key, BbPeaks *peaks)
{
  g_autofree char *folder = bb_cache_take (key);
  g_autoptr (BbSound) self = folder != NULL ? open_entry (folder, key, peaks, NULL) : NULL;

  if (self != NULL && agrees (self))
    return g_steal_pointer (&self);

  if (folder != NULL)
    bb_cache_remove (key);
  return NULL;
}

static gboolean
fill_entry (const char *folder,
            const char *file,
            BbDecodeRule rule,
            BbPeaks *peaks,
            BbDecodeProgress progress,
            gpointer data,
            GCancellable *cancellable,
            GError **error)
{
  g_autofree char *wav_path = g_build_filename (folder, WAV_NAME, NULL);
  g_autofree char *info_path = g_build_filename (folder, INFO_NAME, NULL);
  g_autofree char *peaks_path = g_build_filename (folder, PEAKS_NAME, NULL);
  g_autoptr (BbSoundInfo) info = bb_decode_file (file, rule, wav_path, peaks, progress, data, cancellable, error);

  return info != NULL && bb_peaks_save (peaks, peaks_path, error) && bb_sound_info_save (info, info_path, error);
}

BbSound *
bb_sound_load (const char *file,
               const char *media_hash,
               BbDecodeRule rule,
               BbPeaks *peaks,
               BbDecodeProgress progress,
               gpointer data,
               GCancellable *cancellable,
               GError **error)
{
  g_autoptr (BbPeaks) growing = peaks != NULL ? bb_peaks_ref (peaks) : bb_peaks_new ();
  g_autofree char *unfinished = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *key = bb_sound_make_key (media_hash, rule);
  BbSound *self = load_cached (key, growing);

  if (self != NULL)
    return self;

  unfinished = bb_cache_begin (error);
  if (unfinished == NULL)
    return NULL;

  if (!fill_entry (unfinished, file, rule, growing, progress, data, cancellable, error))
    {
      bb_cache_abandon (unfinished);
      return NULL;
    }

  folder = bb_cache_commit (unfinished, key, error);
  return folder != NULL ? open_entry (folder, key, growing, error) : NULL;
}

BbWav *
bb_sound_get_wav (const BbSound *self)
{
  return self->wav;
}

const char *
bb_sound_get_wav_path (const BbSound *self)
{
  return self->wav_path;
}

BbPeaks *
bb_sound_get_peaks (const BbSound *self)
{
  return self->peaks;
}

const BbSoundInfo *
bb_sound_get_info (const BbSound *self)
{
  return self->info;
}

const char *
bb_sound_get_key (const BbSound *self)
{
  return self->key;
}

/* the plain hash is what programs kept songs by before there were rules */
char *
bb_sound_make_key (const char *media_hash, BbDecodeRule rule)
{
  return rule == BB_DECODE_AS_FIRST ? g_strdup (media_hash) : g_strconcat (media_hash, "m", NULL);
}
