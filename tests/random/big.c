/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which project is large? */
#include "random.h"

#include "model/scene.h"
#include "pieces.h"

/* as many as a stroke has after simplifying */
#define POINTS 20
#define SAMPLE_RATE 44100
#define SECONDS 3600

static BbPlace *
make_big_place (GRand *rand, gint64 start, guint n_strokes, const BbScene *scene)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbLayer) layer = bb_test_make_ink (rand, n_strokes, POINTS);

  bb_test_add_layer (board, layer);
  board->starts_shot = g_rand_boolean (rand);
  bb_board_set_text (board, BB_FIELD_ID_SCENE, scene->id);
  bb_board_set_text (board, BB_FIELD_ID_ACTION, "She turns to the neon sign; 그녀가 네온 사인을 본다");
  bb_board_set_text (board, BB_FIELD_ID_CAMERA, "slow push in");
  return bb_place_new (start, board);
}

BbProject *
bb_test_project_big (guint n_boards, guint n_strokes)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbScene) scene = bb_scene_new ("Rooftop, night", 0x3584e4);
  g_autoptr (BbSong) song = bb_song_new (MEDIA ".flac", "an hour.flac", SAMPLE_RATE, (gint64) SAMPLE_RATE * SECONDS);
  GPtrArray *places = g_ptr_array_new ();
  BbSettings *settings = bb_settings_copy (plain->settings);
  BbProject *big = bb_project_copy (plain);

  settings->length = SECONDS * 24;
  for (guint i = 0; i < n_boards; i++)
    g_ptr_array_add (places, make_big_place (rand, settings->length * i / n_boards, n_strokes, scene));

  bb_settings_unref (big->settings);
  big->settings = settings;
  bb_value_set (&big->song, song);
  bb_list_unref (big->lists[BB_PLACES]);
  big->lists[BB_PLACES] = bb_list_new_take (places);
  bb_list_unref (big->lists[BB_SCENES]);
  big->lists[BB_SCENES] = bb_list_new_from ((gpointer *) &scene, 1);
  return big;
}
