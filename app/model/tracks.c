/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the sounds beside the song named, placed, made louder and taken out? */
#include "model/tracks.h"

static const BbTrack *
get_track (const BbProject *project, guint index)
{
  return bb_list_get (project->lists[BB_TRACKS], index);
}

/* the number of tracks where there is none */
static guint
find_index (const BbProject *project, const char *id)
{
  guint i = 0;

  while (i < project->lists[BB_TRACKS]->n_items && g_strcmp0 (get_track (project, i)->id, id) != 0)
    i++;
  return i;
}

const BbTrack *
bb_tracks_find (const BbProject *project, const char *id)
{
  guint index = find_index (project, id);

  return index < project->lists[BB_TRACKS]->n_items ? get_track (project, index) : NULL;
}

/* takes over @track, which may be NULL */
static BbProject *
replace (const BbProject *project, BbTrack *track)
{
  g_autoptr (BbTrack) kept = track;

  if (track == NULL)
    return bb_project_ref (project);

  return bb_project_with_list (project, BB_TRACKS,
                               bb_list_replace (project->lists[BB_TRACKS], find_index (project, track->id), track));
}

BbProject *
bb_tracks_rename (const BbProject *project, const char *id, const char *name)
{
  const BbTrack *old = bb_tracks_find (project, id);
  BbTrack *track = NULL;

  if (old != NULL && *name != '\0' && g_strcmp0 (old->name, name) != 0)
    {
      track = bb_track_copy (old);
      bb_string_set (&track->name, name);
    }
  return replace (project, track);
}

BbProject *
bb_tracks_place (const BbProject *project, const char *id, double sample)
{
  const BbTrack *old = bb_tracks_find (project, id);
  BbTrack *track = NULL;

  if (old != NULL && old->sample != sample)
    {
      track = bb_track_copy (old);
      track->sample = sample;
    }
  return replace (project, track);
}

BbProject *
bb_tracks_set_gain (const BbProject *project, const char *id, int gain)
{
  const BbTrack *old = bb_tracks_find (project, id);
  int kept = CLAMP (gain, BB_TRACK_GAIN_MIN, BB_TRACK_GAIN_MAX);
  BbTrack *track = NULL;

  if (old != NULL && old->gain != kept)
    {
      track = bb_track_copy (old);
      track->gain = kept;
    }
  return replace (project, track);
}

BbProject *
bb_tracks_remove (const BbProject *project, const char *id)
{
  if (bb_tracks_find (project, id) == NULL)
    return bb_project_ref (project);

  return bb_project_with_list (project, BB_TRACKS,
                               bb_list_remove (project->lists[BB_TRACKS], find_index (project, id)));
}
