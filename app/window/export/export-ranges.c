/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video does the user want to export, and which options? */
#include "window/export/export-ranges.h"

#include <glib/gi18n.h>

#include "export/section-range.h"
#include "model/options.h"
#include "model/section-names.h"
#include "model/sections.h"
#include "model/time.h"

/* adds @range to @ranges, and what it is called (transfer full) to @labels (nullable) */
static void
add (GArray *ranges, GtkStringList *labels, BbExportRange range, char *label)
{
  g_array_append_val (ranges, range);
  if (labels != NULL)
    gtk_string_list_append (labels, label);
  g_free (label);
}

static void
add_selection (GArray *ranges, GtkStringList *labels, BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  add (ranges, labels,
       (BbExportRange){ bb_project_get_start (project, first), bb_project_get_start (project, first + n) - 1 },
       g_strdup_printf (ngettext ("The selected board", "The %u selected boards", n), n));
}

/* what is looped, in a rehearsal often an eight */
static void
add_marked (GArray *ranges, GtkStringList *labels, BbEditor *editor)
{
  const BbSettings *settings = bb_editor_get_project (editor)->settings;
  g_autofree char *start = NULL;
  gint64 in, out;

  if (!bb_editor_has_range (editor))
    return;

  bb_editor_get_range (editor, &in, &out);
  start = bb_time_to_timecode (&settings->rate, settings->start, in);
  add (ranges, labels, (BbExportRange){ in, out - 1 }, g_strdup_printf (_ ("Range  %s"), start));
}

static void
add_sections (GArray *ranges, GtkStringList *labels, const BbProject *project)
{
  const BbSettings *settings = project->settings;

  for (guint i = 0; i < project->lists[BB_SECTIONS]->n_items; i++)
    {
      g_autofree char *name = bb_section_name_to_label (bb_sections_get (project, i)->name);
      g_autofree char *start = NULL;
      BbExportRange range;

      if (!bb_section_range_find (project, i, &range))
        continue;

      start = bb_time_to_timecode (&settings->rate, settings->start, range.first);
      add (ranges, labels, range, g_strdup_printf ("%s  %s", name, start));
    }
}

/* Returns: (transfer full) (element-type BbExportRange): what is offered: all boards, and behind them the selected ones
 */
static GArray *
list_ranges (BbEditor *editor, GtkStringList *labels)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (BbExportRange));

  add (ranges, labels, BB_EXPORT_ALL, g_strdup (_ ("All boards")));
  add_selection (ranges, labels, editor);
  add_marked (ranges, labels, editor);
  add_sections (ranges, labels, bb_editor_get_project (editor));
  return ranges;
}

void
bb_export_ranges_fill (AdwComboRow *row, BbEditor *editor)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  g_autoptr (GArray) ranges = list_ranges (editor, labels);
  guint first, n;

  bb_editor_get_selection (editor, &first, &n);
  adw_combo_row_set_model (row, G_LIST_MODEL (labels));
  adw_combo_row_set_selected (row, n > 1 ? 1 : 0);
}

void
bb_export_ranges_fill_options (AdwComboRow *row, const BbProject *project, gboolean has_each)
{
  guint n = bb_options_count_most (project), chosen = adw_combo_row_get_selected (row);
  guint n_rows = n + 1 + has_each;
  GListModel *before = adw_combo_row_get_model (row);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  gtk_widget_set_visible (GTK_WIDGET (row), n > 1);
  if (before != NULL && g_list_model_get_n_items (before) == n_rows)
    return;

  gtk_string_list_append (labels, _ ("Those that show"));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = bb_options_name ((int) i);

      gtk_string_list_append (labels, name);
    }
  if (has_each)
    gtk_string_list_append (labels, _ ("Each of them"));
  adw_combo_row_set_model (row, G_LIST_MODEL (labels));
  adw_combo_row_set_selected (row, before != NULL && chosen < n_rows ? chosen : 0);
}

gboolean
bb_export_ranges_has_each_option (AdwComboRow *row, const BbProject *project)
{
  return adw_combo_row_get_selected (row) == bb_options_count_most (project) + 1;
}

static BbExportRange
read_stretch (AdwComboRow *row, BbEditor *editor)
{
  g_autoptr (GArray) ranges = list_ranges (editor, NULL);
  guint chosen = adw_combo_row_get_selected (row);

  return chosen < ranges->len ? g_array_index (ranges, BbExportRange, chosen) : BB_EXPORT_ALL;
}

BbExportRange
bb_export_ranges_read (AdwComboRow *row, AdwComboRow *options, BbEditor *editor)
{
  BbExportRange range = read_stretch (row, editor);
  guint option = adw_combo_row_get_selected (options);

  if (option != GTK_INVALID_LIST_POSITION && option <= bb_options_count_most (bb_editor_get_project (editor)))
    range.option = option;
  return range;
}
