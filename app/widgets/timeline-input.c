/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do pointer, wheel and touchpad do on the timeline? */
#include "widgets/timeline-input.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/timeline.h"
#include "widgets/board-menu.h"

/* a wheel's click zooms and scrolls by so much */
#define ZOOM_STEP 1.25
#define SCROLL_STEP 80.0
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

struct _BbTimelineInput
{
  BbTimeline *timeline;
  GtkWidget *menu;

  DragKind drag;
  guint index;     /* of the edge, or the first board */
  guint n;         /* boards */
  BbProject *base; /* in which index and n are meant */
  double grab;     /* pixels from the edge to the pointer */
  double pinch_at; /* scale of the pinch so far */
  double pointer_x;
};

static BbEditor *
get_editor (BbTimelineInput *self)
{
  return bb_timeline_get_editor (self->timeline);
}

static void
begin_drag (BbTimelineInput *self, DragKind drag)
{
  self->drag = drag;
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
follow_base (BbTimelineInput *self)
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
roll (BbTimelineInput *self, double x)
{
  BbHistory *history = bb_editor_get_history (get_editor (self));
  gint64 frame = bb_timeline_nearest_frame (self->timeline, x - self->grab);
  BbTimelineHit hit = { BB_HIT_EDGE, (int) self->index, 0 };

  bb_history_propose (history,
                      bb_timeline_roll (bb_history_get_base (history), self->index, frame));
  hit.frame = bb_project_get_start (bb_history_get_project (history), self->index);
  bb_timeline_set_hover (self->timeline, &hit);
}

/* where the dragged boards go, among those that stay: before the one under the pointer */
static guint
find_target (BbTimelineInput *self, const BbProject *base, gint64 frame)
{
  guint over = bb_project_find_place (base, frame);
  gint64 middle = bb_project_get_start (base, over) + bb_project_get_duration (base, over) / 2;

  if (over >= self->index && over < self->index + self->n)
    return self->index;
  if (over < self->index)
    return frame < middle ? over : over + 1;

  return frame < middle ? over - self->n : over - self->n + 1;
}

static void
move_boards (BbTimelineInput *self, double x)
{
  BbHistory *history = bb_editor_get_history (get_editor (self));
  const BbProject *base = bb_history_get_base (history);
  gint64 frame = bb_timeline_frame_at (self->timeline, x);

  bb_history_propose (history, bb_timeline_move (base, self->index, self->n,
                                                 find_target (self, base, frame)));
}

static void
begin_edge (BbTimelineInput *self, const BbTimelineHit *hit, double x)
{
  if (!bb_editor_may_edit (get_editor (self)))
    return;

  self->index = hit->index;
  self->n = 1;
  begin_drag (self, DRAG_EDGE);
  self->grab = x - bb_timeline_frame_to_x (self->timeline, hit->frame);
}

static void
begin_board (BbTimelineInput *self, const BbTimelineHit *hit, gboolean extend)
{
  BbEditor *editor = get_editor (self);

  /* a press on one of many that are selected drags them all */
  if (extend || !bb_editor_is_selected (editor, hit->index))
    bb_editor_select (editor, hit->index, extend);
  bb_editor_get_selection (editor, &self->index, &self->n);
  begin_drag (self, DRAG_PRESSED_BOARD);
}

static void
drag_begin_cb (GtkGestureDrag *gesture, double x, double y, BbTimelineInput *self)
{
  BbTimelineHit hit = bb_timeline_pick (self->timeline, x, y);
  GdkModifierType state
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

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
      self->drag = DRAG_SCRUB;
      bb_editor_scrub (get_editor (self), hit.frame);
    }
}

/* a drag that leaves the widget pulls the lanes along */
static void
follow_pointer (BbTimelineInput *self, double x)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self->timeline));

  if (x < BB_TIMELINE_GUTTER)
    bb_timeline_scroll (self->timeline, MAX (x - BB_TIMELINE_GUTTER, -60));
  else if (x > width)
    bb_timeline_scroll (self->timeline, MIN (x - width, 60));
}

static gboolean
changes_project (BbTimelineInput *self)
{
  return self->drag == DRAG_EDGE || self->drag == DRAG_BOARDS;
}

static void
drag_to (BbTimelineInput *self, double x)
{
  if (changes_project (self) && !follow_base (self))
    bb_timeline_input_cancel (self);
  else if (self->drag == DRAG_SCRUB)
    bb_editor_scrub (get_editor (self), bb_timeline_frame_at (self->timeline, x));
  else if (self->drag == DRAG_EDGE)
    roll (self, x);
  else if (self->drag == DRAG_BOARDS)
    move_boards (self, x);
}

static void
drag_update_cb (GtkGestureDrag *gesture, double dx, double dy, BbTimelineInput *self)
{
  double x, y;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  if (self->drag == DRAG_PRESSED_BOARD && fabs (dx) > DRAG_THRESHOLD)
    self->drag = bb_editor_may_edit (get_editor (self)) ? DRAG_BOARDS : DRAG_NONE;
  if (self->drag != DRAG_NONE && self->drag != DRAG_PRESSED_BOARD)
    follow_pointer (self, x + dx);
  drag_to (self, x + dx);
}

/* what is shown becomes an edit */
static void
commit (BbTimelineInput *self, const char *label)
{
  BbEditor *editor = get_editor (self);

  bb_editor_commit (editor, label, bb_project_ref (bb_editor_get_project (editor)), NULL);
}

/* the boards that were moved stay the selected ones, at their new place */
static void
commit_move (BbTimelineInput *self)
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
select_pressed (BbTimelineInput *self, GtkGestureDrag *gesture, double x, double y)
{
  BbTimelineHit hit = bb_timeline_pick (self->timeline, x, y);
  GdkModifierType state
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (hit.kind == BB_HIT_BOARD && !(state & GDK_SHIFT_MASK))
    bb_editor_select (get_editor (self), hit.index, FALSE);
}

