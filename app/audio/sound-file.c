/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a sound file of any kind read, frame by frame? */
#include "audio/sound-file.h"

#include <libavutil/samplefmt.h>

#include "audio/libav-file.h"

/* samples in one frame of silence, which takes the place of what cannot be decoded */
#define SILENCE_MAX 65536

typedef struct
{
  BbSoundFile base;
  BbLibavFile *libav;

  AVCodecContext *codec;
  AVPacket *packet;
  AVFrame *frame;
  AVFrame *silence;
  gint64 n_lost; /* samples that could not be decoded since the last that could */
  gboolean has_sound;
  gboolean is_held;   /* @frame is to follow, once there was silence enough */
  gboolean has_begun; /* a frame with sound was given */
  gboolean is_drained;
} Reader;

/* the sound */

/* of several sound tracks, the first; what is not needed is not read */
static void
find_stream (Reader *self)
{
  for (guint i = 0; i < self->base.format->nb_streams; i++)
    {
      AVStream *stream = self->base.format->streams[i];

      if (self->base.stream == NULL && stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO)
        self->base.stream = stream;
      else
        stream->discard = AVDISCARD_ALL;
    }
}

static gboolean
is_wma (const Reader *self)
{
  enum AVCodecID codec = self->base.stream->codecpar->codec_id;

  return codec == AV_CODEC_ID_WMAV1 || codec == AV_CODEC_ID_WMAV2;
}

static gboolean
is_encoder (const AVDictionary *metadata, const char *name)
{
  const AVDictionaryEntry *encoder = av_dict_get (metadata, "encoder", NULL, 0);

  return encoder != NULL && g_str_has_prefix (encoder->value, name);
}

/* of what stands before the sound, the first programs knew LAME's tag and edit lists */
static gboolean
keeps_priming (const Reader *self, BbDecodeRule rule)
{
  if (rule != BB_DECODE_AS_FIRST)
    return FALSE;
  if (self->base.stream->codecpar->codec_id == AV_CODEC_ID_MP3)
    return !is_encoder (self->base.stream->metadata, "LAME");
  return is_wma (self) || av_dict_get (self->base.format->metadata, "iTunSMPB", NULL, 0) != NULL;
}

/* libav's decoder leaves out two frames of Windows Media, as Microsoft's encoder wants it; libav's own puts one before
 * the sound */
static int
get_lead_in (const Reader *self)
{
  return is_wma (self) && is_encoder (self->base.format->metadata, "Lav") &&
                 (self->codec->flags2 & AV_CODEC_FLAG2_SKIP_MANUAL) == 0
             ? self->frame->nb_samples
             : 0;
}

static gboolean
open_codec (Reader *self, BbDecodeRule rule)
{
  const AVCodec *decoder = avcodec_find_decoder (self->base.stream->codecpar->codec_id);

  if (decoder == NULL)
    {
      self->base.missing = bb_libav_file_name_codec (self->base.stream->codecpar->codec_id);
      return FALSE;
    }

  self->codec = avcodec_alloc_context3 (decoder);
  if (keeps_priming (self, rule))
    self->codec->flags2 |= AV_CODEC_FLAG2_SKIP_MANUAL;
  self->codec->pkt_timebase = self->base.stream->time_base;
  if (avcodec_parameters_to_context (self->codec, self->base.stream->codecpar) >= 0 &&
      avcodec_open2 (self->codec, decoder, NULL) >= 0)
    return TRUE;

  avcodec_free_context (&self->codec);
  return FALSE;
}

BbSoundFile *
bb_sound_file_open (int descriptor, BbDecodeRule rule)
{
  Reader *self = g_new0 (Reader, 1);
  BbSoundFile *file = &self->base;

  self->libav = bb_libav_file_open (descriptor);
  file->format = self->libav->format;
  self->packet = av_packet_alloc ();
  self->frame = av_frame_alloc ();
  self->silence = av_frame_alloc ();

  if (file->format == NULL)
    file->has_failed = TRUE;
  else
    find_stream (self);
  if (file->stream != NULL && !open_codec (self, rule))
    file->has_failed = TRUE;
  return file;
}

