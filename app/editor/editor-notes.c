/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which note is in hand, is it scribbled on, and who writes? */
#include "editor/editor-private.h"

#include "model/notes.h"

const char *
bb_editor_get_note (BbEditor *self)
{
  return bb_notes_find (bb_editor_get_project (self), self->note) >= 0 ? self->note : NULL;
}

static void
notify_note (BbEditor *self)
{
  g_object_notify (G_OBJECT (self), "note");
}

void
bb_editor_set_note (BbEditor *self, const char *id)
{
  if (g_strcmp0 (self->note, id) == 0)
    return;

  g_free (self->note);
  self->note = g_strdup (id);
  self->is_scribbling = FALSE;
  notify_note (self);
}

void
bb_editor_go_to_note (BbEditor *self, const char *id)
{
  const BbNote *note = bb_notes_get (bb_editor_get_project (self), id);

  if (note == NULL)
    return;

  /* the jump may have let go of what @id was borrowed from */
  bb_editor_seek (self, note->frame);
  bb_editor_set_note (self, note->id);
}

void
bb_editor_open_note (BbEditor *self, const char *id)
{
  const BbNote *note = bb_notes_get (bb_editor_get_project (self), id);

  if (note != NULL)
    bb_editor_go_to_note (self, note->id);
  if (note != NULL || (id == NULL && bb_editor_may_edit (self)))
    g_signal_emit_by_name (self, "open-note", note != NULL ? note->id : NULL);
}

gboolean
bb_editor_is_on_note (BbEditor *self)
{
  const BbNote *note = bb_notes_get (bb_editor_get_project (self), self->note);

  return note != NULL && note->frame == self->frame && !bb_editor_is_playing (self);
}

gboolean
bb_editor_is_scribbling (BbEditor *self)
{
  return self->is_scribbling && bb_editor_get_note (self) != NULL;
}

static gboolean
is_within (BbEditor *self, const BbNote *note)
{
  const BbFrameRate *rate = &bb_editor_get_project (self)->settings->rate;

  return self->frame >= note->frame && self->frame < bb_note_get_shown_end (note, rate);
}

/* the hand means the frame that is remarked upon: the song stops, and the playhead comes back to it */
static void
hold_frame (BbEditor *self, const BbNote *note)
{
  bb_player_pause (self->player);
  if (!is_within (self, note))
    bb_editor_seek (self, note->frame);
}

void
bb_editor_set_scribbling (BbEditor *self, gboolean is_scribbling)
{
  const BbNote *note = bb_notes_get (bb_editor_get_project (self), self->note);

  is_scribbling = is_scribbling && note != NULL && bb_editor_may_edit (self);
  if (self->is_scribbling == is_scribbling)
    return;

  self->is_scribbling = is_scribbling;
  if (is_scribbling)
    {
      /* it lies over the picture */
      bb_editor_set_on_plan (self, FALSE);
      hold_frame (self, note);
    }
  notify_note (self);
}

void
bb_editor_leave_scribble (BbEditor *self)
{
  const BbNote *note = bb_notes_get (bb_editor_get_project (self), self->note);

  if (self->is_scribbling && note != NULL && !is_within (self, note))
    bb_editor_set_scribbling (self, FALSE);
}

/* a jump elsewhere is about something else; while a note is drawn on, the hand may look around in it */
void
bb_editor_let_go_of_note (BbEditor *self)
{
  if (!self->is_scribbling)
    bb_editor_set_note (self, NULL);
}

void
bb_editor_follow_note (BbEditor *self)
{
  if (self->note != NULL && bb_editor_get_note (self) == NULL)
    bb_editor_set_note (self, NULL);
}

const char *
bb_editor_get_author (BbEditor *self)
{
  const char *real_name = g_get_real_name ();

  if (self->author != NULL && *self->author != '\0')
    return self->author;

  /* GLib says so where the account has no name */
  return g_str_equal (real_name, "Unknown") ? g_get_user_name () : real_name;
}

void
bb_editor_set_author (BbEditor *self, const char *author)
{
  if (g_strcmp0 (self->author, author) == 0)
    return;

  g_free (self->author);
  self->author = g_strdup (author);
  g_object_notify (G_OBJECT (self), "author");
}
