/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a sound file of any kind become samples and peaks? */
#include "audio/decode.h"

#include <glib/gi18n-lib.h>
#include <libswresample/swresample.h>

#include "audio/sound-file.h"
#include "audio/tags.h"
#include "audio/wav.h"
#include "audio/whole.h"

#define PROGRESS_INTERVAL (G_USEC_PER_SEC / 20)
#define CHANNELS_MAX 2
/* what playback takes; only DSD has more, of one bit each */
#define RATE_MAX 192000

typedef struct
{
  BbDecodeProgress progress;
  gpointer progress_data;
  gint64 next_progress;

  BbSoundFile *file;
  BbWavWriter *writer;
  BbPeaks *peaks;
  BbSoundInfo *info;
  int n_channels; /* in the WAV file */
  guint64 n_most; /* samples */

  SwrContext *resampler;  /* NULL while frames are what the WAV file takes */
  AVChannelLayout layout; /* of the frames that the resampler was made for, as are the next two */
  int rate;
  int format;
  gint16 *samples;
  gsize n_room; /* in @samples, for each channel */
} Decoder;

static void
decoder_clear (Decoder *self)
{
  g_clear_pointer (&self->file, bb_sound_file_free);
  g_clear_pointer (&self->writer, bb_wav_writer_free);
  g_clear_pointer (&self->info, bb_sound_info_free);
  swr_free (&self->resampler);
  av_channel_layout_uninit (&self->layout);
  g_free (self->samples);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Decoder, decoder_clear)

/* the first frame says what the WAV file will be */
static void
begin (Decoder *self, const AVFrame *frame)
{
  int rate = frame->sample_rate;

  while (rate > RATE_MAX)
    rate /= 2;
  self->n_channels = MIN (frame->ch_layout.nb_channels, CHANNELS_MAX);
  self->n_most = bb_sound_file_get_most (self->file, rate);
  self->info->sample_rate = (guint) rate;
  self->info->source_channels = (guint) frame->ch_layout.nb_channels;
  bb_wav_writer_set_format (self->writer, (guint) self->n_channels, (guint) rate);
  bb_peaks_begin (self->peaks, (guint) self->n_channels, (guint) rate);
}

static gboolean
is_as_written (const Decoder *self, const AVFrame *frame)
{
  return frame->format == AV_SAMPLE_FMT_S16 && frame->ch_layout.nb_channels == self->n_channels &&
         frame->sample_rate == (int) self->info->sample_rate;
}

static gboolean
is_as_before (const Decoder *self, const AVFrame *frame)
{
  return self->resampler != NULL && frame->format == self->format &&
         frame->sample_rate == self->rate &&
         av_channel_layout_compare (&frame->ch_layout, &self->layout) == 0;
}

