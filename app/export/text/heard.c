/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When is a part of the song heard in the video? */
#include "export/text/heard.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "model/time.h"

/* what @range is in samples of the video */
static BbHeard
get_bounds (const BbProject *project, const BbExportRange *range)
{
  const BbSettings *settings = project->settings;
  int sample_rate = project->song->sample_rate;
  gint64 first, end;

  bb_export_range_get_frames (range, project, &first, &end);
  return (BbHeard){ bb_time_frame_to_sample (&settings->rate, first, sample_rate),
                    bb_time_frame_to_sample (&settings->rate, end, sample_rate) };
}

/* what @stretch lets be heard of it */
static BbHeard
lay (const BbProject *project, const BbStretch *stretch, gint64 from, gint64 to)
{
  gint64 shift = bb_time_frame_to_sample (&project->settings->rate, stretch->start, project->song->sample_rate) -
                 stretch->from;

  return (BbHeard){ MAX (from, stretch->from) + shift, MIN (to, stretch->to) + shift };
}

/* a stretch that begins later in the list may cover it */
static gboolean
is_heard (const BbProject *project, const BbStretch *stretch, const BbHeard *heard)
{
  const BbSong *song = project->song;
  gint64 begin = bb_time_frame_to_sample (&project->settings->rate, stretch->start, song->sample_rate);
  gint64 sample;

  return bb_song_position_to_sample (song, &project->settings->rate, heard->begin, &sample) &&
         sample == heard->begin - begin + stretch->from;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = ((const BbHeard *) a)->begin;
  gint64 second = ((const BbHeard *) b)->begin;

  return (first > second) - (first < second);
}

GArray *
bb_heard_list (const BbProject *project, const BbExportRange *range, gint64 from, gint64 to)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (BbHeard));
  BbHeard bounds = get_bounds (project, range);
  const BbList *map = project->song->map;

  for (guint i = 0; i < map->n_items; i++)
    {
      BbHeard heard = lay (project, bb_list_get (map, i), from, to);

      heard.begin = MAX (heard.begin, bounds.begin);
      heard.end = MIN (heard.end, bounds.end);
      if (heard.begin < heard.end && is_heard (project, bb_list_get (map, i), &heard))
        g_array_append_val (all, heard);
    }

  g_array_sort (all, compare);
  return all;
}

gboolean
bb_heard_check_lyrics (const BbProject *project, GError **error)
{
  if (project->song != NULL && project->lists[BB_LYRICS]->n_items > 0)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                       _ ("The project has no lyrics. Import them from an LRC or SRT file, or write them below the "
                          "song."));
  return FALSE;
}
