/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does timecode sound? */
#include "export/set/ltc-signal.h"

#include <ltc.h>
#include <math.h>
#include <stdio.h>

/* libltc gives 8 bits around their middle, 127 at most to either side: to a quarter of what 16 bits hold */
#define MIDDLE 128
#define SCALE (32768 / 4 / 127)

struct _BbLtcSignal
{
  BbSetTimecode timecode;
  LTCEncoder *encoder;
  enum LTC_TV_STANDARD standard;
  gint64 word; /* the next one */
  ltcsnd_sample_t *samples;
  int n_samples; /* of the word in hand */
  int n_read;
};

static enum LTC_TV_STANDARD
find_standard (const BbFrameRate *rate)
{
  int nominal = bb_frame_rate_nominal (rate);

  if (nominal == 24)
    return LTC_TV_FILM_24;
  if (nominal == 25)
    return LTC_TV_625_50;
  return rate->denominator == 1 ? LTC_TV_1125_60 : LTC_TV_525_60;
}

/* what libltc does not say of itself: that numbers are dropped */
static void
mark_drop_frame (BbLtcSignal *self)
{
  LTCFrame frame;

  ltc_encoder_get_frame (self->encoder, &frame);
  frame.dfbit = self->timecode.rate.drop_frame ? 1 : 0;
  ltc_frame_set_parity (&frame, self->standard);
  ltc_encoder_set_frame (self->encoder, &frame);
}

static void
say_word (BbLtcSignal *self)
{
  g_autofree char *text = bb_set_timecode_get_text (&self->timecode, self->word);
  SMPTETimecode timecode = { .timezone = "+0000" };
  guint hours = 0, minutes = 0, seconds = 0, frames = 0;

  sscanf (text, "%u:%u:%u%*c%u", &hours, &minutes, &seconds, &frames);
  timecode.hours = (unsigned char) hours;
  timecode.mins = (unsigned char) minutes;
  timecode.secs = (unsigned char) seconds;
  timecode.frame = (unsigned char) frames;
  ltc_encoder_set_timecode (self->encoder, &timecode);
  mark_drop_frame (self);
  ltc_encoder_encode_frame (self->encoder);
  self->n_samples = ltc_encoder_get_bufferptr (self->encoder, &self->samples, 1);
  self->n_read = 0;
  self->word++;
}

BbLtcSignal *
bb_ltc_signal_new (const BbSetTimecode *timecode, gint64 lead, gint64 frame, int sample_rate)
{
  BbLtcSignal *self = g_new0 (BbLtcSignal, 1);
  gint64 before;

  self->timecode = *timecode;
  self->standard = find_standard (&timecode->rate);
  self->encoder = ltc_encoder_create (sample_rate, timecode->words_per_second, self->standard, 0);
  ltc_encoder_set_volume (self->encoder, 0);

  /* it begins in the middle of a word, so that who reads it is in step when the next one comes */
  self->word = bb_set_timecode_find_word (timecode, (double) -lead, frame, sample_rate) - 1;
  before = lead + llround (bb_set_timecode_get_moment (timecode, self->word, frame, sample_rate));
  say_word (self);
  self->n_read = (int) MIN (-before, self->n_samples);
  return self;
}

void
bb_ltc_signal_free (BbLtcSignal *self)
{
  ltc_encoder_free (self->encoder);
  g_free (self);
}

void
bb_ltc_signal_read (BbLtcSignal *self, gint64 n_samples, gint16 *samples, guint stride)
{
  for (gint64 i = 0; i < n_samples; i++)
    {
      gint16 *sample = &samples[i * stride];

      if (self->n_read == self->n_samples)
        say_word (self);
      *sample = (gint16) ((self->samples[self->n_read++] - MIDDLE) * SCALE);
    }
}
