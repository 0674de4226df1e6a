/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in each row of a count sheet? */
#include "export/counts/count-rows.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "export/counts/count-rows-private.h"
#include "model/numbering.h"
#include "model/section-names.h"
#include "model/section.h"

/* what is between two counts */
#define AND "&"

static void
clear_words (gpointer data)
{
  g_free (((BbCountWords *) data)->text);
  g_free (((BbCountWords *) data)->translation);
}

static void
clear_note (gpointer data)
{
  g_free (((BbCountNote *) data)->label);
  g_free (((BbCountNote *) data)->text);
}

static void
clear_row (gpointer data)
{
  BbCountRow *row = data;

  g_array_unref (row->marks);
  g_array_unref (row->words);
  g_array_unref (row->notes);
}

BbCountRow *
bb_count_rows_add (BbCountRows *self)
{
  BbCountRow row = { .section = -1, .first = 1 };

  row.marks = g_array_new (FALSE, FALSE, sizeof (BbCountMark));
  row.words = g_array_new (FALSE, FALSE, sizeof (BbCountWords));
  row.notes = g_array_new (FALSE, FALSE, sizeof (BbCountNote));
  g_array_set_clear_func (row.words, clear_words);
  g_array_set_clear_func (row.notes, clear_note);
  g_array_append_val (self->rows, row);
  return &g_array_index (self->rows, BbCountRow, self->rows->len - 1);
}

/* a row ends where the next eight begins, and where the song map jumps */
static gboolean
begins_row (const BbCountPlan *plan, guint index)
{
  const BbBeat *beat = &plan->grid->beats[index];
  const BbBeat *before = beat - 1;

  return index == 0 || beat->count == 1 || beat->section != before->section || beat->eight != before->eight ||
         beat->counts != before->counts || bb_count_plan_is_jump (plan, index);
}

static void
end_row (const BbCountPlan *plan, BbCountRow *row, guint last)
{
  const BbBeat *beat = &plan->grid->beats[last];

  row->end = (gint64) (beat->position + bb_count_plan_get_length (plan, last) + 0.5);
}

/* what the grid counts */
static void
add_eights (BbCountRows *self, BbCountPlan *plan)
{
  const BbBeatGrid *grid = plan->grid;
  BbCountRow *row = NULL;

  for (guint i = 0; i < grid->n; i++)
    {
      const BbBeat *beat = &grid->beats[i];

      if (begins_row (plan, i))
        {
          if (row != NULL)
            end_row (plan, row, i - 1);
          row = bb_count_rows_add (self);
          row->start = beat->frame;
          row->first = beat->count;
          row->counts = beat->counts;
          row->eight = beat->eight;
          row->section = beat->section;
          self->n_eights += beat->eight > 0 ? 1 : 0;
        }
      row->n_beats++;
      plan->row_of_beat[i] = self->rows->len - 1;
    }

  end_row (plan, row, grid->n - 1);
}

static void
find_columns (BbCountRows *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    self->columns = MAX (self->columns, bb_count_rows_get (self, i)->counts);
}

/* of each section; rows of one follow each other, but for those where nothing is counted */
static void
count_eights (BbCountRows *self)
{
  const BbCountRow *next = NULL;
  gint64 n = 0;

  for (guint i = self->rows->len; i-- > 0;)
    {
      BbCountRow *row = &g_array_index (self->rows, BbCountRow, i);

      if (row->n_beats == 0)
        continue;
      if (next == NULL || next->section != row->section || next->eight < row->eight)
        n = 0;
      n = MAX (n, row->eight);
      row->n_eights = n;
      next = row;
    }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = ((const BbCountRow *) a)->start;
  gint64 second = ((const BbCountRow *) b)->start;

  return (first > second) - (first < second);
}

/* those that show in @range, and what is only known of them */
static void
settle (BbCountRows *self, const BbExportRange *range)
{
  gint64 first, end;
  gboolean has_any = FALSE;

  g_array_sort (self->rows, compare);
  count_eights (self);
  bb_export_range_get_frames (range, self->project, &first, &end);
  for (guint i = self->rows->len; i-- > 0;)
    {
      const BbCountRow *row = bb_count_rows_get (self, i);

      if (row->end <= first || row->start >= end)
        g_array_remove_index (self->rows, i);
      else
        has_any = has_any || row->notes->len > 0;
    }
  self->has_notes = has_any;
}

static gboolean
fail (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                       _ ("A count sheet needs beats, and the project has none. Find them in the window, or with "
                          "“beatboard beats PROJECT”."));
  return FALSE;
}

BbCountRows *
bb_count_rows_new (const BbProject *project, const BbExportRange *range, GError **error)
{
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  BbCountPlan plan = { grid, NULL, 0 };
  BbCountRows *self;

  if (grid->n == 0)
    {
      fail (error);
      return NULL;
    }

  self = g_new0 (BbCountRows, 1);
  self->project = bb_project_ref (project);
  self->numbers = bb_numbering_compute (project);
  self->rows = g_array_new (FALSE, FALSE, sizeof (BbCountRow));
  g_array_set_clear_func (self->rows, clear_row);
  plan.row_of_beat = g_new (guint, grid->n);
  plan.frames_a_sample = (double) project->settings->rate.numerator /
                         ((double) project->settings->rate.denominator * project->song->sample_rate);

  add_eights (self, &plan);
  find_columns (self);
  bb_count_fill (self, &plan);
  settle (self, range);
  g_free (plan.row_of_beat);
  return self;
}

void
bb_count_rows_free (BbCountRows *self)
{
  bb_project_unref (self->project);
  g_strfreev (self->numbers);
  g_array_unref (self->rows);
  g_free (self);
}

char *
bb_count_rows_get_section (const BbCountRows *self, guint index)
{
  int section = bb_count_rows_get (self, index)->section;
  const BbList *sections = self->project->lists[BB_SECTIONS];

  return section < 0 ? NULL
                     : bb_section_name_to_label (((const BbSection *) bb_list_get (sections, (guint) section))->name);
}

char *
bb_count_rows_get_label (const BbCountRows *self, const BbCountMark *mark)
{
  GString *text = g_string_new (mark->column > (int) mark->column ? AND : NULL);

  for (guint i = 0; i < mark->n; i++)
    g_string_append_printf (text, i > 0 ? " %s" : "%s", self->numbers[mark->place + i]);
  return g_string_free (text, FALSE);
}
