/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the camera stand at each frame where its keys say? */
#include "model/moves.h"

#include <locale.h>

#include "model/places.h"

#define LENGTH 25 /* of each board, in frames */
#define N_BOARDS 4

static BbList *
make_push (void)
{
  BbMoveKey *from = bb_move_key_new (0), *to = bb_move_key_new (BB_MOVE_END);
  GPtrArray *keys = g_ptr_array_new ();

  from->easing = BB_EASING_LINEAR;
  to->x = 1600;
  to->scale = 500;
  to->rotation = 9000;
  g_ptr_array_add (keys, from);
  g_ptr_array_add (keys, to);
  return bb_list_new_take (keys);
}

/* one shot of four boards, the second with a push */
static BbProject *
make_project (gboolean goes_on)
{
  g_autoptr (BbProject) project = bb_project_new ();
  BbSettings *settings = bb_settings_copy (project->settings);
  GPtrArray *places = g_ptr_array_new ();
  g_autoptr (BbProject) sized = NULL;

  for (guint i = 0; i < N_BOARDS; i++)
    {
      BbBoard *board = bb_board_new ();
      BbLayer *picture = bb_layer_new_picture ("media/0.png", "a.png");

      bb_board_take_layers (board, bb_list_new_from ((gpointer *) &picture, 1));
      bb_layer_unref (picture);
      board->starts_shot = i == 0;
      if (i == 1)
        bb_board_take_camera (board, make_push ());
      board->camera_goes_on = i == 1 && goes_on;
      g_ptr_array_add (places, bb_place_new (i * LENGTH, board));
      bb_board_unref (board);
    }
  settings->length = N_BOARDS * LENGTH;
  sized = bb_project_with_settings (project, settings);
  return bb_project_with_list (sized, BB_PLACES, bb_list_new_take (places));
}

static double
find_x (const BbProject *project, gint64 frame)
{
  BbPose camera;

  bb_moves_find_camera (project, bb_project_find_place (project, frame), frame, &camera);
  return camera.x;
}

static void
test_push (void)
{
  g_autoptr (BbProject) project = make_project (FALSE);
  BbPose camera;

  g_assert_false (bb_moves_find_camera (project, 0, 0, &camera));
  g_assert_cmpfloat (camera.scale, ==, 1);
  /* the first frame is at the first key, the last at the last */
  g_assert_cmpfloat_with_epsilon (find_x (project, LENGTH), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (find_x (project, LENGTH + 12), 800, 1e-9);
  g_assert_cmpfloat_with_epsilon (find_x (project, 2 * LENGTH - 1), 1600, 1e-9);
  g_assert_true (bb_moves_find_camera (project, 1, 2 * LENGTH - 1, &camera));
  g_assert_cmpfloat_with_epsilon (camera.scale, 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (camera.rotation, G_PI / 2, 1e-9);
  /* it stands at its end where the board still goes out */
  bb_moves_find_camera (project, 1, 2 * LENGTH + 5, &camera);
  g_assert_cmpfloat_with_epsilon (camera.x, 1600, 1e-9);
  g_assert_false (bb_moves_has_any (project, 2));
}

/* over the rest of the shot, to its last frame */
static void
test_goes_on (void)
{
  g_autoptr (BbProject) project = make_project (TRUE);

  g_assert_cmpfloat_with_epsilon (find_x (project, LENGTH), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (find_x (project, LENGTH + 37), 800, 1e-9);
  g_assert_cmpfloat_with_epsilon (find_x (project, N_BOARDS * LENGTH - 1), 1600, 1e-9);
  g_assert_true (bb_moves_has_any (project, 3));
  g_assert_false (bb_moves_has_any (project, 0));
}

static void
test_easing (void)
{
  static const struct
  {
    BbEasing easing;
    double quarter, half;
  } rows[] = {
    { BB_EASING_BOTH, 250, 800 }, { BB_EASING_LINEAR, 400, 800 }, { BB_EASING_IN, 175, 600 },
    { BB_EASING_OUT, 475, 1000 }, { BB_EASING_HOLD, 0, 0 },
  };
  g_autoptr (BbList) keys = make_push ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbMoveKey) first = bb_move_key_copy (bb_list_get (keys, 0));
      g_autoptr (BbList) eased = NULL;

      first->easing = rows[i].easing;
      eased = bb_move_keys_set (keys, first);
      g_assert_cmpuint (eased->n_items, ==, 2);
      g_assert_cmpfloat_with_epsilon (bb_move_keys_get_pose (eased, 250).x, rows[i].quarter, 1e-9);
      g_assert_cmpfloat_with_epsilon (bb_move_keys_get_pose (eased, 500).x, rows[i].half, 1e-9);
      g_assert_cmpfloat_with_epsilon (bb_move_keys_get_pose (eased, BB_MOVE_END).x, 1600, 1e-9);
    }
}

/* a cut amid a move changes no frame of it */
static void
test_cut (void)
{
  g_autoptr (BbProject) project = make_project (FALSE);
  g_autoptr (BbProject) cut = bb_places_cut (project, LENGTH + 10);

  g_assert_cmpuint (bb_project_count (cut), ==, N_BOARDS + 1);
  for (gint64 frame = LENGTH; frame < 2 * LENGTH; frame++)
    /* keys are whole numbers */
    g_assert_cmpfloat_with_epsilon (find_x (cut, frame), find_x (project, frame), 1.5);
}

static void
test_shake (void)
{
  g_autoptr (BbProject) project = make_project (FALSE);
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, 0));
  g_autoptr (BbProject) shaken = NULL;
  double most = 0;

  board->shake = BB_SHAKE_MOST;
  shaken = bb_places_set_board (project, 0, board);
  for (gint64 frame = 0; frame < LENGTH; frame++)
    {
      g_assert_cmpfloat (find_x (shaken, frame), ==, find_x (shaken, frame));
      most = MAX (most, ABS (find_x (shaken, frame)));
    }
  g_assert_cmpfloat (most, >, 50);
  g_assert_cmpfloat (most, <, 400);
  g_assert_true (bb_moves_has_any (shaken, 0));
}

