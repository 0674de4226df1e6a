/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a drag move a note, or stretch it? */
#include <glib/gi18n-lib.h>

#include "editor/drag-private.h"
#include "model/notes.h"

/* pixels: a press that shakes opens it */
#define THRESHOLD 4

static const BbNote *
get_note (const BbDrag *self)
{
  return bb_notes_get (bb_editor_get_base (self->editor), self->item);
}

static gboolean
begin (BbDrag *self, const BbLanesHit *hit, double position)
{
  const BbList *notes = bb_editor_get_base (self->editor)->lists[BB_NOTES];
  const BbNote *note = bb_list_get (notes, (guint) hit->index);

  self->item = g_strdup (note->id);
  self->grab = position - (double) (hit->kind == BB_HIT_NOTE_END ? hit->frame : note->frame);
  self->hit = *hit;
  return TRUE;
}

/* the end that the pointer is beyond follows it */
static BbProject *
stretch (const BbDrag *self, const BbProject *base, const BbNote *note, gint64 frame)
{
  gint64 end = note->frame + note->length;

  if (self->hit.kind == BB_HIT_NOTE_END)
    return bb_notes_stretch (base, note->id, note->frame, frame);
  if (frame < note->frame)
    return bb_notes_stretch (base, note->id, frame, end);

  return bb_notes_stretch (base, note->id, note->frame, MAX (frame, note->frame));
}

/* what the pointer is on lies elsewhere now */
static void
follow_note (BbDrag *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const BbNote *note = bb_notes_get (project, self->item);

  self->hit.index = bb_notes_find (project, self->item);
  self->hit.frame = self->hit.kind == BB_HIT_NOTE_END ? note->frame + note->length : note->frame;
}

/* a note that is gone stops it: nothing is changed then */
static void
to (BbDrag *self, double position)
{
  const BbProject *base = bb_editor_get_base (self->editor);
  const BbNote *note = get_note (self);
  gboolean stretches = self->extends || self->hit.kind == BB_HIT_NOTE_END;
  gint64 frame;

  if (note == NULL || bb_document_is_read_only (bb_editor_get_document (self->editor)))
    return;

  bb_editor_set_note (self->editor, note->id);
  frame = bb_drag_snap (self, self->extends ? position : position - self->grab, NULL);
  if (stretches)
    bb_editor_propose (self->editor, stretch (self, base, note, frame));
  else
    bb_editor_propose (self->editor, bb_notes_move (base, note->id, frame));
  follow_note (self);
}

static void
commit (BbDrag *self)
{
  gboolean stretches = self->extends || self->hit.kind == BB_HIT_NOTE_END;

  if (get_note (self) != NULL)
    bb_editor_accept (self->editor, stretches ? _ ("Stretch Note") : _ ("Move Note"));
}

static void
click (BbDrag *self)
{
  bb_editor_open_note (self->editor, self->item);
}

const BbDragKind bb_drag_note = { .threshold = THRESHOLD, .begin = begin, .to = to, .commit = commit, .click = click };
