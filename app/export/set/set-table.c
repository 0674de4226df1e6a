/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shot needs which playback on the set, as a table? */
#include "export/set/set-table.h"

#include <glib/gi18n-lib.h>

#include "export/set/set-timecode.h"
#include "export/text/csv-writer.h"
#include "model/section-names.h"
#include "model/sections.h"
#include "model/time.h"

char *
bb_set_table_get_section (const BbProject *project, gint64 frame)
{
  gint64 sample;
  int index = -1;

  if (project->song != NULL && bb_song_frame_to_sample (project->song, &project->settings->rate, frame, &sample))
    index = bb_sections_find_at (project, sample);

  return index >= 0 ? bb_section_name_to_label (bb_sections_get (project, (guint) index)->name) : g_strdup ("");
}

char *
bb_set_table_get_duration (const BbProject *project, const BbSetShot *shot)
{
  const BbFrameRate *rate = &project->settings->rate;
  double seconds = (double) (shot->end - shot->start) * rate->denominator / rate->numerator;

  return g_strdup_printf (_ ("%.2f s"), seconds / bb_speed_to_double (&shot->speed));
}

char *
bb_set_table_get_timecode (const BbProject *project, const BbSetShot *shot)
{
  BbSetTimecode timecode = bb_set_timecode_make (project->settings, &shot->speed);

  return bb_set_timecode_describe (&timecode);
}

static void
add_cells (GString *table, GPtrArray *cells)
{
  g_ptr_array_add (cells, NULL);
  bb_csv_add_row (table, (const char *const *) cells->pdata);
}

static void
add_heads (GString *table)
{
  static const char *const heads[] = { N_ ("Shot"),          N_ ("Start"),
                                       N_ ("End"),           N_ ("Length"),
                                       N_ ("Section"),       N_ ("Camera rate"),
                                       N_ ("Song speed"),    N_ ("Lasts on the set"),
                                       N_ ("Timecode (LTC)") };
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    g_ptr_array_add (cells, (gpointer) _ (heads[i]));
  add_cells (table, cells);
}

static void
add_row (GString *table, const BbProject *project, const BbSetShot *shot)
{
  const BbSettings *settings = project->settings;
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (cells, g_strdup (shot->number));
  g_ptr_array_add (cells, bb_time_to_timecode (&settings->rate, settings->start, shot->start));
  g_ptr_array_add (cells, bb_time_to_timecode (&settings->rate, settings->start, shot->end));
  g_ptr_array_add (cells, bb_time_to_seconds_and_frames (&settings->rate, shot->end - shot->start));
  g_ptr_array_add (cells, bb_set_table_get_section (project, shot->start));
  g_ptr_array_add (cells, bb_frame_rate_to_label (&shot->camera));
  g_ptr_array_add (cells, bb_speed_to_label (&shot->speed));
  g_ptr_array_add (cells, bb_set_table_get_duration (project, shot));
  g_ptr_array_add (cells, bb_set_table_get_timecode (project, shot));
  add_cells (table, cells);
}

char *
bb_set_table_make (const BbExportRequest *request, GError **error)
{
  g_autoptr (GPtrArray) shots = bb_set_shots_list (request->project, &request->range);
  GString *table = bb_csv_new ();

  add_heads (table);
  for (guint i = 0; i < shots->len; i++)
    add_row (table, request->project, bb_set_shots_get (shots, i));
  return g_string_free (table, FALSE);
}

gboolean
bb_set_table_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  g_autoptr (GPtrArray) shots = bb_set_shots_list (request->project, &request->range);
  char *warning = bb_set_shots_warn (shots);

  if (warning != NULL)
    bb_export_job_take_warning (job, warning);
  return bb_text_export (bb_set_table_make, request, job, error);
}
