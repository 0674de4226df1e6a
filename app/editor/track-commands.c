/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with the sounds beside the song, and which is heard? */
#include "editor/track-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/track-offset.h"
#include "model/tracks.h"

static const BbList *
get_tracks (BbEditor *editor)
{
  return bb_editor_get_base (editor)->lists[BB_TRACKS];
}

GStrv
bb_track_command_list (BbEditor *editor)
{
  const BbList *tracks = get_tracks (editor);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  g_strv_builder_add (names, _ ("The song"));
  for (guint i = 0; i < tracks->n_items; i++)
    {
      const BbTrack *track = bb_list_get (tracks, i);

      g_strv_builder_add (names, track->name != NULL ? track->name : track->media_name);
    }
  g_strv_builder_add (names, _ ("All together"));

  return g_strv_builder_end (names);
}

guint
bb_track_command_get_heard (BbEditor *editor)
{
  const BbList *tracks = get_tracks (editor);
  gboolean song = bb_document_is_song_heard (bb_editor_get_document (editor));
  guint n_heard = song ? 1 : 0;
  guint heard = 0;

  for (guint i = 0; i < tracks->n_items; i++)
    if (!((const BbTrack *) bb_list_get (tracks, i))->is_muted)
      {
        n_heard++;
        heard = i + 1;
      }

  return n_heard == 1 ? heard : tracks->n_items + 1;
}

/* (transfer full): where a track is muted that was not, or the other way round */
static BbList *
mute_others (const BbList *tracks, guint index)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_value_unref);
  gboolean all = index == tracks->n_items + 1;

  for (guint i = 0; i < tracks->n_items; i++)
    {
      BbTrack *track = bb_track_copy ((BbTrack *) bb_list_get (tracks, i));

      track->is_muted = !all && index != i + 1;
      g_ptr_array_add (items, track);
    }

  return bb_list_new_from (items->pdata, items->len);
}

void
bb_track_command_hear (BbEditor *editor, guint index)
{
  const BbProject *project = bb_editor_get_base (editor);
  const BbList *tracks = get_tracks (editor);
  gboolean song = index == 0 || index == tracks->n_items + 1;

  if (index == bb_track_command_get_heard (editor))
    return;
  if (!bb_editor_commit (editor, _ ("Hear Another Track"),
                         bb_project_with_list (project, BB_TRACKS, mute_others (tracks, index)), "hear"))
    return;

  bb_document_set_song_heard (bb_editor_get_document (editor), song);
}

void
bb_track_command_hear_next (BbEditor *editor)
{
  guint n = get_tracks (editor)->n_items;

  if (n > 0)
    bb_track_command_hear (editor, (bb_track_command_get_heard (editor) + 1) % (n + 2));
}

void
bb_track_command_rename (BbEditor *editor, const char *id, const char *name)
{
  g_autofree char *key = g_strdup_printf ("track %s", id);

  bb_editor_commit (editor, _ ("Rename Track"), bb_tracks_rename (bb_editor_get_base (editor), id, name), key);
}

void
bb_track_command_place (BbEditor *editor, const char *id, const char *text)
{
  const BbProject *project = bb_editor_get_base (editor);
  double sample;

  if (bb_track_offset_parse (project, text, &sample))
    bb_editor_commit (editor, _ ("Move Track"), bb_tracks_place (project, id, sample), NULL);
  else
    bb_editor_say (editor, _ ("That is no time: type “2.5 s”, “-300 ms” or “12 fr”."));
}

void
bb_track_command_set_gain (BbEditor *editor, const char *id, int gain)
{
  g_autofree char *key = g_strdup_printf ("gain %s", id);

  bb_editor_commit (editor, _ ("Track Volume"), bb_tracks_set_gain (bb_editor_get_base (editor), id, gain), key);
}

void
bb_track_command_remove (BbEditor *editor, const char *id)
{
  bb_editor_commit (editor, _ ("Remove Track"), bb_tracks_remove (bb_editor_get_base (editor), id), NULL);
}
