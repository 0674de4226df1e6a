/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is an interval typed, in seconds, frames or beats? */
#include "window/dialogs/interval-field.h"

#include <math.h>

#include "model/time.h"

/* as they are listed in interval-field.ui */
typedef enum
{
  UNIT_SECONDS,
  UNIT_FRAMES,
  UNIT_BEATS,
  UNIT_BARS,
  UNIT_EIGHTS,
} Unit;

/* seconds go down to a tenth, all else is whole */
static const struct
{
  double least;
  double most;
  double step;
  guint digits;
  const char *suffix; /* in the text */
} ranges[] = {
  [UNIT_SECONDS] = { 0.1, 600, 0.5, 1, "s" }, [UNIT_FRAMES] = { 1, 9999, 1, 0, "" },
  [UNIT_BEATS] = { 1, 64, 1, 0, "beats" },    [UNIT_BARS] = { 1, 64, 1, 0, "bars" },
  [UNIT_EIGHTS] = { 1, 16, 1, 0, "eights" },
};

/* what one begins with that comes from a unit of another kind, and so cannot be the same time */
#define SECONDS 2
#define STEPS 1

struct _BbIntervalField
{
  GtkBox parent;

  GtkSpinButton *number;
  GtkDropDown *unit;
  BbFrameRate rate;
  Unit shown;
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

/* the same time in the other unit, where it can be */
static double
convert (BbIntervalField *self, Unit unit, double number)
{
  double rate = (double) self->rate.numerator / self->rate.denominator;

  if (unit >= UNIT_BEATS)
    return self->shown >= UNIT_BEATS ? number : STEPS;
  if (self->shown >= UNIT_BEATS)
    return unit == UNIT_FRAMES ? round (SECONDS * rate) : SECONDS;
  if (self->shown == unit)
    return number;
  return unit == UNIT_FRAMES ? round (number * rate) : number / rate;
}

static void
unit_changed_cb (BbIntervalField *self)
{
  Unit unit = gtk_drop_down_get_selected (self->unit);

  show_number (self, unit, convert (self, unit, gtk_spin_button_get_value (self->number)));
  self->shown = unit;
}

char *
bb_interval_field_get (BbIntervalField *self)
{
  Unit unit = gtk_drop_down_get_selected (self->unit);
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  gtk_spin_button_update (self->number);
  g_ascii_formatd (number, sizeof number, "%g", gtk_spin_button_get_value (self->number));
  return g_strconcat (number, ranges[unit].suffix, NULL);
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

/* the unit of @interval, and its number in that */
static Unit
read_interval (const char *interval, const BbFrameRate *rate, double *number)
{
  gint64 frames = 1;
  BbBeatStep step;
  int count;

  if (bb_pace_parse_steps (interval, &step, &count))
    {
      *number = count;
      return UNIT_BEATS + (Unit) step;
    }
  if (g_str_has_suffix (interval, "s"))
    {
      *number = g_ascii_strtod (interval, NULL);
      return UNIT_SECONDS;
    }

  bb_time_parse_length (rate, interval, &frames, NULL);
  *number = (double) frames;
  return UNIT_FRAMES;
}

BbIntervalField *
bb_interval_field_new (BbEditor *editor, const char *interval)
{
  BbIntervalField *self = g_object_new (BB_TYPE_INTERVAL_FIELD, NULL);
  GtkStringList *units = GTK_STRING_LIST (gtk_drop_down_get_model (self->unit));
  double number;

  self->rate = bb_editor_get_project (editor)->settings->rate;
  self->shown = read_interval (interval, &self->rate, &number);
  if (bb_editor_get_beats (editor)->n == 0)
    gtk_string_list_splice (units, UNIT_BEATS, UNIT_EIGHTS + 1 - UNIT_BEATS, NULL);
  gtk_drop_down_set_selected (self->unit, self->shown);
  show_number (self, self->shown, number);
  return self;
}