static void
test_transition (void)
{
  g_autoptr (BbProject) project = make_project (FALSE);
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, 1));
  g_autoptr (BbProject) mixed = NULL;
  g_autoptr (BbBoard) blank = NULL;
  g_autoptr (BbProject) without = NULL;
  guint index, n = 0;
  double share, before = 0;

  board->transition = BB_TRANSITION_DISSOLVE;
  board->transition_length = 5;
  mixed = bb_places_set_board (project, 1, board);
  for (gint64 frame = 0; frame < N_BOARDS * LENGTH; frame++)
    {
      if (!bb_moves_find_transition (mixed, frame, &index, &share))
        continue;
      g_assert_cmpint (frame, >=, LENGTH - 2);
      g_assert_cmpint (frame, <, LENGTH + 3);
      g_assert_cmpuint (index, ==, 1);
      g_assert_cmpfloat (share, >, before);
      g_assert_cmpfloat (share, <, 1);
      before = share;
      n++;
    }
  g_assert_cmpuint (n, ==, 5);
  /* the board is all its own behind it, and where there is none */
  g_assert_cmpint (bb_moves_find_own (mixed, LENGTH), ==, LENGTH + 3);
  g_assert_cmpint (bb_moves_find_own (mixed, LENGTH + 7), ==, LENGTH + 7);
  g_assert_true (bb_moves_at (mixed, LENGTH - 2));
  g_assert_true (bb_moves_at (mixed, LENGTH + 10));
  g_assert_false (bb_moves_at (mixed, 3));
  /* of a blank board nothing is seen to move */
  blank = bb_board_copy (bb_project_get_board (mixed, 1));
  bb_board_take_layers (blank, bb_list_new ());
  without = bb_places_set_board (mixed, 1, blank);
  g_assert_true (bb_moves_at (without, LENGTH - 2));
  g_assert_false (bb_moves_at (without, LENGTH + 10));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/moves/push", test_push);
  g_test_add_func ("/model/moves/goes-on", test_goes_on);
  g_test_add_func ("/model/moves/easing", test_easing);
  g_test_add_func ("/model/moves/cut", test_cut);
  g_test_add_func ("/model/moves/shake", test_shake);
  g_test_add_func ("/model/moves/transition", test_transition);
  return g_test_run ();
}
