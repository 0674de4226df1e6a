/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the user set once for all projects? */
#include "window/dialogs/preferences.h"

#include <glib/gi18n.h>

#include "audio/cache.h"
#include "playback/devices.h"
#include "window/desk.h"
#include "window/dialogs/dialog.h"
#include "window/dialogs/drawing-page.h"
#include "window/dialogs/keys-page.h"
#include "window/dialogs/message-dialog.h"
#include "window/dialogs/sound-settings.h"
#include "window/dialogs/sync-test.h"

#define BB_TYPE_PREFERENCES (bb_preferences_get_type ())
G_DECLARE_FINAL_TYPE (BbPreferences, bb_preferences, BB, PREFERENCES, AdwPreferencesWindow)

struct _BbPreferences
{
  AdwPreferencesWindow parent;

  GtkApplication *application;
  GSettings *settings;
  GStrv devices; /* ids in the order of the row; "" first */
  gboolean is_showing;

  AdwComboRow *device_row;
  GtkAdjustment *delay;
  GtkToggleButton *test_button;
  BbSyncTest *sync_test;
  GtkEditable *author_row;
  AdwComboRow *style_row;
  GtkSwitch *bands_switch;
  AdwActionRow *cache_row;
  GtkWidget *cache_button;
  BbDrawingPage *drawing_page;
};

G_DEFINE_FINAL_TYPE (BbPreferences, bb_preferences, ADW_TYPE_PREFERENCES_WINDOW)

/* in the order of the row */
static const char *const styles[] = { "system", "light", "dark" };

/* Sound */

static void
show_delay (BbPreferences *self)
{
  g_autofree char *device = g_settings_get_string (self->settings, "output-device");

  self->is_showing = TRUE;
  gtk_adjustment_set_value (self->delay, bb_sound_settings_get_delay (self->settings, device));
  self->is_showing = FALSE;
}

static void
delay_changed_cb (BbPreferences *self)
{
  g_autofree char *device = NULL;

  if (self->is_showing)
    return;

  device = g_settings_get_string (self->settings, "output-device");
  bb_sound_settings_set_delay (self->settings, device, (int) gtk_adjustment_get_value (self->delay));
}

static void
device_selected_cb (BbPreferences *self)
{
  guint index = adw_combo_row_get_selected (self->device_row);

  if (self->is_showing || self->devices == NULL || index >= g_strv_length (self->devices))
    return;

  g_settings_set_string (self->settings, "output-device", self->devices[index]);
  show_delay (self);
}

static void
select_device (BbPreferences *self)
{
  g_autofree char *current = g_settings_get_string (self->settings, "output-device");
  guint index = 0;

  while (self->devices[index] != NULL && !g_str_equal (self->devices[index], current))
    index++;
  adw_combo_row_set_selected (self->device_row, index);
}

/* a device that is set but not there now keeps its row, so that it is not lost by looking */
static void
show_devices (BbPreferences *self, GPtrArray *found)
{
  g_autofree char *current = g_settings_get_string (self->settings, "output-device");
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  gboolean has_current = *current == '\0';

  self->is_showing = TRUE;
  g_strv_builder_add (ids, "");
  gtk_string_list_append (names, _ ("System default"));
  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      const BbDevice *device = found->pdata[i];

      g_strv_builder_add (ids, device->id);
      gtk_string_list_append (names, device->name);
      has_current = has_current || g_str_equal (device->id, current);
    }

  if (!has_current)
    {
      g_strv_builder_add (ids, current);
      gtk_string_list_take (names, g_strdup_printf (_ ("%s (not connected)"), current));
    }

  g_clear_pointer (&self->devices, g_strfreev);
  self->devices = g_strv_builder_end (ids);
  adw_combo_row_set_model (self->device_row, G_LIST_MODEL (names));
  select_device (self);
  self->is_showing = FALSE;
}

static void
devices_listed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbPreferences) self = data;
  g_autoptr (GPtrArray) devices = bb_devices_list_finish (result, NULL);

  if (self->settings != NULL)
    show_devices (self, devices);
}

/* two sounds at once would not be heard apart */
static void
pause_windows (BbPreferences *self)
{
  for (GList *item = gtk_application_get_windows (self->application); item != NULL; item = item->next)
    {
      BbEditor *editor = BB_IS_DESK (item->data) ? bb_desk_get_editor (item->data) : NULL;

      if (editor != NULL)
        bb_player_pause (bb_editor_get_player (editor));
    }
}

