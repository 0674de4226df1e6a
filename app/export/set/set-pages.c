/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shot needs which playback on the set, on paper? */
#include "export/set/set-pages.h"

#include <glib/gi18n-lib.h>

#include "export/book/book-cells.h"
#include "export/book/book-page.h"
#include "export/set/set-table.h"
#include "model/time.h"

/* shares of the width */
static const struct
{
  const char *head;
  double share;
  gboolean is_centred;
} columns[] = {
  { N_ ("Shot"), 0.09, TRUE },       { N_ ("Time"), 0.15, TRUE },       { N_ ("Section"), 0.13, FALSE },
  { N_ ("Action"), 0.27, FALSE },    { N_ ("Camera rate"), 0.1, TRUE }, { N_ ("Song speed"), 0.11, TRUE },
  { N_ ("On the set"), 0.15, TRUE },
};

#define SMALL "<span size=\"78%%\" foreground=\"#5a5a5a\">%s</span>"

static void
add_columns (BbBookTable *table)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    bb_book_table_add_column (table, _ (columns[i].head), table->body.width * columns[i].share, columns[i].is_centred);
}

/* the file of one speed: what it is, and how many need it */
static void
add_heading (BbBookTable *table, const GPtrArray *shots, const BbSetShot *first)
{
  BbBookRow *row = bb_book_table_add_row (table, first->place);
  g_autofree char *speed = bb_speed_to_label (&first->speed);
  g_autofree char *timecode = bb_set_table_get_timecode (table->content->project, first);
  g_autofree char *count = NULL;
  guint n = 0;

  for (guint i = 0; i < shots->len; i++)
    n += bb_speed_equal (&bb_set_shots_get (shots, i)->speed, &first->speed) ? 1 : 0;
  count = g_strdup_printf (ngettext ("%u shot", "%u shots", n), n);
  row->is_heading = TRUE;
  g_ptr_array_add (row->cells, g_markup_printf_escaped ("<b>%s</b>    LTC %s    %s", speed, timecode, count));
}

static char *
write_time (const BbSettings *settings, const BbSetShot *shot)
{
  g_autofree char *start = bb_time_to_timecode (&settings->rate, settings->start, shot->start);
  g_autofree char *length = bb_time_to_seconds_and_frames (&settings->rate, shot->end - shot->start);

  return g_strdup_printf ("%s\n" SMALL, start, length);
}

/* what is said of the rate and is none stands as it is, struck out */
static char *
write_camera (const BbSetShot *shot)
{
  g_autofree char *rate = bb_frame_rate_to_label (&shot->camera);

  if (shot->unread == NULL)
    return g_steal_pointer (&rate);
  return g_markup_printf_escaped ("%s\n<s>%s</s>", rate, shot->unread);
}

static void
add_row (BbBookTable *table, const BbBookCells *cells, const BbSetShot *shot)
{
  const BbProject *project = table->content->project;
  BbBookRow *row = bb_book_table_add_row (table, shot->place);
  g_autofree char *section = bb_set_table_get_section (project, shot->start);
  g_autofree char *speed = bb_speed_to_label (&shot->speed);
  g_autofree char *duration = bb_set_table_get_duration (project, shot);

  row->begins_shot = TRUE;
  row->frames = shot->end - shot->start;
  g_ptr_array_add (row->cells, g_markup_printf_escaped ("<b>%s</b>", shot->number));
  g_ptr_array_add (row->cells, write_time (project->settings, shot));
  g_ptr_array_add (row->cells, g_markup_escape_text (section, -1));
  g_ptr_array_add (row->cells, bb_book_cells_field (cells, shot->place, BB_FIELD_ID_ACTION));
  g_ptr_array_add (row->cells, write_camera (shot));
  g_ptr_array_add (row->cells, g_markup_printf_escaped ("<b>%s</b>", speed));
  g_ptr_array_add (row->cells, g_steal_pointer (&duration));
}

static gboolean
is_first_of_speed (const GPtrArray *shots, guint index)
{
  for (guint i = 0; i < index; i++)
    {
      if (bb_speed_equal (&bb_set_shots_get (shots, i)->speed, &bb_set_shots_get (shots, index)->speed))
        return FALSE;
    }

  return TRUE;
}

/* one speed after another, in the order in which they come */
static void
add_rows (BbBookTable *table, const BbBookCells *cells, const GPtrArray *shots)
{
  for (guint i = 0; i < shots->len; i++)
    {
      const BbSetShot *first = bb_set_shots_get (shots, i);

      if (!is_first_of_speed (shots, i))
        continue;

      add_heading (table, shots, first);
      for (guint j = i; j < shots->len; j++)
        {
          if (bb_speed_equal (&bb_set_shots_get (shots, j)->speed, &first->speed))
            add_row (table, cells, bb_set_shots_get (shots, j));
        }
    }
}

BbPdfPages *
bb_set_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error)
{
  BbBookTable *table = bb_book_table_new (project, range, options, _ ("Set playback"));
  BbBookCells cells = bb_book_cells_make (table->content);
  g_autoptr (GPtrArray) shots = bb_set_shots_list (project, range);

  add_columns (table);
  add_rows (table, &cells, shots);
  bb_book_table_lay (table);
  bb_book_cells_clear (&cells);
  return bb_book_pages_new (table);
}
