/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards move, and how do they come in? */
#include "plan.h"

#define ASPECT (16 / 9.0)

static const struct
{
  const char *id;
  BbMovePreset move;
  gboolean goes_on;
  int shake;
  BbTransitionKind transition;
  int length;
} moves[] = {
  { "b-01a", BB_MOVE_TILT_DOWN },
  { "b-02a", BB_MOVE_HOLD, FALSE, 200, BB_TRANSITION_DISSOLVE, 24 },
  { "b-04a", BB_MOVE_PULL_OUT, FALSE, 0, BB_TRANSITION_DIP_BLACK, 12 },
  { "b-10a", BB_MOVE_PAN_RIGHT },
  { "b-13a", BB_MOVE_PUSH_IN },
  { "b-15a", BB_MOVE_TILT_UP, FALSE, 0, BB_TRANSITION_DIP_WHITE, 12 },
  { "b-16a", BB_MOVE_PUSH_IN, TRUE },
  { "b-17a", BB_MOVE_TILT_UP },
  { "b-21a", BB_MOVE_HOLD, FALSE, 600 },
  { "b-28a", BB_MOVE_TILT_DOWN },
  { "b-30a", BB_MOVE_PUSH_IN },
  { "b-31a", BB_MOVE_PAN_RIGHT, FALSE, 0, BB_TRANSITION_WIPE, 12 },
  { "b-33a", BB_MOVE_PULL_OUT },
};

void
plan_moves (BbBoard *board)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      if (!g_str_equal (moves[i].id, board->id))
        continue;

      bb_board_take_camera (board, bb_move_preset_make (moves[i].move, board, ASPECT));
      board->camera_goes_on = moves[i].goes_on;
      board->shake = moves[i].shake;
      board->transition = moves[i].transition;
      board->transition_length = moves[i].length;
    }
}
