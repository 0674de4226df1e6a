/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the frames of any sound become samples of 16 bits? */
#include "audio/samples.h"

#include <libswresample/swresample.h>

#include "audio/sound-helper.h"

struct _BbSamples
{
  int rate;
  int n_channels;

  SwrContext *resampler;  /* NULL while frames are as they shall be */
  AVChannelLayout layout; /* of the frames that the resampler was made for, as are the next two */
  int source_rate;
  int format;
  gint16 *samples;
  gsize n_room; /* in @samples, for each channel */
};

BbSamples *
bb_samples_new (const AVFrame *first)
{
  BbSamples *self = g_new0 (BbSamples, 1);

  self->rate = first->sample_rate;
  while (self->rate > BB_SOUND_RATE_MAX)
    self->rate /= 2;
  self->n_channels = MIN (first->ch_layout.nb_channels, BB_SOUND_CHANNELS_MAX);
  return self;
}

void
bb_samples_free (BbSamples *self)
{
  swr_free (&self->resampler);
  av_channel_layout_uninit (&self->layout);
  g_free (self->samples);
  g_free (self);
}

int
bb_samples_get_rate (const BbSamples *self)
{
  return self->rate;
}

int
bb_samples_get_channels (const BbSamples *self)
{
  return self->n_channels;
}

static gboolean
is_as_wanted (const BbSamples *self, const AVFrame *frame)
{
  return frame->format == AV_SAMPLE_FMT_S16 && frame->ch_layout.nb_channels == self->n_channels &&
         frame->sample_rate == self->rate;
}

static gboolean
is_as_before (const BbSamples *self, const AVFrame *frame)
{
  return self->resampler != NULL && frame->format == self->format && frame->sample_rate == self->source_rate &&
         av_channel_layout_compare (&frame->ch_layout, &self->layout) == 0;
}

static gboolean
prepare_resampler (BbSamples *self, const AVFrame *frame)
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
  result = swr_alloc_set_opts2 (&self->resampler, &wanted, AV_SAMPLE_FMT_S16, self->rate, &known, frame->format,
                                frame->sample_rate, 0, NULL);
  av_channel_layout_uninit (&known);
  av_channel_layout_copy (&self->layout, &frame->ch_layout);
  self->source_rate = frame->sample_rate;
  self->format = frame->format;
  return result >= 0 && swr_init (self->resampler) >= 0;
}

static int
resample (BbSamples *self, const AVFrame *frame)
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
                : swr_convert (self->resampler, &out, n, frame != NULL ? (const uint8_t **) frame->extended_data : NULL,
                               frame != NULL ? frame->nb_samples : 0);
}

int
bb_samples_convert (BbSamples *self, const AVFrame *frame, const gint16 **samples)
{
  int n;

  if (frame != NULL && is_as_wanted (self, frame))
    {
      *samples = (const gint16 *) (gconstpointer) frame->extended_data[0];
      return frame->nb_samples;
    }

  if (frame == NULL)
    n = self->resampler != NULL ? resample (self, NULL) : 0;
  else
    n = prepare_resampler (self, frame) ? resample (self, frame) : -1;
  *samples = self->samples;
  return n;
}
