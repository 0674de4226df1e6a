/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand stamp: what, how large, which way? */
#include "editor/stamping.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/editor-private.h"
#include "editor/ink-selection.h"
#include "editor/layer-words.h"
#include "editor/stroke-commands.h"

/* of one step, and how many there are either way: from a tenth to ten times */
#define STEP 1.15
#define STEPS_MOST 16
#define SCALE_LEAST 0.02
#define SCALE_MOST 50
#define TURN (G_PI / 12)

static BbStampHand *
get_hand (BbEditor *editor)
{
  return &editor->stamping;
}

static void
notify (BbEditor *editor)
{
  g_object_notify (G_OBJECT (editor), "brush");
}

void
bb_stamping_take (BbEditor *editor, const BbStamp *stamp)
{
  BbStampHand *hand = get_hand (editor);

  if (bb_value_set (&hand->stamp, stamp))
    {
      hand->n_steps = 0;
      hand->is_flipped = hand->is_upside_down = FALSE;
    }
  editor->tool = BB_STAGE_TOOL_STAMP;
  notify (editor);
}

const BbStamp *
bb_stamping_get (BbEditor *editor)
{
  return get_hand (editor)->stamp;
}

void
bb_stamping_step_size (BbEditor *editor, int direction)
{
  BbStampHand *hand = get_hand (editor);

  hand->n_steps = CLAMP (hand->n_steps + direction, -STEPS_MOST, STEPS_MOST);
  notify (editor);
}

void
bb_stamping_flip (BbEditor *editor, gboolean is_across)
{
  BbStampHand *hand = get_hand (editor);

  if (is_across)
    hand->is_flipped = !hand->is_flipped;
  else
    hand->is_upside_down = !hand->is_upside_down;
  notify (editor);
}

static BbInkMatrix
make_matrix (const BbStampHand *hand, double scale, double turn, double x, double y)
{
  scale = CLAMP (scale, SCALE_LEAST, SCALE_MOST);
  return bb_ink_matrix_make (hand->is_flipped ? -scale : scale, hand->is_upside_down ? -scale : scale, turn, 0, 0, x,
                             y);
}

BbInkMatrix
bb_stamping_place (BbEditor *editor, double x, double y)
{
  const BbStampHand *hand = get_hand (editor);

  return make_matrix (hand, pow (STEP, hand->n_steps), 0, x, y);
}

/* how far it reaches from its middle: across, and down */
static void
find_reach (const BbStamp *stamp, double *across, double *down)
{
  g_autoptr (GPtrArray) strokes = bb_stamp_list_strokes (stamp);
  BbInkBox box = { 0 };

  if (strokes->len > 0)
    box = bb_strokes_get_box ((BbStroke *const *) strokes->pdata, strokes->len);
  *across = MAX (MAX (box.right, -box.left), 1);
  *down = MAX (MAX (box.bottom, -box.top), 1);
}

/* what points to the left was flipped, and is turned as if it did not */
static double
find_turn (const BbStampHand *hand, double x, double y, gboolean constrains)
{
  double turn = hand->is_flipped ? atan2 (-y, -x) : atan2 (y, x);

  return constrains ? TURN * round (turn / TURN) : turn;
}

BbInkMatrix
bb_stamping_drag (BbEditor *editor, double x, double y, double to_x, double to_y, gboolean constrains)
{
  const BbStampHand *hand = get_hand (editor);
  double across, down;

  find_reach (hand->stamp, &across, &down);
  if (hand->stamp->kind == BB_STAMP_PLAN)
    return make_matrix (hand, hypot (to_x - x, to_y - y) / across, find_turn (hand, to_x - x, to_y - y, constrains), x,
                        y);

  return make_matrix (hand, MAX (fabs (to_x - x) / across, fabs (to_y - y) / down), 0, x, y);
}

GPtrArray *
bb_stamping_make (BbEditor *editor, const BbInkMatrix *matrix)
{
  GPtrArray *made = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);
  g_autoptr (GPtrArray) strokes = bb_stamp_list_strokes (get_hand (editor)->stamp);

  for (guint i = 0; i < strokes->len; i++)
    g_ptr_array_add (made, bb_stroke_transform (g_ptr_array_index (strokes, i), matrix));
  return made;
}

void
bb_stamping_propose (BbEditor *editor, const char *board, const BbInkMatrix *matrix)
{
  g_clear_pointer (&editor->inked_next, g_ptr_array_unref);
  editor->inked_next = bb_stamping_make (editor, matrix);
  bb_stroke_command_propose_with (editor, board, editor->inked_next);
}

void
bb_stamping_accept (BbEditor *editor)
{
  bb_ink_selection_accept (editor, _ ("Stamp"));
}

/* Returns: whether its layer takes ink; says why not */
static gboolean
may_stamp (BbEditor *editor, const BbBoard *board)
{
  const char *in_hand = bb_editor_get_layer (editor, board);
  g_autofree char *refusal = NULL;

  if (!bb_editor_may_edit (editor))
    return FALSE;
  if (bb_board_takes_ink (board, in_hand))
    return TRUE;

  refusal = bb_layer_words_refuse (board, bb_list_get (board->layers, (guint) bb_board_find_ink (board, in_hand)));
  bb_editor_say (editor, refusal);
  return FALSE;
}

void
bb_stamping_stamp_middle (BbEditor *editor)
{
  const BbBoard *board = bb_editor_get_sheet (editor);
  BbInkMatrix matrix = bb_stamping_place (editor, 0, 0);

  if (get_hand (editor)->stamp == NULL || !may_stamp (editor, board))
    return;

  bb_stamping_propose (editor, board->id, &matrix);
  bb_stamping_accept (editor);
}
