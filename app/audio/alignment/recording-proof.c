/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is it the song that is heard, or what many songs have in common? */
#include "audio/alignment/recording-proof.h"

#include <math.h>
#include <stdlib.h>

#include "audio/alignment/recording-survey.h"

/* samples of a tenth of a second */
#define TENTH 800
#define REACH BB_RECORDING_REACH
#define ANSWER BB_RECORDING_ANSWER
/* of the answer's strongest, what is more than chance */
#define LEAST 0.12f

/* one tenth in so many may be drowned, by a clap or a shout */
#define NOISY 5

/* one reflection: how late, how strong */
typedef struct
{
  int late;
  float gain;
} Reflection;

static guint
list_reflections (const BbRecordingTrace *trace, Reflection *reflections)
{
  float strongest = 0;
  guint n = 0;

  for (int i = 0; i < ANSWER; i++)
    strongest = MAX (strongest, fabsf (trace->answer[i]));
  for (int i = 0; i < ANSWER; i++)
    {
      if (fabsf (trace->answer[i]) >= LEAST * strongest && strongest > 0)
        reflections[n++] = (Reflection){ i - REACH, trace->answer[i] };
    }
  return n;
}

/* what the room makes of the song: @at is the sample that the answer's middle stands for */
static float
sound_in_room (const BbWhiteSound *song, gint64 at, const Reflection *reflections, guint n)
{
  float sum = 0;

  for (guint i = 0; i < n; i++)
    {
      gint64 sample = at + reflections[i].late;

      if (sample >= 0 && sample < (gint64) song->n)
        sum += reflections[i].gain * song->values[sample];
    }
  return sum;
}

/* the tenth from @from on; below -1 where there is nothing to compare */
static float
compare (const BbWhiteSound *song,
         const BbWhiteSound *recording,
         const BbRecordingTrace *trace,
         gsize from,
         const Reflection *reflections,
         guint n)
{
  gint64 at = llround (trace->base + trace->speed * (double) (from + TENTH / 2)) - TENTH / 2;
  float product = 0, heard = 0, expected = 0;

  for (gsize i = 0; i < TENTH; i++)
    {
      float value = sound_in_room (song, at + (gint64) i, reflections, n), now = recording->values[from + i];

      product += value * now;
      expected += value * value;
      heard += now * now;
    }
  return heard > 0 && expected > 0 ? product / sqrtf (heard * expected) : -2;
}

static int
order (gconstpointer a, gconstpointer b)
{
  float difference = *(const float *) a - *(const float *) b;

  return (difference > 0) - (difference < 0);
}

double
bb_recording_prove (const BbWhiteSound *song, const BbWhiteSound *recording, const BbRecordingTrace *trace)
{
  g_autofree Reflection *reflections = g_new (Reflection, ANSWER);
  gsize from = (gsize) MIN (trace->first, (int) trace->n) * BB_RECORDING_PIECE;
  gsize to = (gsize) (trace->last + 1) * BB_RECORDING_PIECE;
  g_autofree float *tenths = g_new (float, recording->n / TENTH + 1);
  guint n_reflections = list_reflections (trace, reflections), n = 0;

  for (; from + TENTH <= to; from += TENTH)
    {
      float likeness = compare (song, recording, trace, from, reflections, n_reflections);

      if (likeness >= -1)
        tenths[n++] = likeness;
    }
  if (n == 0)
    return 0;

  qsort (tenths, n, sizeof *tenths, order);
  return MAX (tenths[n / NOISY], 0);
}
