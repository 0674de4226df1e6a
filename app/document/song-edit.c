/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a project become with another song? */
#include "document/song-edit.h"

#include <string.h>

#include "model/places.h"

/* another song keeps the map of the one before, as far as it reaches */
void
bb_song_edit_keep_map (BbSong *song, const BbSong *old)
{
  GPtrArray *map;

  if (old == NULL || bb_song_is_plain (old))
    return;

  map = g_ptr_array_new ();
  for (guint i = 0; i < old->map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (old->map, i);
      gint64 to = stretch->to == old->n_samples ? song->n_samples : MIN (stretch->to, song->n_samples);

      if (stretch->from < to)
        g_ptr_array_add (map, bb_stretch_new (stretch->start, stretch->from, to));
    }
  bb_song_take_map (song, bb_list_new_take (map));
}

/* a video that nothing was said of yet is called as its song is */
static BbProject *
name_after (BbProject *project, const BbSong *song)
{
  g_autoptr (BbSettings) settings = bb_settings_copy (project->settings);
  const char *dot = strrchr (song->media_name, '.');
  g_autofree char *file_name = dot != NULL ? g_strndup (song->media_name, dot - song->media_name)
                                           : g_strdup (song->media_name);
  BbProject *next;

  if (settings->title == NULL)
    bb_string_set (&settings->title, song->title != NULL ? song->title : file_name);
  if (settings->artist == NULL)
    bb_string_set (&settings->artist, song->artist);
  next = bb_project_with_settings (project, g_steal_pointer (&settings));
  bb_project_unref (project);
  return next;
}

/* a video whose length nobody chose yet becomes as long as its song */
static BbProject *
fit_length (BbProject *project, const BbSong *song)
{
  gint64 length = bb_song_get_end (song, &project->settings->rate);
  BbProject *next;

  if (!bb_settings_has_default_length (project->settings))
    return project;

  next = bb_places_set_length (project, MAX (length, 1), NULL);
  if (next == NULL)
    return project;

  bb_project_unref (project);
  return next;
}

BbProject *
bb_song_edit_fit (const BbProject *project, BbSong *song)
{
  return fit_length (bb_project_with_song (project, song), song);
}

BbProject *
bb_song_edit_adopt (const BbProject *project, BbSong *song)
{
  BbProject *next = bb_project_with_song (project, song);

  return project->song == NULL ? fit_length (name_after (next, song), song) : next;
}
