/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the beats of a song counted? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbBeat:
 * @sample: of the song, at which it begins
 * @position: in the video, in frames with their fraction
 * @frame: the one nearest to it: where a cut on this beat lies
 * @bar: its bar, counted from 1; 0 and less before the first downbeat
 * @beat: within its bar, from 1
 * @count: as dancers count, from 1
 * @counts: how many counts make an eight: 8, and 6 in bars of three or six
 * @eight: which eight of its section, or of the song before the first one, from 1; 0 for a pick-up
 * @section: index of the section that it lies in, or -1
 * @tempo: index of the segment that it belongs to
 */
typedef struct
{
  double sample;
  double position;
  gint64 frame;
  gint64 bar;
  int beat;
  int count;
  int counts;
  gint64 eight;
  int section;
  int tempo;
} BbBeat;

/** Returns: (transfer full) (element-type BbBeat): all beats of the song of @project, whether the video has them or
 * not, by sample; their place in the video is not set */
GArray *bb_beat_count_run (const BbProject *project);

/** Returns: how many counts make an eight in bars of @beats_per_bar: 8, and 6 in bars of three or six */
int bb_beat_count_of_bar (int beats_per_bar);

G_END_DECLS
