/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does an export run in a window? */
#include "window/export/export-run.h"

#include <glib/gi18n.h>

#include "editor/number-commands.h"
#include "window/dialogs/message-dialog.h"

/* an export that is about to start, or under way */
typedef struct
{
  BbDesk *desk;
  const BbExportKind *kind;
  BbProject *project; /* with the options that are asked for */
  BbExportRange range;
  gpointer options; /* the export's, once it is under way */
  GDestroyNotify free_options;
  char *path;
  GStrv files;
  BbJob *job;
} Run;

static void
run_free (Run *run)
{
  g_object_unref (run->desk);
  bb_project_unref (run->project);
  if (run->options != NULL)
    run->free_options (run->options);
  g_free (run->path);
  g_strfreev (run->files);
  g_free (run);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Run, run_free)

/* what is missing in the file must be read, so it is a dialog */
static void
show_warnings (BbDesk *desk, GStrv warnings)
{
  g_autofree char *text = g_strjoinv ("\n", warnings);

  bb_desk_tell (desk, _ ("Saved, but Not All of It"), text);
}

static char *
find_folder (const Run *run)
{
  return g_path_get_dirname (run->files[0]);
}

/* many pictures have names made from that of the file: then the folder is what there is to see */
static void
toast_saved (const Run *run)
{
  guint n = g_strv_length (run->files);
  g_autofree char *result = n > 1 ? find_folder (run) : g_strdup (run->files[0]);
  g_autofree char *shown = g_filename_display_basename (result);
  g_autofree char *text = n > 1
                              ? g_strdup_printf (ngettext ("Saved %u picture in “%s”", "Saved %u pictures in “%s”", n),
                                                 n, shown)
                              : g_strdup_printf (_ ("Saved “%s”"), shown);
  AdwToast *toast = bb_toast_new (text);

  adw_toast_set_button_label (toast, _ ("Open"));
  adw_toast_set_action_name (toast, "win.show-file");
  adw_toast_set_action_target (toast, "s", result);
  bb_desk_add_toast (run->desk, toast);
}

/* once a list is on paper, a number that changes is a mistake on the set */
static void
offer_lock (const Run *run)
{
  AdwToast *toast;

  if (!g_str_has_suffix (run->files[0], ".pdf") && !g_str_has_suffix (run->files[0], ".csv") &&
      !g_str_has_suffix (run->files[0], ".ods"))
    return;
  if (!bb_number_command_is_due (bb_desk_get_editor (run->desk)))
    return;

  toast = bb_toast_new (_ ("Has it gone to the crew? Then keep its numbers."));
  adw_toast_set_button_label (toast, _ ("Lock Numbers"));
  adw_toast_set_action_name (toast, "win.lock-numbers");
  bb_desk_add_toast (run->desk, toast);
}

static void
progress_cb (double fraction, gpointer data)
{
  Run *run = data;

  bb_job_set_progress (run->job, fraction);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Run) run = data;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) warnings = NULL;
  gboolean is_done = bb_export_finish (result, &warnings, &error);
  gboolean is_whole = is_done && (warnings == NULL || warnings[0] == NULL);

  bb_job_end (run->job, is_whole);
  if (bb_desk_is_closed (run->desk))
    return;

  if (is_done)
    {
      toast_saved (run);
      offer_lock (run);
    }
  if (is_done && !is_whole)
    show_warnings (run->desk, warnings);
  if (!is_done && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    bb_desk_tell (run->desk, _ ("Could Not Save Export"), error->message);
}

static BbExportRequest
make_request (const Run *run)
{
  BbDocument *document = bb_editor_get_document (bb_desk_get_editor (run->desk));

  return (BbExportRequest){ .project = run->project,
                            .folder = bb_document_get_folder (document),
                            .range = run->range,
                            .options = run->options,
                            .path = run->path };
}

static char *
make_label (const Run *run)
{
  guint n = g_strv_length (run->files);
  g_autofree char *name = g_filename_display_basename (run->path);

  return n > 1 ? g_strdup_printf (ngettext ("Saving %u picture…", "Saving %u pictures…", n), n)
               : g_strdup_printf (_ ("Saving “%s”…"), name);
}

static void
start (Run *run)
{
  g_autofree char *label = make_label (run);
  const BbExportRequest request = make_request (run);

  run->options = NULL;
  run->job = bb_job_bar_begin (bb_desk_get_jobs (run->desk), label);
  bb_export_start (run->kind->run, &request, run->free_options, bb_job_get_cancellable (run->job), progress_cb, run,
                   exported_cb, run);
}

static void
replace_cb (AdwMessageDialog *dialog, const char *response, Run *run)
{
  if (g_str_equal (response, "replace") && !bb_desk_is_closed (run->desk))
    start (run);
  else
    run_free (run);
}

static void
ask_to_replace (Run *run, guint n)
{
  g_autofree char *folder = find_folder (run);
  g_autofree char *shown = g_filename_display_basename (folder);
  g_autofree char *body = g_strdup_printf (ngettext ("%u picture of the same name is in “%s” already.",
                                                     "%u pictures of the same names are in “%s” already.", n),
                                           n, shown);
  AdwMessageDialog *dialog = bb_message_new (GTK_WINDOW (run->desk), _ ("Replace Pictures?"), body);

  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "replace", _ ("_Replace"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (replace_cb), run);
  gtk_window_present (GTK_WINDOW (dialog));
}

static guint
count_there (const Run *run)
{
  guint n = 0;

  for (guint i = 0; run->files[i] != NULL; i++)
    n += g_file_test (run->files[i], G_FILE_TEST_EXISTS) ? 1 : 0;
  return n;
}

void
bb_export_run (BbDesk *desk,
               const BbExportKind *kind,
               const BbExportRange *range,
               gpointer options,
               GDestroyNotify free_options,
               const char *path)
{
  Run *run = g_new0 (Run, 1);
  BbExportRequest request;
  guint n_there;

  run->desk = g_object_ref (desk);
  run->kind = kind;
  run->project = bb_export_range_choose_options (range, bb_editor_get_project (bb_desk_get_editor (desk)));
  run->range = *range;
  run->options = options;
  run->free_options = free_options;
  run->path = bb_export_kind_complete_path (kind, path);
  request = make_request (run);
  run->files = bb_export_kind_list_files (kind, &request);

  /* about a single file the file chooser has asked */
  n_there = count_there (run);
  if (n_there > 0 && g_strv_length (run->files) > 1)
    ask_to_replace (run, n_there);
  else
    start (run);
}
