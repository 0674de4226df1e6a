/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What did the user choose the last time something was exported? */
#include "window/export/export-settings.h"

#include "export/export-kind.h"
#include "store/folder.h"

guint
bb_export_settings_read_kind (GSettings *settings)
{
  g_autofree char *name = g_settings_get_string (settings, "export-kind");

  return bb_export_kind_find (name);
}

BbPdfOptions *
bb_export_settings_read (GSettings *settings)
{
  BbPdfOptions *options = bb_pdf_options_new ();
  g_autofree char *layout = g_settings_get_string (settings, "export-layout");
  g_autofree char *logo = g_settings_get_string (settings, "export-logo");
  g_autofree char *sort = g_settings_get_string (settings, "export-sort");
  g_autofree char *paper = g_settings_get_string (settings, "export-paper");

  options->layout = bb_pdf_layout_from_name (layout);
  bb_pdf_sort_from_name (sort, &options->sort);
  options->columns = g_settings_get_uint (settings, "export-columns");
  options->rows = g_settings_get_uint (settings, "export-rows");
  options->is_landscape = g_settings_get_boolean (settings, "export-landscape");
  options->has_title_page = g_settings_get_boolean (settings, "export-title-page");
  options->has_treatment = g_settings_get_boolean (settings, "export-treatment");
  options->has_contact = g_settings_get_boolean (settings, "export-contact");
  if (*logo != '\0')
    options->logo = g_steal_pointer (&logo);
  options->fields = g_settings_get_strv (settings, "export-fields");
  bb_paper_from_name (paper, &options->paper);
  return options;
}

void
bb_export_settings_write (GSettings *settings, const BbPdfOptions *options)
{
  const char *const *fields = options->fields != NULL ? (const char *const *) options->fields
                                                      : bb_pdf_default_fields ();

  g_settings_set_string (settings, "export-layout", bb_pdf_layout_to_name (options->layout));
  g_settings_set_string (settings, "export-sort", bb_pdf_sort_to_name (options->sort));
  g_settings_set_uint (settings, "export-columns", options->columns);
  g_settings_set_uint (settings, "export-rows", options->rows);
  g_settings_set_string (settings, "export-paper", bb_paper_to_name (options->paper));
  g_settings_set_boolean (settings, "export-landscape", options->is_landscape);
  g_settings_set_boolean (settings, "export-title-page", options->has_title_page);
  g_settings_set_boolean (settings, "export-treatment", options->has_treatment);
  g_settings_set_boolean (settings, "export-contact", options->has_contact);
  g_settings_set_string (settings, "export-logo", options->logo != NULL ? options->logo : "");
  g_settings_set_strv (settings, "export-fields", fields);
}

void
bb_export_settings_show_field (GSettings *settings, const char *id, gboolean is_shown)
{
  g_auto (GStrv) before = g_settings_get_strv (settings, "export-fields");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) after = NULL;

  for (guint i = 0; before[i] != NULL; i++)
    {
      if (!g_str_equal (before[i], id))
        g_strv_builder_add (builder, before[i]);
    }
  if (is_shown)
    g_strv_builder_add (builder, id);
  after = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "export-fields", (const char *const *) after);
}

void
bb_export_settings_raise_field (GSettings *settings, const char *id)
{
  g_auto (GStrv) fields = g_settings_get_strv (settings, "export-fields");

  for (guint i = 1; fields[0] != NULL && fields[i] != NULL; i++)
    {
      char *before = fields[i - 1];

      if (!g_str_equal (fields[i], id))
        continue;
      fields[i - 1] = fields[i];
      fields[i] = before;
      break;
    }
  g_settings_set_strv (settings, "export-fields", (const char *const *) fields);
}

char *
bb_export_settings_name (const BbProject *project, const char *title, const char *suffix)
{
  const char *version = project->settings->version;
  g_autofree char *full = version != NULL ? g_strdup_printf ("%s %s", title, version) : g_strdup (title);
  g_autofree char *safe = bb_folder_safe_name (full);

  return g_strconcat (safe, suffix, NULL);
}
