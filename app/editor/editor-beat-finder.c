/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who looks for the beats of the song, while nobody waits? */
#include "editor/editor-beat-finder.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "document/beat-search.h"
#include "model/tempi.h"

struct _BbBeatFinder
{
  BbEditor *editor; /* not owned */
  GCancellable *cancellable;
  char *opened;    /* media of the song that was there from the start */
  char *looked_at; /* of the song that was looked at last */
};

/**
 * Search:
 * @finder: not owned: a search whose finder is gone is cancelled
 * @media: of the song
 * @near: a tapped tempo, or 0
 * @is_asked: for by a person
 */
typedef struct
{
  BbBeatFinder *finder;
  char *media;
  double near;
  gboolean is_asked;
} Search;

static void
search_free (Search *search)
{
  g_free (search->media);
  g_free (search);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Search, search_free)

static BbDocument *
get_document (BbBeatFinder *self)
{
  return bb_editor_get_document (self->editor);
}

static const char *
get_media (BbBeatFinder *self)
{
  const BbSong *song = bb_editor_get_base (self->editor)->song;

  return song != NULL ? song->media : NULL;
}

/* @sample, moved by whole beats of @tempo to where it is nearest to the first downbeat of @old */
static double
keep_one (const BbTempo *tempo, const BbTempo *old, const BbSong *song)
{
  double beat = 60.0 * song->sample_rate / tempo->tempo;

  return tempo->sample + MAX (round ((old->sample - tempo->sample) / beat), -floor (tempo->sample / beat)) * beat;
}

/* what was tapped is said by a person, who said the metre before */
static BbList *
make_tapped (const BbList *found, const BbProject *project)
{
  g_autoptr (BbTempo) tempo = bb_tempo_copy (bb_list_get (found, 0));
  const BbList *tempi = project->lists[BB_TEMPI];
  const BbTempo *old = tempi->n_items > 0 ? bb_list_get (tempi, 0) : NULL;

  tempo->confidence = 0;
  if (old != NULL)
    {
      tempo->sample = keep_one (tempo, old, project->song);
      tempo->beats_per_bar = old->beats_per_bar;
      tempo->unit = old->unit;
    }
  return bb_list_new_from ((gpointer *) &tempo, 1);
}

/* who did not ask sees it in the lane of the counts */
static void
say_none (BbBeatFinder *self)
{
  const BbSong *song = bb_editor_get_base (self->editor)->song;
  g_autofree char *text = NULL;

  text = g_strdup_printf (_ ("No beat was found in “%s”. Tap its tempo with Shift+T while it plays."),
                          song->media_name != NULL ? song->media_name : song->media);
  bb_editor_say (self->editor, text);
}

/* beats that a project lacked when it was opened are found at each opening until it is saved: nobody who leaves it is
   asked about them */
static void
keep_saved (BbBeatFinder *self, const Search *search, gboolean was_saved)
{
  if (was_saved && !search->is_asked && g_strcmp0 (search->media, self->opened) == 0)
    bb_history_mark_saved (bb_document_get_history (get_document (self)), bb_editor_get_base (self->editor));
}

static void
take (BbBeatFinder *self, const Search *search, const BbList *found)
{
  const BbProject *project = bb_editor_get_base (self->editor);
  gboolean was_saved = !bb_document_is_modified (get_document (self)), is_tapped = search->near > 0;
  g_autoptr (BbList) tempi = NULL;

  if (g_strcmp0 (search->media, get_media (self)) != 0 || (!search->is_asked && project->lists[BB_TEMPI]->n_items > 0))
    return;

  if (found->n_items > 0)
    {
      tempi = is_tapped ? make_tapped (found, project) : bb_list_ref (found);
      bb_editor_commit (self->editor, is_tapped ? _ ("Tap Tempo") : _ ("Find Beats"), bb_tempi_set_all (project, tempi),
                        is_tapped ? BB_MERGE_TAP : NULL);
      keep_saved (self, search, was_saved);
    }
  else if (search->is_asked && !is_tapped)
    say_none (self);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Search) search = data;
  g_autoptr (BbList) found = bb_beat_search_finish (result, NULL);

  /* there is none where it was cancelled, and nowhere else: the sound is there */
  if (found != NULL)
    take (search->finder, search, found);
}

static void
search (BbBeatFinder *self, double near, gboolean is_asked)
{
  Search *search = g_new0 (Search, 1);

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  *search = (Search){ self, g_strdup (get_media (self)), near, is_asked };
  bb_beat_search_async (bb_document_get_sound (get_document (self)), near, self->cancellable, found_cb, search);
}

static gboolean
has_sound (BbBeatFinder *self)
{
  return get_media (self) != NULL && bb_document_get_sound (get_document (self)) != NULL &&
         !bb_document_needs_sound (get_document (self));
}

/* once for each song that comes, and not again when its beats are undone */
static void
look (BbBeatFinder *self)
{
  /* asked at each step of a drag: what costs least comes first */
  if (g_strcmp0 (self->looked_at, get_media (self)) == 0 || !has_sound (self))
    return;

  bb_string_set (&self->looked_at, get_media (self));
  if (!bb_document_is_read_only (get_document (self)) &&
      bb_editor_get_base (self->editor)->lists[BB_TEMPI]->n_items == 0)
    search (self, 0, FALSE);
}

void
bb_beat_finder_ask (BbBeatFinder *self, double near)
{
  if (has_sound (self) && bb_editor_may_edit (self->editor))
    search (self, near, TRUE);
}

BbBeatFinder *
bb_beat_finder_new (BbEditor *editor)
{
  BbBeatFinder *self = g_new0 (BbBeatFinder, 1);

  self->editor = editor;
  self->cancellable = g_cancellable_new ();
  self->opened = g_strdup (get_media (self));
  g_signal_connect_swapped (get_document (self), "notify::sound", G_CALLBACK (look), self);
  g_signal_connect_swapped (editor, "project-changed", G_CALLBACK (look), self);
  return self;
}

void
bb_beat_finder_free (BbBeatFinder *self)
{
  g_signal_handlers_disconnect_by_data (get_document (self), self);
  g_signal_handlers_disconnect_by_data (self->editor, self);
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  g_free (self->opened);
  g_free (self->looked_at);
  g_free (self);
}
