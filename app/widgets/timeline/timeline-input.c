/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do pointer, wheel and touchpad do on the timeline? */
#include "widgets/timeline/timeline-input.h"

#include <math.h>

#include "model/note.h"
#include "widgets/common/board-menu.h"
#include "widgets/common/video-menu.h"
#include "widgets/timeline/timeline-drag.h"
#include "widgets/timeline/timeline-private.h"
#include "widgets/timeline/timeline-song.h"

/* a wheel's click zooms and scrolls by so much */
#define ZOOM_STEP 1.25
#define SCROLL_STEP 80.0

struct _BbTimelineInput
{
  BbTimeline *timeline;
  BbTimelineDrag *drag;
  GtkWidget *menu;
  GtkWidget *note_menu;  /* of one note */
  GtkWidget *notes_menu; /* of their lane */
  GtkWidget *video_menu;
  BbTimelineSong *song;

  double pinch_at; /* scale of the pinch so far */
  double pointer_x;
};

static BbEditor *
get_editor (BbTimelineInput *self)
{
  return bb_timeline_get_editor (self->timeline);
}

static gboolean
scroll_cb (GtkEventControllerScroll *controller, double dx, double dy, BbTimelineInput *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  gboolean is_smooth = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_SURFACE;

  if (state & GDK_CONTROL_MASK)
    bb_timeline_zoom_about (self->timeline, pow (ZOOM_STEP, is_smooth ? -dy / 40 : -dy), self->pointer_x);
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

/* what can be grabbed is seen by the pointer */
static const char *
find_cursor (BbHitKind kind)
{
  if (bb_timeline_is_end (kind))
    return "col-resize";

  if (kind == BB_HIT_STRETCH)
    return "grab";
  return kind == BB_HIT_NOTE ? "pointer" : NULL;
}

static void
motion_cb (GtkEventControllerMotion *controller, double x, double y, BbTimelineInput *self)
{
  BbLanesHit hit = bb_timeline_pick (self->timeline, x, y);

  self->pointer_x = x;
  if (bb_timeline_drag_is_active (self->drag))
    return;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->timeline), find_cursor (hit.kind));
  bb_timeline_set_hover (self->timeline, &hit);
}

static void
leave_cb (GtkEventControllerMotion *controller, BbTimelineInput *self)
{
  bb_timeline_set_hover (self->timeline, NULL);
}

/* the note under the pointer is in hand then, and all that is offered is about it; or none, and a new one comes there
 */
static void
open_note_menu (BbTimelineInput *self, const BbLanesHit *hit, double x, double y)
{
  const BbList *notes = bb_editor_get_project (get_editor (self))->lists[BB_NOTES];
  const BbNote *note = hit->index >= 0 ? bb_list_get (notes, (guint) hit->index) : NULL;

  if (note == NULL)
    bb_editor_seek (get_editor (self), hit->frame);
  bb_editor_set_note (get_editor (self), note != NULL ? note->id : NULL);
  bb_board_menu_open (note != NULL ? self->note_menu : self->notes_menu, x, y);
}

static gboolean
is_in_notes (const BbLanesHit *hit)
{
  return hit->kind == BB_HIT_NOTE || hit->kind == BB_HIT_NOTE_END || hit->kind == BB_HIT_NOTES;
}

static void
menu_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, BbTimelineInput *self)
{
  BbLanesHit hit = bb_timeline_pick (self->timeline, x, y);

  if (is_in_notes (&hit))
    open_note_menu (self, &hit, x, y);
  if (hit.kind == BB_HIT_VIDEO || hit.kind == BB_HIT_VIDEOS)
    bb_board_menu_open (self->video_menu, x, y);
  if (hit.kind != BB_HIT_BOARD && hit.kind != BB_HIT_EDGE && hit.kind != BB_HIT_TRANSITION_START &&
      hit.kind != BB_HIT_TRANSITION_END)
    return;

  if (!bb_editor_is_selected (get_editor (self), hit.index))
    bb_editor_select (get_editor (self), hit.index, FALSE);
  bb_board_menu_open (self->menu, x, y);
}

/* the first press has brought the playhead there; the second gives the keyboard to the lanes, so what is opened waits
   until it is over */