void
bb_sound_file_free (BbSoundFile *file)
{
  Reader *self = (Reader *) file;

  avcodec_free_context (&self->codec);
  bb_libav_file_free (self->libav);
  av_packet_free (&self->packet);
  av_frame_free (&self->frame);
  av_frame_free (&self->silence);
  g_free (self);
}

/* frames */

/* Returns: whether there was another packet of the track, given to the decoder; at the end an empty
 * one, once */
static gboolean
feed (Reader *self, int *result)
{
  int status;

  while ((status = av_read_frame (self->base.format, self->packet)) >= 0)
    {
      if (self->packet->stream_index == self->base.stream->index)
        {
          *result = avcodec_send_packet (self->codec, self->packet);
          return TRUE;
        }
      av_packet_unref (self->packet);
    }

  if (self->is_drained)
    return FALSE;

  self->is_drained = TRUE;
  self->base.has_failed |= status != AVERROR_EOF || self->libav->has_given_up;
  *result = avcodec_send_packet (self->codec, NULL);
  return TRUE;
}

/* how long the sound of a packet would have been that could not be decoded */
static gint64
measure_packet (const Reader *self)
{
  gint64 length = av_rescale_q (self->packet->duration, self->base.stream->time_base,
                                (AVRational){ 1, MAX (self->codec->sample_rate, 1) });

  return self->has_sound && length > 0 && length < self->codec->sample_rate ? length : 0;
}

static gboolean
fill_silence (Reader *self)
{
  AVFrame *silence = self->silence;

  av_frame_unref (silence);
  silence->format = self->frame->format;
  silence->sample_rate = self->frame->sample_rate;
  silence->nb_samples = (int) MIN (self->n_lost, SILENCE_MAX);
  self->n_lost -= silence->nb_samples;
  if (av_channel_layout_copy (&silence->ch_layout, &self->frame->ch_layout) < 0 || av_frame_get_buffer (silence, 0) < 0)
    return FALSE;

  av_samples_set_silence (silence->extended_data, 0, silence->nb_samples, silence->ch_layout.nb_channels,
                          silence->format);
  return TRUE;
}

/* Returns: whether there is a frame, before which @n_lost samples are missing */
static gboolean
receive (Reader *self)
{
  int result = 0;

  while (avcodec_receive_frame (self->codec, self->frame) < 0)
    {
      if (!feed (self, &result))
        return FALSE;
      if (result < 0 && !self->is_drained)
        self->n_lost += measure_packet (self);
      av_packet_unref (self->packet);
    }

  if (!self->has_sound)
    self->n_lost = get_lead_in (self);
  bb_libav_file_praise (self->libav);
  self->has_sound = TRUE;
  return TRUE;
}

/* silence is what other sound follows: behind the last there may be a scrap */
const AVFrame *
bb_sound_file_next (BbSoundFile *file)
{
  Reader *self = (Reader *) file;

  if (self->codec == NULL || (!self->is_held && !receive (self)))
    return NULL;

  self->is_held = self->n_lost > 0 && fill_silence (self);
  file->is_lost = self->is_held && self->has_begun;
  self->has_begun |= !self->is_held;
  return self->is_held ? self->silence : self->frame;
}

/* of all kinds only MP4 has the last packet longer than its sound, and says so in the length of the
 * track alone */
guint64
bb_sound_file_get_most (const BbSoundFile *file, int rate)
{
  gint64 duration = file->stream->duration;

  if (strstr (file->format->iformat->name, "mp4") == NULL || duration == AV_NOPTS_VALUE || duration <= 0)
    return G_MAXUINT64;
  return (guint64) av_rescale_q (duration, file->stream->time_base, (AVRational){ 1, rate });
}

guint64
bb_sound_file_get_duration (const BbSoundFile *file)
{
  const AVFormatContext *format = file->format;

  if (format == NULL || format->duration == AV_NOPTS_VALUE || format->duration <= 0)
    return 0;
  return (guint64) format->duration * (1000 * G_USEC_PER_SEC / AV_TIME_BASE);
}
