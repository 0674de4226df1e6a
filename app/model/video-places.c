/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are practice videos added, placed and shown, and which moment of one belongs to a frame? */
#include "model/video-places.h"

#include <math.h>

#define PLAIN_RATE 48000
#define MILLION 1e6
/* samples and microseconds are rounded; a frame is longer than four of these */
#define ROUNDING 1000
/* samples within which two places are one */
#define SAME 1000

/* the list */

static const BbVideo *
get_video (const BbProject *project, guint index)
{
  return bb_list_get (project->lists[BB_VIDEOS], index);
}

static int
find_index (const BbProject *project, const char *id)
{
  for (guint i = 0; i < project->lists[BB_VIDEOS]->n_items; i++)
    {
      if (g_strcmp0 (get_video (project, i)->id, id) == 0)
        return (int) i;
    }
  return -1;
}

const BbVideo *
bb_videos_find (const BbProject *project, const char *id)
{
  int index = find_index (project, id);

  return index >= 0 ? get_video (project, (guint) index) : NULL;
}

const BbVideo *
bb_videos_find_shown (const BbProject *project)
{
  for (guint i = 0; i < project->lists[BB_VIDEOS]->n_items; i++)
    {
      if (get_video (project, i)->is_shown)
        return get_video (project, i);
    }
  return NULL;
}

static BbProject *
replace (const BbProject *project, guint index, const BbVideo *video)
{
  return bb_project_with_list (project, BB_VIDEOS, bb_list_replace (project->lists[BB_VIDEOS], index, video));
}

/* Returns: (transfer full) (nullable): a copy of the video at @index that may be written */
static BbVideo *
copy (const BbProject *project, int index)
{
  return index >= 0 ? bb_video_copy (get_video (project, (guint) index)) : NULL;
}

BbProject *
bb_videos_add (const BbProject *project, const BbVideo *video)
{
  g_autoptr (BbProject) others = bb_videos_show (project, NULL);
  const BbList *videos = others->lists[BB_VIDEOS];
  g_autoptr (BbProject) all = bb_project_with_list (others, BB_VIDEOS, bb_list_insert (videos, videos->n_items, video));

  return bb_videos_show (all, video->id);
}

BbProject *
bb_videos_remove (const BbProject *project, const char *id)
{
  int index = find_index (project, id);

  if (index < 0)
    return bb_project_ref ((BbProject *) project);
  return bb_project_with_list (project, BB_VIDEOS, bb_list_remove (project->lists[BB_VIDEOS], (guint) index));
}

/* @video: as the one at @index is to lie */
static BbProject *
lay (const BbProject *project, guint index, const BbVideo *video)
{
  const BbVideo *before = get_video (project, index);

  if (video->sample == before->sample && video->drift_ppm == before->drift_ppm &&
      video->confidence == before->confidence && g_strcmp0 (video->fits, before->fits) == 0)
    return bb_project_ref ((BbProject *) project);
  return replace (project, index, video);
}

BbProject *
bb_videos_place (const BbProject *project, const char *id, double sample, double drift_ppm, double confidence)
{
  int index = find_index (project, id);
  g_autoptr (BbVideo) video = copy (project, index);

  if (video == NULL)
    return bb_project_ref ((BbProject *) project);

  video->sample = sample;
  video->drift_ppm = drift_ppm;
  video->confidence = confidence;
  return lay (project, (guint) index, video);
}

BbProject *
bb_videos_take_place (const BbProject *project, const BbVideo *found)
{
  int index = find_index (project, found->id);
  g_autoptr (BbVideo) video = copy (project, index);

  if (video == NULL)
    return bb_project_ref ((BbProject *) project);

  video->sample = found->sample;
  video->drift_ppm = found->drift_ppm;
  video->confidence = found->confidence;
  bb_string_set (&video->fits, found->fits);
  return lay (project, (guint) index, video);
}

static int
compare_samples (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return (first > second) - (first < second);
}

