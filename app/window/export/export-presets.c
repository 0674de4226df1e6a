/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the user keep a kind of PDF by name, and come back to it? */
#include "window/export/export-presets.h"

#include <glib/gi18n.h>

#include "export/pdf/pdf-presets.h"
#include "widgets/common/icon-names.h"
#include "window/export/export-settings.h"

/**
 * BbExportPresets:
 *
 * A choice of presets, and an entry that keeps what is chosen now. The first choice is none: what the rows of the
 * dialog say.
 */
struct _BbExportPresets
{
  AdwPreferencesGroup parent;

  GSettings *settings;
  gboolean is_filling;

  AdwComboRow *preset_row;
  GtkWidget *remove_button;
  AdwEntryRow *name_row;
};

G_DEFINE_FINAL_TYPE (BbExportPresets, bb_export_presets, ADW_TYPE_PREFERENCES_GROUP)

/* Returns: (transfer none) (nullable): the name chosen */
static const char *
get_chosen (BbExportPresets *self)
{
  GtkStringObject *item = adw_combo_row_get_selected_item (self->preset_row);

  return item != NULL && adw_combo_row_get_selected (self->preset_row) > 0 ? gtk_string_object_get_string (item) : NULL;
}

/* lists them anew, and chooses @name */
static void
fill (BbExportPresets *self, const char *name)
{
  g_auto (GStrv) names = bb_pdf_presets_list ();
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  guint chosen = 0;

  gtk_string_list_append (list, _ ("None"));
  for (guint i = 0; names[i] != NULL; i++)
    {
      gtk_string_list_append (list, names[i]);
      if (g_strcmp0 (names[i], name) == 0)
        chosen = i + 1;
    }

  self->is_filling = TRUE;
  adw_combo_row_set_model (self->preset_row, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->preset_row, chosen);
  self->is_filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->preset_row), names[0] != NULL);
  gtk_widget_set_visible (self->remove_button, chosen > 0);
}

static void
chosen_cb (BbExportPresets *self)
{
  const char *name = self->is_filling ? NULL : get_chosen (self);
  g_autoptr (BbPdfOptions) options = name != NULL ? bb_pdf_presets_load (name, NULL) : NULL;

  gtk_widget_set_visible (self->remove_button, get_chosen (self) != NULL);
  if (options != NULL && self->settings != NULL)
    bb_export_settings_write (self->settings, options);
}

/* beside the entry that it is about */
static void
say_failure (BbExportPresets *self, const GError *error)
{
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), error != NULL ? error->message : NULL);
}

static void
keep_cb (BbExportPresets *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
  g_autoptr (BbPdfOptions) options = bb_export_settings_read (self->settings);
  g_autoptr (GError) error = NULL;

  if (bb_pdf_presets_save (name, options, &error))
    {
      fill (self, name);
      gtk_editable_set_text (GTK_EDITABLE (self->name_row), "");
    }
  say_failure (self, error);
}

static void
remove_cb (BbExportPresets *self)
{
  g_autoptr (GError) error = NULL;

  if (get_chosen (self) == NULL)
    return;
  bb_pdf_presets_remove (get_chosen (self), &error);
  fill (self, NULL);
  say_failure (self, error);
}

void
bb_export_presets_set_settings (BbExportPresets *self, GSettings *settings)
{
  g_set_object (&self->settings, settings);
  fill (self, NULL);
}

static void
bb_export_presets_dispose (GObject *object)
{
  BbExportPresets *self = BB_EXPORT_PRESETS (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (bb_export_presets_parent_class)->dispose (object);
}

static void
bb_export_presets_class_init (BbExportPresetsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_export_presets_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/export-presets.ui");
  gtk_widget_class_bind_template_child (widget_class, BbExportPresets, preset_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportPresets, remove_button);
  gtk_widget_class_bind_template_child (widget_class, BbExportPresets, name_row);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
bb_export_presets_init (BbExportPresets *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
}
