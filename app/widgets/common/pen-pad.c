/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a hand try how it is followed? */
#include "widgets/common/pen-pad.h"

#include <glib/gi18n-lib.h>

#include "render/ink/ink-live.h"
#include "sketch/ink-units.h"
#include "widgets/common/pen-events.h"

#define WIDTH 280
#define HEIGHT 150
#define CORNER 6
#define INK 0x1a1a1aff
#define SIZE (14 * BB_INK_UNITS_PER_PIXEL)

struct _BbPenPad
{
  GtkWidget parent;

  BbHand hand;
  BbInkLive *live;
  cairo_surface_t *sheet; /* in pixels of the device */
  gboolean is_down;
  gboolean is_written; /* there is a stroke on it */
};

G_DEFINE_FINAL_TYPE (BbPenPad, bb_pen_pad, GTK_TYPE_WIDGET)

static void
take_sheet (BbPenPad *self)
{
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  int width = MAX (gtk_widget_get_width (GTK_WIDGET (self)) * scale, 1);
  int height = MAX (gtk_widget_get_height (GTK_WIDGET (self)) * scale, 1);
  const BbInkView view = { (double) scale / BB_INK_UNITS_PER_PIXEL, 0, 0 };

  g_clear_pointer (&self->live, bb_ink_live_free);
  g_clear_pointer (&self->sheet, cairo_surface_destroy);
  self->is_down = FALSE;
  self->is_written = FALSE;
  self->live = bb_ink_live_new (width, height, &view);
  self->sheet = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  if (self->live != NULL)
    bb_ink_live_set_hand (self->live, &self->hand);
}

static void
add_samples (BbPenPad *self, GdkEvent *event)
{
  g_autoptr (GArray) samples = bb_pen_event_read (GTK_WIDGET (self), event);

  for (guint i = 0; i < samples->len; i++)
    {
      BbPenSample *sample = &g_array_index (samples, BbPenSample, i);

      sample->x *= BB_INK_UNITS_PER_PIXEL;
      sample->y *= BB_INK_UNITS_PER_PIXEL;
      bb_ink_live_add (self->live, sample);
    }
  bb_ink_live_update (self->live);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
press (BbPenPad *self, GdkEvent *event)
{
  const BbBrush brush = { BB_BRUSH_PEN, SIZE, INK };

  if (self->live == NULL || self->is_down)
    return FALSE;

  self->is_down = TRUE;
  bb_ink_live_begin (self->live, &brush, bb_pen_event_has_pressure (event), BB_INK_UNITS_PER_PIXEL);
  add_samples (self, event);
  return TRUE;
}

static gboolean
move (BbPenPad *self, GdkEvent *event)
{
  if (self->is_down && !bb_pen_event_was_made_up (event))
    add_samples (self, event);
  return self->is_down;
}

static gboolean
release (BbPenPad *self)
{
  cairo_rectangle_int_t dirty;
  BbStroke *stroke;

  if (!self->is_down)
    return FALSE;

  self->is_down = FALSE;
  stroke = bb_ink_live_end (self->live, self->sheet, &dirty);
  self->is_written = self->is_written || stroke != NULL;
  g_clear_pointer (&stroke, bb_stroke_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return TRUE;
}

static gboolean
event_cb (GtkEventController *controller, GdkEvent *event, BbPenPad *self)
{
  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
      return gdk_button_event_get_button (event) == GDK_BUTTON_PRIMARY && press (self, event);
    case GDK_TOUCH_BEGIN:
      return press (self, event);
    case GDK_MOTION_NOTIFY:
    case GDK_TOUCH_UPDATE:
      return move (self, event);
    case GDK_BUTTON_RELEASE:
    case GDK_TOUCH_END:
    case GDK_TOUCH_CANCEL:
    case GDK_GRAB_BROKEN:
      return release (self);
    default:
      return FALSE;
    }
}

static void
snapshot_hint (BbPenPad *self, GtkSnapshot *snapshot)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), _ ("Draw here"));
  const GdkRGBA grey = { 0, 0, 0, 0.55 };
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((gtk_widget_get_width (GTK_WIDGET (self)) - width) / 2,
                                                          (gtk_widget_get_height (GTK_WIDGET (self)) - height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, &grey);
  gtk_snapshot_restore (snapshot);
}

static void
bb_pen_pad_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbPenPad *self = BB_PEN_PAD (widget);
  const graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  double scale = gtk_widget_get_scale_factor (widget);
  const GdkRGBA paper = { 1, 1, 1, 1 }, edge = { 0, 0, 0, 0.15 };
  GskRoundedRect sheet;
  cairo_t *cr;

  gsk_rounded_rect_init_from_rect (&sheet, &all, CORNER);
  gtk_snapshot_push_rounded_clip (snapshot, &sheet);
  gtk_snapshot_append_color (snapshot, &paper, &all);
  if (self->live != NULL)
    {
      cr = gtk_snapshot_append_cairo (snapshot, &all);
      cairo_scale (cr, 1 / scale, 1 / scale);
      bb_ink_live_paint (self->live, cr, self->sheet);
      cairo_destroy (cr);
    }
  if (!self->is_written && !self->is_down)
    snapshot_hint (self, snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &sheet, (const float[]){ 1, 1, 1, 1 },
                              (const GdkRGBA[]){ edge, edge, edge, edge });
}

static void
bb_pen_pad_measure (GtkWidget *widget,
                    GtkOrientation orientation,
                    int for_size,
                    int *minimum,
                    int *natural,
                    int *minimum_baseline,
                    int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
bb_pen_pad_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  take_sheet (BB_PEN_PAD (widget));
}

static void
bb_pen_pad_dispose (GObject *object)
{
  BbPenPad *self = BB_PEN_PAD (object);

  g_clear_pointer (&self->live, bb_ink_live_free);
  g_clear_pointer (&self->sheet, cairo_surface_destroy);

  G_OBJECT_CLASS (bb_pen_pad_parent_class)->dispose (object);
}

static void
bb_pen_pad_class_init (BbPenPadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_pen_pad_dispose;
  widget_class->snapshot = bb_pen_pad_snapshot;
  widget_class->measure = bb_pen_pad_measure;
  widget_class->size_allocate = bb_pen_pad_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bb_pen_pad_init (BbPenPad *self)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();

  g_signal_connect_object (controller, "event", G_CALLBACK (event_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "crosshair");
}

void
bb_pen_pad_set_hand (BbPenPad *self, const BbHand *hand)
{
  self->hand = *hand;
  if (self->live != NULL)
    bb_ink_live_set_hand (self->live, hand);
}

void
bb_pen_pad_clear (BbPenPad *self)
{
  take_sheet (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
