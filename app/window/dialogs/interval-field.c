/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is an interval typed, in seconds or in frames? */
#include "window/dialogs/interval-field.h"

#include <math.h>

#include "model/time.h"

/* as they are listed in interval-field.ui */
typedef enum
{
  UNIT_SECONDS,
  UNIT_FRAMES
} Unit;

/* seconds go down to a tenth, frames are whole */
static const struct
{
  double least;
  double most;
  double step;
  guint digits;
} ranges[] = {
  [UNIT_SECONDS] = { 0.1, 600, 0.5, 1 },
  [UNIT_FRAMES] = { 1, 9999, 1, 0 },
};

struct _BbIntervalField
{
  GtkBox parent;

  GtkSpinButton *number;
  GtkDropDown *unit;
  BbFrameRate rate;
};

G_DEFINE_FINAL_TYPE (BbIntervalField, bb_interval_field, GTK_TYPE_BOX)

static void
show_number (BbIntervalField *self, Unit unit, double number)
{
  GtkAdjustment *adjustment = gtk_spin_button_get_adjustment (self->number);

  gtk_spin_button_set_digits (self->number, ranges[unit].digits);
  gtk_adjustment_configure (adjustment, number, ranges[unit].least, ranges[unit].most, ranges[unit].step,
                            10 * ranges[unit].step, 0);
}

/* the same time in the other unit */
static void
unit_changed_cb (BbIntervalField *self)
{
  double frames_a_second = (double) self->rate.numerator / self->rate.denominator;
  double number = gtk_spin_button_get_value (self->number);
  Unit unit = gtk_drop_down_get_selected (self->unit);

  show_number (self, unit, unit == UNIT_FRAMES ? round (number * frames_a_second) : number / frames_a_second);
}

char *
bb_interval_field_get (BbIntervalField *self)
{
  Unit unit = gtk_drop_down_get_selected (self->unit);
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  gtk_spin_button_update (self->number);
  g_ascii_formatd (number, sizeof number, "%g", gtk_spin_button_get_value (self->number));
  return g_strconcat (number, unit == UNIT_SECONDS ? "s" : NULL, NULL);
}

static void
bb_interval_field_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_INTERVAL_FIELD);

  G_OBJECT_CLASS (bb_interval_field_parent_class)->dispose (object);
}

static void
bb_interval_field_class_init (BbIntervalFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_interval_field_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/interval-field.ui");
  gtk_widget_class_bind_template_child (widget_class, BbIntervalField, number);
  gtk_widget_class_bind_template_child (widget_class, BbIntervalField, unit);
  gtk_widget_class_bind_template_callback (widget_class, unit_changed_cb);
}

static void
bb_interval_field_init (BbIntervalField *self)
{
  self->rate = BB_FRAME_RATE_DEFAULT;
  gtk_widget_init_template (GTK_WIDGET (self));
  /* a property of the button itself only since GTK 4.14 */
  gtk_text_set_activates_default (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->number))), TRUE);
}

BbIntervalField *
bb_interval_field_new (const BbFrameRate *rate, const char *interval)
{
  BbIntervalField *self = g_object_new (BB_TYPE_INTERVAL_FIELD, NULL);
  Unit unit = g_str_has_suffix (interval, "s") ? UNIT_SECONDS : UNIT_FRAMES;
  gint64 frames = 1;

  self->rate = *rate;
  bb_time_parse_length (rate, interval, &frames, NULL);
  gtk_drop_down_set_selected (self->unit, unit);
  show_number (self, unit, unit == UNIT_SECONDS ? g_ascii_strtod (interval, NULL) : (double) frames);
  return self;
}
