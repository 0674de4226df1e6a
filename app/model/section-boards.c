/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one section get the boards of another? */
#include "model/section-boards.h"

#include <math.h>

#include "model/section.h"

typedef struct
{
  const BbBeatGrid *grid;
  gint64 from; /* frame at which the section begins that is copied */
  gint64 to;   /* and the other one */
  gint64 end;  /* the frame after the last of that */
} Way;

gboolean
bb_sections_get_frames (const BbProject *project, guint index, gint64 *start, gint64 *end)
{
  const BbSection *section = bb_list_get (project->lists[BB_SECTIONS], index);
  const BbFrameRate *rate = &project->settings->rate;

  if (project->song == NULL || !bb_song_sample_to_frame (project->song, rate, section->from, start) ||
      !bb_song_sample_to_frame (project->song, rate, section->to, end))
    return FALSE;

  *start = CLAMP (*start, 0, project->settings->length);
  *end = CLAMP (*end, 0, project->settings->length);
  return *start < *end;
}

/* where what lies at @frame comes to lie */
static gint64
carry (const Way *way, gint64 frame)
{
  double beats;

  if (way->grid->n == 0)
    return MIN (way->to + frame - way->from, way->end);

  beats = bb_beat_grid_measure (way->grid, way->from, frame);
  return MIN (llround (bb_beat_grid_advance (way->grid, way->to, beats)), way->end);
}

/* all options of a place that is not blank, behind those that are there */
static void
keep_options (GPtrArray *options, const BbPlace *place, guint *n_kept)
{
  if (bb_place_is_blank (place))
    return;

  for (guint i = 0; i < place->options->n_items; i++)
    g_ptr_array_add (options, bb_board_ref (bb_list_get (place->options, i)));
  *n_kept += place->options->n_items;
}

/* what shows again at @frame: a place that begins before @start shows there, too, and is copied */
static BbPlace *
resume (const BbPlace *place, gint64 start, gint64 frame)
{
  g_autoptr (BbBoard) copy = NULL;

  if (place->start >= start)
    return bb_place_with_start (place, frame);

  copy = bb_board_duplicate (bb_place_get_board (place));
  copy->starts_shot = TRUE;
  return bb_place_new (frame, copy);
}

/* lays @board from @start to the frame before @end; takes over @project */
static BbProject *
lay (BbProject *project, gint64 start, gint64 end, const BbBoard *board, guint *n_kept)
{
  g_autoptr (BbProject) before = project;
  guint first = bb_project_find_place (project, start);
  guint last = bb_project_find_place (project, end - 1);
  gboolean cuts_first = bb_project_get_start (project, first) < start;
  gboolean cuts_last = bb_project_get_start (project, last + 1) > end;
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (bb_value_unref);
  GPtrArray *options = g_ptr_array_new ();
  g_autoptr (BbList) list = NULL;

  g_ptr_array_add (options, bb_board_ref (board));
  for (guint i = first + cuts_first; i < last + !cuts_last; i++)
    keep_options (options, bb_project_get_place (project, i), n_kept);
  list = bb_list_new_take (options);

  if (cuts_first)
    g_ptr_array_add (places, bb_place_ref (bb_project_get_place (project, first)));
  g_ptr_array_add (places, bb_place_new_with_options (start, list, 0));
  if (cuts_last)
    g_ptr_array_add (places, resume (bb_project_get_place (project, last), start, end));

  return bb_project_with_list (before, BB_PLACES,
                               bb_list_splice (before->lists[BB_PLACES], first, last - first + 1, places->pdata,
                                               places->len));
}

/* a copy of the live board at @place; what begins before the section begins a shot in the other one */
static BbBoard *
copy_board (const BbProject *project, guint place, gint64 start)
{
  BbBoard *copy = bb_board_duplicate (bb_project_get_board (project, place));

  if (bb_project_get_start (project, place) < start)
    copy->starts_shot = TRUE;
  return copy;
}

BbProject *
bb_sections_copy_boards (const BbProject *project,
                         const BbBeatGrid *grid,
                         guint from,
                         guint to,
                         guint *n_copied,
                         guint *n_kept)
{
  BbProject *next = bb_project_ref (project);
  Way way = { .grid = grid };
  gint64 end;

  *n_copied = *n_kept = 0;
  if (from == to || !bb_sections_get_frames (project, from, &way.from, &end) ||
      !bb_sections_get_frames (project, to, &way.to, &way.end))
    return next;

  for (guint i = bb_project_find_place (project, way.from);
       i < bb_project_count (project) && bb_project_get_start (project, i) < end; i++)
    {
      gint64 first = carry (&way, MAX (bb_project_get_start (project, i), way.from));
      gint64 last = carry (&way, MIN (bb_project_get_start (project, i + 1), end));
      g_autoptr (BbBoard) board = copy_board (project, i, way.from);

      if (bb_place_is_blank (bb_project_get_place (project, i)) || first >= last)
        continue;
      next = lay (next, first, last, board, n_kept);
      (*n_copied)++;
    }

  return next;
}
