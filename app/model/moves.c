/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the picture move from frame to frame of the video? */
#include "model/moves.h"

#include <math.h>

#include "model/places.h"

/* of the strongest shake: how far the picture goes, in units of ink, and how far it turns, in radians */
#define SHAKE_REACH 320.0
#define SHAKE_TURN 0.02
/* turns a second; no one of them a multiple of another */
static const double shake_rates[] = { 1.3, 3.1, 5.7 };
static const double shake_weights[] = { 0.5, 0.3, 0.2 };

double
bb_moves_find_at (const BbProject *project, guint index, gint64 frame)
{
  return bb_move_find_at (frame, bb_project_get_start (project, index), bb_project_get_duration (project, index));
}

/* the board whose camera is that of the place at @index: its own, or the last before it in the shot that has one and
 * goes on; -1 for none */
static int
find_owner (const BbProject *project, guint index)
{
  guint first, n;

  if (bb_project_get_board (project, index)->camera->n_items > 0)
    return (int) index;

  bb_places_find_shot (project, index, &first, &n);
  while (index-- > first)
    {
      const BbBoard *board = bb_project_get_board (project, index);

      if (board->camera->n_items > 0)
        return board->camera_goes_on ? (int) index : -1;
    }
  return -1;
}

/* the frame after the last of the move that the place at @owner begins */
static gint64
find_end (const BbProject *project, guint owner)
{
  guint first, n, i = owner + 1;

  bb_places_find_shot (project, owner, &first, &n);
  while (bb_project_get_board (project, owner)->camera_goes_on && i < first + n &&
         bb_project_get_board (project, i)->camera->n_items == 0)
    i++;
  return bb_project_get_start (project, i - 1) + bb_project_get_duration (project, i - 1);
}

int
bb_moves_find_span (const BbProject *project, guint index, gint64 *first, gint64 *n)
{
  int owner = find_owner (project, index);

  if (owner < 0)
    return -1;

  *first = bb_project_get_start (project, (guint) owner);
  *n = find_end (project, (guint) owner) - *first;
  return owner;
}

static double
sway (double seconds, double phase)
{
  double sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (shake_rates); i++)
    sum += shake_weights[i] * sin (2 * G_PI * (shake_rates[i] * seconds + phase * (i + 1)));
  return sum;
}

static void
shake (const BbProject *project, int strength, gint64 frame, BbPose *camera)
{
  const BbFrameRate *rate = &project->settings->rate;
  double seconds = (double) frame * rate->denominator / rate->numerator, share = (double) strength / BB_SHAKE_MOST;

  camera->x += share * SHAKE_REACH * camera->scale * sway (seconds, 0);
  camera->y += share * SHAKE_REACH * camera->scale * sway (seconds, 0.37);
  camera->rotation += share * SHAKE_TURN * sway (seconds, 0.71);
}

BbCameraMove
bb_moves_find_move (const BbProject *project, guint index)
{
  int owner = find_owner (project, index);
  BbCameraMove move = { NULL, 0, 0 };

  if (owner < 0)
    return move;

  move.keys = bb_project_get_board (project, (guint) owner)->camera;
  move.first = bb_project_get_start (project, (guint) owner);
  move.n = find_end (project, (guint) owner) - move.first;
  return move;
}

gboolean
bb_moves_find_camera (const BbProject *project, guint index, gint64 frame, BbPose *camera)
{
  const BbBoard *board = bb_project_get_board (project, index);
  gint64 start = bb_project_get_start (project, index), last = start + bb_project_get_duration (project, index) - 1;
  BbCameraMove move = bb_moves_find_move (project, index);

  *camera = BB_POSE_STILL;
  if (move.keys != NULL)
    *camera = bb_move_keys_get_pose (move.keys, bb_move_find_at (CLAMP (frame, start, last), move.first, move.n));
  if (board->shake > 0)
    shake (project, board->shake, frame, camera);
  return move.keys != NULL || board->shake > 0;
}

gboolean
bb_moves_has_any (const BbProject *project, guint index)
{
  return bb_board_moves (bb_project_get_board (project, index)) || find_owner (project, index) >= 0;
}

gboolean
bb_moves_find_transition (const BbProject *project, gint64 frame, guint *index, double *share)
{
  guint place = bb_project_find_place (project, frame);

  /* that into the place that shows, or the next one's, which begins before its cut */
  for (guint i = place; i <= place + 1 && i < bb_project_count (project); i++)
    {
      gint64 begin, end;

      if (i > 0 && bb_places_get_transition (project, i, &begin, &end) && frame >= begin && frame < end)
        {
          *index = i;
          *share = (double) (frame - begin + 1) / (double) (end - begin + 1);
          return TRUE;
        }
    }
  return FALSE;
}

gboolean
bb_moves_at (const BbProject *project, gint64 frame)
{
  guint index;
  double share;

  if (bb_moves_find_transition (project, frame, &index, &share))
    return TRUE;

  index = bb_project_find_place (project, frame);
  return !bb_board_is_empty (bb_project_get_board (project, index)) && bb_moves_has_any (project, index);
}

gint64
bb_moves_find_own (const BbProject *project, gint64 frame)
{
  guint index;
  double share;

  while (bb_moves_find_transition (project, frame, &index, &share))
    frame++;
  return frame;
}
