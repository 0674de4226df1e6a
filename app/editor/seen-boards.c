/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards are seen beside the one in hand: through it, or against it? */
#include "editor/seen-boards.h"

#include <glib/gi18n-lib.h>

#include "model/boards.h"

/* of the strength of the nearest: the next, and the one after that */
static const double fading[BB_ONION_MOST] = { 1, 0.6, 0.35 };

static void
clear_skin (gpointer data)
{
  bb_board_unref (((BbSkin *) data)->board);
}

static void
add_skin (GArray *skins, const BbBoard *board, guint32 tint, double strength)
{
  BbSkin skin = { bb_board_ref (board), tint, strength };

  g_array_append_val (skins, skin);
}

const BbBoard *
bb_seen_boards_get_light (BbEditor *editor)
{
  const char *id = bb_seeing_get_light_board (bb_editor_get_seeing (editor));

  return id != NULL ? bb_boards_find (bb_editor_get_project (editor), id) : NULL;
}

static void
add_light (GArray *skins, BbEditor *editor)
{
  BbSeeing *seeing = bb_editor_get_seeing (editor);
  const BbBoard *board = bb_seeing_has_light_table (seeing) ? bb_seen_boards_get_light (editor) : NULL;

  if (board != NULL && board != bb_editor_get_sheet (editor))
    add_skin (skins, board, BB_SKIN_AS_IS, bb_seeing_get_light_strength (seeing));
}

/* of another board what the hand draws on of its own */
static const BbBoard *
get_sheet (BbEditor *editor, const BbBoard *board)
{
  return bb_editor_is_on_plan (editor) ? board->plan : board;
}

/* @step: -1 for those before, 1 for those after */
static void
add_neighbours (GArray *skins, BbEditor *editor, int step, int n, guint32 tint)
{
  const BbProject *project = bb_editor_get_project (editor);
  double strength = bb_seeing_get_onion_strength (bb_editor_get_seeing (editor));
  gint64 current = bb_editor_get_current (editor);

  for (int i = n; i > 0; i--)
    {
      gint64 index = current + i * step;

      if (index >= 0 && index < bb_project_count (project))
        add_skin (skins, get_sheet (editor, bb_project_get_board (project, (guint) index)), tint,
                  strength * fading[i - 1]);
    }
}

GArray *
bb_seen_boards_list_skins (BbEditor *editor)
{
  BbSeeing *seeing = bb_editor_get_seeing (editor);
  GArray *skins = g_array_new (FALSE, FALSE, sizeof (BbSkin));

  g_array_set_clear_func (skins, clear_skin);
  if (bb_editor_is_playing (editor) || bb_editor_is_scribbling (editor) || bb_seeing_checks_values (seeing))
    return skins;

  add_light (skins, editor);
  /* a board of the shelf has none */
  if (!bb_seeing_has_onion_skin (seeing) || bb_editor_get_shelved (editor) != NULL)
    return skins;

  add_neighbours (skins, editor, 1, (int) bb_seeing_get_after (seeing), BB_SKIN_AFTER);
  add_neighbours (skins, editor, -1, (int) bb_seeing_get_before (seeing), BB_SKIN_BEFORE);
  return skins;
}

void
bb_seen_boards_lay_on_light_table (BbEditor *editor)
{
  BbSeeing *seeing = bb_editor_get_seeing (editor);
  const char *id = bb_editor_get_board (editor)->id;

  if (g_strcmp0 (bb_seeing_get_light_board (seeing), id) == 0)
    {
      bb_seeing_set_light_board (seeing, NULL);
      bb_editor_say (editor, _ ("Nothing lies on the light table"));
      return;
    }

  bb_seeing_set_light_board (seeing, id);
  bb_editor_say (editor, _ ("On the light table: it shines through other boards"));
}

void
bb_seen_boards_toggle_light_table (BbEditor *editor)
{
  BbSeeing *seeing = bb_editor_get_seeing (editor);

  if (bb_seen_boards_get_light (editor) == NULL)
    bb_editor_say (editor, _ ("Nothing lies on the light table: put a board there by its menu"));
  else
    g_object_set (seeing, "light-table", !bb_seeing_has_light_table (seeing), NULL);
}

gboolean
bb_seen_boards_find_pair (BbEditor *editor, guint *first, guint *second)
{
  guint n_places = bb_project_count (bb_editor_get_project (editor)), n, current = bb_editor_get_current (editor);

  if (n_places < 2)
    return FALSE;

  bb_editor_get_selection (editor, first, &n);
  if (n != 2)
    *first = current > 0 ? current - 1 : 0;
  *second = *first + 1;
  return TRUE;
}

void
bb_seen_boards_toggle_compare (BbEditor *editor)
{
  BbSeeing *seeing = bb_editor_get_seeing (editor);
  guint first, second;

  if (bb_seeing_is_comparing (seeing))
    bb_seeing_set_comparing (seeing, FALSE);
  else if (!bb_seen_boards_find_pair (editor, &first, &second))
    bb_editor_say (editor, _ ("To compare, there must be two boards"));
  else
    bb_seeing_set_comparing (seeing, TRUE);
}
