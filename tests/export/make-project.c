/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests of exports get projects from, and how do they ask others about the result? */
#include "make-project.h"

#include <math.h>
#include <stdarg.h>

#include "model/places.h"
#include "model/scene.h"

BbBoard *
make_board (const char *media)
{
  BbBoard *board = bb_board_new ();

  if (media != NULL)
    {
      gpointer layer = bb_layer_new_picture (media, "holiday.jpg");
      GPtrArray *layers = g_ptr_array_new ();

      g_ptr_array_add (layers, layer);
      bb_board_take_layers (board, bb_list_new_take (layers));
    }
  return board;
}

BbLayer *
make_wave (void)
{
  BbBrush brush = { BB_BRUSH_PEN, 240, 0x202020ff };
  BbLayer *layer = bb_layer_new_ink ();
  BbInkPoint points[60];

  for (int i = 0; i < 60; i++)
    points[i] = (BbInkPoint){ -9000 + i * 300, (int) (4000 * sin (i / 6.0)), 200 + 12 * i };
  bb_layer_add_stroke (layer, bb_stroke_new (&brush, points, 60));
  /* the layer has a reference of its own */
  bb_stroke_unref (g_ptr_array_index (layer->strokes, 0));
  return layer;
}

static BbProject *
with_settings (const BbProject *project, int width, int height, gint64 length)
{
  BbSettings *settings = bb_settings_copy (project->settings);

  bb_string_set (&settings->title, "Neon Tide 네온");
  bb_string_set (&settings->artist, "LUMA");
  bb_string_set (&settings->director, "김하늘");
  bb_string_set (&settings->version, "v2");
  settings->width = width;
  settings->height = height;
  settings->length = length;
  return bb_project_with_settings (project, settings);
}

BbProject *
make_project (GPtrArray *boards, int width, int height)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbProject) empty = with_settings (plain, width, height, (gint64) boards->len * BOARD_LENGTH);
  BbProject *project = bb_places_lay (empty, 0, boards, BOARD_LENGTH);

  for (guint i = 0; i < boards->len; i++)
    bb_board_unref (g_ptr_array_index (boards, i));
  g_ptr_array_unref (boards);
  g_assert_true (bb_project_check (project, NULL));
  return project;
}

static BbBoard *
make_usual_board (guint i, const BbList *scenes)
{
  BbBoard *board = make_board (i % 4 == 0 ? "media/corners.jpg" : NULL);

  if (i % 4 == 1)
    {
      GPtrArray *layers = g_ptr_array_new ();

      g_ptr_array_add (layers, make_wave ());
      bb_board_take_layers (board, bb_list_new_take (layers));
    }
  board->starts_shot = i % 3 == 0;
  bb_board_set_text (board, BB_FIELD_ID_SCENE, ((const BbScene *) bb_list_get (scenes, i % 2))->id);
  bb_board_set_text (board, BB_FIELD_ID_KIND, i % 2 ? "dance" : "lip-sync");
  bb_board_set_text (board, BB_FIELD_ID_ACTION,
                     i % 2 ? "카메라 안으로 밀고 들어가며 렌즈를 본다." : "She turns her head on the one.");
  bb_board_set_text (board, BB_FIELD_ID_LYRIC, "네온빛 파도 위로");
  return board;
}

BbProject *
make_usual_project (guint n_boards)
{
  gpointer scenes[] = { bb_scene_new ("Rooftop, night", 0x1a5fb4), bb_scene_new ("지하 주차장", 0xc64600) };
  g_autoptr (BbList) list = bb_list_new_from (scenes, 2);
  GPtrArray *boards = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;

  bb_scene_unref (scenes[0]);
  bb_scene_unref (scenes[1]);
  for (guint i = 0; i < n_boards; i++)
    g_ptr_array_add (boards, make_usual_board (i, list));
  project = make_project (boards, 1920, 1080);
  return bb_project_with_list (project, BB_SCENES, bb_list_ref (list));
}

char *
ask (const char *first, ...)
{
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *complaint = NULL;
  char *answer = NULL;
  va_list arguments;
  int status;

  va_start (arguments, first);
  for (const char *argument = first; argument != NULL; argument = va_arg (arguments, const char *))
    g_ptr_array_add (argv, (char *) argument);
  va_end (arguments);
  g_ptr_array_add (argv, NULL);

  g_spawn_sync (NULL, (char **) argv->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &answer, &complaint, &status,
                &error);
  g_assert_no_error (error);
  if (!g_spawn_check_wait_status (status, NULL))
    g_error ("%s: %s%s", first, answer, complaint);
  return answer;
}
