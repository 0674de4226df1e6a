/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What moves along when an edge takes the later ones with it? */
#include "model/note.h"
#include "model/places.h"

/* the edges @first to @last move by @shift; @from and @to are the frames between which notes go along */
typedef struct
{
  guint first;
  guint last;
  gint64 from;
  gint64 to;
  gint64 shift;
} Ripple;

static guint
find_locked (const BbProject *project, guint index)
{
  while (index < bb_project_count (project) && !bb_project_get_board (project, index)->is_locked)
    index++;
  return index;
}

static BbList *
ripple_places (const BbProject *project, const Ripple *ripple)
{
  GPtrArray *moved = g_ptr_array_new ();
  g_autoptr (BbList) items = NULL;

  for (guint i = ripple->first; i <= ripple->last; i++)
    {
      const BbPlace *place = bb_project_get_place (project, i);

      g_ptr_array_add (moved, bb_place_with_start (place, place->start + ripple->shift));
    }

  items = bb_list_new_take (moved);
  return bb_list_splice (project->lists[BB_PLACES], ripple->first, items->n_items, items->items, items->n_items);
}

/* a note of the board that absorbs stays on it */
static gint64
ripple_frame (const Ripple *ripple, gint64 frame)
{
  if (frame < ripple->from || frame >= ripple->to)
    return frame;

  return MIN (frame + ripple->shift, ripple->to - 1);
}

static BbNote *
note_with_frame (const BbNote *note, gint64 frame)
{
  BbNote *moved;

  if (frame == note->frame)
    return bb_note_ref (note);

  moved = bb_note_copy (note);
  moved->frame = frame;
  return moved;
}

static gint
compare_notes (gconstpointer a, gconstpointer b, gpointer data)
{
  const BbNote *first = *(BbNote *const *) a, *second = *(BbNote *const *) b;

  return (first->frame > second->frame) - (first->frame < second->frame);
}

static BbList *
ripple_notes (const BbList *notes, const Ripple *ripple)
{
  GPtrArray *moved = g_ptr_array_new ();

  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *note = bb_list_get (notes, i);

      g_ptr_array_add (moved, note_with_frame (note, ripple_frame (ripple, note->frame)));
    }

  /* stable: notes on one frame keep their order */
  g_qsort_with_data (moved->pdata, (gint) moved->len, sizeof (gpointer), compare_notes, NULL);
  return bb_list_new_take (moved);
}

BbProject *
bb_places_ripple (const BbProject *project, guint index, gint64 frame)
{
  Ripple ripple = { .first = index };
  g_autoptr (BbProject) moved = NULL;
  guint locked;

  g_return_val_if_fail (index > 0 && index < bb_project_count (project), bb_project_ref (project));

  locked = find_locked (project, index);
  if (locked == index)
    return bb_project_ref (project);

  ripple.last = locked - 1;
  ripple.from = bb_project_get_start (project, index);
  ripple.to = bb_project_get_start (project, locked);
  ripple.shift = CLAMP (frame, bb_project_get_start (project, index - 1) + 1,
                        ripple.from + bb_project_get_duration (project, ripple.last) - 1) -
                 ripple.from;
  if (ripple.shift == 0)
    return bb_project_ref (project);

  moved = bb_project_with_list (project, BB_PLACES, ripple_places (project, &ripple));
  return bb_project_with_list (moved, BB_NOTES, ripple_notes (project->lists[BB_NOTES], &ripple));
}
