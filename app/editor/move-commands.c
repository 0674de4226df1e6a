/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the camera of a board, and to its layers in time? */
#include "editor/move-commands.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/board-change.h"
#include "model/moves.h"
#include "model/places.h"

static const char *const preset_labels[BB_MOVE_N_PRESETS] = {
  [BB_MOVE_HOLD] = N_ ("Hold the Camera"), [BB_MOVE_PUSH_IN] = N_ ("Push In"),     [BB_MOVE_PULL_OUT] = N_ ("Pull Out"),
  [BB_MOVE_PAN_LEFT] = N_ ("Pan Left"),    [BB_MOVE_PAN_RIGHT] = N_ ("Pan Right"), [BB_MOVE_TILT_UP] = N_ ("Tilt Up"),
  [BB_MOVE_TILT_DOWN] = N_ ("Tilt Down"),
};

typedef struct
{
  BbMovePreset preset;
  double aspect;
} Preset;

static gboolean
lay_preset (BbBoard *board, gconstpointer data)
{
  const Preset *asked = data;

  if (asked->preset == BB_MOVE_HOLD && board->camera->n_items == 0 && board->shake == 0)
    return FALSE;

  bb_board_take_camera (board, bb_move_preset_make (asked->preset, board, asked->aspect));
  if (asked->preset == BB_MOVE_HOLD)
    {
      board->camera_goes_on = FALSE;
      board->shake = 0;
    }
  return TRUE;
}

void
bb_move_command_preset (BbEditor *editor, BbMovePreset preset)
{
  const BbSettings *settings = bb_editor_get_project (editor)->settings;
  const Preset asked = { preset, bb_settings_get_aspect (settings) };

  g_return_if_fail (preset < BB_MOVE_N_PRESETS);

  bb_board_change_selected (editor, _ (preset_labels[preset]), lay_preset, &asked, NULL);
}

static gboolean
set_shake (BbBoard *board, gconstpointer data)
{
  int shake = *(const int *) data;
  gboolean differs = board->shake != shake;

  board->shake = shake;
  return differs;
}

void
bb_move_command_set_shake (BbEditor *editor, int shake)
{
  int held = CLAMP (shake, 0, BB_SHAKE_MOST);

  bb_board_change_selected (editor, _ ("Shake the Camera"), set_shake, &held, NULL);
}

/* Returns: (transfer none) (nullable): the board whose move the camera is in at the current board, which is the one
 * before where that goes on; says so where it stands still */
static const BbBoard *
find_moving (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 first, n;
  int owner = bb_moves_find_span (project, bb_editor_get_current (editor), &first, &n);

  if (owner >= 0)
    return bb_project_get_board (project, (guint) owner);

  if (bb_editor_may_edit (editor))
    bb_editor_say (editor, _ ("The camera stands still here. Choose a move first."));
  return NULL;
}

static gboolean
take_keys (BbBoard *board, gconstpointer keys)
{
  bb_board_take_camera (board, bb_value_ref (keys));
  return TRUE;
}

/* @keys: (transfer full) */
static void
commit_keys (BbEditor *editor, const BbBoard *board, const char *label, BbList *keys, const char *merge_key)
{
  g_autoptr (BbList) kept = keys;

  bb_board_change_one (editor, board->id, label, take_keys, kept, merge_key);
}

void
bb_move_command_swap (BbEditor *editor)
{
  const BbBoard *board = find_moving (editor);

  if (board != NULL)
    commit_keys (editor, board, _ ("Swap Start and End"), bb_move_keys_reverse (board->camera), NULL);
}

/* how far the move of the current board's camera is at the playhead */
static double
find_at (BbEditor *editor, double *frame_share)
{
  gint64 first, n;

  if (bb_moves_find_span (bb_editor_get_project (editor), bb_editor_get_current (editor), &first, &n) < 0)
    return 0;

  *frame_share = n > 1 ? BB_MOVE_END / (double) (n - 1) : BB_MOVE_END;
  return bb_move_find_at (bb_editor_get_frame (editor), first, n);
}

