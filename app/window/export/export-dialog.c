/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What leaves the program, and how? */
#include "window/export/export-dialog.h"

#include <glib/gi18n.h>

#include "export/png.h"
#include "widgets/common/icon-names.h"
#include "window/dialogs/chooser-folder.h"
#include "window/dialogs/dialog.h"
#include "window/export/export-book.h"
#include "window/export/export-fields.h"
#include "window/export/export-page.h"
#include "window/export/export-presets.h"
#include "window/export/export-preview.h"
#include "window/export/export-ranges.h"
#include "window/export/export-run.h"
#include "window/export/export-settings.h"
#include "window/export/film-group.h"
#include "window/export/set-group.h"

#define BB_TYPE_EXPORT_DIALOG (bb_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BbExportDialog, bb_export_dialog, BB, EXPORT_DIALOG, AdwWindow)

struct _BbExportDialog
{
  AdwWindow parent;

  BbEditor *editor;
  GSettings *settings;

  BbExportPreview *preview;
  GtkLabel *page_label;
  GtkWidget *export_button;
  AdwComboRow *kind_row;
  AdwComboRow *range_row;
  AdwComboRow *option_row;
  BbExportPage *page_group;
  BbExportBook *book_group;
  BbExportPresets *presets_group;
  BbFilmGroup *film_group;
  BbSetGroup *set_group;
  BbExportFields *fields_group;
};

G_DEFINE_FINAL_TYPE (BbExportDialog, bb_export_dialog, ADW_TYPE_WINDOW)

static const BbExportKind *
get_kind (BbExportDialog *self)
{
  return bb_export_kind_get (bb_export_settings_read_kind (self->settings));
}

static gboolean
is_pictures (const BbExportKind *kind)
{
  return kind->options == BB_EXPORT_OPTIONS_PNG;
}

/* pictures of each option stand side by side; of a page or a video there is one */
static void
fill_options (BbExportDialog *self, const BbExportKind *kind)
{
  bb_export_ranges_fill_options (self->option_row, bb_editor_get_project (self->editor), is_pictures (kind));
}

/* Returns: (transfer full): what is asked of pictures */
static BbPngOptions *
read_pictures (BbExportDialog *self)
{
  BbPngOptions *options = g_new0 (BbPngOptions, 1);

  if (bb_export_ranges_has_each_option (self->option_row, bb_editor_get_project (self->editor)))
    options->layout = BB_PNG_OPTIONS;
  return options;
}

static BbExportRange
find_range (BbExportDialog *self)
{
  return bb_export_ranges_read (self->range_row, self->option_row, self->editor);
}

/* Returns: (transfer full) (nullable): what else is asked of the kind */
static BbPdfOptions *
read_options (BbExportDialog *self)
{
  BbPdfOptions *options;

  if (get_kind (self)->options != BB_EXPORT_OPTIONS_PDF)
    return NULL;

  options = bb_export_settings_read (self->settings);
  bb_export_book_fill (self->book_group, options);
  return options;
}

static gboolean
is_film (BbExportDialog *self)
{
  return get_kind (self)->options == BB_EXPORT_OPTIONS_FILM;
}

static gboolean
is_for_set (BbExportDialog *self)
{
  return get_kind (self)->options == BB_EXPORT_OPTIONS_SET;
}

static void
update_turner (BbExportDialog *self)
{
  guint page = bb_export_preview_get_page (self->preview);
  guint n_pages = bb_export_preview_get_n_pages (self->preview);
  g_autofree char *text = g_strdup_printf (_ ("%u / %u"), MIN (page + 1, n_pages), n_pages);

  gtk_label_set_text (self->page_label, n_pages > 0 ? text : "");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.back", page > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.on", page + 1 < n_pages);
}

static void
update (BbExportDialog *self)
{
  g_autoptr (BbPdfOptions) options = read_options (self);
  g_autoptr (BbFilmOptions) film = is_film (self) ? bb_film_group_read (self->film_group) : NULL;
  BbExportRange range = find_range (self);
  BbFilmKind film_kind;
  gboolean has_boards = options != NULL && bb_pdf_options_has_boards (options);
  const BbSetOptions set = bb_set_group_read (self->set_group);

  bb_export_page_show (self->page_group, options, bb_editor_get_project (self->editor)->settings);
  bb_export_book_show (self->book_group, options);
  gtk_widget_set_visible (GTK_WIDGET (self->presets_group), options != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->fields_group), has_boards && options->layout != BB_PDF_LAYOUT_CONTACT);
  gtk_widget_set_visible (GTK_WIDGET (self->film_group), film != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->set_group), is_for_set (self));
  if (bb_film_kind_find (get_kind (self)->suffix, &film_kind))
    bb_film_group_set_kind (self->film_group, film_kind);
  bb_export_preview_show (self->preview, bb_editor_get_document (self->editor), options, film,
                          is_for_set (self) ? &set : NULL, get_kind (self)->make_text, &range);
  update_turner (self);
}

static void
turn_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  BbExportDialog *self = BB_EXPORT_DIALOG (widget);
  int page = (int) bb_export_preview_get_page (self->preview);
  int last = (int) bb_export_preview_get_n_pages (self->preview) - 1;

  page += g_str_equal (name, "export.back") ? -1 : 1;
  bb_export_preview_set_page (self->preview, (guint) CLAMP (page, 0, MAX (last, 0)));
  update_turner (self);
}

