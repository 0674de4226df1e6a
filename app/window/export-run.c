/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does an export run in a window? */
#include "window/export-run.h"

#include <glib/gi18n.h>

#include "export/pdf.h"
#include "export/png.h"
#include "window/window-private.h"

/**
 * Kind:
 * @make_options: takes over what the dialog says; gives what @run wants
 */
typedef struct
{
  const char *name;
  const char *suffix;
  const char *mime;
  const char *label;
  BbExportFunc run;
  gpointer (*make_options) (BbPdfOptions *options);
  GDestroyNotify free_options;
} Kind;

static gpointer
make_pdf_options (BbPdfOptions *options)
{
  return options;
}

static gpointer
make_png_options (BbPdfOptions *options)
{
  BbPngOptions *png = g_new (BbPngOptions, 1);

  *png = (BbPngOptions){ options->first, options->last };
  bb_pdf_options_free (options);
  return png;
}

static const Kind kinds[BB_N_EXPORT_KINDS] = {
  [BB_EXPORT_PDF] = { "pdf", ".pdf", "application/pdf", N_("PDF documents"), bb_pdf_export,
                      make_pdf_options, (GDestroyNotify) bb_pdf_options_free },
  [BB_EXPORT_PNG] = { "png", ".png", "image/png", N_("PNG pictures"), bb_png_export,
                      make_png_options, g_free },
};

/* an export that is under way */
typedef struct
{
  BbWindow *window;
  BbJob *job;
  char *path;
} Run;

static void
run_free (Run *run)
{
  g_object_unref (run->window);
  g_free (run->path);
  g_free (run);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Run, run_free)

const char *
bb_export_kind_to_name (BbExportKind kind)
{
  g_return_val_if_fail (kind < BB_N_EXPORT_KINDS, NULL);

  return kinds[kind].name;
}

BbExportKind
bb_export_kind_read (GSettings *settings)
{
  g_autofree char *name = g_settings_get_string (settings, "export-kind");

  for (BbExportKind kind = 0; kind < BB_N_EXPORT_KINDS; kind++)
    {
      if (g_str_equal (kinds[kind].name, name))
        return kind;
    }

  return BB_EXPORT_PDF;
}

const char *
bb_export_kind_get_suffix (BbExportKind kind)
{
  g_return_val_if_fail (kind < BB_N_EXPORT_KINDS, NULL);

  return kinds[kind].suffix;
}

GtkFileFilter *
bb_export_kind_make_filter (BbExportKind kind)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _(kinds[kind].label));
  gtk_file_filter_add_mime_type (filter, kinds[kind].mime);
  return filter;
}

/* what is missing in the file must be read, so it is a dialog */
static void
show_warnings (BbWindow *window, GStrv warnings)
{
  g_autofree char *text = g_strjoinv ("\n", warnings);
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, text);

  bb_window_show_error (window, _("Saved, but Not All of It"), error);
}

/* many pictures have names made from that of the file; then the folder is what there is to see */
static char *
find_result (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS) ? g_strdup (path) : g_path_get_dirname (path);
}

static void
toast_saved (BbWindow *window, const char *path)
{
  g_autofree char *result = find_result (path);
  g_autofree char *shown = g_filename_display_basename (path);
  g_autofree char *text = g_strdup_printf (_("Saved “%s”"), shown);
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (escaped);

  adw_toast_set_button_label (toast, _("Open"));
  adw_toast_set_action_name (toast, "win.show-file");
  adw_toast_set_action_target (toast, "s", result);
  bb_window_add_toast (window, toast);
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

  bb_job_end (run->job);
  if (bb_window_is_closed (run->window))
    return;

  if (is_done)
    toast_saved (run->window, run->path);
  if (is_done && warnings != NULL && warnings[0] != NULL)
    show_warnings (run->window, warnings);
  if (!is_done && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    bb_window_show_error (run->window, _("Could Not Save Export"), error);
}

/* a name typed without its ending gets it */
static char *
complete_path (BbExportKind kind, const char *path)
{
  g_autofree char *folded = g_ascii_strdown (path, -1);

  return g_str_has_suffix (folded, kinds[kind].suffix) ? g_strdup (path)
                                                       : g_strconcat (path, kinds[kind].suffix, NULL);
}

void
bb_export_run (BbWindow *window, BbExportKind kind, BbPdfOptions *options, const char *path)
{
  BbDocument *document = bb_editor_get_document (bb_window_get_editor (window));
  g_autofree char *whole = complete_path (kind, path);
  g_autofree char *name = g_filename_display_basename (whole);
  g_autofree char *label = g_strdup_printf (_("Saving “%s”…"), name);
  const BbExportRequest request = { .run = kinds[kind].run,
                                    .project = bb_document_get_project (document),
                                    .folder = bb_document_get_folder (document),
                                    .path = whole,
                                    .options = kinds[kind].make_options (options),
                                    .free_options = kinds[kind].free_options };
  Run *run = g_new0 (Run, 1);

  run->window = g_object_ref (window);
  run->path = g_strdup (whole);
  run->job = bb_window_begin_job (window, label);
  bb_export_start (&request, bb_job_get_cancellable (run->job), progress_cb, run, exported_cb, run);
}
