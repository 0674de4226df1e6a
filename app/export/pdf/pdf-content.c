/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said and shown on pages, wherever it lies? */
#include "export/pdf/pdf-content.h"

#include "model/numbering.h"
#include "model/sung.h"

static GArray *
list_places (const BbProject *project, const BbExportRange *range)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (guint));
  guint first, n;

  bb_export_range_get_places (range, project, &first, &n);
  for (guint i = first; i < first + n; i++)
    g_array_append_val (places, i);
  return places;
}

/* a board without a scene belongs to that of its shot */
static guint
find_scene (const BbProject *project, guint place)
{
  const BbList *scenes = project->lists[BB_SCENES];

  for (;; place--)
    {
      const BbBoard *board = bb_project_get_board (project, place);
      const char *id = bb_board_get_text (board, BB_FIELD_ID_SCENE);

      for (guint i = 0; i < scenes->n_items; i++)
        {
          if (g_str_equal (((const BbScene *) bb_list_get (scenes, i))->id, id))
            return i;
        }
      if (board->starts_shot || place == 0)
        return scenes->n_items;
    }
}

static int
compare_scenes (gconstpointer a, gconstpointer b, gpointer data)
{
  guint first = *(const guint *) a, second = *(const guint *) b;
  guint before = find_scene (data, first), after = find_scene (data, second);

  if (before != after)
    return before < after ? -1 : 1;
  return first < second ? -1 : first > second;
}

const BbScene *
bb_pdf_content_find_scene (const BbPdfContent *self, guint place)
{
  guint index = find_scene (self->project, place);
  const BbList *scenes = self->project->lists[BB_SCENES];

  return index < scenes->n_items ? bb_list_get (scenes, index) : NULL;
}

gboolean
bb_pdf_content_has_field (const BbPdfContent *self, const char *field)
{
  return g_strv_contains ((const char *const *) self->fields, field);
}

static char *
format_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

BbPdfContent *
bb_pdf_content_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options)
{
  BbPdfContent *self = g_new0 (BbPdfContent, 1);

  self->project = bb_project_ref (project);
  self->fields = g_strdupv (options->fields != NULL ? options->fields : (char **) bb_pdf_default_fields ());
  self->date = options->date != NULL ? g_strdup (options->date) : format_today ();
  self->numbers = bb_numbering_compute (project);
  self->places = list_places (project, range);
  if (options->sort == BB_PDF_SORT_SCENE)
    g_array_sort_with_data (self->places, compare_scenes, self->project);
  return self;
}

void
bb_pdf_content_free (BbPdfContent *self)
{
  bb_project_unref (self->project);
  g_strfreev (self->fields);
  g_free (self->date);
  g_strfreev (self->numbers);
  g_array_unref (self->places);
  g_free (self);
}

guint
bb_pdf_content_get_place (const BbPdfContent *self, guint board)
{
  return g_array_index (self->places, guint, board);
}

PangoLayout *
bb_pdf_content_set_text (const BbPdfContent *self, PangoContext *context, guint place, double size, double width)
{
  g_autoptr (BbBoard) board = bb_sung_fill_board (self->project, place);

  return bb_pdf_text_new_for_board (context, self->project, board, (const char *const *) self->fields, size, width);
}