/* a file may change within, as where two were put together */
static gboolean
prepare_resampler (Decoder *self, const AVFrame *frame)
{
  AVChannelLayout wanted, known = { 0 };
  int result;

  if (is_as_before (self, frame))
    return TRUE;

  av_channel_layout_default (&wanted, self->n_channels);
  if (frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
    av_channel_layout_default (&known, frame->ch_layout.nb_channels);
  else
    av_channel_layout_copy (&known, &frame->ch_layout);

  swr_free (&self->resampler);
  result = swr_alloc_set_opts2 (&self->resampler, &wanted, AV_SAMPLE_FMT_S16,
                                (int) self->info->sample_rate, &known, frame->format,
                                frame->sample_rate, 0, NULL);
  av_channel_layout_uninit (&known);
  av_channel_layout_copy (&self->layout, &frame->ch_layout);
  self->rate = frame->sample_rate;
  self->format = frame->format;
  return result >= 0 && swr_init (self->resampler) >= 0;
}

/* Returns: how many samples were made of @frame (or of what the resampler kept back: %NULL);
 * negative where none can be */
static int
convert (Decoder *self, const AVFrame *frame)
{
  int n = swr_get_out_samples (self->resampler, frame != NULL ? frame->nb_samples : 0);
  uint8_t *out;

  if (n > 0 && (gsize) n > self->n_room)
    {
      self->n_room = (gsize) n;
      self->samples = g_renew (gint16, self->samples, self->n_room * (gsize) self->n_channels);
    }

  out = (uint8_t *) self->samples;
  return n <= 0 ? n
                : swr_convert (self->resampler, &out, n,
                               frame != NULL ? (const uint8_t **) frame->extended_data : NULL,
                               frame != NULL ? frame->nb_samples : 0);
}

static gboolean
write_samples (Decoder *self, const gint16 *samples, int n, GError **error)
{
  gsize n_samples = MIN ((guint64) n, self->n_most - self->info->n_samples);

  if (!bb_wav_writer_write (self->writer, samples,
                            n_samples * sizeof *samples * (gsize) self->n_channels, error))
    return FALSE;

  bb_peaks_add (self->peaks, samples, n_samples);
  self->info->n_samples += n_samples;
  return TRUE;
}

static gboolean
take (Decoder *self, const AVFrame *frame, GError **error)
{
  int n;

  if (self->info->sample_rate == 0)
    begin (self, frame);
  if (is_as_written (self, frame))
    return write_samples (self, (const gint16 *) (gconstpointer) frame->extended_data[0],
                          frame->nb_samples, error);

  n = prepare_resampler (self, frame) ? convert (self, frame) : -1;
  if (n < 0)
    self->file->has_failed = TRUE;
  return n <= 0 || write_samples (self, self->samples, n, error);
}

/* what a change of rate keeps back */
static gboolean
take_rest (Decoder *self, GError **error)
{
  int n = self->resampler != NULL ? convert (self, NULL) : 0;

  return n <= 0 || write_samples (self, self->samples, n, error);
}

static void
report_progress (Decoder *self)
{
  gint64 now = g_get_monotonic_time ();
  guint64 duration = bb_sound_file_get_duration (self->file);
  double share = -1;

  if (self->progress == NULL || now < self->next_progress)
    return;

  self->next_progress = now + PROGRESS_INTERVAL;
  if (duration > 0)
    share = MIN ((double) self->info->n_samples / self->info->sample_rate / (duration / 1e9), 1.0);
  self->progress (share, self->progress_data);
}

static gboolean
decode (Decoder *self, GCancellable *cancellable, GError **error)
{
  const AVFrame *frame = bb_sound_file_next (self->file);

  while (frame != NULL && self->info->n_samples < self->n_most)
    {
      if (!take (self, frame, error))
        return FALSE;

      report_progress (self);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      frame = bb_sound_file_next (self->file);
    }

  return take_rest (self, error);
}

/* what came of it */

static gboolean
explain (const Decoder *self, const char *path, GError **error)
{
  g_autofree char *name = g_path_get_basename (path);

  if (self->file->missing != NULL)
    g_set_error (
        error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
        _ ("“%s” cannot be decoded: there is no decoder for %s. Convert the file to WAV or FLAC."),
        name, self->file->missing);
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
judge (Decoder *self, const char *path, GCancellable *cancellable, GError **error)
{
  /* without sound it would be that of something else */
  guint64 duration = self->info->n_samples > 0 ? bb_sound_file_get_duration (self->file) : 0;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  bb_whole_judge (self->info, path, duration, self->file->has_failed);
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
  g_auto (Decoder)
      self = { .peaks = peaks, .progress = progress, .progress_data = data, .n_most = G_MAXUINT64 };

  self.info = g_new0 (BbSoundInfo, 1);
  if ((self.file = bb_sound_file_open (file, rule, cancellable, error)) == NULL ||
      (self.writer = bb_wav_writer_new (wav_path, error)) == NULL ||
      !decode (&self, cancellable, error) || !judge (&self, file, cancellable, error) ||
      !bb_wav_writer_finish (self.writer, error))
    return NULL;

  bb_peaks_finish (peaks);
  self.info->fingerprint = bb_peaks_dup_fingerprint (peaks);
  bb_tags_read (self.file->format, self.file->stream, self.info);
  return g_steal_pointer (&self.info);
}
