/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is the playhead, and how does it move? */
#include "editor/editor-private.h"

/* the current board follows the playhead; says so when it becomes another */
static void
set_frame (BbEditor *self, gint64 frame)
{
  guint old = bb_editor_get_current (self);

  if (self->frame == frame)
    return;

  self->frame = frame;
  g_object_notify (G_OBJECT (self), "frame");
  bb_editor_leave_roll (self);
  bb_editor_leave_scribble (self);
  if (bb_editor_get_current (self) != old)
    bb_editor_selection_changed (self);
}

gint64
bb_editor_clamp_frame (BbEditor *self, gint64 frame)
{
  return CLAMP (frame, 0, bb_editor_get_project (self)->settings->length - 1);
}

gint64
bb_editor_get_frame (BbEditor *self)
{
  return self->frame;
}

void
bb_editor_seek (BbEditor *self, gint64 frame)
{
  frame = bb_editor_clamp_frame (self, frame);
  bb_editor_let_go (self);
  bb_editor_let_go_of_note (self);
  bb_player_seek (self->player, frame);
  set_frame (self, frame);
}

void
bb_editor_scrub (BbEditor *self, gint64 frame)
{
  frame = bb_editor_clamp_frame (self, frame);
  bb_editor_let_go (self);
  bb_editor_let_go_of_note (self);
  self->is_scrubbing = TRUE;
  bb_player_scrub (self->player, frame);
  set_frame (self, frame);
}

void
bb_editor_scrub_end (BbEditor *self)
{
  bb_player_scrub_end (self->player);
  self->is_scrubbing = FALSE;
  g_object_notify (G_OBJECT (self), "frame");
}

gboolean
bb_editor_is_scrubbing (BbEditor *self)
{
  return self->is_scrubbing;
}

void
bb_editor_step (BbEditor *self, int direction)
{
  bb_editor_let_go (self);
  bb_player_step (self->player, direction);
  bb_editor_tick (self);
}

void
bb_editor_step_edge (BbEditor *self, int direction)
{
  const BbProject *project = bb_editor_get_project (self);
  guint index = bb_project_find_place (project, self->frame);

  if (direction > 0)
    index++;
  else if (bb_project_get_start (project, index) == self->frame && index > 0)
    index--;

  bb_editor_seek (self, bb_project_get_start (project, index));
}

static void
update_count (BbEditor *self)
{
  int count = bb_player_get_count (self->player);

  if (count == self->count)
    return;

  self->count = count;
  g_object_notify (G_OBJECT (self), "count");
}

int
bb_editor_get_count (BbEditor *self)
{
  return self->count;
}

void
bb_editor_tick (BbEditor *self)
{
  update_count (self);
  set_frame (self, bb_editor_clamp_frame (self, bb_player_get_frame (self->player)));
}

gboolean
bb_editor_is_playing (BbEditor *self)
{
  return bb_player_is_playing (self->player);
}

/* nothing comes after the last frame: who wants to go on means the beginning */
static void
leave_end (BbEditor *self)
{
  gint64 last = bb_editor_get_project (self)->settings->length - 1;

  if (!bb_editor_is_playing (self) && self->frame >= last)
    bb_editor_seek (self, bb_editor_is_looping (self) ? self->in : 0);
}

/* who rehearses is counted in to a 1; a loop begins where it was made to */
static void
go_to_one (BbEditor *self)
{
  const BbBeatGrid *grid = bb_editor_get_beats (self);
  gboolean loops = bb_editor_is_looping (self);
  gint64 start, end;

  if (!self->is_rehearsing || bb_editor_is_playing (self) || bb_player_get_count_in (self->player) == BB_COUNT_IN_OFF ||
      (loops && (self->frame < self->in || self->frame >= self->out)))
    return;

  if (bb_beat_grid_get_span (grid, self->frame, BB_BEAT_STEP_EIGHT, &start, &end))
    bb_editor_seek (self, loops ? MAX (start, self->in) : start);
}

void
bb_editor_toggle_playing (BbEditor *self)
{
  leave_end (self);
  go_to_one (self);
  bb_player_toggle (self->player);
}

void
bb_editor_shuttle (BbEditor *self, BbShuttle key)
{
  if (key == BB_SHUTTLE_FORWARD)
    leave_end (self);
  bb_player_shuttle (self->player, key);
}

static void
range_changed (BbEditor *self)
{
  gboolean loops = bb_editor_is_looping (self);

  bb_player_set_loop (self->player, loops ? self->in : 0, loops ? self->out : 0);
  g_object_notify (G_OBJECT (self), "range");
}

void
bb_editor_set_range (BbEditor *self, gint64 in, gint64 out)
{
  self->in = in;
  self->out = out;
  range_changed (self);
}

void
bb_editor_get_range (BbEditor *self, gint64 *in, gint64 *out)
{
  *in = self->in;
  *out = self->out;
}

gboolean
bb_editor_has_range (BbEditor *self)
{
  return self->out > self->in;
}

void
bb_editor_mark_in (BbEditor *self)
{
  gint64 out = self->out > self->frame ? self->out : bb_editor_get_project (self)->settings->length;

  bb_editor_set_range (self, self->frame, out);
}

void
bb_editor_mark_out (BbEditor *self)
{
  bb_editor_set_range (self, self->in <= self->frame ? self->in : 0, self->frame + 1);
}

void
bb_editor_range_from_selection (BbEditor *self)
{
  const BbProject *project = bb_editor_get_project (self);
  guint first, n;

  bb_editor_get_selection (self, &first, &n);
  bb_editor_set_range (self, bb_project_get_start (project, first), bb_project_get_start (project, first + n));
}

void
bb_editor_set_looping (BbEditor *self, gboolean is_looping)
{
  self->is_looping = is_looping;
  range_changed (self);
}

gboolean
bb_editor_is_looping (BbEditor *self)
{
  return self->is_looping && bb_editor_has_range (self);
}
