/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the user set of his hand, and how does he try it? */
#include "window/dialogs/drawing-page.h"

#include "widgets/common/pen-pad.h"
#include "window/dialogs/outside-row.h"
#include "window/dialogs/pressure-curve.h"
#include "window/hand-settings.h"

struct _BbDrawingPage
{
  AdwPreferencesPage parent;

  GtkAdjustment *steadiness;
  GtkAdjustment *hardness;
  BbPressureCurve *curve;
  BbPenPad *pad;
  AdwComboRow *outside;
};

G_DEFINE_FINAL_TYPE (BbDrawingPage, bb_drawing_page, ADW_TYPE_PREFERENCES_PAGE)

static void
show_hand (BbDrawingPage *self, const char *key, GSettings *settings)
{
  const BbHand hand = bb_hand_settings_get (settings);

  bb_pressure_curve_set_hardness (self->curve, hand.hardness);
  bb_pen_pad_set_hand (self->pad, &hand);
}

static void
clear_cb (BbDrawingPage *self)
{
  bb_pen_pad_clear (self->pad);
}

static void
bb_drawing_page_class_init (BbDrawingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BB_TYPE_PEN_PAD);
  g_type_ensure (BB_TYPE_PRESSURE_CURVE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/drawing-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BbDrawingPage, steadiness);
  gtk_widget_class_bind_template_child (widget_class, BbDrawingPage, hardness);
  gtk_widget_class_bind_template_child (widget_class, BbDrawingPage, curve);
  gtk_widget_class_bind_template_child (widget_class, BbDrawingPage, pad);
  gtk_widget_class_bind_template_child (widget_class, BbDrawingPage, outside);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
bb_drawing_page_init (BbDrawingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bb_drawing_page_set_settings (BbDrawingPage *self, GSettings *settings)
{
  g_settings_bind (settings, "pen-steadiness", self->steadiness, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "pen-hardness", self->hardness, "value", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (settings, "changed", G_CALLBACK (show_hand), self, G_CONNECT_SWAPPED);
  show_hand (self, NULL, settings);
  bb_outside_row_set_settings (self->outside, settings);
}
