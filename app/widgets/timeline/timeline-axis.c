/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of time does the timeline show? */
#include "widgets/timeline/timeline-private.h"

#define ZOOM_STEP 1.5
/* while the song plays, the page turns when the playhead comes here, and puts it there */
#define PAGE_END 0.95
#define PAGE_BEGIN 0.08

static gint64
get_length (BbTimeline *self)
{
  return bb_editor_get_shown (self->editor)->settings->length;
}

static double
get_lane_width (BbTimeline *self)
{
  return bb_lanes_layout_get_lane_width (&self->layout);
}

GtkAdjustment *
bb_timeline_get_adjustment (BbTimeline *self)
{
  return self->adjustment;
}

/* the scroll bar follows the scale */
static void
update_adjustment (BbTimeline *self)
{
  double width = get_lane_width (self);

  self->is_adjusting = TRUE;
  gtk_adjustment_configure (self->adjustment, self->scale.offset + BB_LANES_MARGIN, 0,
                            bb_lanes_scale_get_extent (&self->scale, get_length (self)), width / 10, width * 0.9,
                            width);
  self->is_adjusting = FALSE;
}

static void
set_scale (BbTimeline *self, BbLanesScale scale)
{
  gboolean is_zoomed = scale.pixels_per_frame != self->scale.pixels_per_frame;

  /* tiles lie on whole pixels, or seams show between them */
  scale.offset = bb_snap (scale.offset, gtk_widget_get_scale_factor (GTK_WIDGET (self)));
  if (!is_zoomed && scale.offset == self->scale.offset)
    return;

  self->scale = scale;
  bb_timeline_input_close_menu (self->input);
  bb_timeline_place_note (self);
  if (is_zoomed)
    {
      bb_timeline_tiles_invalidate_all (self->tiles);
      bb_board_cache_cancel (self->thumbnails);
    }
  update_adjustment (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
adjusted_cb (GtkAdjustment *adjustment, BbTimeline *self)
{
  BbLanesScale scale = self->scale;

  if (self->is_adjusting)
    return;

  scale.offset = gtk_adjustment_get_value (adjustment) - BB_LANES_MARGIN;
  set_scale (self, scale);
}

void
bb_timeline_zoom_about (BbTimeline *self, double factor, double x)
{
  BbLanesScale scale = bb_lanes_scale_zoom (&self->scale, factor,
                                            CLAMP (x - self->layout.gutter, 0, get_lane_width (self)),
                                            get_length (self), get_lane_width (self));

  self->shows_all = factor < 1 && scale.pixels_per_frame == self->scale.pixels_per_frame;
  set_scale (self, scale);
}

void
bb_timeline_zoom (BbTimeline *self, int direction)
{
  double x = bb_timeline_frame_to_x (self, bb_editor_get_frame (self->editor));

  if (x < self->layout.gutter || x > self->layout.width)
    x = self->layout.gutter + get_lane_width (self) / 2;
  bb_timeline_zoom_about (self, direction > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, x);
}

void
bb_timeline_zoom_fit (BbTimeline *self)
{
  self->shows_all = TRUE;
  set_scale (self, bb_lanes_scale_fit (get_length (self), get_lane_width (self)));
}

void
bb_timeline_scroll (BbTimeline *self, double pixels)
{
  set_scale (self, bb_lanes_scale_scroll (&self->scale, pixels, get_length (self), get_lane_width (self)));
}

void
bb_timeline_scroll_page (BbTimeline *self, int direction)
{
  bb_timeline_scroll (self, direction * get_lane_width (self) * PAGE_END);
}

void
bb_timeline_reveal (BbTimeline *self, gint64 frame)
{
  set_scale (self, bb_lanes_scale_reveal (&self->scale, frame, get_length (self), get_lane_width (self)));
}

void
bb_timeline_turn_page (BbTimeline *self, gint64 frame)
{
  double x = bb_lanes_scale_to_x (&self->scale, frame);
  double width = get_lane_width (self);

  if (x < 0 || x > width * PAGE_END)
    bb_timeline_scroll (self, x - width * PAGE_BEGIN);
}

double
bb_timeline_frame_to_x (BbTimeline *self, gint64 frame)
{
  return self->layout.gutter + bb_lanes_scale_to_x (&self->scale, frame);
}

gint64
bb_timeline_frame_at (BbTimeline *self, double x)
{
  gint64 frame = bb_lanes_scale_frame_at (&self->scale, x - self->layout.gutter);

  return CLAMP (frame, 0, get_length (self) - 1);
}

double
bb_timeline_position_at (BbTimeline *self, double x)
{
  return bb_lanes_scale_to_frame (&self->scale, x - self->layout.gutter);
}

void
bb_timeline_update_axis (BbTimeline *self)
{
  if (self->shows_all)
    self->scale = bb_lanes_scale_fit (get_length (self), get_lane_width (self));
  else
    self->scale = bb_lanes_scale_clamp (&self->scale, get_length (self), get_lane_width (self));
  self->scale.offset = bb_snap (self->scale.offset, gtk_widget_get_scale_factor (GTK_WIDGET (self)));
  update_adjustment (self);
}

void
bb_timeline_init_axis (BbTimeline *self)
{
  self->scale = (BbLanesScale){ 1, -BB_LANES_MARGIN };
  self->shows_all = TRUE;
  self->adjustment = g_object_ref_sink (gtk_adjustment_new (0, 0, 1, 1, 1, 1));
  g_signal_connect (self->adjustment, "value-changed", G_CALLBACK (adjusted_cb), self);
}
