/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which edge is being rolled, and for how long is that worth saying? */
#include "editor/editor-private.h"

/* after the last step of a key or a drag */
#define ROLL_SECONDS 2

static gboolean
is_in_hand (BbEditor *self)
{
  return bb_editor_get_base (self) != bb_editor_get_project (self);
}

BbRoll
bb_editor_get_roll (BbEditor *self)
{
  return self->roll;
}

static void
say_roll (BbEditor *self)
{
  g_object_notify (G_OBJECT (self), "roll");
}

void
bb_editor_end_roll (BbEditor *self)
{
  g_clear_handle_id (&self->rolling, g_source_remove);
  if (self->roll.index == 0)
    return;

  self->roll = (BbRoll){ 0 };
  say_roll (self);
}

static gboolean
end_cb (gpointer data)
{
  BbEditor *self = data;

  if (is_in_hand (self))
    return G_SOURCE_CONTINUE;

  self->rolling = 0;
  bb_editor_end_roll (self);
  return G_SOURCE_REMOVE;
}

void
bb_editor_follow_roll (BbEditor *self, const BbProject *old, const BbProject *current)
{
  guint before = self->roll.index;

  /* a save changes nothing */
  if (old == current)
    return;

  bb_roll_follow (&self->roll, old, current);
  g_clear_handle_id (&self->rolling, g_source_remove);
  if (self->roll.index > 0)
    self->rolling = g_timeout_add_seconds (ROLL_SECONDS, end_cb, self);
  if (before > 0 || self->roll.index > 0)
    say_roll (self);
}

void
bb_editor_leave_roll (BbEditor *self)
{
  if (self->roll.index > 0 && !is_in_hand (self) &&
      self->frame != bb_project_get_start (bb_editor_get_project (self), self->roll.index))
    bb_editor_end_roll (self);
}
