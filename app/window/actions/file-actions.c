/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a project saved and named from its window? */
#include "window/window-private.h"

#include <glib/gi18n.h>

#include "store/folder.h"
#include "window/dialogs/chooser-folder.h"
#include "window/dialogs/message-dialog.h"
#include "window/dialogs/project-dialog.h"
#include "window/recent.h"

static BbDocument *
get_document (BbWindow *self)
{
  return bb_editor_get_document (bb_window_get_editor (self));
}

typedef struct
{
  BbWindow *window;
  BbJob *job; /* once it began */
  gboolean is_saved;
  BbWindowThen then; /* or NULL: waits for it to succeed */
} Save;

#define RUNNING "beatboard-save"

/* what comes meanwhile waits for it, see bb_window_follow_save() */
static void
save_runs (Save *save)
{
  g_object_set_data (G_OBJECT (save->window), RUNNING, save);
}

static void
save_has_run (Save *save)
{
  if (g_object_get_data (G_OBJECT (save->window), RUNNING) == save)
    g_object_set_data (G_OBJECT (save->window), RUNNING, NULL);
}

static Save *
save_new (BbWindow *window, BbWindowThen then)
{
  Save *save = g_new0 (Save, 1);

  save->window = g_object_ref (window);
  save->then = then;
  return save;
}

static void
save_free (Save *save)
{
  if (save->job != NULL)
    bb_job_end (save->job, save->is_saved);
  g_object_unref (save->window);
  g_free (save);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Save, save_free)

static void ask_where (Save *save);

static void
failed_response_cb (AdwMessageDialog *dialog, const char *response, gpointer data)
{
  if (g_str_equal (response, "save-as"))
    ask_where (save_new (data, NULL));
}

/* what cannot be saved here can be saved elsewhere */
static void
offer_another_place (BbWindow *self, const GError *error)
{
  AdwMessageDialog *dialog = bb_message_new (GTK_WINDOW (self), _ ("Could Not Save Project"), error->message);

  adw_message_dialog_add_responses (dialog, "close", _ ("_Close"), "save-as", _ ("Save _As…"), NULL);
  adw_message_dialog_set_close_response (dialog, "close");
  g_signal_connect_object (dialog, "response", G_CALLBACK (failed_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
save_done (Save *save, gboolean is_saved, const GError *error)
{
  BbWindow *self = save->window;

  save_has_run (save);
  save->is_saved = is_saved;
  if (bb_window_is_closed (self))
    return;

  if (!is_saved)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        offer_another_place (self, error);
      return;
    }

  bb_recent_add (bb_application_get_settings (bb_window_get_application (self)),
                 bb_document_get_path (get_document (self)));
  bb_window_update_title (self);
  if (save->then != NULL)
    save->then (self);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Save) save = data;
  g_autoptr (GError) error = NULL;
  gboolean is_saved = bb_document_save_finish (BB_DOCUMENT (source), result, &error);

  save_done (save, is_saved, error);
}

static void
saved_as_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Save) save = data;
  g_autoptr (GError) error = NULL;
  gboolean is_saved = bb_document_save_as_finish (BB_DOCUMENT (source), result, &error);

  save_done (save, is_saved, error);
}

static void
save_as_to (Save *save, const char *folder)
{
  save->job = bb_job_bar_begin (bb_window_get_jobs (save->window), _ ("Saving the project…"));
  bb_job_set_progress (save->job, -1);
  save_runs (save);
  bb_document_save_as_async (get_document (save->window), folder, bb_job_get_cancellable (save->job), saved_as_cb,
                             save);
}

static void
save_as_response_cb (GtkNativeDialog *dialog, int response, gpointer data)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL && !bb_window_is_closed (((Save *) data)->window))
    save_as_to (data, g_file_peek_path (file));
  else
    save_free (data);
  g_object_unref (dialog);
}

/* asks for the folder that is to be made; its name is proposed from the title */
static void
ask_where (Save *save)
{
  BbDocument *document = get_document (save->window);
  g_autofree char *name = bb_folder_safe_name (bb_document_get_name (document));
  g_autofree char *parent = bb_chooser_find_parent (document);
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (_ ("Save the Project as a Folder"),
                                                              GTK_WINDOW (save->window), GTK_FILE_CHOOSER_ACTION_SAVE,
                                                              _ ("_Save"), _ ("_Cancel"));

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  bb_chooser_start_in (GTK_FILE_CHOOSER (dialog), parent, G_USER_DIRECTORY_DOCUMENTS);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  g_signal_connect (dialog, "response", G_CALLBACK (save_as_response_cb), save);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
bb_window_save (BbWindow *self, BbWindowThen then)
{
  BbDocument *document = get_document (self);
  Save *waiting = save_new (self, then);

  if (bb_document_is_untitled (document) || bb_document_is_read_only (document))
    {
      ask_where (waiting);
      return;
    }

  save_runs (waiting);
  bb_document_save_async (document, NULL, saved_cb, waiting);
}

gboolean
bb_window_follow_save (BbWindow *self, BbWindowThen then)
{
  Save *running = g_object_get_data (G_OBJECT (self), RUNNING);

  if (running != NULL)
    running->then = then;
  return running != NULL;
}

static void
save_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_window_save (data, NULL);
}

static void
save_as_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ask_where (save_new (data, NULL));
}

static void
project_settings_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_project_dialog_present (bb_window_get_editor (data), data);
}

static const GActionEntry actions[] = {
  { "save", save_cb },
  { "save-as", save_as_cb },
  { "project-settings", project_settings_cb },
};

void
bb_window_add_file_actions (BbWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}
