/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What runs for as long as any window is open? */
#include "window/application.h"

#include <glib/gi18n.h>

#include "store/folder.h"
#include "window/closing.h"
#include "window/dialogs/chooser-folder.h"
#include "window/dialogs/dialog.h"
#include "window/dialogs/preferences.h"
#include "window/keys/accelerators.h"
#include "window/keys/user-keys.h"
#include "window/recent.h"
#include "window/settings.h"
#include "window/window.h"

struct _BbApplication
{
  AdwApplication parent;
};

G_DEFINE_FINAL_TYPE (BbApplication, bb_application, ADW_TYPE_APPLICATION)

static BbWindow *
find_window (BbApplication *self, const char *folder)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item != NULL; item = item->next)
    {
      if (BB_IS_WINDOW (item->data) && g_strcmp0 (bb_desk_get_folder (item->data), folder) == 0)
        return item->data;
    }

  return NULL;
}

static void open_path (BbApplication *self, const char *path, GtkWindow *over);

static void
open_project_cb (GtkWindow *window, const char *path, BbApplication *self)
{
  open_path (self, path, window);
}

static BbWindow *
window_new (BbApplication *self)
{
  BbWindow *window = bb_window_new (GTK_APPLICATION (self));

  g_signal_connect_object (window, "open-project", G_CALLBACK (open_project_cb), self, 0);
  return window;
}

/* a window that still shows the welcome page, or a new one */
static BbWindow *
blank_window (BbApplication *self, GtkWindow *over)
{
  if (over != NULL && BB_IS_WINDOW (over) && bb_desk_get_folder (BB_DESK (over)) == NULL)
    return BB_WINDOW (over);

  return window_new (self);
}

/* shows the window that has @path open (project folder or file), or opens one; in @over, where that is given and shows
 * no project yet */
static void
open_path (BbApplication *self, const char *path, GtkWindow *over)
{
  g_autofree char *file = bb_folder_find_project (path, NULL);
  g_autofree char *folder = file != NULL ? bb_folder_of (file) : g_strdup (path);
  BbWindow *window = find_window (self, folder);

  if (window == NULL)
    {
      window = blank_window (self, over);
      bb_window_open (window, path);
    }

  gtk_window_present (GTK_WINDOW (window));
}

static void
bb_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (window_new (BB_APPLICATION (application)));
  gtk_window_present (window);
}

static void
bb_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *path = g_file_get_path (files[i]);

      if (path != NULL)
        open_path (BB_APPLICATION (application), path,
                   gtk_application_get_active_window (GTK_APPLICATION (application)));
    }
}

static void
new_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  gtk_window_present (GTK_WINDOW (window_new (data)));
}

static void
open_response_cb (GtkNativeDialog *dialog, int response, gpointer data)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL)
    open_path (data, g_file_peek_path (file), gtk_native_dialog_get_transient_for (dialog));
  g_object_unref (dialog);
}

/* beside the project that was open last */
static void
start_beside_recent (GtkFileChooser *chooser)
{
  g_auto (GStrv) paths = bb_recent_list (bb_settings_get ());
  g_autofree char *folder = paths[0] != NULL ? bb_folder_of (paths[0]) : NULL;
  g_autofree char *parent = folder != NULL ? g_path_get_dirname (folder) : NULL;

  bb_chooser_start_in (chooser, parent, G_USER_DIRECTORY_DOCUMENTS);
}

static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWindow *window = gtk_application_get_active_window (data);
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (_ ("Open Project"), window, GTK_FILE_CHOOSER_ACTION_OPEN,
                                                              _ ("_Open"), _ ("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Beatboard projects"));
  gtk_file_filter_add_pattern (filter, "*.beatboard");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  start_beside_recent (GTK_FILE_CHOOSER (dialog));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (open_response_cb), data);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
open_path_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  open_path (data, g_variant_get_string (parameter, NULL), gtk_application_get_active_window (data));
}

static void
preferences_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_preferences_present (data, bb_settings_get (), gtk_application_get_active_window (data));
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWindow *dialog = g_object_new (ADW_TYPE_ABOUT_WINDOW, "transient-for", gtk_application_get_active_window (data),
                                    "modal", TRUE, "application-name", _ ("Beatboard"), "application-icon",
                                    BB_APPLICATION_ID, "version", BB_VERSION, "developer-name",
                                    _ ("The Beatboard contributors"), "license-type", GTK_LICENSE_GPL_3_0, "comments",
                                    _ ("Storyboards for music videos, drawn onto the song."), "translator-credits",
                                    _ ("translator-credits"), NULL);

  bb_dialog_attach (dialog);
  gtk_window_present (dialog);
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_closing_close_all (data);
}

/* the session waits, since windows inhibit its end; the user is asked what it waits for */
static void
query_end_cb (GtkApplication *application)
{
  if (bb_closing_is_any_at_risk (application))
    bb_closing_close_all (application);
}

static const GActionEntry actions[] = {
  { "new", new_cb },     { "open", open_cb }, { "open-path", open_path_cb, "s" }, { "preferences", preferences_cb },
  { "about", about_cb }, { "quit", quit_cb },
};

typedef struct
{
  const char *name; /* in the settings */
  AdwColorScheme scheme;
} Style;

static const Style styles[] = {
  { "system", ADW_COLOR_SCHEME_DEFAULT },
  { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
};

static void
apply_style (void)
{
  g_autofree char *name = g_settings_get_string (bb_settings_get (), "style");

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      if (g_str_equal (styles[i].name, name))
        adw_style_manager_set_color_scheme (adw_style_manager_get_default (), styles[i].scheme);
    }
}

static void
apply_keys (GtkApplication *application)
{
  const BbKeyMap *map = bb_user_keys_get_map (bb_user_keys_get ());

  for (const BbAccelerator *accelerator = bb_accelerators; accelerator->action != NULL; accelerator++)
    {
      g_auto (GStrv) keys = bb_key_map_list_everywhere (map, accelerator->action);

      gtk_application_set_accels_for_action (application, accelerator->action, (const char *const *) keys);
    }
}

static void
bb_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (bb_application_parent_class)->startup (application);

  apply_keys (GTK_APPLICATION (application));
  g_signal_connect_object (bb_user_keys_get (), "changed", G_CALLBACK (apply_keys), application, G_CONNECT_SWAPPED);
  apply_style ();
  g_signal_connect_object (bb_settings_get (), "changed::style", G_CALLBACK (apply_style), application,
                           G_CONNECT_SWAPPED);
}

static void
bb_application_class_init (BbApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = bb_application_startup;
  application_class->activate = bb_application_activate;
  application_class->open = bb_application_open;
}

static void
bb_application_init (BbApplication *self)
{
  g_signal_connect (self, "query-end", G_CALLBACK (query_end_cb), NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

BbApplication *
bb_application_new (void)
{
  return g_object_new (BB_TYPE_APPLICATION, "application-id", BB_APPLICATION_ID, "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/io/github/beatboard/Beatboard", "register-session", TRUE, NULL);
}
