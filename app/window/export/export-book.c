/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands before the boards of a PDF? */
#include "window/export/export-book.h"

#include <glib/gi18n.h>

#include "audio/sound.h"
#include "model/numbering.h"
#include "model/treatment.h"
#include "widgets/common/icon-names.h"

struct _BbExportBook
{
  AdwPreferencesGroup parent;

  GSettings *settings;
  BbEditor *editor;

  GtkSwitch *cover;
  AdwComboRow *key_row;
  AdwActionRow *logo_row;
  GtkWidget *clear_button;
  GtkWidget *logo_button;
  AdwActionRow *treatment_row;
  GtkSwitch *treatment;
  GtkWidget *contact_row;
  GtkSwitch *contact;
};

G_DEFINE_FINAL_TYPE (BbExportBook, bb_export_book, ADW_TYPE_PREFERENCES_GROUP)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_logo (BbExportBook *self)
{
  g_autofree char *path = g_settings_get_string (self->settings, "export-logo");
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *escaped = g_markup_escape_text (name, -1);

  adw_action_row_set_subtitle (self->logo_row, *path != '\0' ? escaped : "");
  gtk_widget_set_visible (self->clear_button, *path != '\0');
}

static void
key_changed_cb (BbExportBook *self)
{
  if (self->editor != NULL)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
clear_logo_cb (BbExportBook *self)
{
  g_settings_set_string (self->settings, "export-logo", "");
}

static void
logo_response_cb (GtkNativeDialog *chooser, int response, BbExportBook *self)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL && g_file_peek_path (file) != NULL && self->settings != NULL)
    g_settings_set_string (self->settings, "export-logo", g_file_peek_path (file));
  g_object_unref (chooser);
}

static void
choose_logo_cb (BbExportBook *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_ ("Logo"), window, GTK_FILE_CHOOSER_ACTION_OPEN,
                                                               _ ("_Choose"), _ ("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Pictures"));
  gtk_file_filter_add_mime_type (filter, "image/*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (logo_response_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static guint
find_here (BbExportBook *self)
{
  return bb_project_find_place (bb_editor_get_project (self->editor), bb_editor_get_frame (self->editor));
}

static void
list_keys (BbExportBook *self)
{
  g_auto (GStrv) numbers = bb_numbering_compute (bb_editor_get_project (self->editor));
  g_autofree char *here = g_strdup_printf (_ ("Board %s, at the playhead"), numbers[find_here (self)]);
  g_autoptr (GtkStringList) keys = gtk_string_list_new (NULL);

  gtk_string_list_append (keys, _ ("The first picture"));
  gtk_string_list_append (keys, here);
  adw_combo_row_set_model (self->key_row, G_LIST_MODEL (keys));
}

void
bb_export_book_set (BbExportBook *self, GSettings *settings, BbEditor *editor)
{
  g_set_object (&self->settings, settings);
  g_settings_bind (settings, "export-title-page", self->cover, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "export-treatment", self->treatment, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "export-contact", self->contact, "active", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (settings, "changed::export-logo", G_CALLBACK (show_logo), self, G_CONNECT_SWAPPED);
  show_logo (self);

  self->editor = NULL;
  g_set_object (&self->editor, editor);
  list_keys (self);
}

void
bb_export_book_show (BbExportBook *self, const BbPdfOptions *options)
{
  gboolean is_empty = bb_treatment_is_empty (bb_editor_get_project (self->editor));

  gtk_widget_set_visible (GTK_WIDGET (self), options != NULL);
  if (options == NULL)
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->treatment_row), bb_pdf_options_may_have_treatment (options));
  gtk_widget_set_sensitive (GTK_WIDGET (self->treatment_row), !is_empty);
  adw_action_row_set_subtitle (self->treatment_row, is_empty ? _ ("Nothing is written yet: F5 in the window")
                                                             : _ ("Concept, mood, story, references"));
  gtk_widget_set_visible (self->contact_row, bb_pdf_options_has_boards (options));
}

void
bb_export_book_fill (BbExportBook *self, BbPdfOptions *options)
{
  BbSound *sound = bb_document_get_sound (bb_editor_get_document (self->editor));

  if (adw_combo_row_get_selected (self->key_row) == 1)
    options->key_place = (int) find_here (self);
  if (sound != NULL && options->peaks == NULL)
    options->peaks = bb_peaks_ref (bb_sound_get_peaks (sound));
}

static void
bb_export_book_dispose (GObject *object)
{
  BbExportBook *self = BB_EXPORT_BOOK (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (bb_export_book_parent_class)->dispose (object);
}

static void
bb_export_book_class_init (BbExportBookClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_export_book_dispose;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", BB_TYPE_EXPORT_BOOK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/export-book.ui");
  gtk_widget_class_bind_template_child (widget_class, BbExportBook, cover);
  gtk_widget_class_bind_template_child (widget_class, BbExportBook, key_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportBook, logo_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportBook, clear_button);
  gtk_widget_class_bind_template_child (widget_class, BbExportBook, logo_button);
  gtk_widget_class_bind_template_child (widget_class, BbExportBook, treatment_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportBook, treatment);
  gtk_widget_class_bind_template_child (widget_class, BbExportBook, contact_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportBook, contact);
  gtk_widget_class_bind_template_callback (widget_class, key_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_logo_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_logo_cb);
}

static void
bb_export_book_init (BbExportBook *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
}
