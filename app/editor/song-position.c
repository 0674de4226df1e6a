/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sample of the song is meant by a frame of the video? */
#include "editor/song-position.h"

#include <math.h>

#include "model/time.h"

/* the end of the last stretch that lies before @frame; the first sample of the map where none does */
static gint64
find_before (const BbProject *project, gint64 frame)
{
  const BbSong *song = project->song;
  gint64 here = bb_time_frame_to_sample (&project->settings->rate, frame, song->sample_rate);
  gint64 found = song->map->n_items > 0 ? ((const BbStretch *) bb_list_get (song->map, 0))->from : 0;

  for (guint i = 0; i < song->map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (song->map, i);
      gint64 begin = bb_time_frame_to_sample (&project->settings->rate, stretch->start, song->sample_rate);

      if (begin + stretch->to - stretch->from <= here)
        found = stretch->to;
    }

  return found;
}

gint64
bb_song_position_find (const BbProject *project, const BbBeatGrid *grid, gint64 frame)
{
  int beat = bb_beat_grid_find (grid, frame);
  gint64 sample;

  if (beat >= 0 && grid->beats[beat].frame == frame)
    return llround (grid->beats[beat].sample);
  if (bb_song_frame_to_sample (project->song, &project->settings->rate, frame, &sample))
    return sample;

  return find_before (project, frame);
}

gint64
bb_song_position_to_beat (const BbBeatGrid *grid, gint64 frame)
{
  int beat = bb_beat_grid_find_nearest (grid, (double) frame);

  return beat >= 0 ? grid->beats[beat].frame : frame;
}