guint
bb_videos_list_fits (const BbVideo *video, double *samples)
{
  const char *text = video->fits != NULL ? video->fits : "";
  guint n = 0;

  while (n < BB_VIDEO_FITS_MAX)
    {
      char *end;
      double sample = g_ascii_strtod (text, &end);

      if (end == text)
        break;
      text = end;
      if (isfinite (sample) && fabs (sample - video->sample) >= SAME)
        samples[n++] = sample;
    }
  qsort (samples, n, sizeof *samples, compare_samples);
  return n;
}

BbProject *
bb_videos_show (const BbProject *project, const char *id)
{
  BbProject *next = bb_project_ref ((BbProject *) project);

  for (guint i = 0; i < project->lists[BB_VIDEOS]->n_items; i++)
    {
      g_autoptr (BbProject) before = next;
      g_autoptr (BbVideo) video = copy (project, (int) i);
      gboolean is_shown = g_strcmp0 (video->id, id) == 0;

      if (video->is_shown == is_shown)
        {
          g_steal_pointer (&before);
          continue;
        }
      video->is_shown = is_shown;
      next = replace (before, i, video);
    }
  return next;
}

BbProject *
bb_videos_set_mirrored (const BbProject *project, const char *id, gboolean is_mirrored)
{
  int index = find_index (project, id);
  g_autoptr (BbVideo) video = copy (project, index);

  if (video == NULL || video->is_mirrored == is_mirrored)
    return bb_project_ref ((BbProject *) project);

  video->is_mirrored = is_mirrored;
  return replace (project, (guint) index, video);
}

/* time */

static int
get_rate (const BbProject *project)
{
  return project->song != NULL ? project->song->sample_rate : PLAIN_RATE;
}

/* the stretch by which a silent place counts: the last that begins by then, or the first */
static const BbStretch *
find_stretch (const BbProject *project, gint64 frame)
{
  const BbList *map = project->song != NULL ? project->song->map : NULL;
  const BbStretch *found = NULL;

  for (guint i = 0; map != NULL && i < map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (map, i);

      if (found == NULL || stretch->start <= frame)
        found = stretch;
    }
  return found;
}

double
bb_videos_get_sample (const BbProject *project, gint64 frame)
{
  const BbFrameRate *rate = &project->settings->rate;
  const BbStretch *stretch;
  gint64 sample;

  if (project->song != NULL && bb_song_frame_to_sample (project->song, rate, frame, &sample))
    return (double) sample;

  stretch = find_stretch (project, frame);
  sample = bb_time_frame_to_sample (rate, frame, get_rate (project));
  if (stretch != NULL)
    sample += stretch->from - bb_time_frame_to_sample (rate, stretch->start, get_rate (project));
  return (double) sample;
}

static double
get_speed (const BbVideo *video)
{
  return 1 - video->drift_ppm / MILLION;
}

gint64
bb_videos_get_time (const BbProject *project, const BbVideo *video, gint64 frame)
{
  double seconds = (bb_videos_get_sample (project, frame) - video->sample) / get_rate (project);

  return llround (seconds / get_speed (video) * MILLION) + ROUNDING;
}

gint64
bb_videos_get_frame (const BbProject *project, const BbVideo *video, gint64 time)
{
  const BbFrameRate *rate = &project->settings->rate;
  double sample = video->sample + (double) time / MILLION * get_speed (video) * get_rate (project);
  const BbStretch *stretch;
  gint64 frame;

  if (project->song != NULL && bb_song_sample_to_frame (project->song, rate, sample, &frame))
    return frame;

  stretch = find_stretch (project, sample < 0 ? G_MININT64 : G_MAXINT64);
  if (stretch != NULL)
    sample += (double) (bb_time_frame_to_sample (rate, stretch->start, get_rate (project)) - stretch->from);
  return bb_time_sample_to_frame (rate, llround (sample), get_rate (project));
}
