/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a camera see of a board, and how near? */
#include "render/plate-sight.h"

#include <math.h>

#include "sketch/stroke.h"

/* no camera looks closer than this */
#define ZOOM_MOST 4.0

const BbPlateArea bb_plate_area_picture = { 0, 0, 1, 1 };

/* from picture to frame as the camera stands, in units where the frame is @width by @height */
static void
set_camera (cairo_matrix_t *matrix, const BbPose *camera, double width, double height)
{
  double unit = height / BB_INK_PICTURE_HEIGHT;

  cairo_matrix_translate (matrix, width / 2, height / 2);
  cairo_matrix_scale (matrix, 1 / camera->scale, 1 / camera->scale);
  cairo_matrix_rotate (matrix, -camera->rotation);
  cairo_matrix_translate (matrix, -camera->x * unit - width / 2, -camera->y * unit - height / 2);
}

/* from the layer as it was drawn to the picture */
static void
set_layer (cairo_matrix_t *matrix, const BbPose *pose, double width, double height)
{
  double unit = height / BB_INK_PICTURE_HEIGHT;

  cairo_matrix_translate (matrix, width / 2 + pose->x * unit, height / 2 + pose->y * unit);
  cairo_matrix_rotate (matrix, pose->rotation);
  cairo_matrix_scale (matrix, pose->scale, pose->scale);
  cairo_matrix_translate (matrix, -width / 2, -height / 2);
}

cairo_matrix_t
bb_plate_sight_find_way (const BbLayer *layer,
                         const BbPose *camera,
                         double at,
                         double width,
                         double height,
                         double *opacity)
{
  cairo_matrix_t matrix;

  cairo_matrix_init_identity (&matrix);
  set_camera (&matrix, camera, width, height);
  *opacity = 1;
  if (layer != NULL)
    {
      BbPose pose = bb_move_keys_get_pose (layer->keys, at);

      set_layer (&matrix, &pose, width, height);
      *opacity = pose.opacity;
    }
  return matrix;
}

/* grows @area by what the frame shows where @matrix leads there */
static void
add_sight (BbPlateArea *area, const cairo_matrix_t *matrix, double width, double height)
{
  cairo_matrix_t back = *matrix;

  if (cairo_matrix_invert (&back) != CAIRO_STATUS_SUCCESS)
    return;

  for (int i = 0; i < 4; i++)
    {
      double x = i % 2 * width, y = i / 2 * height;

      cairo_matrix_transform_point (&back, &x, &y);
      *area = (BbPlateArea){ MIN (area->left, x / width), MIN (area->top, y / height), MAX (area->right, x / width),
                             MAX (area->bottom, y / height) };
    }
}

double
bb_plate_sight_look (const BbProject *project,
                     guint index,
                     const BbLayer *layer,
                     double width,
                     double height,
                     BbPlateArea *area)
{
  gint64 start = bb_project_get_start (project, index), n = bb_project_get_duration (project, index);
  /* a hand shakes on while the board comes in and goes out */
  gint64 beyond = bb_project_get_board (project, index)->shake > 0 ? n / 2 + 1 : 0;
  double zoom = 1;

  *area = bb_plate_area_picture;
  for (gint64 frame = start - beyond; frame < start + n + beyond; frame++)
    {
      BbPose camera;
      cairo_matrix_t matrix;
      double opacity;

      bb_moves_find_camera (project, index, frame, &camera);
      matrix = bb_plate_sight_find_way (layer, &camera, bb_moves_find_at (project, index, frame), width, height,
                                        &opacity);
      add_sight (area, &matrix, width, height);
      zoom = MAX (zoom, hypot (matrix.xx, matrix.yx));
    }
  /* whole pixels, so that what stands still is not blurred */
  *area = (BbPlateArea){ floor (area->left * width) / width, floor (area->top * height) / height,
                         ceil (area->right * width) / width, ceil (area->bottom * height) / height };
  return MIN (zoom, ZOOM_MOST);
}

BbPlateSight
bb_plate_sight_find (const BbProject *project, guint index)
{
  BbCameraMove move = bb_moves_find_move (project, index);
  gint64 start = bb_project_get_start (project, index);

  return (BbPlateSight){ move.keys != NULL ? bb_list_ref (move.keys) : NULL, move.keys != NULL ? start - move.first : 0,
                         move.n, bb_project_get_duration (project, index),
                         bb_project_get_board (project, index)->shake > 0 ? start : 0 };
}

gboolean
bb_plate_sight_equal (const BbPlateSight *a, const BbPlateSight *b)
{
  return a->keys == b->keys && a->begun == b->begun && a->n_move == b->n_move && a->n_frames == b->n_frames &&
         a->start == b->start;
}
