/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand lay frames over a photo of paper? */
#include "widgets/paper/paper-view.h"

#include <glib/gi18n-lib.h>

#include "widgets/paper/paper-keys.h"
#include "widgets/paper/paper-picture.h"

/* pixels: how near a press must be to a corner, and what a new frame is dragged at least */
#define REACH 14
#define LEAST 8
/* of the photo: how large a frame is that is added by a key */
#define NEW 0.3

struct _BbPaperView
{
  GtkWidget parent;

  GdkTexture *photo;
  BbPaperSheet *sheet; /* or NULL */

  gboolean draws; /* a new frame is being dragged */
  BbPoint from;   /* of the photo */
  BbPoint last;
};

G_DEFINE_FINAL_TYPE (BbPaperView, bb_paper_view, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static BbPaperPlace
get_place (BbPaperView *self)
{
  return bb_paper_place_find (self->photo, gtk_widget_get_width (GTK_WIDGET (self)),
                              gtk_widget_get_height (GTK_WIDGET (self)));
}

static const char *const corner_names[BB_QUAD_CORNERS] = { N_ ("top left corner"), N_ ("top right corner"),
                                                           N_ ("bottom right corner"), N_ ("bottom left corner") };

static char *
describe (BbPaperView *self)
{
  guint n = bb_paper_sheet_count (self->sheet);
  int corner, frame = bb_paper_sheet_get_selected (self->sheet, &corner);

  if (frame < 0)
    return g_strdup_printf (ngettext ("Photo with %u frame", "Photo with %u frames", n), n);
  if (corner == BB_PAPER_SHEET_WHOLE)
    return g_strdup_printf (_ ("Frame %d of %u"), frame + 1, n);
  return g_strdup_printf (_ ("Frame %d of %u, %s"), frame + 1, n, _ (corner_names[corner]));
}

void
bb_paper_view_update (BbPaperView *self)
{
  g_autofree char *text = describe (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[CHANGED], 0);
}

static BbQuad
get_new (BbPaperView *self)
{
  return bb_quad_new (MIN (self->from.x, self->last.x), MIN (self->from.y, self->last.y),
                      ABS (self->last.x - self->from.x), ABS (self->last.y - self->from.y));
}

static void
drag_begin_cb (GtkGestureDrag *gesture, double x, double y, BbPaperView *self)
{
  BbPaperPlace place = get_place (self);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (self->sheet == NULL)
    return;

  self->from = self->last = bb_paper_place_to_photo (&place, x, y);
  self->draws = !bb_paper_sheet_pick (self->sheet, self->from, REACH / place.scale);
  bb_paper_view_update (self);
}

static void
drag_update_cb (GtkGestureDrag *gesture, double x, double y, BbPaperView *self)
{
  BbPaperPlace place = get_place (self);
  BbPoint before = self->last;

  if (self->sheet == NULL)
    return;

  self->last = (BbPoint){ self->from.x + x / place.scale, self->from.y + y / place.scale };
  if (self->draws)
    gtk_widget_queue_draw (GTK_WIDGET (self));
  else if (bb_paper_sheet_move (self->sheet, self->last.x - before.x, self->last.y - before.y))
    bb_paper_view_update (self);
  else
    self->last = before;
}

static void
drag_end_cb (GtkGestureDrag *gesture, double x, double y, BbPaperView *self)
{
  BbQuad quad = get_new (self);

  if (self->sheet == NULL || !self->draws)
    return;

  self->draws = FALSE;
  if (ABS (x) >= LEAST && ABS (y) >= LEAST)
    bb_paper_sheet_add (self->sheet, &quad);
  bb_paper_view_update (self);
}

void
bb_paper_view_add (BbPaperView *self)
{
  double width = gdk_texture_get_width (self->photo), height = gdk_texture_get_height (self->photo);
  BbQuad quad = bb_quad_new (width * (1 - NEW) / 2, height * (1 - NEW) / 2, width * NEW, height * NEW);

  bb_paper_sheet_add (self->sheet, &quad);
  bb_paper_view_update (self);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType state,
                BbPaperView *self)
{
  BbPaperPlace place = get_place (self);

  if (self->sheet == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;

  if (keyval == GDK_KEY_Insert || keyval == GDK_KEY_KP_Insert)
    bb_paper_view_add (self);
  else if (bb_paper_key_heard (self->sheet, keyval, (state & GDK_SHIFT_MASK) != 0, 1 / place.scale))
    bb_paper_view_update (self);
  else
    return FALSE;

  return TRUE;
}

/* Tab goes through the frames, and on when there are no more */
static gboolean
bb_paper_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  BbPaperView *self = BB_PAPER_VIEW (widget);
  gboolean is_forward = direction == GTK_DIR_TAB_FORWARD;
  int n = self->sheet != NULL ? (int) bb_paper_sheet_count (self->sheet) : 0;
  int frame;

  if (n == 0 || (!is_forward && direction != GTK_DIR_TAB_BACKWARD))
    return GTK_WIDGET_CLASS (bb_paper_view_parent_class)->focus (widget, direction);

  if (gtk_widget_has_focus (widget))
    frame = bb_paper_sheet_get_selected (self->sheet, NULL) + (is_forward ? 1 : -1);
  else
    frame = is_forward ? 0 : n - 1;
  if (frame < 0 || frame >= n)
    return FALSE;

  bb_paper_sheet_select (self->sheet, frame, BB_PAPER_SHEET_WHOLE);
  bb_paper_view_update (self);
  return gtk_widget_grab_focus (widget);
}

static void
bb_paper_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbPaperView *self = BB_PAPER_VIEW (widget);
  BbPaperPlace place;
  BbQuad quad;

  if (self->sheet == NULL)
    return;

  place = get_place (self);
  quad = get_new (self);
  bb_paper_picture_snapshot (snapshot, self->photo, &place, self->sheet, self->draws ? &quad : NULL);
}

static void
bb_paper_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  *minimum = 240;
  *natural = 480;
}

static void
bb_paper_view_dispose (GObject *object)
{
  BbPaperView *self = BB_PAPER_VIEW (object);

  g_clear_pointer (&self->sheet, bb_paper_sheet_free);
  g_clear_object (&self->photo);

  G_OBJECT_CLASS (bb_paper_view_parent_class)->dispose (object);
}

static void
bb_paper_view_class_init (BbPaperViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_paper_view_dispose;
  widget_class->snapshot = bb_paper_view_snapshot;
  widget_class->measure = bb_paper_view_measure;
  widget_class->focus = bb_paper_view_focus;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "paper-view");

  signals[CHANGED] = g_signal_new ("changed", BB_TYPE_PAPER_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                   0);
}

static void
bb_paper_view_init (BbPaperView *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, 0);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self, 0);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (drag_end_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
bb_paper_view_show (BbPaperView *self, GdkTexture *photo, BbPaperSheet *sheet)
{
  g_set_object (&self->photo, photo);
  g_clear_pointer (&self->sheet, bb_paper_sheet_free);
  self->sheet = sheet;
  bb_paper_view_update (self);
}

BbPaperSheet *
bb_paper_view_get_sheet (BbPaperView *self)
{
  return self->sheet;
}
