/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a drag make a transition longer or shorter? */
#include <glib/gi18n-lib.h>

#include "editor/drag-private.h"
#include "editor/transition-commands.h"
#include "model/places.h"

/* pixels: a press that shakes is none */
#define THRESHOLD 3

static gboolean
begin (BbDrag *self, const BbLanesHit *hit, double position)
{
  if (!bb_editor_may_edit (self->editor))
    return FALSE;

  if (bb_project_get_board (bb_editor_get_base (self->editor), (guint) hit->index)->is_locked)
    {
      bb_editor_say_held (self->editor, (guint) hit->index);
      return FALSE;
    }

  bb_drag_take (self, (guint) hit->index, 1);
  self->grab = position - (double) hit->frame;
  self->hit = *hit;
  return TRUE;
}

/* both ends go, for it lies around its cut */
static void
to (BbDrag *self, double position)
{
  gint64 cut = bb_project_get_start (self->base, self->index);
  gint64 frame = bb_drag_snap (self, position - self->grab, NULL), first, last;
  gboolean is_start = self->hit.kind == BB_HIT_TRANSITION_START;
  BbProject *next = bb_transition_lengthen (self->base, self->index, 2 * (is_start ? cut - frame : frame - cut));

  if (bb_places_get_transition (next, self->index, &first, &last))
    self->hit.frame = is_start ? first : last;
  self->hit.index = (int) self->index;
  bb_drag_propose (self, next);
  /* there was no room for it */
  if (self->hit.frame != frame)
    bb_editor_show_snap (self->editor, NULL);
}

static void
commit (BbDrag *self)
{
  bb_editor_accept (self->editor, _ ("Change Transition"));
}

static void
click (BbDrag *self)
{
  bb_editor_seek (self->editor, self->hit.frame);
}

const BbDragKind bb_drag_transition = { .threshold = THRESHOLD,
                                        .begin = begin,
                                        .to = to,
                                        .commit = commit,
                                        .click = click };
