/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do a camera's move and a transition do, in words? */
#include "editor/move-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/moves.h"

/* less than that is no zoom, and no way: a hand is never exact */
#define LEAST_ZOOM 0.03
#define LEAST_WAY (BB_INK_PICTURE_HEIGHT / 100)

static const char *const transition_names[BB_TRANSITION_N_KINDS] = {
  [BB_TRANSITION_CUT] = N_ ("Cut"),
  [BB_TRANSITION_DISSOLVE] = N_ ("Dissolve"),
  [BB_TRANSITION_DIP_BLACK] = N_ ("Dip to black"),
  [BB_TRANSITION_DIP_WHITE] = N_ ("Dip to white"),
  [BB_TRANSITION_WIPE] = N_ ("Wipe"),
};

const char *
bb_move_words_name_transition (BbTransitionKind kind)
{
  g_return_val_if_fail (kind < BB_TRANSITION_N_KINDS, NULL);

  return _ (transition_names[kind]);
}

/* the longer of both ways gives the name */
static const char *
name_way (int x, int y)
{
  if (MAX (abs (x), abs (y)) < LEAST_WAY)
    return NULL;
  if (abs (x) >= abs (y))
    return x < 0 ? _ ("Pan left") : _ ("Pan right");

  return y < 0 ? _ ("Tilt up") : _ ("Tilt down");
}

static char *
describe_keys (const BbList *keys)
{
  const BbMoveKey *from = bb_list_get (keys, 0), *to = bb_list_get (keys, keys->n_items - 1);
  double zoom = (double) to->scale / from->scale;
  const char *way = name_way (to->x - from->x, to->y - from->y);

  if (zoom < 1 - LEAST_ZOOM)
    return g_strdup_printf (_ ("Push in to %d %%"), to->scale * 100 / BB_MOVE_SCALE_USUAL);
  if (zoom > 1 + LEAST_ZOOM)
    return g_strdup_printf (_ ("Pull out to %d %%"), to->scale * 100 / BB_MOVE_SCALE_USUAL);
  if (way != NULL)
    return g_strdup (way);
  if (to->rotation != from->rotation)
    return g_strdup (_ ("Roll"));

  return g_strdup_printf (_ ("Framed at %d %%"), to->scale * 100 / BB_MOVE_SCALE_USUAL);
}

char *
bb_move_words_describe (const BbProject *project, guint index)
{
  gint64 first, n;
  int owner = bb_moves_find_span (project, index, &first, &n);
  g_autofree char *move = NULL;

  if (owner >= 0)
    move = describe_keys (bb_project_get_board (project, (guint) owner)->camera);
  if (move == NULL && bb_project_get_board (project, index)->shake == 0)
    return g_strdup (bb_moves_has_any (project, index) ? _ ("Layers move") : _ ("Still"));
  if (bb_project_get_board (project, index)->shake == 0)
    return g_steal_pointer (&move);

  return move != NULL ? g_strdup_printf (_ ("%s · handheld"), move) : g_strdup (_ ("Handheld"));
}

char *
bb_move_words_describe_transition (const BbProject *project, guint index)
{
  const BbBoard *board = bb_project_get_board (project, index);
  const char *name = bb_move_words_name_transition (board->transition);

  if (board->transition == BB_TRANSITION_CUT)
    return g_strdup (name);

  return g_strdup_printf (_ ("%s · %d fr"), name, (int) board->transition_length);
}
