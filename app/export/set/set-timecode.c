/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which timecode is said at which moment while the song plays on the set? */
#include "export/set/set-timecode.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/time.h"

/* words a second that devices read; 30 of them 0.1 % fast still counts as 30 */
#define MOST 31.0
#define LEAST 15.0

#define DAY (24 * 3600)
#define DROPPED_A_DAY (24 * 6 * 18) /* of 29.97: two a minute, but for each tenth */

/* those of timecode that stands on tape, and what others that are whole multiples of them are counted by */
static const int nominal_rates[] = { 24, 25, 30 };

static int
find_nominal (int nominal)
{
  for (int parts = 1; parts <= nominal; parts++)
    for (guint i = 0; i < G_N_ELEMENTS (nominal_rates); i++)
      {
        if (nominal == parts * nominal_rates[i])
          return nominal_rates[i];
      }

  for (guint i = 0; i < G_N_ELEMENTS (nominal_rates); i++)
    {
      if (nominal_rates[i] % nominal == 0)
        return nominal_rates[i];
    }

  return 30;
}

BbSetTimecode
bb_set_timecode_make (const BbSettings *settings, const BbSpeed *speed)
{
  int thousands = settings->rate.denominator == 1 ? 1 : 1000;
  int nominal = find_nominal (bb_frame_rate_nominal (&settings->rate));
  BbSetTimecode self = { .step = 1,
                         .hold = 1,
                         .rate = { nominal * thousands, settings->rate.denominator, settings->rate.drop_frame },
                         .video = settings->rate,
                         .start = settings->start,
                         .speed = *speed };
  double due = (double) self.rate.numerator / self.rate.denominator * bb_speed_to_double (speed);

  self.step = MAX (1, (int) ceil (due / MOST));
  self.hold = MAX (1, (int) ceil (LEAST / due));
  self.words_per_second = due * self.hold / self.step;
  return self;
}

/* seconds of the song for a word */
static double
get_word_length (const BbSetTimecode *self)
{
  return (double) self->step / self->hold * self->rate.denominator / self->rate.numerator;
}

/* seconds of the song from timecode 0 to @frame */
static double
get_place (const BbSetTimecode *self, gint64 frame)
{
  return (double) (self->start + frame) * self->video.denominator / self->video.numerator;
}

double
bb_set_timecode_get_moment (const BbSetTimecode *self, gint64 word, gint64 frame, int sample_rate)
{
  double seconds = (double) word * get_word_length (self) - get_place (self, frame);

  return seconds * sample_rate / bb_speed_to_double (&self->speed);
}

gint64
bb_set_timecode_find_word (const BbSetTimecode *self, double moment, gint64 frame, int sample_rate)
{
  double seconds = moment / sample_rate * bb_speed_to_double (&self->speed) + get_place (self, frame);

  return (gint64) ceil (seconds / get_word_length (self) - 1e-6);
}

/* rounded down, whatever the sign */
static gint64
divide (gint64 a, gint64 b)
{
  return a >= 0 ? a / b : -((b - 1 - a) / b);
}

char *
bb_set_timecode_get_text (const BbSetTimecode *self, gint64 word)
{
  gint64 frame = divide (word, self->hold) * self->step;
  gint64 day = (gint64) DAY * bb_frame_rate_nominal (&self->rate) - (self->rate.drop_frame ? DROPPED_A_DAY : 0);

  return bb_time_to_timecode (&self->rate, 0, frame - divide (frame, day) * day);
}

char *
bb_set_timecode_describe (const BbSetTimecode *self)
{
  g_autofree char *rate = bb_frame_rate_to_label (&self->rate);

  if (self->step > 1)
    return g_strdup_printf (_ ("%s fps, one frame in %d"), rate, self->step);
  if (self->hold > 1)
    return g_strdup_printf (_ ("%s fps, each frame said %d times"), rate, self->hold);
  return g_strdup_printf (_ ("%s fps"), rate);
}
