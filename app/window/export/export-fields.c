/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands with each board of a PDF, and in which order? */
#include "window/export/export-fields.h"

#include <glib/gi18n.h>

#include "widgets/common/icon-names.h"
#include "window/export/export-settings.h"

struct _BbExportFields
{
  AdwPreferencesGroup parent;

  GSettings *settings;
  BbProject *project;
  GPtrArray *rows; /* of GtkWidget, the group's */
  gboolean is_toggling;
};

G_DEFINE_FINAL_TYPE (BbExportFields, bb_export_fields, ADW_TYPE_PREFERENCES_GROUP)

static const char *
get_field (gpointer widget)
{
  return g_object_get_data (widget, "field");
}

static void
field_switched_cb (GtkSwitch *toggle, GParamSpec *pspec, BbExportFields *self)
{
  self->is_toggling = TRUE;
  bb_export_settings_show_field (self->settings, get_field (toggle), gtk_switch_get_active (toggle));
  self->is_toggling = FALSE;
}

/* the list is made anew: the key that was pressed is pressed again on the same field */
static void
focus_field (BbExportFields *self, const char *id)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      GtkWidget *button = g_object_get_data (G_OBJECT (row), "up");

      if (g_str_equal (get_field (row), id))
        gtk_widget_grab_focus (gtk_widget_get_sensitive (button) ? button : row);
    }
}

static void
up_cb (GtkButton *button, BbExportFields *self)
{
  g_autofree char *id = g_strdup (get_field (button));

  bb_export_settings_raise_field (self->settings, id);
  focus_field (self, id);
}

static void
set_field (gpointer widget, const BbField *field)
{
  g_object_set_data_full (widget, "field", g_strdup (field->id), g_free);
}

static GtkWidget *
make_up_button (BbExportFields *self, const BbField *field, gboolean can_rise)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("go-up-symbolic");
  g_autofree char *label = g_strdup_printf (_ ("Move “%s” Up"), bb_field_get_label (field));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  bb_icon_names_adopt (button);
  gtk_widget_set_sensitive (button, can_rise);
  set_field (button, field);
  g_signal_connect (button, "clicked", G_CALLBACK (up_cb), self);
  return button;
}

static void
add_field (BbExportFields *self, const BbField *field, gboolean is_shown, gboolean can_rise)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *toggle = gtk_switch_new ();
  GtkWidget *up = make_up_button (self, field, can_rise);
  g_autofree char *label = g_markup_escape_text (bb_field_get_label (field), -1);

  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_switch_set_active (GTK_SWITCH (toggle), is_shown);
  set_field (toggle, field);
  set_field (row, field);
  g_object_set_data (G_OBJECT (row), "up", up);
  g_signal_connect (toggle, "notify::active", G_CALLBACK (field_switched_cb), self);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), up);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
fill (BbExportFields *self)
{
  g_auto (GStrv) shown = g_settings_get_strv (self->settings, "export-fields");
  g_autoptr (BbList) fields = bb_project_list_fields (self->project);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; shown[i] != NULL; i++)
    {
      const BbField *field = bb_project_find_field (self->project, shown[i]);

      if (field != NULL)
        add_field (self, field, TRUE, self->rows->len > 0);
    }
  for (guint i = 0; i < fields->n_items; i++)
    {
      const BbField *field = bb_list_get (fields, i);

      if (!g_strv_contains ((const char *const *) shown, field->id))
        add_field (self, field, FALSE, FALSE);
    }
}

/* a switch stays where it is while it is used */
static void
fields_changed_cb (BbExportFields *self)
{
  if (!self->is_toggling)
    fill (self);
}

void
bb_export_fields_set (BbExportFields *self, GSettings *settings, const BbProject *project)
{
  g_set_object (&self->settings, settings);
  self->project = bb_project_ref (project);
  g_signal_connect_object (settings, "changed::export-fields", G_CALLBACK (fields_changed_cb), self, G_CONNECT_SWAPPED);
  fill (self);
}

static void
bb_export_fields_dispose (GObject *object)
{
  BbExportFields *self = BB_EXPORT_FIELDS (object);

  g_clear_object (&self->settings);
  g_clear_pointer (&self->project, bb_project_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (bb_export_fields_parent_class)->dispose (object);
}

static void
bb_export_fields_class_init (BbExportFieldsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bb_export_fields_dispose;
}

static void
bb_export_fields_init (BbExportFields *self)
{
  self->rows = g_ptr_array_new ();
}
