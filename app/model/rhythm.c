/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast is a video cut, and who and what is seen how long? */
#include "model/rhythm.h"

#include <string.h>

#include "model/places.h"

GArray *
bb_rhythm_list_shots (const BbProject *project)
{
  GArray *shots = g_array_new (FALSE, FALSE, sizeof (BbRhythmShot));
  guint first = 0, n;

  for (; first < bb_project_count (project); first += n)
    {
      BbRhythmShot shot = { first, bb_project_get_start (project, first), 0 };
      guint found;

      bb_places_find_shot (project, first, &found, &n);
      shot.length = bb_project_get_start (project, first + n) - shot.start;
      g_array_append_val (shots, shot);
    }
  return shots;
}

GArray *
bb_rhythm_list_sections (const BbProject *project)
{
  GArray *sections = g_array_new (FALSE, FALSE, sizeof (BbRhythmSection));
  g_autoptr (GArray) shots = bb_rhythm_list_shots (project);
  const BbFrameRate *rate = &project->settings->rate;

  for (guint i = 0; project->song != NULL && i < project->lists[BB_SECTIONS]->n_items; i++)
    {
      BbRhythmSection row = { bb_list_get (project->lists[BB_SECTIONS], i), 0, 0, 0 };

      if (!bb_song_sample_to_frame (project->song, rate, (double) row.section->from, &row.start) ||
          !bb_song_sample_to_frame (project->song, rate, (double) row.section->to - 1, &row.end))
        continue;
      row.end = MIN (row.end, project->settings->length);
      for (guint j = 0; j < shots->len; j++)
        {
          gint64 start = g_array_index (shots, BbRhythmShot, j).start;

          row.n_cuts += start >= row.start && start < row.end;
        }
      if (row.end > row.start)
        g_array_append_val (sections, row);
    }
  return sections;
}

static void
clear_share (gpointer share)
{
  g_free (((BbRhythmShare *) share)->value);
}

static void
add_share (GArray *shares, const char *value, gint64 n_frames)
{
  BbRhythmShare share = { NULL, n_frames };

  for (guint i = 0; i < shares->len; i++)
    {
      BbRhythmShare *known = &g_array_index (shares, BbRhythmShare, i);

      if (g_str_equal (known->value, value))
        {
          known->n_frames += n_frames;
          return;
        }
    }
  share.value = g_strdup (value);
  g_array_append_val (shares, share);
}

/* "Mina, Mina" is seen once */
static void
add_board (GArray *shares, const char *text, gint64 n_frames)
{
  g_auto (GStrv) values = g_strsplit_set (text, ",\n", -1);

  for (guint i = 0; values[i] != NULL; i++)
    {
      gboolean is_new = *g_strstrip (values[i]) != '\0';

      for (guint j = 0; j < i && is_new; j++)
        is_new = !g_str_equal (values[i], values[j]);
      if (is_new)
        add_share (shares, values[i], n_frames);
    }
}

static int
compare_shares (gconstpointer a, gconstpointer b)
{
  const BbRhythmShare *one = a, *two = b;

  if (one->n_frames != two->n_frames)
    return one->n_frames > two->n_frames ? -1 : 1;
  return strcmp (one->value, two->value);
}

GArray *
bb_rhythm_list_shares (const BbProject *project, const BbField *field)
{
  GArray *shares = g_array_new (FALSE, FALSE, sizeof (BbRhythmShare));

  g_array_set_clear_func (shares, clear_share);
  for (guint i = 0; i < bb_project_count (project); i++)
    add_board (shares, bb_board_get_text (bb_project_get_board (project, i), field->id),
               bb_project_get_duration (project, i));
  g_array_sort (shares, compare_shares);
  return shares;
}

static int
compare_lengths (gconstpointer a, gconstpointer b)
{
  gint64 difference = *(const gint64 *) a - *(const gint64 *) b;

  return (difference > 0) - (difference < 0);
}

double
bb_rhythm_find_median (const GArray *shots)
{
  g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint n = shots->len;

  for (guint i = 0; i < n; i++)
    g_array_append_val (lengths, g_array_index (shots, BbRhythmShot, i).length);
  g_array_sort (lengths, compare_lengths);
  if (n == 0)
    return 0;
  return (double) (g_array_index (lengths, gint64, (n - 1) / 2) + g_array_index (lengths, gint64, n / 2)) / 2;
}
