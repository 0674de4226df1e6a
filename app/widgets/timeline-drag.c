/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a drag on the timeline do: scrub, roll an edge, move boards? */
#include "widgets/timeline-drag.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/timeline.h"

/* a press becomes the drag of a board after so many pixels */
#define DRAG_THRESHOLD 8

typedef enum
{
  DRAG_NONE,
  DRAG_SCRUB,
  DRAG_EDGE,
  DRAG_PRESSED_BOARD,
  DRAG_BOARDS
} DragKind;

struct _BbTimelineDrag
{
  BbTimeline *timeline;

  DragKind kind;
  guint index;     /* of the edge, or the first board */
  guint n;         /* boards */
  BbProject *base; /* in which index and n are meant */
  double grab;     /* pixels from the edge to the pointer */
};

static BbEditor *
get_editor (BbTimelineDrag *self)
{
  return bb_timeline_get_editor (self->timeline);
}

static void
begin_drag (BbTimelineDrag *self, DragKind kind)
{
  self->kind = kind;
  bb_value_set (&self->base, bb_history_get_base (bb_editor_get_history (get_editor (self))));
}

static const char *
get_id (const BbProject *project, guint index)
{
  return bb_project_get_board (project, index)->id;
}

/* a song or pictures that come in while the pointer drags move the boards under it: the same ones stay in hand.
   Returns: whether they still stand together */
static gboolean
follow_base (BbTimelineDrag *self)
{
  const BbProject *base = bb_history_get_base (bb_editor_get_history (get_editor (self)));
  int first, last;

  if (base == self->base)
    return TRUE;

  first = bb_project_find_board (base, get_id (self->base, self->index));
  last = bb_project_find_board (base, get_id (self->base, self->index + self->n - 1));
  bb_value_set (&self->base, base);
  self->index = (guint) MAX (first, 0);
  return first >= 0 && last - first == (int) self->n - 1;
}

static void
roll (BbTimelineDrag *self, double x)
{
  BbHistory *history = bb_editor_get_history (get_editor (self));
  gint64 frame = bb_timeline_nearest_frame (self->timeline, x - self->grab);
  BbTimelineHit hit = { BB_HIT_EDGE, (int) self->index, 0 };

  bb_history_propose (history, bb_timeline_roll (bb_history_get_base (history), self->index, frame));
  hit.frame = bb_project_get_start (bb_history_get_project (history), self->index);
  bb_timeline_set_hover (self->timeline, &hit);
}

/* where the dragged boards go, among those that stay: before the one under the pointer */
static guint
find_target (BbTimelineDrag *self, const BbProject *base, gint64 frame)
{
  guint over = bb_project_find_place (base, frame);
  gint64 middle = bb_project_get_start (base, over) + bb_project_get_duration (base, over) / 2;

  if (over >= self->index && over < self->index + self->n)
    return self->index;
  if (over < self->index)
    return frame < middle ? over : over + 1;

  return frame < middle ? over - self->n : over - self->n + 1;
}

/* what lies where the pointer went in is no longer what it is on */
static void
move_boards (BbTimelineDrag *self, double x)
{
  BbHistory *history = bb_editor_get_history (get_editor (self));
  const BbProject *base = bb_history_get_base (history);
  gint64 frame = bb_timeline_frame_at (self->timeline, x);

  bb_history_propose (history, bb_timeline_move (base, self->index, self->n, find_target (self, base, frame)));
  bb_timeline_set_hover (self->timeline, NULL);
}

static void
begin_edge (BbTimelineDrag *self, const BbTimelineHit *hit, double x)
{
  if (!bb_editor_may_edit (get_editor (self)))
    return;

  self->index = hit->index;
  self->n = 1;
  begin_drag (self, DRAG_EDGE);
  self->grab = x - bb_timeline_frame_to_x (self->timeline, hit->frame);
}

static void
begin_board (BbTimelineDrag *self, const BbTimelineHit *hit, gboolean extend)
{
  BbEditor *editor = get_editor (self);

  /* a press on one of many that are selected drags them all */
  if (extend || !bb_editor_is_selected (editor, hit->index))
    bb_editor_select (editor, hit->index, extend);
  bb_editor_get_selection (editor, &self->index, &self->n);
  begin_drag (self, DRAG_PRESSED_BOARD);
}

static void
drag_begin_cb (GtkGestureDrag *gesture, double x, double y, BbTimelineDrag *self)
{
  BbTimelineHit hit = bb_timeline_pick (self->timeline, x, y);
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  gtk_widget_grab_focus (GTK_WIDGET (self->timeline));
  switch (hit.kind)
    {
    case BB_HIT_EDGE:
      begin_edge (self, &hit, x);
      break;
    case BB_HIT_BOARD:
      begin_board (self, &hit, (state & GDK_SHIFT_MASK) != 0);
      break;
    case BB_HIT_GUTTER:
    case BB_HIT_NOTHING:
      break;
    default:
      self->kind = DRAG_SCRUB;
      bb_editor_scrub (get_editor (self), hit.frame);
    }
}

