/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a project become with another mix of its song? */
#include "model/remix-project.h"

#include "model/remix-private.h"

static void
loss_free (gpointer value)
{
  BbLoss *loss = value;

  g_free (loss->name);
  g_free (loss);
}

void
bb_remix_lose (const BbRemix *self, BbLossKind kind, const char *name, gint64 frame)
{
  BbLoss *loss = g_new (BbLoss, 1);

  *loss = (BbLoss){ kind, g_strdup (name), frame };
  g_ptr_array_add (self->losses, loss);
}

static int
compare_losses (gconstpointer a, gconstpointer b)
{
  const BbLoss *one = *(BbLoss *const *) a, *other = *(BbLoss *const *) b;

  if (one->kind != other->kind)
    return (int) one->kind - (int) other->kind;
  return one->frame < other->frame ? -1 : one->frame > other->frame;
}

static gint64
find_length (const BbRemix *self)
{
  gint64 length = self->project->settings->length;

  if (length == bb_song_get_end (self->map.old, self->rate))
    length = bb_song_get_end (self->map.new, self->rate);
  else
    length = bb_remix_map_frame (&self->map, self->rate, length, BB_REMIX_AFTER);
  return CLAMP (length, 1, BB_LENGTH_MAX);
}

/* takes over @list */
static void
put (BbProject *project, BbListKind kind, BbList *list)
{
  bb_list_unref (project->lists[kind]);
  project->lists[kind] = list;
}

static BbList *
extend_shelf (const BbRemix *self, const GPtrArray *boards)
{
  const BbList *shelf = self->project->lists[BB_SHELF];

  return bb_list_splice (shelf, shelf->n_items, 0, boards->pdata, boards->len);
}

static BbProject *
carry (const BbRemix *self)
{
  g_autoptr (GPtrArray) shelved = g_ptr_array_new ();
  BbProject *next = bb_project_copy (self->project);
  g_autoptr (BbSettings) settings = bb_settings_copy (self->project->settings);

  settings->length = self->length;
  bb_value_set (&next->settings, settings);
  bb_value_set (&next->song, self->map.new);
  put (next, BB_PLACES, bb_remix_carry_places (self, shelved));
  put (next, BB_SHELF, extend_shelf (self, shelved));
  put (next, BB_NOTES, bb_remix_carry_notes (self));
  put (next, BB_SECTIONS, bb_remix_carry_sections (self));
  put (next, BB_LYRICS, bb_remix_carry_lyrics (self));
  put (next, BB_TEMPI, bb_remix_carry_tempi (self));
  put (next, BB_TRACKS, bb_remix_carry_tracks (self));
  put (next, BB_VIDEOS, bb_remix_carry_videos (self));
  return next;
}

BbProject *
bb_remix_project (const BbProject *project, BbSong *song, const BbSongRun *runs, guint n_runs, GPtrArray **losses)
{
  BbRemix self = { project, &project->settings->rate, { project->song, song, runs, n_runs } };
  BbProject *next;

  g_return_val_if_fail (project->song != NULL && n_runs > 0, bb_project_ref ((gpointer) project));

  *losses = self.losses = g_ptr_array_new_with_free_func (loss_free);
  bb_remix_map_lay (&self.map, self.rate);
  self.length = find_length (&self);
  next = carry (&self);
  g_ptr_array_sort (self.losses, compare_losses);
  return next;
}
