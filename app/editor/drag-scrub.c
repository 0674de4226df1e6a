/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a drag take the playhead along? */
#include <math.h>

#include "editor/drag-private.h"

static void
to (BbDrag *self, double position)
{
  bb_editor_scrub (self->editor, (gint64) floor (position));
}

static gboolean
begin (BbDrag *self, const BbLanesHit *hit, double position)
{
  self->is_moved = TRUE;
  self->hit = *hit;
  bb_editor_scrub (self->editor, hit->frame);
  return TRUE;
}

static void
end (BbDrag *self)
{
  bb_editor_scrub_end (self->editor);
}

const BbDragKind bb_drag_scrub = { .begin = begin, .to = to, .commit = end, .cancel = end };
