/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards, words and notes come in on which count? */
#include "export/counts/count-rows-private.h"

#include <math.h>

#include "export/text/heard.h"
#include "model/lyric.h"
#include "model/note.h"

/* two frames that differ by less are one */
#define SAME_FRAME 0.01
/* of the map, in frames */
#define JUMP 1.0
/* farther from a beat than this, in beats, nothing is counted */
#define NEAR 0.5

/* a place among the counts */
typedef struct
{
  guint row;
  double column;
} Spot;

gboolean
bb_count_plan_is_jump (const BbCountPlan *self, guint index)
{
  const BbBeat *beat = &self->grid->beats[index];
  const BbBeat *before = beat - 1;

  if (index == 0)
    return TRUE;
  return fabs ((beat->sample - before->sample) * self->frames_a_sample - (beat->position - before->position)) > JUMP;
}

double
bb_count_plan_get_length (const BbCountPlan *self, guint index)
{
  const BbBeat *beat = &self->grid->beats[index];

  if (index + 1 < self->grid->n && !bb_count_plan_is_jump (self, index + 1))
    return beat[1].position - beat->position;
  if (!bb_count_plan_is_jump (self, index))
    return beat->position - beat[-1].position;
  return 1;
}

/* the last beat that is not after @position, or -1 */
static int
find_beat (const BbCountPlan *plan, double position)
{
  const BbBeatGrid *grid = plan->grid;
  int index = bb_beat_grid_find (grid, (gint64) floor (position));

  while (index + 1 < (int) grid->n && grid->beats[index + 1].position <= position + SAME_FRAME)
    index++;
  while (index >= 0 && grid->beats[index].position > position + SAME_FRAME)
    index--;
  return index;
}

/* @parts: of a count to which it is rounded; what rounds to the end of a row is on the first count of the next.
 * Returns: %FALSE where no beat is near */
static gboolean
find_spot (const BbCountRows *rows, const BbCountPlan *plan, double position, double parts, Spot *spot)
{
  const BbBeat *beats = plan->grid->beats;
  int index = find_beat (plan, position);
  guint on = (guint) MAX (index, 0);
  double share = (position - beats[on].position) / bb_count_plan_get_length (plan, on);
  const BbCountRow *row;

  if (share < -NEAR || share > 1 + NEAR)
    return FALSE;

  share = MAX (round (share * parts) / parts, 0);
  if (share >= 1 && on + 1 < plan->grid->n && !bb_count_plan_is_jump (plan, on + 1))
    {
      on++;
      share = 0;
    }
  spot->row = plan->row_of_beat[on];
  row = bb_count_rows_get (rows, spot->row);
  spot->column = MIN (beats[on].count + share, row->first + (int) row->n_beats - 1 / parts);
  return TRUE;
}

/* cuts that are faster than half a count share a mark */
static void
add_mark (BbCountRow *row, double column, guint place, gboolean is_cut)
{
  BbCountMark *last = row->marks->len > 0 ? &g_array_index (row->marks, BbCountMark, row->marks->len - 1) : NULL;

  if (last != NULL && last->column == column)
    {
      last->n++;
      last->is_cut = last->is_cut || is_cut;
      return;
    }
  g_array_append_val (row->marks, ((BbCountMark){ column, place, 1, is_cut }));
}

/* choreography has no room of its own on a page of pictures, and is what a count sheet is read for */
static void
add_choreography (const BbCountRows *rows, BbCountRow *row, guint place)
{
  const BbBoard *board = bb_project_get_board (rows->project, place);
  const char *text = bb_board_get_text (board, BB_FIELD_ID_CHOREOGRAPHY);

  if (*text != '\0')
    g_array_append_val (row->notes, ((BbCountNote){ g_strdup (rows->numbers[place]), g_strdup (text) }));
}

/* a row for boards that come in between the same beats, as many as it has columns */
static BbCountRow *
ensure_free_row (BbCountRows *rows, int *row, guint place)
{
  BbCountRow *last = *row >= 0 ? &g_array_index (rows->rows, BbCountRow, *row) : NULL;

  if (last == NULL || (int) last->marks->len >= rows->columns)
    {
      last = bb_count_rows_add (rows);
      last->start = bb_project_get_start (rows->project, place);
      *row = (int) rows->rows->len - 1;
    }
  last->end = bb_project_get_start (rows->project, place) + 1;
  return last;
}