static void
run (BbExportDialog *self, const char *path)
{
  BbDesk *desk = BB_DESK (gtk_window_get_transient_for (GTK_WINDOW (self)));
  BbExportRange range = find_range (self);
  const BbSetOptions set = bb_set_group_read (self->set_group);

  if (is_film (self))
    bb_export_run (desk, get_kind (self), &range, bb_film_group_read (self->film_group),
                   (GDestroyNotify) bb_film_options_free, path);
  else if (is_pictures (get_kind (self)))
    bb_export_run (desk, get_kind (self), &range, read_pictures (self), g_free, path);
  else if (is_for_set (self))
    bb_export_run (desk, get_kind (self), &range, g_memdup2 (&set, sizeof set), g_free, path);
  else
    bb_export_run (desk, get_kind (self), &range, read_options (self), (GDestroyNotify) bb_pdf_options_free, path);
}

static void
save_response_cb (GtkNativeDialog *chooser, int response, BbExportDialog *self)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL && g_file_peek_path (file) != NULL)
    {
      run (self, g_file_peek_path (file));
      gtk_window_close (GTK_WINDOW (self));
    }

  g_object_unref (chooser);
}

/* Returns: (transfer full): what a file chooser shows */
static GtkFileFilter *
make_filter (const BbExportKind *kind)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ (kind->label));
  gtk_file_filter_add_mime_type (filter, kind->mime);
  return filter;
}

static void
save_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  BbExportDialog *self = BB_EXPORT_DIALOG (widget);
  BbDocument *document = bb_editor_get_document (self->editor);
  const BbExportKind *kind = get_kind (self);
  g_autofree char *proposal = bb_export_settings_name (bb_editor_get_project (self->editor),
                                                       bb_document_get_name (document), kind->suffix);
  g_autoptr (GtkFileFilter) filter = make_filter (kind);
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_ ("Export"), GTK_WINDOW (self),
                                                               GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Export"),
                                                               _ ("_Cancel"));

  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  bb_chooser_start_in (GTK_FILE_CHOOSER (chooser),
                       bb_document_is_untitled (document) ? NULL : bb_document_get_folder (document),
                       G_USER_DIRECTORY_DOCUMENTS);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), proposal);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (save_response_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
kind_changed_cb (BbExportDialog *self)
{
  if (self->settings == NULL)
    return;

  g_settings_set_string (self->settings, "export-kind",
                         bb_export_kind_get (adw_combo_row_get_selected (self->kind_row))->name);
  fill_options (self, get_kind (self));
  update (self);
}

static void
range_changed_cb (BbExportDialog *self)
{
  if (self->settings != NULL)
    update (self);
}

static void
list_kinds (BbExportDialog *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  for (guint i = 0; bb_export_kind_get (i) != NULL; i++)
    gtk_string_list_append (kinds, _ (bb_export_kind_get (i)->label));
  adw_combo_row_set_model (self->kind_row, G_LIST_MODEL (kinds));
}

static void
settings_changed_cb (BbExportDialog *self)
{
  update (self);
}

static void
set_editor (BbExportDialog *self, BbEditor *editor, GSettings *settings)
{
  self->editor = g_object_ref (editor);
  list_kinds (self);
  bb_export_ranges_fill (self->range_row, editor);
  fill_options (self, bb_export_kind_get (bb_export_settings_read_kind (settings)));
  adw_combo_row_set_selected (self->kind_row, bb_export_settings_read_kind (settings));
  bb_export_page_set_settings (self->page_group, settings);
  bb_export_book_set (self->book_group, settings, editor);
  bb_export_presets_set_settings (self->presets_group, settings);

  self->settings = g_object_ref (settings);
  bb_export_fields_set (self->fields_group, settings, bb_editor_get_project (editor));
  bb_set_group_bind (self->set_group, settings);
  bb_film_group_bind (self->film_group, settings, bb_editor_get_project (editor)->settings);
  g_signal_connect_object (settings, "changed", G_CALLBACK (settings_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
bb_export_dialog_dispose (GObject *object)
{
  BbExportDialog *self = BB_EXPORT_DIALOG (object);

  /* its fields still set what was typed, when the dialog goes with its window */
  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_data (self->settings, self);
  g_clear_object (&self->editor);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (bb_export_dialog_parent_class)->dispose (object);
}

static void
add_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "export.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "export.back", NULL, turn_cb);
  gtk_widget_class_install_action (widget_class, "export.on", NULL, turn_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bb_export_dialog_class_init (BbExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_export_dialog_dispose;
  add_actions (widget_class);

  g_type_ensure (BB_TYPE_EXPORT_BOOK);
  g_type_ensure (BB_TYPE_EXPORT_FIELDS);
  g_type_ensure (BB_TYPE_EXPORT_PAGE);
  g_type_ensure (BB_TYPE_EXPORT_PRESETS);
  g_type_ensure (BB_TYPE_EXPORT_PREVIEW);
  g_type_ensure (BB_TYPE_FILM_GROUP);
  g_type_ensure (BB_TYPE_SET_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, page_label);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, export_button);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, range_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, option_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, page_group);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, book_group);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, presets_group);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, film_group);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, set_group);
  gtk_widget_class_bind_template_child (widget_class, BbExportDialog, fields_group);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, update_turner);
  gtk_widget_class_bind_template_callback (widget_class, kind_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, range_changed_cb);
}

static void
bb_export_dialog_init (BbExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
}

void
bb_export_dialog_present (BbDesk *desk, GSettings *settings)
{
  BbExportDialog *self = g_object_new (BB_TYPE_EXPORT_DIALOG, "transient-for", desk, NULL);

  set_editor (self, bb_desk_get_editor (desk), settings);
  bb_dialog_attach (GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (self->export_button);
}
