/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does what the decoding process tells become samples and peaks? */
#include "audio/decode.h"

#include <glib/gi18n-lib.h>

#include "audio/sound-helper.h"
#include "audio/wav.h"
#include "audio/whole.h"

#define PROGRESS_INTERVAL (G_USEC_PER_SEC / 20)
/* what a file that took over its helper may say at most, in bytes */
#define COVER_MAX (64 << 20)

typedef struct
{
  BbDecodeProgress progress;
  gpointer progress_data;
  gint64 next_progress;

  BbSoundHelper *helper;
  BbWavWriter *writer;
  BbPeaks *peaks;
  BbSoundInfo *info;
  GByteArray *cover;
  char *missing;
  gsize sample_size; /* in the WAV file, in bytes; 0 until the format is known */
  guint64 duration;  /* by the file's own word, in nanoseconds */
  gboolean has_ended;
  gboolean has_failed; /* the file's end was not reached as a file's end ought to be */
} Decoder;

static void
decoder_clear (Decoder *self)
{
  g_clear_pointer (&self->helper, bb_sound_helper_free);
  g_clear_pointer (&self->writer, bb_wav_writer_free);
  g_clear_pointer (&self->info, bb_sound_info_free);
  g_clear_pointer (&self->cover, g_byte_array_unref);
  g_free (self->missing);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Decoder, decoder_clear)

/* what the helper says */

static gboolean
take_format (Decoder *self, const BbSoundPart *part)
{
  if (self->sample_size > 0 || part->channels < 1 || part->channels > BB_SOUND_CHANNELS_MAX || part->sample_rate < 1 ||
      part->sample_rate > BB_SOUND_RATE_MAX)
    return FALSE;

  self->sample_size = part->channels * sizeof (gint16);
  self->duration = part->duration;
  self->info->sample_rate = part->sample_rate;
  self->info->source_channels = part->source_channels;
  bb_wav_writer_set_format (self->writer, part->channels, part->sample_rate);
  bb_peaks_begin (self->peaks, part->channels, part->sample_rate);
  return TRUE;
}

static gboolean
take_samples (Decoder *self, const gint16 *samples, gsize length, GError **error)
{
  if (self->sample_size == 0 || length % self->sample_size != 0 ||
      !bb_wav_writer_write (self->writer, samples, length, error))
    return FALSE;

  bb_peaks_add (self->peaks, samples, length / self->sample_size);
  self->info->n_samples += length / self->sample_size;
  return TRUE;
}

static gboolean
take_cover (Decoder *self, const char *type, const guint8 *bytes, gsize length)
{
  if (self->cover == NULL)
    {
      self->cover = g_byte_array_new ();
      self->info->cover_type = g_utf8_make_valid (type, -1);
    }

  g_byte_array_append (self->cover, bytes, (guint) length);
  return self->cover->len <= COVER_MAX;
}

static gboolean
take_text (char **text, const char *bytes, gsize length)
{
  g_free (*text);
  *text = g_utf8_make_valid (bytes, (gssize) length);
  return TRUE;
}

static gboolean
take_end (Decoder *self, const BbSoundPart *part)
{
  self->has_ended = TRUE;
  self->has_failed = part->has_failed;
  self->info->n_silent = part->n_silent;
  self->info->silent_at = part->silent_at;
  return part->silent_at <= self->info->n_samples && part->n_silent <= self->info->n_samples - part->silent_at;
}

/* Returns: %FALSE where it makes no sense; and where the WAV file takes no more, with @error */
static gboolean
take (Decoder *self, const BbSoundPart *part, gconstpointer body, gsize length, GError **error)
{
  switch (part->word)
    {
    case BB_SOUND_FORMAT:
      return take_format (self, part);
    case BB_SOUND_SAMPLES:
      return take_samples (self, body, length, error);
    case BB_SOUND_TITLE:
      return take_text (&self->info->title, body, length);
    case BB_SOUND_ARTIST:
      return take_text (&self->info->artist, body, length);
    case BB_SOUND_ALBUM:
      return take_text (&self->info->album, body, length);
    case BB_SOUND_COVER:
      return take_cover (self, part->type, body, length);
    case BB_SOUND_MISSING:
      return take_text (&self->missing, body, length);
    case BB_SOUND_END:
      return take_end (self, part);
    default:
      return FALSE;
    }
}

static void
report_progress (Decoder *self)
{
  gint64 now = g_get_monotonic_time ();
  double share = -1;

  if (self->progress == NULL || self->info->n_samples == 0 || now < self->next_progress)
    return;

  self->next_progress = now + PROGRESS_INTERVAL;
  if (self->duration > 0)
    share = MIN ((double) self->info->n_samples / self->info->sample_rate / (self->duration / 1e9), 1.0);
  self->progress (share, self->progress_data);
}

/* a helper that breaks off leaves what it told so far, as a file does that is cut off */
static gboolean
decode (Decoder *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) cause = NULL;
  gboolean goes_on = TRUE;
  gconstpointer body;
  BbSoundPart part;
  gsize length;

  while (goes_on && !self->has_ended)
    {
      goes_on = bb_sound_helper_next (self->helper, &part, &body, &length) && take (self, &part, body, length, &cause);
      report_progress (self);
    }

  self->has_failed |= !goes_on;
  if (cause == NULL)
    return !g_cancellable_set_error_if_cancelled (cancellable, error);

  g_propagate_error (error, g_steal_pointer (&cause));
  return FALSE;
}

/* what came of it */

static gboolean
explain (const Decoder *self, const char *path, GError **error)
{
  g_autofree char *name = g_path_get_basename (path);

  if (self->missing != NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                 _ ("“%s” cannot be decoded: there is no decoder for %s. Convert the file to WAV or FLAC."), name,
                 self->missing);
  else if (!self->has_ended)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 _ ("“%s” cannot be decoded: decoding it failed, or brought nothing for too long. Convert the file "
                    "to WAV or FLAC."),
                 name);
  else if (self->info->is_cut)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 _ ("“%s” is damaged or cut off, and what is left of it cannot be decoded. Get a "
                    "whole copy of it."),
                 name);
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 _ ("There is no sound to be found in “%s”. Choose a sound file, or a video with "
                    "a sound track."),
                 name);

  return FALSE;
}

static gboolean
judge (Decoder *self, const char *path, GError **error)
{
  /* without sound it would be that of something else */
  bb_whole_judge (self->info, path, self->info->n_samples > 0 ? self->duration : 0, self->has_failed);
  return self->info->n_samples > 0 || explain (self, path, error);
}

BbSoundInfo *
bb_decode_file (const char *file,
                BbDecodeRule rule,
                const char *wav_path,
                BbPeaks *peaks,
                BbDecodeProgress progress,
                gpointer data,
                GCancellable *cancellable,
                GError **error)
{
  g_auto (Decoder) self = { .peaks = peaks, .progress = progress, .progress_data = data };

  self.info = g_new0 (BbSoundInfo, 1);
  if ((self.helper = bb_sound_helper_new (file, rule, cancellable, error)) == NULL ||
      (self.writer = bb_wav_writer_new (wav_path, error)) == NULL || !decode (&self, cancellable, error) ||
      !judge (&self, file, error) || !bb_wav_writer_finish (self.writer, error))
    return NULL;

  bb_peaks_finish (peaks);
  self.info->fingerprint = bb_peaks_dup_fingerprint (peaks);
  if (self.cover != NULL)
    self.info->cover = g_byte_array_free_to_bytes (g_steal_pointer (&self.cover));
  return g_steal_pointer (&self.info);
}
