/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which part of a board shows in another aspect than the project's? */
#include "model/crop.h"

#include <math.h>

#include "model/moves.h"

void
bb_crop_get_size (double project_aspect, double aspect, double *width, double *height)
{
  *width = MIN (aspect / project_aspect, 1);
  *height = MIN (project_aspect / aspect, 1);
}

/* as far as the window stays within the frame */
static double
hold (double middle, double side, double share)
{
  double room = BB_INK_PICTURE_HEIGHT * side * (1 - share) / 2;

  return CLAMP (middle, -room, room);
}

/* from the middle of the picture to that of what @camera sees, as that sees it; and held within it */
static void
to_frame (const BbPose *camera, double project_aspect, double aspect, double *x, double *y)
{
  double width, height, across = *x - camera->x, down = *y - camera->y;

  bb_crop_get_size (project_aspect, aspect, &width, &height);
  *x = hold ((across * cos (camera->rotation) + down * sin (camera->rotation)) / camera->scale, project_aspect, width);
  *y = hold ((down * cos (camera->rotation) - across * sin (camera->rotation)) / camera->scale, 1, height);
}

static void
to_picture (const BbPose *camera, double *x, double *y)
{
  double across = *x * camera->scale, down = *y * camera->scale;

  *x = camera->x + across * cos (camera->rotation) - down * sin (camera->rotation);
  *y = camera->y + across * sin (camera->rotation) + down * cos (camera->rotation);
}

static gboolean
is_about_middle (const BbBoard *board)
{
  return board->crop_x == 0 && board->crop_y == 0;
}

void
bb_crop_find_at (const BbBoard *board, const BbPose *camera, double project_aspect, double aspect, double *x, double *y)
{
  *x = is_about_middle (board) ? camera->x : board->crop_x;
  *y = is_about_middle (board) ? camera->y : board->crop_y;
  to_frame (camera, project_aspect, aspect, x, y);
}

/* where the middle of the window lies in the picture at each key of the camera */
static BbList *
make_keys (const BbBoard *board, const BbList *camera, double project_aspect, double aspect)
{
  GPtrArray *keys = g_ptr_array_new ();

  for (guint i = 0; i < camera->n_items; i++)
    {
      BbMoveKey *key = bb_move_key_copy (bb_list_get (camera, i));
      BbPose pose = bb_move_keys_get_pose (camera, (double) key->at);
      double x, y;

      bb_crop_find_at (board, &pose, project_aspect, aspect, &x, &y);
      to_picture (&pose, &x, &y);
      key->x = (int) lround (x);
      key->y = (int) lround (y);
      g_ptr_array_add (keys, key);
    }
  return bb_list_new_take (keys);
}

/* straight from key to key in the picture, so that what it is about at both stays where it is */
void
bb_crop_find (const BbProject *project, guint index, gint64 frame, double aspect, double *x, double *y)
{
  const BbSettings *settings = project->settings;
  const BbBoard *board = bb_project_get_board (project, index);
  double project_aspect = bb_settings_get_aspect (settings);
  BbCameraMove move = bb_moves_find_move (project, index);
  gint64 start = bb_project_get_start (project, index), last = start + bb_project_get_duration (project, index) - 1;
  g_autoptr (BbList) keys = NULL;
  BbPose camera, window;
  double at;

  if (move.keys == NULL || is_about_middle (board))
    {
      bb_crop_find_at (board, &BB_POSE_STILL, project_aspect, aspect, x, y);
      return;
    }

  at = bb_move_find_at (CLAMP (frame, start, last), move.first, move.n);
  keys = make_keys (board, move.keys, project_aspect, aspect);
  window = bb_move_keys_get_pose (keys, at);
  camera = bb_move_keys_get_pose (move.keys, at);
  *x = window.x;
  *y = window.y;
  to_frame (&camera, project_aspect, aspect, x, y);
}
