/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the user want the song played on the set? */
#include "window/export/set-group.h"

#include <glib/gi18n.h>

struct _BbSetGroup
{
  AdwPreferencesGroup parent;

  GSettings *settings; /* NULL until it is bound */

  AdwComboRow *speed_row;
  AdwComboRow *pitch_row;
};

G_DEFINE_FINAL_TYPE (BbSetGroup, bb_set_group, ADW_TYPE_PREFERENCES_GROUP)

enum
{
  CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* as in settings, where the first stands for what the camera rate asks for */
static const char *const speeds[] = {
  "shot", "1/2", "3/4", "1000/1001", "1", "1001/1000", "5/4", "3/2", "2", "5/2", "4"
};

static void
changed_cb (BbSetGroup *self)
{
  if (self->settings == NULL)
    return;

  g_settings_set_string (self->settings, "export-set-speed", speeds[adw_combo_row_get_selected (self->speed_row)]);
  g_settings_set_string (self->settings, "export-set-pitch",
                         bb_set_pitch_to_name (adw_combo_row_get_selected (self->pitch_row)));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
list_speeds (BbSetGroup *self)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  gtk_string_list_append (list, _ ("As the Camera Rate Asks"));
  for (guint i = 1; i < G_N_ELEMENTS (speeds); i++)
    {
      g_autofree char *label = NULL;
      BbSpeed speed = BB_SPEED_NORMAL;

      bb_speed_parse (speeds[i], &speed, NULL);
      label = bb_speed_to_label (&speed);
      gtk_string_list_append (list, label);
    }
  adw_combo_row_set_model (self->speed_row, G_LIST_MODEL (list));
}

void
bb_set_group_bind (BbSetGroup *self, GSettings *settings)
{
  g_autofree char *speed = g_settings_get_string (settings, "export-set-speed");
  g_autofree char *name = g_settings_get_string (settings, "export-set-pitch");
  BbSetPitch pitch = BB_SET_PITCH_FITTING;

  list_speeds (self);
  for (guint i = 0; i < G_N_ELEMENTS (speeds); i++)
    {
      if (g_str_equal (speeds[i], speed))
        adw_combo_row_set_selected (self->speed_row, i);
    }
  bb_set_pitch_from_name (name, &pitch);
  adw_combo_row_set_selected (self->pitch_row, pitch);
  self->settings = g_object_ref (settings);
}

BbSetOptions
bb_set_group_read (BbSetGroup *self)
{
  guint speed = adw_combo_row_get_selected (self->speed_row);
  BbSetOptions options = bb_set_options_make ();

  options.is_as_shot = speed == 0;
  if (speed > 0)
    bb_speed_parse (speeds[speed], &options.speed, NULL);
  options.pitch = adw_combo_row_get_selected (self->pitch_row);
  return options;
}

static void
bb_set_group_dispose (GObject *object)
{
  g_clear_object (&BB_SET_GROUP (object)->settings);

  G_OBJECT_CLASS (bb_set_group_parent_class)->dispose (object);
}

static void
bb_set_group_class_init (BbSetGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_set_group_dispose;
  signals[CHANGED] = g_signal_new ("changed", BB_TYPE_SET_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                   0);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/set-group.ui");
  gtk_widget_class_bind_template_child (widget_class, BbSetGroup, speed_row);
  gtk_widget_class_bind_template_child (widget_class, BbSetGroup, pitch_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
bb_set_group_init (BbSetGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