static void
drag_end_cb (GtkGestureDrag *gesture, double dx, double dy, BbTimelineInput *self)
{
  DragKind drag;
  double x, y;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  /* what came in meanwhile has ended the proposal */
  if (changes_project (self) && (dx != 0 || dy != 0))
    drag_to (self, x + dx);

  drag = self->drag;
  self->drag = DRAG_NONE;
  if (drag == DRAG_SCRUB)
    bb_editor_scrub_end (get_editor (self));
  else if (drag == DRAG_EDGE)
    commit (self, _("Move Edge"));
  else if (drag == DRAG_BOARDS)
    commit_move (self);
  else if (drag == DRAG_PRESSED_BOARD && self->n > 1)
    select_pressed (self, gesture, x, y);
}

gboolean
bb_timeline_input_cancel (BbTimelineInput *self)
{
  DragKind drag = self->drag;

  self->drag = DRAG_NONE;
  bb_timeline_set_hover (self->timeline, NULL);
  if (drag == DRAG_EDGE || drag == DRAG_BOARDS)
    bb_history_withdraw (bb_editor_get_history (get_editor (self)));
  else if (drag == DRAG_SCRUB)
    bb_editor_scrub_end (get_editor (self));
  return drag != DRAG_NONE && drag != DRAG_PRESSED_BOARD;
}

static void
drag_cancel_cb (GtkGesture *gesture, GdkEventSequence *sequence, BbTimelineInput *self)
{
  bb_timeline_input_cancel (self);
}

static gboolean
scroll_cb (GtkEventControllerScroll *controller, double dx, double dy, BbTimelineInput *self)
{
  GdkModifierType state
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  gboolean is_smooth
      = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_SURFACE;

  if (state & GDK_CONTROL_MASK)
    bb_timeline_zoom_about (self->timeline, pow (ZOOM_STEP, is_smooth ? -dy / 40 : -dy),
                            self->pointer_x);
  else
    bb_timeline_scroll (self->timeline, (dx + dy) * (is_smooth ? 1 : SCROLL_STEP));
  return TRUE;
}

static void
pinch_begin_cb (GtkGesture *gesture, GdkEventSequence *sequence, BbTimelineInput *self)
{
  self->pinch_at = 1.0;
}

static void
pinch_cb (GtkGestureZoom *gesture, double scale, BbTimelineInput *self)
{
  double x = self->pointer_x, y;

  gtk_gesture_get_bounding_box_center (GTK_GESTURE (gesture), &x, &y);
  bb_timeline_zoom_about (self->timeline, scale / self->pinch_at, x);
  self->pinch_at = scale;
}

static void
motion_cb (GtkEventControllerMotion *controller, double x, double y, BbTimelineInput *self)
{
  BbTimelineHit hit = bb_timeline_pick (self->timeline, x, y);

  self->pointer_x = x;
  if (self->drag != DRAG_NONE)
    return;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->timeline),
                                   hit.kind == BB_HIT_EDGE ? "col-resize" : NULL);
  bb_timeline_set_hover (self->timeline, &hit);
}

static void
leave_cb (GtkEventControllerMotion *controller, BbTimelineInput *self)
{
  bb_timeline_set_hover (self->timeline, NULL);
}

static void
menu_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, BbTimelineInput *self)
{
  BbTimelineHit hit = bb_timeline_pick (self->timeline, x, y);

  if (hit.kind != BB_HIT_BOARD && hit.kind != BB_HIT_EDGE)
    return;

  if (!bb_editor_is_selected (get_editor (self), hit.index))
    bb_editor_select (get_editor (self), hit.index, FALSE);
  bb_board_menu_open (self->menu, x, y);
}

static gboolean
menu_key_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  BbTimelineInput *self = data;
  BbEditor *editor = get_editor (self);
  gint64 start = bb_project_get_start (bb_editor_get_project (editor), bb_editor_get_current (editor));

  bb_board_menu_open (self->menu, MAX (bb_timeline_frame_to_x (self->timeline, start), BB_TIMELINE_GUTTER),
                      gtk_widget_get_height (widget) / 4.0);
  return TRUE;
}

static void
add_controller (BbTimelineInput *self, GtkEventController *controller)
{
  gtk_widget_add_controller (GTK_WIDGET (self->timeline), controller);
}

static void
attach_drag (BbTimelineInput *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect (drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  add_controller (self, GTK_EVENT_CONTROLLER (drag));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (menu_pressed_cb), self);
  add_controller (self, GTK_EVENT_CONTROLLER (click));
}

static void
attach_scroll (BbTimelineInput *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  add_controller (self, scroll);
  g_signal_connect (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  add_controller (self, GTK_EVENT_CONTROLLER (pinch));
}

static void
attach_motion (BbTimelineInput *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  add_controller (self, motion);
}

static void
attach_menu_key (BbTimelineInput *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Menu|<Shift>F10"),
                        gtk_callback_action_new (menu_key_cb, self, NULL)));
  add_controller (self, controller);
}

BbTimelineInput *
bb_timeline_input_new (BbTimeline *timeline)
{
  BbTimelineInput *self = g_new0 (BbTimelineInput, 1);

  self->timeline = timeline;
  self->menu = bb_board_menu_new (GTK_WIDGET (timeline));
  attach_drag (self);
  attach_scroll (self);
  attach_motion (self);
  attach_menu_key (self);
  return self;
}

void
bb_timeline_input_free (BbTimelineInput *self)
{
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->base, bb_project_unref);
  g_free (self);
}
