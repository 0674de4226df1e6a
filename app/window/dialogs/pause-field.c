/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is it typed how long the song pauses, and what moves along? */
#include "window/dialogs/pause-field.h"

#include <math.h>

#include "editor/stretch-commands.h"

/* as they are listed in pause-field.ui */
typedef enum
{
  UNIT_BEATS,
  UNIT_SECONDS,
  UNIT_FRAMES
} Unit;

/* beats go down to a half, seconds to a tenth; frames are whole */
static const struct
{
  double least;
  double most;
  double step;
  guint digits;
  double usual;
} ranges[] = {
  [UNIT_BEATS] = { 0.5, 999, 1, 1, 8 },
  [UNIT_SECONDS] = { 0.1, 600, 0.5, 1, 2 },
  [UNIT_FRAMES] = { 1, 9999, 1, 0, 48 },
};

struct _BbPauseField
{
  GtkBox parent;

  GtkSpinButton *number;
  GtkDropDown *unit;
  GtkCheckButton *boards;
  BbEditor *editor;
};

G_DEFINE_FINAL_TYPE (BbPauseField, bb_pause_field, GTK_TYPE_BOX)

static void
show_number (BbPauseField *self, Unit unit, double number)
{
  GtkAdjustment *adjustment = gtk_spin_button_get_adjustment (self->number);

  gtk_spin_button_set_digits (self->number, ranges[unit].digits);
  gtk_adjustment_configure (adjustment, number, ranges[unit].least, ranges[unit].most, ranges[unit].step,
                            4 * ranges[unit].step, 0);
}

static void
unit_changed_cb (BbPauseField *self)
{
  Unit unit = gtk_drop_down_get_selected (self->unit);

  show_number (self, unit, ranges[unit].usual);
}

gint64
bb_pause_field_get_frames (BbPauseField *self)
{
  const BbFrameRate *rate = &bb_editor_get_project (self->editor)->settings->rate;
  double number;

  gtk_spin_button_update (self->number);
  number = gtk_spin_button_get_value (self->number);
  switch (gtk_drop_down_get_selected (self->unit))
    {
    case UNIT_BEATS:
      return bb_stretch_command_count_frames (self->editor, number);
    case UNIT_SECONDS:
      return MAX (llround (number * rate->numerator / rate->denominator), 1);
    default:
      return MAX (llround (number), 1);
    }
}

gboolean
bb_pause_field_takes_boards (BbPauseField *self)
{
  return gtk_check_button_get_active (self->boards);
}

static void
bb_pause_field_dispose (GObject *object)
{
  g_clear_object (&BB_PAUSE_FIELD (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_PAUSE_FIELD);

  G_OBJECT_CLASS (bb_pause_field_parent_class)->dispose (object);
}

static void
bb_pause_field_class_init (BbPauseFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_pause_field_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/pause-field.ui");
  gtk_widget_class_bind_template_child (widget_class, BbPauseField, number);
  gtk_widget_class_bind_template_child (widget_class, BbPauseField, unit);
  gtk_widget_class_bind_template_child (widget_class, BbPauseField, boards);
  gtk_widget_class_bind_template_callback (widget_class, unit_changed_cb);
}

static void
bb_pause_field_init (BbPauseField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* a property of the button itself only since GTK 4.14 */
  gtk_text_set_activates_default (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->number))), TRUE);
}

BbPauseField *
bb_pause_field_new (BbEditor *editor)
{
  BbPauseField *self = g_object_new (BB_TYPE_PAUSE_FIELD, NULL);
  Unit unit = bb_editor_get_beats (editor)->n > 0 ? UNIT_BEATS : UNIT_SECONDS;

  self->editor = g_object_ref (editor);
  gtk_drop_down_set_selected (self->unit, unit);
  show_number (self, unit, ranges[unit].usual);
  return self;
}
