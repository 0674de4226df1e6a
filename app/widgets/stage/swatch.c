/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a colour look that can be taken in hand? */
#include "widgets/stage/swatch.h"

#include "render/palette.h"

#define SIDE 20

static void
draw (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  double radius = MIN (width, height) / 2.0 - 0.5;

  cairo_arc (cr, width / 2.0, height / 2.0, radius, 0, 2 * G_PI);
  bb_set_source_colour (cr, GPOINTER_TO_UINT (data));
  cairo_fill_preserve (cr);
  bb_set_source_colour (cr, 0x8080808c);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

GtkWidget *
bb_swatch_new (guint32 colour, const char *name)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *area = gtk_drawing_area_new ();

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), SIDE);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), SIDE);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw, GUINT_TO_POINTER (colour), NULL);
  gtk_button_set_child (GTK_BUTTON (button), area);
  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_widget_add_css_class (button, "swatch");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.colour");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", colour);
  return button;
}