void
bb_move_command_add_key (BbEditor *editor)
{
  const BbBoard *board = find_moving (editor);
  double step = 0, at = board != NULL ? find_at (editor, &step) : 0;
  g_autoptr (BbMoveKey) key = NULL;

  if (board == NULL)
    return;

  key = bb_move_keys_take (board->camera, lround (at));
  commit_keys (editor, board, _ ("Add Camera Key"), bb_move_keys_set (board->camera, key), NULL);
}

/* the index of the key between start and end that is at the playhead, to the frame; 0 for none */
static guint
find_key (BbEditor *editor, const BbBoard *board)
{
  double step = 0, at = find_at (editor, &step);

  for (guint i = 1; i + 1 < board->camera->n_items; i++)
    {
      if (fabs ((double) ((const BbMoveKey *) bb_list_get (board->camera, i))->at - at) <= MAX (step / 2, 1))
        return i;
    }
  return 0;
}

void
bb_move_command_remove_key (BbEditor *editor)
{
  const BbBoard *board = find_moving (editor);
  guint index = board != NULL ? find_key (editor, board) : 0;

  if (board == NULL)
    return;

  if (index > 0)
    commit_keys (editor, board, _ ("Remove Camera Key"), bb_list_remove (board->camera, index), NULL);
  else
    bb_editor_say (editor, _ ("There is no key between start and end at the playhead."));
}

void
bb_move_command_set_easing (BbEditor *editor, BbEasing easing)
{
  const BbBoard *board = find_moving (editor);
  GPtrArray *keys;

  if (board == NULL || bb_move_command_get_easing (editor) == easing)
    return;

  keys = g_ptr_array_new ();
  for (guint i = 0; i < board->camera->n_items; i++)
    {
      BbMoveKey *key = bb_move_key_copy (bb_list_get (board->camera, i));

      key->easing = easing;
      g_ptr_array_add (keys, key);
    }
  commit_keys (editor, board, _ ("Change Easing"), bb_list_new_take (keys), NULL);
}

BbEasing
bb_move_command_get_easing (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 first, n;
  int owner = bb_moves_find_span (project, bb_editor_get_current (editor), &first, &n);

  if (owner < 0)
    return BB_EASING_BOTH;

  return ((const BbMoveKey *) bb_list_get (bb_project_get_board (project, (guint) owner)->camera, 0))->easing;
}

static gboolean
toggle_goes_on (BbBoard *board, gconstpointer data)
{
  board->camera_goes_on = !board->camera_goes_on;
  return TRUE;
}

void
bb_move_command_toggle_goes_on (BbEditor *editor)
{
  const BbBoard *board = find_moving (editor);

  if (board != NULL)
    bb_board_change_one (editor, board->id, _ ("Move Over the Shot"), toggle_goes_on, NULL, NULL);
}

gboolean
bb_move_command_find_goes_on (BbEditor *editor, gboolean *goes_on)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 first, n;
  int owner = bb_moves_find_span (project, bb_editor_get_current (editor), &first, &n);

  *goes_on = owner >= 0 && bb_project_get_board (project, (guint) owner)->camera_goes_on;
  return owner >= 0;
}

void
bb_move_command_set_scale (BbEditor *editor, gboolean is_end, int percent)
{
  const BbBoard *board = find_moving (editor);
  g_autoptr (BbMoveKey) key = NULL;
  g_autofree char *merge_key = NULL;

  if (board == NULL)
    return;

  key = bb_move_key_copy (bb_list_get (board->camera, is_end ? board->camera->n_items - 1 : 0));
  key->scale = CLAMP (percent * BB_MOVE_SCALE_USUAL / 100, BB_MOVE_SCALE_LEAST, BB_MOVE_SCALE_MOST);
  merge_key = g_strdup_printf ("camera %s %d", board->id, is_end);
  commit_keys (editor, board, _ ("Move Camera"), bb_move_keys_set (board->camera, key), merge_key);
}

gboolean
bb_move_command_propose (BbEditor *editor, const char *id, BbList *keys)
{
  const BbProject *base = bb_editor_get_base (editor);
  int index = bb_project_find_board (base, id);
  g_autoptr (BbBoard) board = NULL;

  if (index < 0)
    {
      bb_list_unref (keys);
      return FALSE;
    }

  board = bb_board_copy (bb_project_get_board (base, (guint) index));
  bb_board_take_camera (board, keys);
  bb_editor_propose (editor, bb_places_set_board (base, (guint) index, board));
  return TRUE;
}
