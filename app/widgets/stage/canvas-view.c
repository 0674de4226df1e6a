/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does the picture lie on the stage, as it is looked at? */
#include <math.h>

#include "widgets/stage/canvas-private.h"

/* ink units in a pixel of the widget, where the picture fits: the unit of a view */
static double
get_unit (BbCanvas *self)
{
  return BB_INK_PICTURE_HEIGHT / (double) MAX (self->area.size.height, 1);
}

double
bb_canvas_get_ink_per_pixel (BbCanvas *self)
{
  return get_unit (self) / self->view.zoom;
}

graphene_point_t
bb_canvas_get_middle (BbCanvas *self)
{
  return GRAPHENE_POINT_INIT (self->area.origin.x + self->area.size.width / 2,
                              self->area.origin.y + self->area.size.height / 2);
}

/* from pixels of the widget to units of the view, from the middle of the stage */
static void
to_stage (BbCanvas *self, double *x, double *y)
{
  const graphene_point_t middle = bb_canvas_get_middle (self);

  *x = (*x - middle.x) * get_unit (self);
  *y = (*y - middle.y) * get_unit (self);
}

void
bb_canvas_to_ink (BbCanvas *self, double *x, double *y)
{
  to_stage (self, x, y);
  bb_stage_view_to_picture (&self->view, x, y);
}

void
bb_canvas_from_ink (BbCanvas *self, double *x, double *y)
{
  const graphene_point_t middle = bb_canvas_get_middle (self);

  bb_stage_view_to_stage (&self->view, x, y);
  *x = *x / get_unit (self) + middle.x;
  *y = *y / get_unit (self) + middle.y;
}

/* turned and mirrored about a place of the widget that is the origin then */
static void
turn_about (BbCanvas *self, GtkSnapshot *snapshot, double x, double y)
{
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_rotate (snapshot, (float) self->view.turn);
  gtk_snapshot_scale (snapshot, self->view.is_mirrored ? -1 : 1, 1);
}

cairo_t *
bb_canvas_append_cairo (BbCanvas *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget),
                                                                          gtk_widget_get_height (widget)));
  double x = 0, y = 0, scale = 1 / bb_canvas_get_ink_per_pixel (self);

  bb_canvas_from_ink (self, &x, &y);
  cairo_translate (cr, x, y);
  cairo_rotate (cr, self->view.turn * G_PI / 180);
  cairo_scale (cr, self->view.is_mirrored ? -scale : scale, scale);
  return cr;
}

void
bb_canvas_push_view (BbCanvas *self, GtkSnapshot *snapshot)
{
  const graphene_point_t middle = bb_canvas_get_middle (self);
  double x = 0, y = 0;

  bb_canvas_from_ink (self, &x, &y);
  gtk_snapshot_save (snapshot);
  if (bb_stage_view_is_fit (&self->view))
    return;

  turn_about (self, snapshot, x, y);
  gtk_snapshot_scale (snapshot, (float) self->view.zoom, (float) self->view.zoom);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-middle.x, -middle.y));
}

/* what is not turned lies on whole pixels of the screen, or it would be blurred */
static double
find_pixel (BbCanvas *self, double place)
{
  double scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));

  return self->view.turn == 0 ? round (place * scale) / scale : place;
}

void
bb_canvas_push_pixels (BbCanvas *self, GtkSnapshot *snapshot)
{
  const BbCanvasSight *sight = &self->picture->sight;
  const BbInkView view = bb_canvas_sight_get_view (sight);
  const BbCanvasSight seen = bb_canvas_find_sight (self, 0);
  double x = -view.x / view.scale, y = -view.y / view.scale;

  bb_canvas_from_ink (self, &x, &y);
  gtk_snapshot_save (snapshot);
  turn_about (self, snapshot, find_pixel (self, x), find_pixel (self, y));
  /* until it is drawn at the zoom of now */
  if (seen.height != sight->height)
    gtk_snapshot_scale (snapshot, (float) seen.height / sight->height, (float) seen.height / sight->height);
}

BbCanvasSight
bb_canvas_find_sight (BbCanvas *self, int around)
{
  const graphene_point_t middle = bb_canvas_get_middle (self);
  BbCanvasSight sight = { MAX ((int) round (bb_canvas_get_device_width (self) * self->view.zoom), 1),
                          MAX ((int) round (bb_canvas_get_device_height (self) * self->view.zoom), 1) };
  const cairo_rectangle_int_t all = { 0, 0, sight.width, sight.height };
  const BbInkView ink = bb_ink_view_new (sight.width, sight.height);
  double width = 2 * MAX (middle.x, gtk_widget_get_width (GTK_WIDGET (self)) - middle.x);
  double height = 2 * MAX (middle.y, gtk_widget_get_height (GTK_WIDGET (self)) - middle.y);
  double box[4];

  bb_stage_view_get_sight (&self->view, width * get_unit (self), height * get_unit (self), box);
  sight.part.x = (int) floor (box[0] * ink.scale + ink.x) - around;
  sight.part.y = (int) floor (box[1] * ink.scale + ink.y) - around;
  sight.part.width = (int) ceil (box[2] * ink.scale + ink.x) + around - sight.part.x;
  sight.part.height = (int) ceil (box[3] * ink.scale + ink.y) + around - sight.part.y;
  if (!bb_rectangle_intersect (&sight.part, &all))
    sight.part = (cairo_rectangle_int_t){ 0, 0, 1, 1 };
  return sight;
}

BbStageView
bb_canvas_get_view (BbCanvas *self)
{
  return self->view;
}

/* a stroke, and what else hangs on the pointer, ends as it was begun */
static void
take_view (BbCanvas *self, BbStageView view)
{
  if (self->editor == NULL || bb_canvas_is_busy (self))
    return;

  self->view = bb_stage_view_clamp (view, bb_canvas_get_aspect (self));
  bb_canvas_update_picture (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit_by_name (self, "view-changed");
}

void
bb_canvas_pan (BbCanvas *self, double x, double y)
{
  double unit = get_unit (self);

  take_view (self, bb_stage_view_pan (self->view, x * unit, y * unit));
}

void
bb_canvas_zoom (BbCanvas *self, double factor)
{
  take_view (self, bb_stage_view_zoom (self->view, factor, 0, 0));
}

void
bb_canvas_zoom_at (BbCanvas *self, double factor, double x, double y)
{
  to_stage (self, &x, &y);
  take_view (self, bb_stage_view_zoom (self->view, factor, x, y));
}

void
bb_canvas_pinch (BbCanvas *self, const double from[4], const double to[4])
{
  double before[4] = { from[0], from[1], from[2], from[3] }, after[4] = { to[0], to[1], to[2], to[3] };

  for (int i = 0; i < 4; i += 2)
    {
      to_stage (self, &before[i], &before[i + 1]);
      to_stage (self, &after[i], &after[i + 1]);
    }
  take_view (self, bb_stage_view_pinch (self->view, before, after));
}

void
bb_canvas_turn (BbCanvas *self, double degrees)
{
  take_view (self, bb_stage_view_turn (self->view, degrees, 0, 0));
}

void
bb_canvas_mirror (BbCanvas *self)
{
  take_view (self, bb_stage_view_mirror (self->view));
}

void
bb_canvas_fit (BbCanvas *self)
{
  take_view (self, BB_STAGE_VIEW_FIT);
}
