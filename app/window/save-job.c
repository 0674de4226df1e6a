/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a project saved and named from its window? */
#include "window/save-job.h"

#include <glib/gi18n.h>

#include "store/folder.h"
#include "window/dialogs/chooser-folder.h"
#include "window/dialogs/message-dialog.h"
#include "window/recent.h"
#include "window/settings.h"

static BbDocument *
get_document (BbDesk *desk)
{
  return bb_editor_get_document (bb_desk_get_editor (desk));
}

typedef struct
{
  BbDesk *desk;
  BbJob *job; /* once it began */
  gboolean is_saved;
  BbDeskFunc then; /* or NULL: waits for it to succeed */
} Save;

#define RUNNING "beatboard-save"

/* what comes meanwhile waits for it, see bb_save_job_follow() */
static void
save_runs (Save *save)
{
  g_object_set_data (G_OBJECT (save->desk), RUNNING, save);
}

static void
save_has_run (Save *save)
{
  if (g_object_get_data (G_OBJECT (save->desk), RUNNING) == save)
    g_object_set_data (G_OBJECT (save->desk), RUNNING, NULL);
}

static Save *
save_new (BbDesk *desk, BbDeskFunc then)
{
  Save *save = g_new0 (Save, 1);

  save->desk = g_object_ref (desk);
  save->then = then;
  return save;
}

static void
save_free (Save *save)
{
  if (save->job != NULL)
    bb_job_end (save->job, save->is_saved);
  g_object_unref (save->desk);
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
offer_another_place (BbDesk *desk, const GError *error)
{
  AdwMessageDialog *dialog = bb_message_new (GTK_WINDOW (desk), _ ("Could Not Save Project"), error->message);

  adw_message_dialog_add_responses (dialog, "close", _ ("_Close"), "save-as", _ ("Save _As…"), NULL);
  adw_message_dialog_set_close_response (dialog, "close");
  g_signal_connect_object (dialog, "response", G_CALLBACK (failed_response_cb), desk, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
save_done (Save *save, gboolean is_saved, const GError *error)
{
  BbDesk *desk = save->desk;

  save_has_run (save);
  save->is_saved = is_saved;
  if (bb_desk_is_closed (desk))
    return;

  if (!is_saved)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        offer_another_place (desk, error);
      return;
    }

  bb_recent_add (bb_settings_get (), bb_document_get_path (get_document (desk)));
  if (save->then != NULL)
    save->then (desk);
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
  save->job = bb_job_bar_begin (bb_desk_get_jobs (save->desk), _ ("Saving the project…"));
  bb_job_set_progress (save->job, -1);
  save_runs (save);
  bb_document_save_as_async (get_document (save->desk), folder, bb_job_get_cancellable (save->job), saved_as_cb, save);
}

static void
save_as_response_cb (GtkNativeDialog *dialog, int response, gpointer data)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL && !bb_desk_is_closed (((Save *) data)->desk))
    save_as_to (data, g_file_peek_path (file));
  else
    save_free (data);
  g_object_unref (dialog);
}

/* asks for the folder that is to be made; its name is proposed from the title */
static void
ask_where (Save *save)
{
  BbDocument *document = get_document (save->desk);
  g_autofree char *name = bb_folder_safe_name (bb_document_get_name (document));
  g_autofree char *parent = bb_chooser_find_parent (document);
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (_ ("Save the Project as a Folder"),
                                                              GTK_WINDOW (save->desk), GTK_FILE_CHOOSER_ACTION_SAVE,
                                                              _ ("_Save"), _ ("_Cancel"));

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  bb_chooser_start_in (GTK_FILE_CHOOSER (dialog), parent, G_USER_DIRECTORY_DOCUMENTS);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  g_signal_connect (dialog, "response", G_CALLBACK (save_as_response_cb), save);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
bb_save_job_start (BbDesk *desk, BbDeskFunc then)
{
  BbDocument *document = get_document (desk);
  Save *waiting = save_new (desk, then);

  if (bb_document_is_untitled (document) || bb_document_is_read_only (document))
    {
      ask_where (waiting);
      return;
    }

  save_runs (waiting);
  bb_document_save_async (document, NULL, saved_cb, waiting);
}

gboolean
bb_save_job_follow (BbDesk *desk, BbDeskFunc then)
{
  Save *running = g_object_get_data (G_OBJECT (desk), RUNNING);

  if (running != NULL)
    running->then = then;
  return running != NULL;
}

void
bb_save_job_start_elsewhere (BbDesk *desk)
{
  ask_where (save_new (desk, NULL));
}
