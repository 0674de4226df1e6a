/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are notes made, changed and found? */
#include "model/notes.h"

/* for so many seconds a scribble on a moment stays over the frame */
#define SHOWN_SECONDS 2

/* changes a writable copy of a note; returns whether it differs then */
typedef gboolean (*Change) (BbNote *note, gconstpointer data);

static const BbNote *
get_note (const BbList *notes, guint index)
{
  return bb_list_get (notes, index);
}

/* after those that begin on @frame or before */
static guint
find_room (const BbList *notes, gint64 frame)
{
  guint index = notes->n_items;

  while (index > 0 && get_note (notes, index - 1)->frame > frame)
    index--;

  return index;
}

BbProject *
bb_notes_add (const BbProject *project, const BbNote *note)
{
  const BbList *notes = project->lists[BB_NOTES];

  return bb_project_with_list (project, BB_NOTES, bb_list_insert (notes, find_room (notes, note->frame), note));
}

BbProject *
bb_notes_add_all (const BbProject *project, GPtrArray *notes)
{
  BbProject *next = bb_project_ref (project);

  for (guint i = 0; i < notes->len; i++)
    {
      g_autoptr (BbProject) before = next;

      next = bb_notes_add (before, notes->pdata[i]);
    }

  return next;
}

BbProject *
bb_notes_remove (const BbProject *project, const char *id)
{
  int index = bb_notes_find (project, id);

  if (index < 0)
    return bb_project_ref (project);

  return bb_project_with_list (project, BB_NOTES, bb_list_remove (project->lists[BB_NOTES], (guint) index));
}

/* one that begins on another frame may have to go past others */
static BbProject *
replace (const BbProject *project, guint index, const BbNote *note)
{
  const BbList *notes = project->lists[BB_NOTES];
  g_autoptr (BbProject) without = NULL;

  if (get_note (notes, index)->frame == note->frame)
    return bb_project_with_list (project, BB_NOTES, bb_list_replace (notes, index, note));

  without = bb_project_with_list (project, BB_NOTES, bb_list_remove (notes, index));
  return bb_notes_add (without, note);
}

static BbProject *
change (const BbProject *project, const char *id, Change func, gconstpointer data)
{
  int index = bb_notes_find (project, id);
  g_autoptr (BbNote) note = NULL;

  if (index < 0)
    return bb_project_ref (project);

  note = bb_note_copy (get_note (project->lists[BB_NOTES], (guint) index));
  return func (note, data) ? replace (project, (guint) index, note) : bb_project_ref (project);
}

/* a note says something, be it nothing */
static gboolean
set_text (BbNote *note, gconstpointer text)
{
  g_autofree char *composed = bb_string_compose (text);

  if (g_strcmp0 (note->text, composed) == 0)
    return FALSE;

  g_free (note->text);
  note->text = g_steal_pointer (&composed);
  return TRUE;
}

BbProject *
bb_notes_set_text (const BbProject *project, const char *id, const char *text)
{
  return change (project, id, set_text, text);
}

static gboolean
set_author (BbNote *note, gconstpointer author)
{
  return bb_string_set (&note->author, author);
}

BbProject *
bb_notes_set_author (const BbProject *project, const char *id, const char *author)
{
  return change (project, id, set_author, author);
}

static gboolean
toggle (BbNote *note, gconstpointer data)
{
  note->is_resolved = !note->is_resolved;
  return TRUE;
}

BbProject *
bb_notes_toggle (const BbProject *project, const char *id)
{
  return change (project, id, toggle, NULL);
}

typedef struct
{
  gint64 frame;
  gint64 length;
} Span;

static gboolean
set_span (BbNote *note, gconstpointer data)
{
  const Span *span = data;
  gboolean is_other = note->frame != span->frame || note->length != span->length;

  note->frame = span->frame;
  note->length = span->length;
  return is_other;
}

BbProject *
bb_notes_move (const BbProject *project, const char *id, gint64 frame)
{
  const BbNote *note = bb_notes_get (project, id);
  gint64 length = note != NULL ? note->length : 0;

  frame = CLAMP (frame, 0, MAX (project->settings->length - MAX (length, 1), 0));
  return bb_notes_stretch (project, id, frame, frame + length);
}

BbProject *
bb_notes_stretch (const BbProject *project, const char *id, gint64 from, gint64 to)
{
  gint64 length = project->settings->length;
  Span span = { CLAMP (from, 0, length - 1), 0 };

  span.length = MAX (MIN (to, length) - span.frame, 0);
  return change (project, id, set_span, &span);
}

static gboolean
set_scribble (BbNote *note, gconstpointer scribble)
{
  return bb_value_set (&note->scribble, scribble);
}

BbProject *
bb_notes_set_scribble (const BbProject *project, const char *id, const BbLayer *scribble)
{
  return change (project, id, set_scribble, scribble);
}

int
bb_notes_find (const BbProject *project, const char *id)
{
  const BbList *notes = project->lists[BB_NOTES];

  for (guint i = 0; i < notes->n_items; i++)
    {
      if (g_strcmp0 (get_note (notes, i)->id, id) == 0)
        return (int) i;
    }

  return -1;
}

const BbNote *
bb_notes_get (const BbProject *project, const char *id)
{
  int index = bb_notes_find (project, id);

  return index >= 0 ? get_note (project->lists[BB_NOTES], (guint) index) : NULL;
}

int
bb_notes_find_next (const BbProject *project, const char *id, gint64 frame, int direction)
{
  const BbList *notes = project->lists[BB_NOTES];
  int n = (int) notes->n_items;
  int current = bb_notes_find (project, id);
  int next;

  if (current >= 0 && get_note (notes, (guint) current)->frame == frame)
    next = current + (direction > 0 ? 1 : -1);
  else if (direction > 0)
    next = (int) find_room (notes, frame);
  else
    next = (int) find_room (notes, frame - 1) - 1;

  return next >= 0 && next < n ? next : -1;
}

guint
bb_notes_count_open (const BbProject *project)
{
  const BbList *notes = project->lists[BB_NOTES];
  guint n_open = 0;

  for (guint i = 0; i < notes->n_items; i++)
    n_open += !get_note (notes, i)->is_resolved;

  return n_open;
}

gint64
bb_note_get_shown_end (const BbNote *note, const BbFrameRate *rate)
{
  return note->frame + (note->length > 0 ? note->length : SHOWN_SECONDS * bb_frame_rate_nominal (rate));
}

BbList *
bb_notes_list_scribbles (const BbProject *project, gint64 frame, const char *but)
{
  const BbList *notes = project->lists[BB_NOTES];
  GPtrArray *scribbles = g_ptr_array_new ();

  for (guint i = 0; i < notes->n_items && get_note (notes, i)->frame <= frame; i++)
    {
      const BbNote *note = get_note (notes, i);

      if (note->scribble != NULL && frame < bb_note_get_shown_end (note, &project->settings->rate) &&
          g_strcmp0 (note->id, but) != 0)
        g_ptr_array_add (scribbles, bb_layer_ref (note->scribble));
    }

  return bb_list_new_take (scribbles);
}
