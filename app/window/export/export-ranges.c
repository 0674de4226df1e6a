/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video does the user want to export? */
#include "window/export/export-ranges.h"

#include <glib/gi18n.h>

#include "export/section-range.h"
#include "model/section-names.h"
#include "model/sections.h"
#include "model/time.h"

/* in this order; sections come behind */
enum
{
  ALL,
  SELECTED,
  N_RANGES
};

/* Returns: (transfer full) (element-type BbExportRange): of the sections that are heard; @labels (nullable) takes what
 * they are called */
static GArray *
list_sections (const BbProject *project, GtkStringList *labels)
{
  const BbSettings *settings = project->settings;
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (BbExportRange));

  for (guint i = 0; i < project->lists[BB_SECTIONS]->n_items; i++)
    {
      g_autofree char *name = bb_section_name_to_label (bb_sections_get (project, i)->name);
      g_autofree char *start = NULL, *label = NULL;
      BbExportRange range;

      if (!bb_section_range_find (project, i, &range))
        continue;

      g_array_append_val (ranges, range);
      start = bb_time_to_timecode (&settings->rate, settings->start, range.first);
      label = g_strdup_printf ("%s  %s", name, start);
      if (labels != NULL)
        gtk_string_list_append (labels, label);
    }

  return ranges;
}

void
bb_export_ranges_fill (AdwComboRow *row, BbEditor *editor)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  g_autoptr (GArray) sections = NULL;
  g_autofree char *selected = NULL;
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  selected = g_strdup_printf (ngettext ("The selected board", "The %u selected boards", n), n);
  gtk_string_list_append (labels, _ ("All boards"));
  gtk_string_list_append (labels, selected);
  sections = list_sections (bb_editor_get_project (editor), labels);
  adw_combo_row_set_model (row, G_LIST_MODEL (labels));
  adw_combo_row_set_selected (row, n > 1 ? SELECTED : ALL);
}

BbExportRange
bb_export_ranges_read (AdwComboRow *row, BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  g_autoptr (GArray) sections = list_sections (project, NULL);
  guint chosen = adw_combo_row_get_selected (row), index, n;

  if (chosen >= N_RANGES && chosen - N_RANGES < sections->len)
    return g_array_index (sections, BbExportRange, chosen - N_RANGES);
  if (chosen != SELECTED)
    return BB_EXPORT_ALL;

  bb_editor_get_selection (editor, &index, &n);
  return (BbExportRange){ bb_project_get_start (project, index), bb_project_get_start (project, index + n) - 1 };
}
