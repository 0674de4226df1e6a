/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are stretches of the song split, moved and trimmed in the video? */
#include "model/song-map.h"

#include "model/places.h"
#include "model/song-pause.h"

guint
bb_song_map_count (const BbProject *project)
{
  return project->song != NULL ? project->song->map->n_items : 0;
}

const BbStretch *
bb_song_map_get (const BbProject *project, guint index)
{
  return bb_list_get (project->song->map, index);
}

/* in samples from the start of the video */
static gint64
to_sample (const BbProject *project, gint64 frame)
{
  return bb_time_frame_to_sample (&project->settings->rate, frame, project->song->sample_rate);
}

static gint64
get_stop (const BbProject *project, const BbStretch *stretch)
{
  return to_sample (project, stretch->start) + stretch->to - stretch->from;
}

gint64
bb_song_map_get_end (const BbProject *project, guint index)
{
  return bb_time_sample_to_frame (&project->settings->rate, get_stop (project, bb_song_map_get (project, index)),
                                  project->song->sample_rate);
}

/* the first frame at which the stretch at @index is over */
static gint64
get_cover (const BbProject *project, guint index)
{
  return bb_time_frames_to_cover (&project->settings->rate, get_stop (project, bb_song_map_get (project, index)),
                                  project->song->sample_rate);
}

int
bb_song_map_find_at (const BbProject *project, gint64 frame)
{
  for (guint i = bb_song_map_count (project); i > 0; i--)
    {
      const BbStretch *stretch = bb_song_map_get (project, i - 1);

      if (stretch->start <= frame && to_sample (project, frame) < get_stop (project, stretch))
        return (int) i - 1;
    }

  return -1;
}

/* takes over @map */
static BbProject *
with_map (const BbProject *project, BbList *map)
{
  g_autoptr (BbSong) song = bb_song_copy (project->song);

  bb_song_take_map (song, map);
  return bb_project_with_song (project, song);
}

/* takes over @next, made of @project */
static BbProject *
follow_end (const BbProject *project, BbProject *next)
{
  const BbFrameRate *rate = &project->settings->rate;
  BbProject *fitted;

  if (next->song == project->song || project->settings->length != bb_song_get_end (project->song, rate))
    return next;

  fitted = bb_places_set_length (next, bb_song_get_end (next->song, rate), NULL);
  if (fitted == NULL)
    return next;

  bb_project_unref (next);
  return fitted;
}

static BbProject *
replace (const BbProject *project, guint index, gint64 start, gint64 from, gint64 to)
{
  const BbStretch *old = bb_song_map_get (project, index);
  g_autoptr (BbStretch) stretch = bb_stretch_new (start, from, to);

  if (old->start == start && old->from == from && old->to == to)
    return bb_project_ref (project);

  return with_map (project, bb_list_replace (project->song->map, index, stretch));
}

/* those from @index on, @frames later */
static BbProject *
shift (const BbProject *project, guint index, gint64 frames)
{
  GPtrArray *map = g_ptr_array_new ();

  if (frames == 0)
    {
      g_ptr_array_unref (map);
      return bb_project_ref (project);
    }

  for (guint i = 0; i < bb_song_map_count (project); i++)
    {
      const BbStretch *old = bb_song_map_get (project, i);

      g_ptr_array_add (map, bb_stretch_new (old->start + (i < index ? 0 : frames), old->from, old->to));
    }
  return with_map (project, bb_list_new_take (map));
}

/* at @sample of the song, which the second begins with at @start */
static BbProject *
split_at (const BbProject *project, guint index, gint64 sample, gint64 start)
{
  const BbStretch *old = bb_song_map_get (project, index);
  g_autoptr (BbStretch) first = bb_stretch_new (old->start, old->from, sample);
  g_autoptr (BbStretch) second = bb_stretch_new (start, sample, old->to);
  const gpointer both[] = { first, second };

  return with_map (project, bb_list_splice (project->song->map, index, 1, both, G_N_ELEMENTS (both)));
}

BbProject *
bb_song_map_split (const BbProject *project, gint64 frame)
{
  int index = bb_song_map_find_at (project, frame);
  const BbStretch *stretch = index >= 0 ? bb_song_map_get (project, (guint) index) : NULL;

  if (stretch == NULL || stretch->start == frame)
    return bb_project_ref (project);

  return split_at (project, (guint) index,
                   stretch->from + to_sample (project, frame) - to_sample (project, stretch->start), frame);
}

/* the first stretch that begins at @frame or later */
static guint
find_later (const BbProject *project, gint64 frame)
{
  guint i = 0;

  while (i < bb_song_map_count (project) && bb_song_map_get (project, i)->start < frame)
    i++;
  return i;
}