static void
fill_boards (BbCountRows *rows, const BbCountPlan *plan)
{
  int free_row = -1;

  for (guint i = 0; i < bb_project_count (rows->project); i++)
    {
      gboolean is_cut = bb_project_get_board (rows->project, i)->starts_shot;
      BbCountRow *row;
      Spot spot;

      if (find_spot (rows, plan, (double) bb_project_get_start (rows->project, i), 2, &spot))
        {
          row = &g_array_index (rows->rows, BbCountRow, spot.row);
          free_row = -1;
        }
      else
        {
          row = ensure_free_row (rows, &free_row, i);
          spot.column = row->marks->len + 1;
        }
      add_mark (row, spot.column, i, is_cut);
      add_choreography (rows, row, i);
      rows->n_cuts += is_cut ? 1 : 0;
    }
}

static void
add_words (const BbCountRows *rows, const Spot *spot, const char *from, const char *to, const char *translation)
{
  BbCountRow *row = &g_array_index (rows->rows, BbCountRow, spot->row);
  BbCountWords words = { spot->column, g_strstrip (g_strndup (from, (gsize) (to - from))), g_strdup (translation) };

  g_array_append_val (row->words, words);
}

/* a line that is timed by words goes on in the next row with those that are sung there */
static void
fill_line (const BbCountRows *rows, const BbCountPlan *plan, const BbLyric *lyric, const BbHeard *heard)
{
  const char *from = lyric->text, *end = from + strlen (from);
  double position = (double) heard->begin * plan->frames_a_sample;
  gboolean is_said = FALSE;
  Spot spot, next;

  if (!find_spot (rows, plan, position, 4, &spot))
    return;

  for (guint i = 0; i < lyric->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (lyric->words, i);
      const char *at = g_utf8_offset_to_pointer (lyric->text, MIN (word->at, g_utf8_strlen (lyric->text, -1)));

      if (at <= from ||
          !find_spot (rows, plan, position + (double) (word->from - lyric->from) * plan->frames_a_sample, 4, &next) ||
          next.row == spot.row)
        continue;
      add_words (rows, &spot, from, at, is_said ? NULL : lyric->translation);
      is_said = TRUE;
      from = at;
      spot = next;
    }
  add_words (rows, &spot, from, end, is_said ? NULL : lyric->translation);
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  double first = ((const BbCountWords *) a)->column;
  double second = ((const BbCountWords *) b)->column;

  return (first > second) - (first < second);
}

static void
fill_lyrics (BbCountRows *rows, const BbCountPlan *plan)
{
  const BbList *lyrics = rows->project->lists[BB_LYRICS];

  for (guint i = 0; i < lyrics->n_items; i++)
    {
      const BbLyric *lyric = bb_list_get (lyrics, i);
      g_autoptr (GArray) heard = bb_heard_list (rows->project, &BB_EXPORT_ALL, lyric->from, lyric->to);

      for (guint j = 0; j < heard->len; j++)
        fill_line (rows, plan, lyric, &g_array_index (heard, BbHeard, j));
    }

  for (guint i = 0; i < rows->rows->len; i++)
    g_array_sort (g_array_index (rows->rows, BbCountRow, i).words, compare_words);
}

/* the row that @frame lies in, or the last one before it */
static BbCountRow *
find_row (const BbCountRows *rows, gint64 frame)
{
  BbCountRow *found = &g_array_index (rows->rows, BbCountRow, 0);

  for (guint i = 1; i < rows->rows->len; i++)
    {
      BbCountRow *row = &g_array_index (rows->rows, BbCountRow, i);

      if (row->start <= frame && row->start >= found->start)
        found = row;
    }

  return found;
}

static void
fill_notes (BbCountRows *rows, const BbCountPlan *plan)
{
  const BbList *notes = rows->project->lists[BB_NOTES];

  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *note = bb_list_get (notes, i);
      BbCountNote said = { NULL, NULL };
      Spot spot;

      if (note->is_resolved || note->text == NULL)
        continue;

      said.text = note->author != NULL ? g_strdup_printf ("%s — %s", note->text, note->author) : g_strdup (note->text);
      if (find_spot (rows, plan, (double) note->frame, 1, &spot))
        said.label = g_strdup_printf ("(%d)", (int) spot.column);
      else
        said.label = g_strdup ("·");
      g_array_append_val ((said.label[0] == '(' ? &g_array_index (rows->rows, BbCountRow, spot.row)
                                                : find_row (rows, note->frame))
                              ->notes,
                          said);
    }
}

void
bb_count_fill (BbCountRows *rows, const BbCountPlan *plan)
{
  fill_boards (rows, plan);
  fill_lyrics (rows, plan);
  fill_notes (rows, plan);
}
