/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a hand snap to, and what did it snap to just now? */
#include "editor/editor-private.h"

static BbSnapField
make_field (BbEditor *self, guint kinds)
{
  return (BbSnapField){ .project = self->held != NULL ? self->held : bb_editor_get_shown (self),
                        .grid = self->held != NULL ? self->held_beats : bb_editor_get_beats (self),
                        .kinds = kinds,
                        .playhead = self->frame,
                        .features = bb_editor_get_features (self) };
}

void
bb_editor_hold_snaps (BbEditor *self, gboolean holds)
{
  g_clear_pointer (&self->held, bb_project_unref);
  g_clear_pointer (&self->held_beats, bb_beat_grid_unref);
  if (!holds)
    return;

  self->held = bb_project_ref (bb_editor_get_shown (self));
  self->held_beats = bb_beat_grid_ref ((BbBeatGrid *) bb_editor_get_beats (self));
}

void
bb_editor_set_snapping (BbEditor *self, guint kinds)
{
  if (self->snapping == kinds)
    return;

  self->snapping = kinds;
  g_object_notify (G_OBJECT (self), "snapping");
}

guint
bb_editor_get_snapping (BbEditor *self)
{
  return self->snapping;
}

BbSnap
bb_editor_snap (BbEditor *self, double position, double reach, const BbSnapOwn *own)
{
  BbSnapField field = make_field (self, self->snapping);

  return bb_snap_find (&field, position, reach, own);
}

gint64
bb_editor_snap_to_beat (BbEditor *self, gint64 frame)
{
  const guint beats = BB_SNAP_FLAG (BB_SNAP_HALF) | BB_SNAP_FLAG (BB_SNAP_BEAT) | BB_SNAP_FLAG (BB_SNAP_BAR) |
                      BB_SNAP_FLAG (BB_SNAP_EIGHT);
  BbSnapField field = make_field (self, self->snapping & beats);

  return bb_snap_find (&field, (double) frame, G_MAXDOUBLE, NULL).frame;
}

void
bb_editor_show_snap (BbEditor *self, const BbSnap *snap)
{
  BbSnapField field = make_field (self, self->snapping);
  g_autofree char *name = snap != NULL ? bb_snap_describe (&field, snap) : NULL;

  if (g_strcmp0 (name, self->snapped_name) == 0 && (name == NULL || snap->frame == self->snapped))
    return;

  g_free (self->snapped_name);
  self->snapped_name = g_steal_pointer (&name);
  self->snapped = snap != NULL ? snap->frame : 0;
  g_object_notify (G_OBJECT (self), "snapped");
}

const char *
bb_editor_get_snapped (BbEditor *self, gint64 *frame)
{
  if (frame != NULL)
    *frame = self->snapped;
  return self->snapped_name;
}
