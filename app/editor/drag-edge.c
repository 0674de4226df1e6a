/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a drag move an edge, and with Shift all later ones with it? */
#include <glib/gi18n-lib.h>

#include "editor/drag-private.h"
#include "model/places.h"

static gboolean
begin (BbDrag *self, const BbLanesHit *hit, double position)
{
  if (!bb_editor_may_edit (self->editor))
    return FALSE;

  bb_drag_take (self, (guint) hit->index, 1);
  self->grab = position - (double) hit->frame;
  self->hit = *hit;
  return TRUE;
}

static void
to (BbDrag *self, double position)
{
  const BbSnapOwn own = { BB_SNAP_EDGE, self->index, 1 };
  gint64 frame = bb_drag_snap (self, position - self->grab, &own);

  if (self->extends)
    bb_drag_propose (self, bb_places_ripple (self->base, self->index, frame));
  else
    bb_drag_propose (self, bb_places_roll (self->base, self->index, frame));
  self->hit.index = (int) self->index;
  self->hit.frame = bb_project_get_start (bb_editor_get_project (self->editor), self->index);
  /* there was no room for it */
  if (self->hit.frame != frame)
    bb_editor_show_snap (self->editor, NULL);
}

static void
commit (BbDrag *self)
{
  bb_editor_accept (self->editor, self->extends ? _ ("Ripple Edge") : _ ("Move Edge"));
}

const BbDragKind bb_drag_edge = { .begin = begin, .to = to, .commit = commit };
