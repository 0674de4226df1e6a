/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does what a pen says become what it draws? */
#include "window/dialogs/pressure-curve.h"

#include "sketch/pen.h"

/* pixels */
#define SIDE 36
#define LINE 2
#define N_STEPS 40

struct _BbPressureCurve
{
  GtkWidget parent;

  double hardness;
};

G_DEFINE_FINAL_TYPE (BbPressureCurve, bb_pressure_curve, GTK_TYPE_WIDGET)

static void
trace (BbPressureCurve *self, cairo_t *cr, double width, double height)
{
  for (int i = 0; i <= N_STEPS; i++)
    {
      double share = (double) i / N_STEPS;

      cairo_line_to (cr, LINE / 2.0 + share * (width - LINE),
                     height - LINE / 2.0 - bb_pen_pressure (share, self->hardness) * (height - LINE));
    }
}

static void
bb_pressure_curve_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  GdkRGBA colour;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  trace (BB_PRESSURE_CURVE (widget), cr, width, height);
  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_set_line_width (cr, LINE);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_stroke_preserve (cr);
  cairo_line_to (cr, width, height);
  cairo_line_to (cr, 0, height);
  cairo_close_path (cr);
  colour.alpha *= 0.15f;
  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static void
bb_pressure_curve_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  *minimum = *natural = SIDE;
}

static void
bb_pressure_curve_class_init (BbPressureCurveClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = bb_pressure_curve_snapshot;
  widget_class->measure = bb_pressure_curve_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
bb_pressure_curve_init (BbPressureCurve *self)
{
}

void
bb_pressure_curve_set_hardness (BbPressureCurve *self, double hardness)
{
  if (self->hardness == hardness)
    return;

  self->hardness = hardness;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