static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, BbTimelineInput *self)
{
  if (n_press == 2 && bb_timeline_pick (self->timeline, x, y).kind == BB_HIT_NOTES)
    bb_editor_open_note (get_editor (self), NULL);
}

/* who has stepped to a note means that, and else the board */
static gboolean
menu_key_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  BbTimelineInput *self = data;
  BbEditor *editor = get_editor (self);
  gint64 start = bb_project_get_start (bb_editor_get_project (editor), bb_editor_get_current (editor));
  gboolean is_on_note = bb_editor_is_on_note (editor);
  double x = bb_timeline_frame_to_x (self->timeline, is_on_note ? bb_editor_get_frame (editor) : start);

  bb_board_menu_open (is_on_note ? self->note_menu : self->menu, MAX (x, BB_LANES_GUTTER),
                      gtk_widget_get_height (widget) / 4.0);
  return TRUE;
}

static void
add_controller (BbTimelineInput *self, GtkEventController *controller)
{
  gtk_widget_add_controller (GTK_WIDGET (self->timeline), controller);
}

static void
attach_click (BbTimelineInput *self, guint button, const char *signal, GCallback callback)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), button);
  g_signal_connect (click, signal, callback, self);
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

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Menu|<Shift>F10"),
                                                          gtk_callback_action_new (menu_key_cb, self, NULL)));
  add_controller (self, controller);
}

void
bb_timeline_input_follow (BbTimelineInput *self, BbEditor *editor)
{
  bb_board_menu_follow (self->menu, editor);
  bb_video_menu_follow (self->video_menu, editor);
  bb_timeline_song_follow (self->song, editor);
}

void
bb_timeline_input_allocate (BbTimelineInput *self)
{
  gtk_popover_present (GTK_POPOVER (self->menu));
  gtk_popover_present (GTK_POPOVER (self->note_menu));
  gtk_popover_present (GTK_POPOVER (self->notes_menu));
  gtk_popover_present (GTK_POPOVER (self->video_menu));
  bb_timeline_song_allocate (self->song);
}

void
bb_timeline_input_close_menu (BbTimelineInput *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->menu));
  gtk_popover_popdown (GTK_POPOVER (self->note_menu));
  gtk_popover_popdown (GTK_POPOVER (self->notes_menu));
  gtk_popover_popdown (GTK_POPOVER (self->video_menu));
  bb_timeline_song_moved (self->song);
}

void
bb_timeline_input_find_dragged (const BbTimelineInput *self, const BbProject *project, guint *first, guint *n)
{
  bb_timeline_drag_find_boards (self->drag, project, first, n);
}

gboolean
bb_timeline_input_cancel (BbTimelineInput *self)
{
  return bb_timeline_drag_cancel (self->drag);
}

BbTimelineInput *
bb_timeline_input_new (BbTimeline *timeline)
{
  BbTimelineInput *self = g_new0 (BbTimelineInput, 1);

  self->timeline = timeline;
  self->drag = bb_timeline_drag_new (timeline);
  self->menu = bb_board_menu_new (GTK_WIDGET (timeline));
  self->note_menu = bb_note_menu_new (GTK_WIDGET (timeline));
  self->notes_menu = bb_notes_menu_new (GTK_WIDGET (timeline));
  self->video_menu = bb_video_menu_new (GTK_WIDGET (timeline));
  attach_click (self, GDK_BUTTON_SECONDARY, "pressed", G_CALLBACK (menu_pressed_cb));
  attach_click (self, GDK_BUTTON_PRIMARY, "released", G_CALLBACK (released_cb));
  self->song = bb_timeline_song_new (timeline);
  attach_scroll (self);
  attach_motion (self);
  attach_menu_key (self);
  return self;
}

void
bb_timeline_input_free (BbTimelineInput *self)
{
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->note_menu, gtk_widget_unparent);
  g_clear_pointer (&self->notes_menu, gtk_widget_unparent);
  g_clear_pointer (&self->video_menu, gtk_widget_unparent);
  bb_timeline_song_free (self->song);
  bb_timeline_drag_free (self->drag);
  g_free (self);
}
