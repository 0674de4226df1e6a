/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a tape sound that runs slower or faster, and lower or higher with it? */
#include "audio/course/varispeed.h"

#include <math.h>

#include "audio/sinc.h"

struct _BbVarispeed
{
  int channels;
  BbCourse course;
  BbTapeRead read;
  gpointer data;
  BbSinc *sinc;
};

BbVarispeed *
bb_varispeed_new (int channels, const BbCourse *course, BbTapeRead read, gpointer data)
{
  BbVarispeed *self = g_new0 (BbVarispeed, 1);

  self->channels = channels;
  self->course = *course;
  self->read = read;
  self->data = data;
  self->sinc = bb_sinc_new (course->speed);
  return self;
}

void
bb_varispeed_free (BbVarispeed *self)
{
  bb_sinc_free (self->sinc);
  g_free (self);
}

static gint16
get_between (const BbVarispeed *self, const gint16 *around, double place)
{
  const float *weights = bb_sinc_get (self->sinc, place);
  double sum = 0;

  for (int tap = 0; tap < 2 * BB_SINC_REACH; tap++)
    sum += weights[tap] * around[tap * self->channels];

  return (gint16) CLAMP (lrint (sum), G_MININT16, G_MAXINT16);
}

void
bb_varispeed_read (const BbVarispeed *self, gint64 moment, gint64 n_samples, gint16 *samples)
{
  double begin = (double) (moment - self->course.lead) * self->course.speed;
  gint64 first = (gint64) floor (begin) - BB_SINC_REACH + 1;
  gint64 n = (gint64) ceil (n_samples * self->course.speed) + 2 * BB_SINC_REACH + 1;
  g_autofree gint16 *tape = g_new (gint16, n * self->channels);

  self->read (self->data, first, n, tape);
  for (gint64 i = 0; i < n_samples; i++)
    {
      double place = (double) (moment + i - self->course.lead) * self->course.speed;
      const gint16 *around = tape + ((gint64) floor (place) - BB_SINC_REACH + 1 - first) * self->channels;

      for (int channel = 0; channel < self->channels; channel++)
        samples[i * self->channels + channel] = get_between (self, around + channel, place);
    }
}
