/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a drag move a section or a line of the song, or one of its ends? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/drag-private.h"
#include "editor/song-position.h"
#include "model/lyrics.h"
#include "model/sections.h"

/* pixels: a press that shakes is none */
#define THRESHOLD 5

typedef BbProject *(*Move) (const BbProject *project, guint index, gint64 from);
typedef BbProject *(*MoveEdge) (const BbProject *project, guint index, gboolean is_end, gint64 sample);

static const char *
get_section_id (const BbProject *project, guint index)
{
  return bb_sections_get (project, index)->id;
}

static const char *
get_lyric_id (const BbProject *project, guint index)
{
  return bb_lyrics_get (project, index)->id;
}

static void
get_section_span (const BbProject *project, guint index, gint64 *from, gint64 *to)
{
  *from = bb_sections_get (project, index)->from;
  *to = bb_sections_get (project, index)->to;
}

static void
get_lyric_span (const BbProject *project, guint index, gint64 *from, gint64 *to)
{
  *from = bb_lyrics_get (project, index)->from;
  *to = bb_lyrics_get (project, index)->to;
}

/* Shift takes all later lines along */
static BbProject *
shift_lyrics (const BbProject *project, guint index, gint64 from)
{
  return bb_lyrics_shift (project, index, from - bb_lyrics_get (project, index)->from);
}

static const struct
{
  BbHitKind hit; /* the next two kinds are its start and its end */
  int (*find) (const BbProject *project, const char *id);
  const char *(*get_id) (const BbProject *project, guint index);
  void (*get_span) (const BbProject *project, guint index, gint64 *from, gint64 *to);
  Move move;
  Move move_all;
  MoveEdge move_edge;
  const char *move_label;
  const char *edge_label;
} kinds[] = {
  { BB_HIT_SECTION, bb_sections_find, get_section_id, get_section_span, bb_sections_move, bb_sections_move,
    bb_sections_move_edge, N_ ("Move Section"), N_ ("Move Edge of Section") },
  { BB_HIT_LYRIC, bb_lyrics_find, get_lyric_id, get_lyric_span, bb_lyrics_move, shift_lyrics, bb_lyrics_move_edge,
    N_ ("Move Line"), N_ ("Trim Line") },
};

/* of the table above */
static guint
find_kind (const BbDrag *self)
{
  return self->hit.kind >= BB_HIT_LYRIC ? 1 : 0;
}

static gboolean
is_end (const BbDrag *self)
{
  return self->hit.kind == kinds[find_kind (self)].hit + 2;
}

static gboolean
is_body (const BbDrag *self)
{
  return self->hit.kind == kinds[find_kind (self)].hit;
}

/* the frame at which what is in hand lies: its end, or its start */
static gint64
get_frame (const BbDrag *self, const BbProject *project, guint index)
{
  gint64 from, to, start = 0, end = 0;

  kinds[find_kind (self)].get_span (project, index, &from, &to);
  bb_lanes_get_song_span (project, from, to, &start, &end);
  return is_end (self) ? end : start;
}

static gboolean
begin (BbDrag *self, const BbLanesHit *hit, double position)
{
  const BbProject *project = bb_editor_get_base (self->editor);

  self->hit = *hit;
  self->item = g_strdup (kinds[find_kind (self)].get_id (project, (guint) hit->index));
  self->grab = position - (double) get_frame (self, project, (guint) hit->index);
  return TRUE;
}

static BbProject *
place (const BbDrag *self, const BbProject *base, guint index, gint64 frame)
{
  guint kind = find_kind (self);
  gint64 sample = bb_song_position_find (base, bb_editor_get_beats (self->editor), frame);

  if (frame == get_frame (self, base, index))
    return bb_project_ref (base);
  if (!is_body (self))
    return kinds[kind].move_edge (base, index, is_end (self), sample);

  return (self->extends ? kinds[kind].move_all : kinds[kind].move) (base, index, sample);
}

/* the index of what is in hand, or -1 where it is gone, and nothing is changed */
static int
find (const BbDrag *self)
{
  const BbProject *base = bb_editor_get_base (self->editor);

  return base->song != NULL ? kinds[find_kind (self)].find (base, self->item) : -1;
}

/* what moves along is nothing to snap to: those that touch it, and with Shift all later ones */
static gint64
snap (BbDrag *self, guint index, double position)
{
  const BbSnapKind snaps[] = { BB_SNAP_SECTION, BB_SNAP_LYRIC };
  const BbSnapOwn own = { snaps[find_kind (self)], index - MIN (index, 1), self->extends ? G_MAXUINT / 2 : 3 };

  return bb_drag_snap (self, position - self->grab, &own);
}

static void
to (BbDrag *self, double position)
{
  const BbProject *base = bb_editor_get_base (self->editor);
  int index = find (self);
  gint64 frame;

  if (index < 0 || bb_document_is_read_only (bb_editor_get_document (self->editor)))
    return;

  frame = snap (self, (guint) index, position);
  bb_editor_propose (self->editor, place (self, base, (guint) index, frame));
  self->hit.index = index;
  self->hit.frame = get_frame (self, bb_editor_get_project (self->editor), (guint) index);
  /* there was no room for it */
  if (self->hit.frame != frame)
    bb_editor_show_snap (self->editor, NULL);
}

static void
commit (BbDrag *self)
{
  guint kind = find_kind (self);

  if (find (self) >= 0)
    bb_editor_accept (self->editor, is_body (self) ? _ (kinds[kind].move_label) : _ (kinds[kind].edge_label));
}

/* a press alone brings the playhead there, as everywhere on the lanes */
static void
click (BbDrag *self)
{
  bb_editor_seek (self->editor, self->hit.frame);
}

const BbDragKind bb_drag_span = { .threshold = THRESHOLD, .begin = begin, .to = to, .commit = commit, .click = click };
