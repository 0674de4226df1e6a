/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a stretch of the programme read as a tape, and where are its beats? */
#include "export/video/programme-tape.h"

#include <math.h>
#include <string.h>

#include "audio/course/click.h"
#include "model/beat-grid.h"

void
bb_programme_tape_read (gpointer data, gint64 offset, gint64 n_samples, gint16 *samples)
{
  const BbProgrammeTape *self = data;
  gsize channels = bb_wav_get_channels (self->wav);
  gint64 first = self->tape.start + offset;
  gint64 there = MIN ((gint64) bb_wav_get_n_samples (self->wav), self->tape.stop);
  gint64 low = MIN (self->tape.start, there);
  gint64 from = CLAMP (first, low, there), to = CLAMP (first + n_samples, low, there);

  memset (samples, 0, (gsize) n_samples * channels * sizeof *samples);
  if (to > from)
    memcpy (samples + (gsize) (from - first) * channels, bb_wav_get_samples (self->wav) + (gsize) from * channels,
            (gsize) (to - from) * channels * sizeof *samples);
}

GArray *
bb_programme_tape_list_beats (const BbProject *project)
{
  const BbFrameRate *rate = &project->settings->rate;
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  GArray *beats = g_array_sized_new (FALSE, FALSE, sizeof (BbClickBeat), grid->n);

  for (guint i = 0; i < grid->n; i++)
    {
      double samples = grid->beats[i].position * rate->denominator * project->song->sample_rate / rate->numerator;

      g_array_append_val (beats, ((BbClickBeat){ llround (samples), BB_ACCENT_BEAT }));
    }

  return beats;
}
