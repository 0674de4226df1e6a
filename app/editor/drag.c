/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a drag over the lanes do? */
#include "editor/drag-private.h"

#include "model/edges.h"

/* what is pressed, and which drag that begins; on all else the playhead comes to the pointer */
static const struct
{
  BbHitKind hit;
  const BbDragKind *kind; /* NULL: none */
} kinds[] = {
  { BB_HIT_NOTHING, NULL },
  { BB_HIT_GUTTER, NULL },
  { BB_HIT_EDGE, &bb_drag_edge },
  { BB_HIT_BOARD, &bb_drag_boards },
  { BB_HIT_TRANSITION_START, &bb_drag_transition },
  { BB_HIT_TRANSITION_END, &bb_drag_transition },
  { BB_HIT_SECTION, &bb_drag_span },
  { BB_HIT_SECTION_START, &bb_drag_span },
  { BB_HIT_SECTION_END, &bb_drag_span },
  { BB_HIT_LYRIC, &bb_drag_span },
  { BB_HIT_LYRIC_START, &bb_drag_span },
  { BB_HIT_LYRIC_END, &bb_drag_span },
  { BB_HIT_LYRIC_WORD, &bb_drag_word },
  { BB_HIT_NOTE, &bb_drag_note },
  { BB_HIT_NOTE_END, &bb_drag_note },
  { BB_HIT_COUNTS, &bb_drag_beat },
  { BB_HIT_VIDEO, &bb_drag_video },
  { BB_HIT_STRETCH, &bb_drag_stretch },
  { BB_HIT_STRETCH_START, &bb_drag_stretch },
  { BB_HIT_STRETCH_END, &bb_drag_stretch },
};

/* Shift on the song takes it along, and all later stretches of it */
static const BbDragKind *
find_kind (const BbLanesHit *pressed, gboolean extend)
{
  BbHitKind hit = pressed->kind == BB_HIT_SONG && extend ? BB_HIT_STRETCH : pressed->kind;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (kinds[i].hit == hit)
        return kinds[i].kind;
    }

  return &bb_drag_scrub;
}

void
bb_drag_free (BbDrag *self)
{
  bb_editor_hold_snaps (self->editor, FALSE);
  bb_editor_show_snap (self->editor, NULL);
  g_clear_pointer (&self->base, bb_project_unref);
  g_object_unref (self->editor);
  g_clear_pointer (&self->song, bb_song_unref);
  g_free (self->item);
  g_free (self);
}

BbDrag *
bb_drag_begin (BbEditor *editor, const BbLanesHit *hit, double position, gboolean extend)
{
  const BbDragKind *kind = find_kind (hit, extend);
  BbDrag *self;

  if (kind == NULL)
    return NULL;

  self = g_new0 (BbDrag, 1);
  self->kind = kind;
  self->editor = g_object_ref (editor);
  self->extends = extend;
  if (kind->begin (self, hit, position))
    return self;

  bb_drag_free (self);
  return NULL;
}

double
bb_drag_get_threshold (const BbDrag *self)
{
  return self->is_moved ? 0 : self->kind->threshold;
}

void
bb_drag_set_reach (BbDrag *self, double frames)
{
  self->reach = frames;
}

void
bb_drag_propose (BbDrag *self, BbProject *next)
{
  g_autoptr (BbProject) kept = next;

  if (bb_edges_find_held (self->base, next) < 0)
    bb_editor_propose (self->editor, g_steal_pointer (&kept));
  else if (!self->is_held)
    self->is_held = !bb_editor_may_move (self->editor, next);
}

gint64
bb_drag_snap (BbDrag *self, double position, const BbSnapOwn *own)
{
  BbSnap snap = bb_editor_snap (self->editor, position, self->reach, own);

  bb_editor_show_snap (self->editor, &snap);
  return snap.frame;
}

void
bb_drag_take (BbDrag *self, guint index, guint n)
{
  self->index = index;
  self->n = n;
  bb_value_set (&self->base, bb_editor_get_base (self->editor));
}

static const char *
get_id (const BbProject *project, guint index)
{
  return bb_project_get_board (project, index)->id;
}

/* a song or pictures that come in while the pointer drags move the boards under it: the same ones stay in hand.
   Returns: whether they still stand together */
static gboolean
follow_base (BbDrag *self)
{
  const BbProject *base = bb_editor_get_base (self->editor);
  int first, last;

  if (self->base == NULL || base == self->base)
    return TRUE;

  first = bb_project_find_board (base, get_id (self->base, self->index));
  last = bb_project_find_board (base, get_id (self->base, self->index + self->n - 1));
  bb_value_set (&self->base, base);
  self->index = (guint) MAX (first, 0);
  return first >= 0 && last - first == (int) self->n - 1;
}

gboolean
bb_drag_to (BbDrag *self, double position)
{
  if (!follow_base (self) || (!self->is_moved && self->n > 0 && !bb_editor_may_edit (self->editor)))
    return FALSE;

  self->is_moved = TRUE;
  self->kind->to (self, position);
  return TRUE;
}

void
bb_drag_release (BbDrag *self)
{
  if (self->is_moved)
    self->kind->commit (self);
  else if (self->kind->click != NULL)
    self->kind->click (self);
  bb_drag_free (self);
}

gboolean
bb_drag_cancel (BbDrag *self)
{
  gboolean is_moved = self->is_moved || self->kind->threshold == 0;

  if (self->is_moved && self->kind->cancel != NULL)
    self->kind->cancel (self);
  else if (self->is_moved)
    bb_editor_withdraw (self->editor);
  bb_drag_free (self);
  return is_moved;
}

BbLanesHit
bb_drag_get_hit (const BbDrag *self)
{
  return self->hit;
}

gboolean
bb_drag_find_boards (const BbDrag *self, const BbProject *project, guint *first, guint *n)
{
  gboolean has_boards = self->kind == &bb_drag_boards && self->is_moved;
  int index = has_boards ? bb_project_find_board (project, get_id (self->base, self->index)) : -1;

  if (index < 0)
    return FALSE;

  *first = (guint) index;
  *n = self->n;
  return TRUE;
}
