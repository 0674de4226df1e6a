/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a drag select boards, and move them? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/drag-private.h"
#include "model/places.h"

/* pixels: a press that shakes is none */
#define THRESHOLD 8

static gboolean
begin (BbDrag *self, const BbLanesHit *hit, double position)
{
  guint first, n;

  /* a press on one of many that are selected drags them all */
  if (self->extends || !bb_editor_is_selected (self->editor, (guint) hit->index))
    bb_editor_select (self->editor, (guint) hit->index, self->extends);
  bb_editor_get_selection (self->editor, &first, &n);
  bb_drag_take (self, first, n);
  self->hit = *hit;
  return TRUE;
}

/* where the dragged boards go, among those that stay: before the one under the pointer */
static guint
find_target (const BbDrag *self, gint64 frame)
{
  guint over = bb_project_find_place (self->base, frame);
  gint64 middle = bb_project_get_start (self->base, over) + bb_project_get_duration (self->base, over) / 2;

  if (over >= self->index && over < self->index + self->n)
    return self->index;
  if (over < self->index)
    return frame < middle ? over : over + 1;

  return frame < middle ? over - self->n : over - self->n + 1;
}

/* what lies where the pointer went in is no longer what it is on */
static void
to (BbDrag *self, double position)
{
  gint64 frame = CLAMP ((gint64) floor (position), 0, self->base->settings->length - 1);

  self->hit = (BbLanesHit){ BB_HIT_NOTHING, -1, 0 };
  bb_drag_propose (self, bb_places_move (self->base, self->index, self->n, find_target (self, frame)));
}

/* the boards that were moved stay the selected ones, at their new place */
static void
commit (BbDrag *self)
{
  g_autofree char *id = g_strdup (bb_project_get_board (self->base, self->index)->id);
  int index;

  bb_editor_accept (self->editor, ngettext ("Move Board", "Move Boards", self->n));
  index = bb_project_find_board (bb_editor_get_project (self->editor), id);
  if (index < 0)
    return;

  bb_editor_select (self->editor, (guint) index, FALSE);
  if (self->n > 1)
    bb_editor_select (self->editor, (guint) index + self->n - 1, TRUE);
}

/* a press on one of many selects that one, unless it stretched */
static void
click (BbDrag *self)
{
  if (self->n > 1 && !self->extends)
    bb_editor_select (self->editor, (guint) self->hit.index, FALSE);
}

const BbDragKind bb_drag_boards = { .threshold = THRESHOLD,
                                    .begin = begin,
                                    .to = to,
                                    .commit = commit,
                                    .click = click };
