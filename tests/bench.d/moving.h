/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of what does a window show each frame that is measured? */
#pragma once

#include <time.h>

#include "model/places.h"
#include "storyboard.h"

#define MOVING_WIDTH 1920
#define MOVING_HEIGHT 1080
#define MOVING_RATE 24
#define MOVING_SECONDS 20
#define MOVING_FRAMES (MOVING_SECONDS * MOVING_RATE)
#define MOVING_LENGTH 24     /* of each board */
#define MOVING_TRANSITION 12 /* of every second one */

/* pushes in, or looks from one side to the other, and turns */
static inline void
moving_move (BbBoard *board, guint index)
{
  BbMoveKey *keys[] = { bb_move_key_new (0), bb_move_key_new (BB_MOVE_END) };

  keys[0]->scale = index % 2 == 0 ? 1000 : 700;
  keys[1]->scale = index % 2 == 0 ? 600 : 700;
  keys[0]->x = index % 2 == 0 ? 0 : -3000;
  keys[1]->x = index % 2 == 0 ? 1000 : 3000;
  keys[1]->rotation = 300;
  bb_board_take_camera (board, bb_list_new_from ((gpointer *) keys, G_N_ELEMENTS (keys)));
  bb_move_key_unref (keys[0]);
  bb_move_key_unref (keys[1]);
}

/* moves and dissolves, all the way */
static inline BbProject *
moving_make_project (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbScene) scene = bb_scene_new ("Rooftop", 0x62a0ea);
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbProject) sized = NULL;
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < MOVING_FRAMES / MOVING_LENGTH; i++)
    {
      g_autoptr (BbLayer) layer = make_face (i);
      g_autoptr (BbBoard) board = bb_board_new ();

      bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
      bb_board_set_text (board, BB_FIELD_ID_SCENE, scene->id);
      board->starts_shot = TRUE;
      moving_move (board, i);
      if (i % 2 == 1)
        {
          board->transition = BB_TRANSITION_DISSOLVE;
          board->transition_length = MOVING_TRANSITION;
        }
      g_ptr_array_add (places, bb_place_new (i * MOVING_LENGTH, board));
    }

  settings->length = MOVING_FRAMES;
  settings->width = MOVING_WIDTH;
  settings->height = MOVING_HEIGHT;
  sized = bb_project_with_settings (project, settings);
  return bb_project_with_list (sized, BB_PLACES, bb_list_new_take (places));
}

/* of the main loop alone */
static inline double
moving_get_thread_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}
