/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the boards of a PDF lie on its paper? */
#include "window/export/export-page.h"

#include "widgets/common/icon-names.h"
#include "window/export/export-settings.h"

struct _BbExportPage
{
  AdwPreferencesGroup parent;

  GSettings *settings;

  AdwComboRow *layout_row;
  AdwComboRow *sort_row;
  GtkWidget *columns_row;
  GtkWidget *rows_row;
  GtkSpinButton *columns;
  GtkSpinButton *rows;
  AdwComboRow *paper_row;
  AdwComboRow *orientation_row;
};

G_DEFINE_FINAL_TYPE (BbExportPage, bb_export_page, ADW_TYPE_PREFERENCES_GROUP)

static void
layout_changed_cb (BbExportPage *self)
{
  if (self->settings != NULL)
    g_settings_set_string (self->settings, "export-layout",
                           bb_pdf_layout_to_name (adw_combo_row_get_selected (self->layout_row)));
}

static void
sort_changed_cb (BbExportPage *self)
{
  if (self->settings != NULL)
    g_settings_set_string (self->settings, "export-sort",
                           bb_pdf_sort_to_name (adw_combo_row_get_selected (self->sort_row)));
}

static void
paper_changed_cb (BbExportPage *self)
{
  if (self->settings == NULL)
    return;

  g_settings_set_string (self->settings, "export-paper",
                         bb_paper_to_name (adw_combo_row_get_selected (self->paper_row)));
  g_settings_set_boolean (self->settings, "export-landscape", adw_combo_row_get_selected (self->orientation_row) == 1);
}

static void
list_layouts (BbExportPage *self)
{
  g_autoptr (GtkStringList) layouts = gtk_string_list_new (NULL);

  for (BbPdfLayoutKind layout = 0; layout < BB_N_PDF_LAYOUTS; layout++)
    gtk_string_list_append (layouts, bb_pdf_layout_get_label (layout));
  adw_combo_row_set_model (self->layout_row, G_LIST_MODEL (layouts));
}

static void
list_papers (BbExportPage *self)
{
  g_autoptr (GtkStringList) papers = gtk_string_list_new (NULL);

  for (BbPaper paper = 0; paper < BB_N_PAPERS; paper++)
    gtk_string_list_append (papers, bb_paper_get_label (paper));
  adw_combo_row_set_model (self->paper_row, G_LIST_MODEL (papers));
}

static void
bind_grid (GSettings *settings, const char *key, GtkSpinButton *button)
{
  GtkAdjustment *adjustment = gtk_spin_button_get_adjustment (button);

  gtk_adjustment_set_upper (adjustment, BB_PDF_GRID_MAX);
  gtk_adjustment_set_value (adjustment, g_settings_get_uint (settings, key));
  g_settings_bind (settings, key, adjustment, "value", G_SETTINGS_BIND_DEFAULT);
}

/* as the user left them, or a preset says */
static void
show_choices (BbExportPage *self, const char *key, GSettings *settings)
{
  g_autoptr (BbPdfOptions) options = bb_export_settings_read (settings);

  adw_combo_row_set_selected (self->layout_row, options->layout);
  adw_combo_row_set_selected (self->sort_row, options->sort);
  adw_combo_row_set_selected (self->paper_row, options->paper);
  adw_combo_row_set_selected (self->orientation_row, options->is_landscape ? 1 : 0);
}

void
bb_export_page_set_settings (BbExportPage *self, GSettings *settings)
{
  list_layouts (self);
  list_papers (self);
  show_choices (self, NULL, settings);
  bind_grid (settings, "export-columns", self->columns);
  bind_grid (settings, "export-rows", self->rows);

  g_set_object (&self->settings, settings);
  g_signal_connect_object (settings, "changed", G_CALLBACK (show_choices), self, G_CONNECT_SWAPPED);
}

void
bb_export_page_show (BbExportPage *self, const BbPdfOptions *options, const BbSettings *settings)
{
  gboolean has_grid = options != NULL && options->layout == BB_PDF_LAYOUT_BOARDS;

  gtk_widget_set_visible (GTK_WIDGET (self), options != NULL);
  gtk_widget_set_visible (self->columns_row, has_grid);
  gtk_widget_set_visible (self->rows_row, has_grid);
  gtk_widget_set_visible (GTK_WIDGET (self->sort_row), options != NULL && bb_pdf_options_has_boards (options));
  gtk_widget_set_visible (GTK_WIDGET (self->orientation_row),
                          options != NULL && bb_pdf_options_may_turn (options, settings));
}

static void
bb_export_page_dispose (GObject *object)
{
  BbExportPage *self = BB_EXPORT_PAGE (object);

  /* its fields still set what was typed, when the dialog goes with its window */
  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_data (self->settings, self);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (bb_export_page_parent_class)->dispose (object);
}

static void
bb_export_page_class_init (BbExportPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_export_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/export-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BbExportPage, layout_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportPage, sort_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportPage, columns_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportPage, rows_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportPage, columns);
  gtk_widget_class_bind_template_child (widget_class, BbExportPage, rows);
  gtk_widget_class_bind_template_child (widget_class, BbExportPage, paper_row);
  gtk_widget_class_bind_template_child (widget_class, BbExportPage, orientation_row);
  gtk_widget_class_bind_template_callback (widget_class, layout_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, sort_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, paper_changed_cb);
}

static void
bb_export_page_init (BbExportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
}
