/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the sounds is heard: the song, one beside it, or all? */
#include "editor/track-commands.h"

#include <glib/gi18n-lib.h>

#include "model/track.h"

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
