/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the video lie in a corner of a larger picture? */
#include "widgets/common/video-view.h"

#include "widgets/common/board-menu.h"
#include "widgets/common/video-menu.h"

/* of the stage's sides */
#define SHARE 0.36
/* from its edges, in pixels; that above is for the badges */
#define MARGIN 12
#define MARGIN_TOP 38

struct _BbVideoView
{
  GtkWidget parent;

  BbVideoFeed *feed;
  GtkWidget *menu;
  char *place;
  double aspect; /* of what it lies over; 0 for the widget's own */
  gboolean is_mirrored;
  double drag_x; /* from where it lies */
  double drag_y;
};

G_DEFINE_FINAL_TYPE (BbVideoView, bb_video_view, GTK_TYPE_WIDGET)

static gboolean
is_at (const BbVideoView *self, const char *part)
{
  return self->place != NULL && strstr (self->place, part) != NULL;
}

/* Returns: whether it is anywhere; @box: (out): where, without a drag */
static gboolean
find_box (BbVideoView *self, graphene_rect_t *box)
{
  cairo_surface_t *surface = self->feed != NULL ? bb_video_feed_get_surface (self->feed) : NULL;
  double all_width = gtk_widget_get_width (GTK_WIDGET (self)), all_height = gtk_widget_get_height (GTK_WIDGET (self));
  double width = self->aspect > 0 ? MIN (all_width, all_height * self->aspect) : all_width;
  double height = self->aspect > 0 ? MIN (all_height, all_width / self->aspect) : all_height;
  double scale;

  if (surface == NULL || (!is_at (self, "top") && !is_at (self, "bottom")))
    return FALSE;

  scale = MIN (width * SHARE / cairo_image_surface_get_width (surface),
               height * SHARE / cairo_image_surface_get_height (surface));
  graphene_rect_init (box, MARGIN, MARGIN_TOP, (float) (int) (scale * cairo_image_surface_get_width (surface)),
                      (float) (int) (scale * cairo_image_surface_get_height (surface)));
  if (is_at (self, "end"))
    box->origin.x = (float) (int) width - MARGIN - box->size.width;
  if (is_at (self, "bottom"))
    box->origin.y = (float) (int) height - MARGIN - box->size.height;
  graphene_rect_offset (box, (float) (int) ((all_width - width) / 2), (float) (int) ((all_height - height) / 2));
  return TRUE;
}

static void
bb_video_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbVideoView *self = BB_VIDEO_VIEW (widget);
  const GdkRGBA edge = { 1, 1, 1, 0.35 };
  GskRoundedRect outline;
  graphene_rect_t box;
  cairo_t *cr;

  if (!find_box (self, &box))
    return;

  graphene_rect_offset (&box, (float) self->drag_x, (float) self->drag_y);
  cr = gtk_snapshot_append_cairo (snapshot, &box);
  cairo_translate (cr, box.origin.x + (self->is_mirrored ? box.size.width : 0), box.origin.y);
  cairo_scale (cr, self->is_mirrored ? -1 : 1, 1);
  bb_video_feed_paint (self->feed, cr, box.size.width, box.size.height);
  cairo_destroy (cr);

  graphene_rect_inset (&box, -1, -1);
  gsk_rounded_rect_init_from_rect (&outline, &box, 0);
  gtk_snapshot_append_border (snapshot, &outline, (const float[]){ 1, 1, 1, 1 },
                              (const GdkRGBA[]){ edge, edge, edge, edge });
}

/* beside it, the board is drawn on */
static gboolean
bb_video_view_contains (GtkWidget *widget, double x, double y)
{
  graphene_rect_t box;

  return find_box (BB_VIDEO_VIEW (widget), &box) &&
         graphene_rect_contains_point (&box, &GRAPHENE_POINT_INIT ((float) x, (float) y));
}

static void
drag_update_cb (GtkGestureDrag *gesture, double x, double y, BbVideoView *self)
{
  self->drag_x = x;
  self->drag_y = y;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* to the corner that its middle is nearest to */
static void
drag_end_cb (GtkGestureDrag *gesture, double x, double y, BbVideoView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  graphene_rect_t box;
  g_autofree char *place = NULL;

  self->drag_x = self->drag_y = 0;
  gtk_widget_queue_draw (widget);
  if (!find_box (self, &box))
    return;

  place = g_strdup_printf (
      "%s-%s", box.origin.y + box.size.height / 2 + y < gtk_widget_get_height (widget) / 2.0 ? "top" : "bottom",
      box.origin.x + box.size.width / 2 + x < gtk_widget_get_width (widget) / 2.0 ? "start" : "end");
  if (!g_str_equal (place, self->place))
    gtk_widget_activate_action (widget, "win.video-place", "s", place);
}

static void
menu_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, BbVideoView *self)
{
  bb_board_menu_open (self->menu, x, y);
}

static void
bb_video_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_popover_present (GTK_POPOVER (BB_VIDEO_VIEW (widget)->menu));
}

static void
bb_video_view_dispose (GObject *object)
{
  BbVideoView *self = BB_VIDEO_VIEW (object);

  g_clear_object (&self->feed);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->place, g_free);

  G_OBJECT_CLASS (bb_video_view_parent_class)->dispose (object);
}

static void
bb_video_view_class_init (BbVideoViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_video_view_dispose;
  widget_class->snapshot = bb_video_view_snapshot;
  widget_class->contains = bb_video_view_contains;
  widget_class->size_allocate = bb_video_view_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bb_video_view_init (BbVideoView *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->menu = bb_video_menu_new (GTK_WIDGET (self));
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (menu_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

void
bb_video_view_set_feed (BbVideoView *self, BbVideoFeed *feed, BbEditor *editor)
{
  bb_video_menu_follow (self->menu, editor);
  g_set_object (&self->feed, feed);
  g_signal_connect_object (feed, "changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

void
bb_video_view_set_aspect (BbVideoView *self, double aspect)
{
  self->aspect = aspect;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_video_view_set_mirrored (BbVideoView *self, gboolean is_mirrored)
{
  self->is_mirrored = is_mirrored;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_video_view_set_place (BbVideoView *self, const char *place)
{
  g_free (self->place);
  self->place = g_strdup (place);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
