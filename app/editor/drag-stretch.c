/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a drag move a stretch of the song in the video, or one of its ends? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/drag-private.h"
#include "model/song-map.h"

/* pixels: a press that shakes is none */
#define THRESHOLD 5

static gboolean
is_body (const BbDrag *self)
{
  return self->hit.kind == BB_HIT_STRETCH || self->hit.kind == BB_HIT_SONG;
}

/* where what is in hand lies */
static gint64
get_frame (const BbDrag *self, const BbProject *project)
{
  guint index = (guint) self->hit.index;

  if (self->hit.kind == BB_HIT_STRETCH_END)
    return bb_song_map_get_end (project, index);
  return bb_song_map_get (project, index)->start;
}

static gboolean
begin (BbDrag *self, const BbLanesHit *hit, double position)
{
  const BbProject *base = bb_editor_get_base (self->editor);

  self->hit = *hit;
  if (hit->kind == BB_HIT_SONG)
    self->hit.index = bb_song_map_find_at (base, (gint64) floor (position));
  if (self->hit.index < 0 || self->hit.index >= (int) bb_song_map_count (base))
    return FALSE;

  self->song = bb_song_ref (base->song);
  self->grab = position - (double) get_frame (self, base);
  /* its own beats come along: they are no place to snap to, but where they were is */
  bb_editor_hold_snaps (self->editor, TRUE);
  return TRUE;
}

static BbProject *
place (const BbDrag *self, const BbProject *base, gint64 frame)
{
  guint index = (guint) self->hit.index;

  if (is_body (self))
    return bb_song_map_move (base, index, frame, self->extends);
  return bb_song_map_trim (base, index, self->hit.kind == BB_HIT_STRETCH_END, frame);
}

static void
to (BbDrag *self, double position)
{
  const BbProject *base = bb_editor_get_base (self->editor);
  gint64 frame;

  /* the song in hand has gone, or was laid otherwise meanwhile */
  if (base->song != self->song || bb_document_is_read_only (bb_editor_get_document (self->editor)))
    return;

  frame = bb_drag_snap (self, position - self->grab, NULL);
  bb_editor_propose (self->editor, place (self, base, frame));
  self->hit.frame = get_frame (self, bb_editor_get_project (self->editor));
  /* there was no room for it */
  if (self->hit.frame != frame)
    bb_editor_show_snap (self->editor, NULL);
}

static void
commit (BbDrag *self)
{
  if (bb_editor_get_base (self->editor)->song == self->song)
    bb_editor_accept (self->editor, is_body (self) ? _ ("Move Piece of the Song") : _ ("Trim Piece of the Song"));
}

/* a press alone brings the playhead there, as everywhere on the lanes */
static void
click (BbDrag *self)
{
  bb_editor_seek (self->editor,
                  (gint64) floor (self->grab + (double) get_frame (self, bb_editor_get_base (self->editor))));
}

const BbDragKind bb_drag_stretch = { .threshold = THRESHOLD,
                                     .begin = begin,
                                     .to = to,
                                     .commit = commit,
                                     .click = click };
