/* SPDX-License-Identifier: GPL-3.0-or-later */
/* At which speed is a song played to a shot, by what is typed of its camera? */
#include "model/camera-rate.h"

#include <gio/gio.h>
#include <locale.h>

typedef struct
{
  const char *camera;
  const char *video;
  const char *speed; /* NULL: the camera's is no rate */
} Row;

static const Row rows[] = {
  { "48", "24", "200 %" },         { " 48 fps", "24", "200 %" },
  { "48fps", "24", "200 %" },      { "24", "24", "100 %" },
  { "12", "24", "50 %" },          { "24", "23.976", "100.1 %" },
  { "23.976", "24", "99.9 %" },    { "24000/1001", "24", "99.9 %" },
  { "47.952", "23.976", "200 %" }, { "120", "25", "480 %" },
  { "119.88", "29.97", "400 %" },  { "24 or 48", "24", NULL },
  { "slow", "24", NULL },          { "0", "24", NULL },
  { "24.5", "24", NULL },
};

static void
test_speed (gconstpointer data)
{
  const Row *row = data;
  BbFrameRate camera, video;
  g_autofree char *label = NULL;
  BbSpeed speed;

  g_assert_true (bb_frame_rate_parse (row->video, &video, NULL));
  g_assert_cmpint (bb_camera_rate_parse (row->camera, &camera), ==, row->speed != NULL);
  if (row->speed == NULL)
    return;

  speed = bb_camera_rate_to_speed (&camera, &video);
  label = bb_speed_to_label (&speed);
  g_assert_cmpstr (label, ==, row->speed);
}

static void
test_typed (void)
{
  static const char *const good[] = { "2", "200%", "200 %", "2/1", "2.0", "48/24" };
  static const char *const bad[] = { "", "fast", "0", "-1", "21", "0.01", "2x", "1/0", "%" };
  const BbSpeed twice = { 2, 1 };
  g_autoptr (GError) error = NULL;
  BbSpeed speed;

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_assert_true (bb_speed_parse (good[i], &speed, &error));
      g_assert_no_error (error);
      g_assert_true (bb_speed_equal (&speed, &twice));
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_false (bb_speed_parse (bad[i], &speed, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
      g_clear_error (&error);
    }
}

/* the first board of a shot that says one speaks for all of it */
static void
test_shot (void)
{
  g_autoptr (BbProject) blank = bb_project_new ();
  g_autoptr (BbProject) project = NULL;
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (BbBoard) board = bb_board_new ();

      board->starts_shot = i == 0 || i == 3;
      bb_board_set_text (board, BB_FIELD_ID_CAMERA_RATE, i == 1 ? "48" : i == 2 ? "96" : "");
      g_ptr_array_add (places, bb_place_new (10 * i, board));
    }
  project = bb_project_with_list (blank, BB_PLACES, bb_list_new_take (places));
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpuint (bb_camera_rate_get_shot (project, i), ==, 0);
      g_assert_cmpuint (bb_camera_rate_get_shot_end (project, i), ==, 3);
      g_assert_cmpstr (bb_camera_rate_get_text (project, i), ==, "48");
    }
  g_assert_cmpuint (bb_camera_rate_get_shot (project, 3), ==, 3);
  g_assert_null (bb_camera_rate_get_text (project, 3));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/camera-rate/speed/%s-for-%s", rows[i].camera, rows[i].video);

      g_test_add_data_func (path, &rows[i], test_speed);
    }
  g_test_add_func ("/camera-rate/typed", test_typed);
  g_test_add_func ("/camera-rate/shot", test_shot);
  return g_test_run ();
}