BbProject *
bb_song_map_pause (const BbProject *project, gint64 frame, gint64 sample, gint64 length, gboolean takes_boards)
{
  int index = bb_song_map_find_at (project, frame);
  const BbStretch *stretch = index >= 0 ? bb_song_map_get (project, (guint) index) : NULL;
  g_autoptr (BbProject) parted = NULL;
  g_autoptr (BbProject) paused = NULL;
  guint later = find_later (project, frame);

  g_return_val_if_fail (length > 0, bb_project_ref (project));

  if (project->settings->length + length > BB_LENGTH_MAX)
    return bb_project_ref (project);

  parted = stretch != NULL && stretch->start < frame && sample > stretch->from && sample < stretch->to
               ? split_at (project, (guint) index, sample, frame)
               : bb_project_ref (project);
  if (later >= bb_song_map_count (parted))
    return bb_project_ref (project);

  paused = shift (parted, later, length);
  return takes_boards ? bb_song_pause_move_boards (paused, frame, length)
                      : follow_end (project, g_steal_pointer (&paused));
}

/* how far the stretch at @index may begin, and some of it be heard yet */
static void
find_room (const BbProject *project, guint index, gboolean takes_later, gint64 *least, gint64 *most)
{
  const BbStretch *stretch = bb_song_map_get (project, index);
  gint64 frames = get_cover (project, index) - stretch->start;
  gboolean ends_with_song = project->settings->length == bb_song_get_end (project->song, &project->settings->rate);
  gboolean is_last = takes_later || index + 1 == bb_song_map_count (project);

  *least = index > 0 ? get_cover (project, index - 1) : 1 - frames;
  if (!is_last)
    *most = bb_song_map_get (project, index + 1)->start - frames;
  else
    *most = (ends_with_song ? BB_LENGTH_MAX - frames : project->settings->length - 1);

  /* what lies over another may stay */
  *least = MIN (*least, stretch->start);
  *most = MAX (*most, stretch->start);
}

BbProject *
bb_song_map_move (const BbProject *project, guint index, gint64 start, gboolean takes_later)
{
  const BbStretch *stretch = bb_song_map_get (project, index);
  g_autoptr (BbProject) moved = NULL;
  gint64 least, most;

  find_room (project, index, takes_later, &least, &most);
  start = CLAMP (start, least, most);
  moved = takes_later ? shift (project, index, start - stretch->start)
                      : replace (project, index, start, stretch->from, stretch->to);
  return follow_end (project, g_steal_pointer (&moved));
}

/* the frame of the first sample of the song there could be */
static BbProject *
trim_start (const BbProject *project, guint index, gint64 frame)
{
  const BbStretch *stretch = bb_song_map_get (project, index);
  gint64 begin = to_sample (project, stretch->start) - stretch->from;
  gint64 least = bb_time_frames_to_cover (&project->settings->rate, begin, project->song->sample_rate);
  gint64 most = get_cover (project, index) - 1;

  if (index > 0)
    least = MAX (least, get_cover (project, index - 1));
  frame = CLAMP (frame, MIN (least, stretch->start), MAX (most, stretch->start));
  return replace (project, index, frame, CLAMP (to_sample (project, frame) - begin, 0, stretch->to), stretch->to);
}

static BbProject *
trim_end (const BbProject *project, guint index, gint64 frame)
{
  const BbStretch *stretch = bb_song_map_get (project, index);
  gint64 begin = to_sample (project, stretch->start) - stretch->from;
  gint64 to = to_sample (project, MAX (frame, stretch->start + 1)) - begin, most = project->song->n_samples;

  if (index + 1 < bb_song_map_count (project))
    most = MIN (most, to_sample (project, bb_song_map_get (project, index + 1)->start) - begin);
  return replace (project, index, stretch->start, stretch->from, MIN (to, MAX (most, stretch->to)));
}

BbProject *
bb_song_map_trim (const BbProject *project, guint index, gboolean is_end, gint64 frame)
{
  return is_end ? trim_end (project, index, frame) : trim_start (project, index, frame);
}

BbProject *
bb_song_map_remove (const BbProject *project, guint index)
{
  if (bb_song_map_count (project) == 1)
    return bb_project_ref (project);

  return with_map (project, bb_list_remove (project->song->map, index));
}

BbProject *
bb_song_map_join (const BbProject *project, guint index)
{
  const BbStretch *first = bb_song_map_get (project, index), *second;
  g_autoptr (BbProject) rest = NULL;
  g_autoptr (BbProject) joined = NULL;
  gint64 end;

  if (index + 1 >= bb_song_map_count (project) || bb_song_map_get (project, index + 1)->from < first->to)
    return bb_project_ref (project);

  second = bb_song_map_get (project, index + 1);
  end = get_cover (project, index + 1);
  rest = with_map (project, bb_list_remove (project->song->map, index + 1));
  joined = replace (rest, index, first->start, first->from, second->to);
  return follow_end (project, shift (joined, index + 1, get_cover (joined, index) - end));
}