static void
start_test (BbPreferences *self)
{
  g_autoptr (GError) error = NULL;

  pause_windows (self);
  if (bb_sync_test_start (self->sync_test, self->settings, &error))
    return;

  gtk_toggle_button_set_active (self->test_button, FALSE);
  adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self), bb_toast_new (error->message));
}

static void
test_toggled_cb (BbPreferences *self)
{
  gboolean is_on = gtk_toggle_button_get_active (self->test_button);

  gtk_button_set_label (GTK_BUTTON (self->test_button), is_on ? _ ("_Stop") : _ ("_Test"));
  if (is_on)
    start_test (self);
  else
    bb_sync_test_stop (self->sync_test);
}

/* Style */

static void
style_selected_cb (BbPreferences *self)
{
  guint index = adw_combo_row_get_selected (self->style_row);

  if (self->settings != NULL && index < G_N_ELEMENTS (styles))
    g_settings_set_string (self->settings, "style", styles[index]);
}

static void
show_style (BbPreferences *self)
{
  g_autofree char *style = g_settings_get_string (self->settings, "style");

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      if (g_str_equal (styles[i], style))
        adw_combo_row_set_selected (self->style_row, i);
    }
}

/* Cache */

static void
show_cache (BbPreferences *self)
{
  guint64 bytes = bb_cache_get_size ();
  g_autofree char *size = g_format_size (bytes);
  g_autofree char *text = g_strdup_printf (_ ("%s. They are made again when a project needs them."), size);

  adw_action_row_set_subtitle (self->cache_row, text);
  gtk_widget_set_sensitive (self->cache_button, bytes > 0);
}

static void
cache_removed_cb (BbPreferences *self)
{
  bb_cache_trim (0);
  show_cache (self);
  if (bb_cache_get_size () > 0)
    adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self),
                                      adw_toast_new (_ ("Songs of open projects stay.")));
}

static void
bb_preferences_dispose (GObject *object)
{
  BbPreferences *self = BB_PREFERENCES (object);

  self->is_showing = TRUE;
  g_clear_object (&self->settings);
  g_clear_pointer (&self->devices, g_strfreev);

  G_OBJECT_CLASS (bb_preferences_parent_class)->dispose (object);
}

static void
bb_preferences_class_init (BbPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_preferences_dispose;

  g_type_ensure (BB_TYPE_DRAWING_PAGE);
  g_type_ensure (BB_TYPE_KEYS_PAGE);
  g_type_ensure (BB_TYPE_SYNC_TEST);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, BbPreferences, device_row);
  gtk_widget_class_bind_template_child (widget_class, BbPreferences, delay);
  gtk_widget_class_bind_template_child (widget_class, BbPreferences, test_button);
  gtk_widget_class_bind_template_child (widget_class, BbPreferences, sync_test);
  gtk_widget_class_bind_template_child (widget_class, BbPreferences, author_row);
  gtk_widget_class_bind_template_child (widget_class, BbPreferences, style_row);
  gtk_widget_class_bind_template_child (widget_class, BbPreferences, bands_switch);
  gtk_widget_class_bind_template_child (widget_class, BbPreferences, cache_row);
  gtk_widget_class_bind_template_child (widget_class, BbPreferences, cache_button);
  gtk_widget_class_bind_template_child (widget_class, BbPreferences, drawing_page);
  gtk_widget_class_bind_template_callback (widget_class, device_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, delay_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, test_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, style_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, cache_removed_cb);
}

static void
bb_preferences_init (BbPreferences *self)
{
  self->is_showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_settings (BbPreferences *self, GSettings *settings)
{
  self->settings = g_object_ref (settings);
  show_devices (self, NULL);
  show_delay (self);
  g_settings_bind (settings, "note-author", self->author_row, "text", G_SETTINGS_BIND_DEFAULT);
  show_style (self);
  g_settings_bind (settings, "waveform-bands", self->bands_switch, "active", G_SETTINGS_BIND_DEFAULT);
  show_cache (self);
  bb_drawing_page_set_settings (self->drawing_page, settings);
  bb_devices_list_async (NULL, devices_listed_cb, g_object_ref (self));
}

void
bb_preferences_present (GtkApplication *application, GSettings *settings, GtkWindow *parent)
{
  BbPreferences *self = g_object_new (BB_TYPE_PREFERENCES, "transient-for", parent, NULL);

  self->application = application;
  set_settings (self, settings);
  bb_dialog_attach (GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (self));
}
