/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the boards go when another mix takes the song's place? */
#include "model/numbering.h"
#include "model/remix-private.h"

/* parts of a second: a board that has no more of it left is gone */
#define FLASHES 12

/* places as they are laid, one after the other */
typedef struct
{
  const BbRemix *remix;
  GPtrArray *places;
  GPtrArray *shelf;
  gint64 end;           /* the frame after the last that was laid */
  gboolean owes_a_shot; /* what began the shot is gone */
} Laying;

static BbPlace *
get_last (const Laying *self)
{
  return self->places->len > 0 ? g_ptr_array_index (self->places, self->places->len - 1) : NULL;
}

/* a stretch that was added to the song is not boarded yet; a short one, or one in the middle of a shot, belongs to the
 * board before it. Returns: where the next place starts */
static gint64
fill (Laying *self, gint64 start, gboolean continues)
{
  const BbPlace *last = get_last (self);
  g_autoptr (BbBoard) blank = NULL;

  if (start <= self->end)
    return self->end;
  if (continues || 2 * (start - self->end) < bb_frame_rate_nominal (self->remix->rate))
    return last != NULL ? start : 0;
  if (last != NULL && bb_place_is_blank (last))
    return start;

  blank = bb_board_new ();
  g_ptr_array_add (self->places, bb_place_new (self->end, blank));
  return start;
}

static void
shelve (Laying *self, const BbPlace *place)
{
  for (guint i = 0; i < place->options->n_items; i++)
    g_ptr_array_add (self->shelf, (gpointer) bb_list_get (place->options, i));
  self->owes_a_shot = self->owes_a_shot || bb_place_get_board (place)->starts_shot;
}

/* what is left of a shot that lost its first boards is a shot still */
static BbPlace *
take (Laying *self, const BbPlace *place, gint64 start)
{
  g_autoptr (BbPlace) moved = bb_place_with_start (place, start);
  g_autoptr (BbBoard) board = NULL;
  gboolean owes = self->owes_a_shot;

  self->owes_a_shot = FALSE;
  if (!owes || bb_place_get_board (place)->starts_shot)
    return g_steal_pointer (&moved);

  board = bb_board_copy (bb_place_get_board (place));
  board->starts_shot = TRUE;
  return bb_place_with_board (moved, board);
}

/* where a cut is heard to be is not where it was made: beside it a board that is gone may have a frame left, which is
 * none that anybody meant */
static gboolean
is_sliver (const Laying *self, gint64 frames, gint64 before)
{
  return 2 * frames < before && FLASHES * frames <= bb_frame_rate_nominal (self->remix->rate);
}

static void
lay (Laying *self, guint index, const char *number)
{
  const BbRemix *remix = self->remix;
  const BbPlace *place = bb_project_get_place (remix->project, index);
  gint64 from = place->start, to = bb_project_get_start (remix->project, index + 1);
  gint64 start = bb_remix_map_frame (&remix->map, remix->rate, from, BB_REMIX_AFTER);
  gint64 end = MIN (bb_remix_map_frame (&remix->map, remix->rate, to, BB_REMIX_BEFORE), remix->length);
  gboolean is_blank = bb_place_is_blank (place);

  start = MAX (start, self->end);
  if (end <= start || is_sliver (self, end - start, to - from))
    {
      if (!is_blank)
        bb_remix_lose (remix, BB_LOSS_BOARD, number, from);
      if (!is_blank)
        shelve (self, place);
      return;
    }

  if (!is_blank && !bb_remix_map_has_frames (&remix->map, remix->rate, from, to))
    bb_remix_lose (remix, BB_LOSS_BEHIND, number, from);
  start = fill (self, start, !bb_place_get_board (place)->starts_shot && !self->owes_a_shot);
  g_ptr_array_add (self->places, take (self, place, start));
  self->end = end;
}

BbList *
bb_remix_carry_places (const BbRemix *self, GPtrArray *shelf)
{
  Laying laying = { self, g_ptr_array_new (), shelf };
  g_auto (GStrv) numbers = bb_numbering_compute (self->project);

  for (guint i = 0; i < bb_project_count (self->project); i++)
    lay (&laying, i, numbers[i]);
  fill (&laying, self->length, FALSE);
  if (laying.places->len == 0)
    {
      g_autoptr (BbBoard) blank = bb_board_new ();

      g_ptr_array_add (laying.places, bb_place_new (0, blank));
    }
  return bb_list_new_take (laying.places);
}
