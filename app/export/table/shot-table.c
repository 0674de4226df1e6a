/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in a shot list, cell by cell? */
#include "export/table/shot-table.h"

#include <glib/gi18n-lib.h>

#include "export/text/csv-writer.h"
#include "export/text/text-export.h"
#include "model/number-lock.h"
#include "model/sung.h"
#include "model/time.h"

static GStrv
end_row (GPtrArray *cells)
{
  g_ptr_array_add (cells, NULL);
  return (GStrv) g_ptr_array_free (cells, FALSE);
}

static GStrv
make_heads (const BbList *fields)
{
  static const char *const before[] = { N_ ("Shot"), N_ ("Start"), N_ ("End"), N_ ("Length"), N_ ("Frames") };
  GPtrArray *cells = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    g_ptr_array_add (cells, g_strdup (_ (before[i])));
  for (guint i = 0; i < fields->n_items; i++)
    g_ptr_array_add (cells, g_strdup (bb_field_get_label (bb_list_get (fields, i))));
  return end_row (cells);
}

static char *
write_field (const BbShotTable *self, const BbBoard *board, guint place, const BbField *field)
{
  const char *text = bb_board_get_text (board, field->id);

  if (field->type == BB_FIELD_SCENE)
    {
      const BbScene *scene = bb_pdf_content_find_scene (self->content, place);

      return g_strdup (scene != NULL ? scene->name : "");
    }
  return g_strdup (field->type == BB_FIELD_KIND && *text != '\0' ? bb_field_get_kind_label (text) : text);
}

static GStrv
make_row (const BbShotTable *self, const BbList *fields, guint place)
{
  const BbProject *project = self->content->project;
  const BbSettings *settings = project->settings;
  gint64 start = bb_project_get_start (project, place), frames = bb_project_get_duration (project, place);
  g_autoptr (BbBoard) board = bb_sung_fill_board (project, place);
  GPtrArray *cells = g_ptr_array_new ();

  g_ptr_array_add (cells, g_strdup (self->content->numbers[place]));
  g_ptr_array_add (cells, bb_time_to_timecode (&settings->rate, settings->start, start));
  g_ptr_array_add (cells, bb_time_to_timecode (&settings->rate, settings->start, start + frames));
  g_ptr_array_add (cells, bb_time_to_seconds_and_frames (&settings->rate, frames));
  g_ptr_array_add (cells, g_strdup_printf ("%" G_GINT64_FORMAT, frames));
  for (guint i = 0; i < fields->n_items; i++)
    g_ptr_array_add (cells, write_field (self, board, place, bb_list_get (fields, i)));
  return end_row (cells);
}

static GStrv
make_omitted_row (const BbShotTable *self, const char *number)
{
  GPtrArray *cells = g_ptr_array_new ();
  guint n = g_strv_length (self->heads);

  g_ptr_array_add (cells, g_strdup (number));
  for (guint i = 1; i < n; i++)
    g_ptr_array_add (cells, g_strdup (i == 1 ? C_ ("shot", "OMITTED") : ""));
  return end_row (cells);
}

static void
add_row (BbShotTable *self, GStrv cells, int place)
{
  g_ptr_array_add (self->rows, cells);
  g_array_append_val (self->places, place);
}

/* adds of @omitted, from @next on, those that stood before @index. Returns: the next one */
static guint
add_omitted (BbShotTable *self, const GArray *omitted, guint next, guint index)
{
  for (; next < omitted->len && g_array_index (omitted, BbOmitted, next).index <= index; next++)
    add_row (self, make_omitted_row (self, g_array_index (omitted, BbOmitted, next).number), -1);
  return next;
}

/* numbers that are gone stand where they stood; in another order than that of the video, and behind it, at the end */
static void
fill (BbShotTable *self, const BbList *fields, gboolean is_by_time)
{
  g_autoptr (GArray) omitted = bb_number_lock_list_omitted (self->content->project);
  guint next = 0, n = self->content->places->len;
  gboolean is_whole = n == bb_project_count (self->content->project);

  for (guint i = 0; i < n; i++)
    {
      guint place = bb_pdf_content_get_place (self->content, i);

      if (is_by_time && is_whole)
        next = add_omitted (self, omitted, next, place);
      add_row (self, make_row (self, fields, place), (int) place);
    }
  if (is_whole)
    add_omitted (self, omitted, next, G_MAXUINT);
}

BbShotTable *
bb_shot_table_new (const BbExportRequest *request)
{
  g_autoptr (BbPdfOptions) usual = bb_pdf_options_new ();
  g_autoptr (BbList) fields = bb_project_list_fields (request->project);
  const BbPdfOptions *options = request->options != NULL ? request->options : usual;
  BbShotTable *self = g_new0 (BbShotTable, 1);

  self->content = bb_pdf_content_new (request->project, &request->range, options);
  self->heads = make_heads (fields);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  self->places = g_array_new (FALSE, FALSE, sizeof (int));
  fill (self, fields, options->sort != BB_PDF_SORT_SCENE);
  return self;
}

void
bb_shot_table_free (BbShotTable *self)
{
  bb_pdf_content_free (self->content);
  g_strfreev (self->heads);
  g_ptr_array_unref (self->rows);
  g_array_unref (self->places);
  g_free (self);
}

char *
bb_shot_table_make (const BbExportRequest *request, GError **error)
{
  g_autoptr (BbShotTable) table = bb_shot_table_new (request);
  GString *text = bb_csv_new ();

  bb_csv_add_row (text, (const char *const *) table->heads);
  for (guint i = 0; i < table->rows->len; i++)
    bb_csv_add_row (text, g_ptr_array_index (table->rows, i));
  return g_string_free (text, FALSE);
}

gboolean
bb_shot_table_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  return bb_text_export (bb_shot_table_make, request, job, error);
}