/* a drag that leaves the widget pulls the lanes along */
static void
follow_pointer (BbTimelineDrag *self, double x)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self->timeline));

  if (x < BB_TIMELINE_GUTTER)
    bb_timeline_scroll (self->timeline, MAX (x - BB_TIMELINE_GUTTER, -60));
  else if (x > width)
    bb_timeline_scroll (self->timeline, MIN (x - width, 60));
}

static gboolean
changes_project (BbTimelineDrag *self)
{
  return self->kind == DRAG_EDGE || self->kind == DRAG_BOARDS;
}

static void
drag_to (BbTimelineDrag *self, double x)
{
  if (changes_project (self) && !follow_base (self))
    bb_timeline_drag_cancel (self);
  else if (self->kind == DRAG_SCRUB)
    bb_editor_scrub (get_editor (self), bb_timeline_frame_at (self->timeline, x));
  else if (self->kind == DRAG_EDGE)
    roll (self, x);
  else if (self->kind == DRAG_BOARDS)
    move_boards (self, x);
}

static void
drag_update_cb (GtkGestureDrag *gesture, double dx, double dy, BbTimelineDrag *self)
{
  double x, y;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  if (self->kind == DRAG_PRESSED_BOARD && fabs (dx) > DRAG_THRESHOLD)
    self->kind = bb_editor_may_edit (get_editor (self)) ? DRAG_BOARDS : DRAG_NONE;
  if (self->kind != DRAG_NONE && self->kind != DRAG_PRESSED_BOARD)
    follow_pointer (self, x + dx);
  drag_to (self, x + dx);
}

/* what is shown becomes an edit */
static void
commit (BbTimelineDrag *self, const char *label)
{
  BbEditor *editor = get_editor (self);

  bb_editor_commit (editor, label, bb_project_ref (bb_editor_get_project (editor)), NULL);
}

/* the boards that were moved stay the selected ones, at their new place */
static void
commit_move (BbTimelineDrag *self)
{
  BbEditor *editor = get_editor (self);
  g_autofree char *id = g_strdup (get_id (self->base, self->index));
  int index;

  commit (self, ngettext ("Move Board", "Move Boards", self->n));
  index = bb_project_find_board (bb_editor_get_project (editor), id);
  if (index < 0)
    return;

  bb_editor_select (editor, (guint) index, FALSE);
  if (self->n > 1)
    bb_editor_select (editor, (guint) index + self->n - 1, TRUE);
}

/* without a drag, a press on one of many selects that one, unless it stretched */
static void
select_pressed (BbTimelineDrag *self, GtkGestureDrag *gesture, double x, double y)
{
  BbTimelineHit hit = bb_timeline_pick (self->timeline, x, y);
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (hit.kind == BB_HIT_BOARD && !(state & GDK_SHIFT_MASK))
    bb_editor_select (get_editor (self), hit.index, FALSE);
}

static void
drag_end_cb (GtkGestureDrag *gesture, double dx, double dy, BbTimelineDrag *self)
{
  DragKind kind;
  double x, y;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  /* what came in meanwhile has ended the proposal */
  if (changes_project (self) && (dx != 0 || dy != 0))
    drag_to (self, x + dx);

  kind = self->kind;
  self->kind = DRAG_NONE;
  if (kind == DRAG_SCRUB)
    bb_editor_scrub_end (get_editor (self));
  else if (kind == DRAG_EDGE)
    commit (self, _ ("Move Edge"));
  else if (kind == DRAG_BOARDS)
    commit_move (self);
  else if (kind == DRAG_PRESSED_BOARD && self->n > 1)
    select_pressed (self, gesture, x, y);
}

gboolean
bb_timeline_drag_cancel (BbTimelineDrag *self)
{
  DragKind kind = self->kind;

  self->kind = DRAG_NONE;
  bb_timeline_set_hover (self->timeline, NULL);
  if (kind == DRAG_EDGE || kind == DRAG_BOARDS)
    bb_history_withdraw (bb_editor_get_history (get_editor (self)));
  else if (kind == DRAG_SCRUB)
    bb_editor_scrub_end (get_editor (self));
  return kind != DRAG_NONE && kind != DRAG_PRESSED_BOARD;
}

static void
drag_cancel_cb (GtkGesture *gesture, GdkEventSequence *sequence, BbTimelineDrag *self)
{
  bb_timeline_drag_cancel (self);
}

gboolean
bb_timeline_drag_find_boards (const BbTimelineDrag *self, const BbProject *project, guint *first, guint *n)
{
  int index = self->kind == DRAG_BOARDS ? bb_project_find_board (project, get_id (self->base, self->index)) : -1;

  if (index < 0)
    return FALSE;

  *first = (guint) index;
  *n = self->n;
  return TRUE;
}

gboolean
bb_timeline_drag_is_active (const BbTimelineDrag *self)
{
  return self->kind != DRAG_NONE;
}

BbTimelineDrag *
bb_timeline_drag_new (BbTimeline *timeline)
{
  BbTimelineDrag *self = g_new0 (BbTimelineDrag, 1);
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->timeline = timeline;
  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect (drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (timeline), GTK_EVENT_CONTROLLER (drag));
  return self;
}

void
bb_timeline_drag_free (BbTimelineDrag *self)
{
  g_clear_pointer (&self->base, bb_project_unref);
  g_free (self);
}
