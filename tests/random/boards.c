/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which random edits change a board? */
#include "pieces.h"

#include "model/places.h"
#include "model/sharing.h"

static const char *const random_numbers[] = { "", "1A", "2A", "2B", "S12", "7", "Title", "3-1A" };
static const char *const random_fields[] = { BB_FIELD_ID_ACTION, BB_FIELD_ID_CAMERA, BB_FIELD_ID_LYRIC,
                                             BB_FIELD_ID_KIND,   BB_FIELD_ID_NOTES,  "x-mood" };

/* takes over @board */
static BbProject *
set_board (const BbProject *project, guint index, BbBoard *board)
{
  g_autoptr (BbBoard) kept = board;

  return bb_places_set_board (project, index, kept);
}

/* takes over @layer */
static BbProject *
set_layer (const BbProject *project, guint index, guint layer_index, BbLayer *layer)
{
  BbBoard *board = bb_board_copy (bb_project_get_board (project, index));
  g_autoptr (BbLayer) kept = layer;

  bb_board_take_layers (board, bb_list_replace (board->layers, layer_index, kept));
  return set_board (project, index, board);
}

static BbProject *
edit_text (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  BbBoard *board = bb_board_copy (bb_project_get_board (project, index));

  bb_board_set_text (board, PICK (rand, random_fields), bb_test_pick_text (rand));
  return set_board (project, index, board);
}

static BbList *
make_camera (GRand *rand)
{
  GPtrArray *keys = g_ptr_array_new ();

  for (guint i = 0, n = bb_test_pick_index (rand, 4); i < n; i++)
    {
      BbMoveKey *key = bb_move_key_new ((int) (i * 300));

      key->x = g_rand_int_range (rand, -9000, 9000);
      key->scale = g_rand_int_range (rand, BB_MOVE_SCALE_LEAST, BB_MOVE_SCALE_MOST + 1);
      key->easing = (BbEasing) bb_test_pick_index (rand, BB_EASING_N_KINDS);
      g_ptr_array_add (keys, key);
    }
  return bb_list_new_take (keys);
}

static BbProject *
edit_board (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  BbBoard *board = bb_board_copy (bb_project_get_board (project, index));

  board->is_locked = bb_test_pick_index (rand, 4) == 0;
  board->transition = (BbTransitionKind) bb_test_pick_index (rand, BB_TRANSITION_N_KINDS);
  board->transition_length = board->transition == BB_TRANSITION_CUT ? 0 : g_rand_int_range (rand, 1, 60);
  board->camera_goes_on = bb_test_pick_index (rand, 2) == 0;
  board->shake = (int) bb_test_pick_index (rand, BB_SHAKE_MOST + 1);
  board->crop_x = (int) bb_test_pick_index (rand, 20001) - 10000;
  bb_board_take_camera (board, make_camera (rand));
  bb_string_set (&board->number, PICK (rand, random_numbers));
  return set_board (project, index, board);
}

static BbProject *
edit_add_ink (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  BbBoard *board = bb_board_copy (bb_project_get_board (project, index));
  g_autoptr (BbLayer) layer = bb_test_make_ink (rand, bb_test_pick_index (rand, 3), 5);

  bb_test_add_layer (board, layer);
  return set_board (project, index, board);
}

static BbProject *
edit_add_picture (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  BbBoard *board = bb_board_copy (bb_project_get_board (project, index));
  g_autoptr (BbLayer) layer = bb_layer_new_picture (MEDIA ".jpg", "옥상 <1>.jpg");

  layer->fit = (BbFit) bb_test_pick_index (rand, BB_FIT_N);
  bb_test_add_layer (board, layer);
  return set_board (project, index, board);
}

static BbProject *
edit_layer (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  const BbList *layers = bb_project_get_board (project, index)->layers;
  guint layer_index;
  BbLayer *layer;

  if (layers->n_items == 0)
    return bb_project_ref (project);

  layer_index = bb_test_pick_index (rand, layers->n_items);
  layer = bb_layer_copy (bb_list_get (layers, layer_index));
  layer->is_hidden = g_rand_boolean (rand);
  layer->opacity = g_rand_int_range (rand, 0, BB_OPACITY_MAX + 1);
  bb_string_set (&layer->name, bb_test_pick_text (rand));
  return set_layer (project, index, layer_index, layer);
}

static int
pick_near (GRand *rand, int middle)
{
  return middle - 100 + (int) bb_test_pick_index (rand, 201);
}

static BbProject *
edit_place_picture (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  const BbList *layers = bb_project_get_board (project, index)->layers;
  BbLayer *layer;

  if (layers->n_items == 0 || ((const BbLayer *) bb_list_get (layers, 0))->kind != BB_LAYER_PICTURE)
    return bb_project_ref (project);

  layer = bb_layer_copy (bb_list_get (layers, 0));
  layer->placement = (BbPlacement){ .x = pick_near (rand, 0),
                                    .y = pick_near (rand, 0),
                                    .scale_x = pick_near (rand, BB_PLACEMENT_SCALE_USUAL),
                                    .scale_y = BB_PLACEMENT_SCALE_USUAL,
                                    .rotation = pick_near (rand, 0),
                                    .is_mirrored = g_rand_boolean (rand),
                                    .crop_top = (int) bb_test_pick_index (rand, 500) };
  return set_layer (project, index, 0, layer);
}

static BbProject *
edit_share (GRand *rand, const BbProject *project)
{
  const BbBoard *from = bb_project_get_board (project, bb_test_pick_place (rand, project));
  const BbBoard *to = bb_project_get_board (project, bb_test_pick_place (rand, project));
  g_autoptr (GPtrArray) others = g_ptr_array_new ();

  if (from->layers->n_items == 0)
    return bb_project_ref (project);

  g_ptr_array_add (others, (gpointer) to);
  return bb_sharing_share (
      project, from->id,
      ((const BbLayer *) bb_list_get (from->layers, bb_test_pick_index (rand, from->layers->n_items)))->id, others);
}

static BbProject *
edit_plan (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  BbBoard *board = bb_board_copy (bb_project_get_board (project, index));
  g_autoptr (BbLayer) layer = bb_test_make_ink (rand, 1 + bb_test_pick_index (rand, 2), 5);

  bb_board_take_plan (board, bb_list_insert (board->plan->layers, 0, layer));
  return set_board (project, index, board);
}

static BbProject *
edit_remove_layer (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  BbBoard *board;

  if (bb_project_get_board (project, index)->layers->n_items == 0)
    return bb_project_ref (project);

  board = bb_board_copy (bb_project_get_board (project, index));
  bb_board_take_layers (board, bb_list_remove (board->layers, bb_test_pick_index (rand, board->layers->n_items)));
  return set_board (project, index, board);
}

static BbProject *
edit_draw (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  const BbBoard *board = bb_project_get_board (project, index);
  int ink = bb_board_find_ink (board, NULL);
  g_autoptr (BbStroke) stroke = NULL;
  BbLayer *layer;

  if (ink < 0)
    return edit_add_ink (rand, project);

  stroke = bb_test_make_stroke (rand, 1 + bb_test_pick_index (rand, 20));
  layer = bb_layer_copy (bb_list_get (board->layers, (guint) ink));
  bb_layer_add_stroke (layer, stroke);
  return set_layer (project, index, (guint) ink, layer);
}

static BbProject *
edit_erase (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  const BbBoard *board = bb_project_get_board (project, index);
  int ink = bb_board_find_ink (board, NULL);
  BbLayer *layer;

  if (ink < 0)
    return bb_project_ref (project);

  layer = bb_layer_copy (bb_list_get (board->layers, (guint) ink));
  if (layer->strokes->len > 0)
    g_ptr_array_remove_index (layer->strokes, bb_test_pick_index (rand, layer->strokes->len));
  return set_layer (project, index, (guint) ink, layer);
}

/* options, and the shelf */

/* takes over @options */
static BbProject *
set_options (const BbProject *project, guint index, BbList *options, guint live)
{
  g_autoptr (BbList) kept = options;
  g_autoptr (BbPlace) place = bb_place_new_with_options (bb_project_get_start (project, index), kept, live);

  return bb_project_with_list (project, BB_PLACES, bb_list_replace (project->lists[BB_PLACES], index, place));
}

static BbProject *
edit_add_option (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  const BbPlace *place = bb_project_get_place (project, index);
  g_autoptr (BbBoard) board = bb_board_duplicate (bb_place_get_board (place));

  return set_options (project, index, bb_list_insert (place->options, place->options->n_items, board),
                      place->options->n_items);
}

static BbProject *
edit_choose_option (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  const BbPlace *place = bb_project_get_place (project, index);

  return set_options (project, index, bb_list_ref (place->options), bb_test_pick_index (rand, place->options->n_items));
}

static BbProject *
edit_remove_option (GRand *rand, const BbProject *project)
{
  guint index = bb_test_pick_place (rand, project);
  const BbPlace *place = bb_project_get_place (project, index);

  if (place->options->n_items == 1)
    return bb_project_ref (project);

  return set_options (project, index, bb_list_remove (place->options, place->live), 0);
}

static BbProject *
edit_shelve (GRand *rand, const BbProject *project)
{
  const BbList *shelf = project->lists[BB_SHELF];
  g_autoptr (BbBoard) board = bb_test_make_board (rand);

  return bb_project_with_list (project, BB_SHELF,
                               bb_list_insert (shelf, bb_test_pick_index (rand, shelf->n_items + 1), board));
}

static BbProject *
edit_unshelve (GRand *rand, const BbProject *project)
{
  const BbList *shelf = project->lists[BB_SHELF];
  BbPace pace = bb_pace_of_frames (24);
  guint index;
  g_autoptr (BbProject) without = NULL;
  g_autoptr (BbProject) added = NULL;

  if (shelf->n_items == 0)
    return bb_project_ref (project);

  index = bb_test_pick_index (rand, shelf->n_items);
  without = bb_project_with_list (project, BB_SHELF, bb_list_remove (shelf, index));
  added = bb_places_add (without, bb_test_pick_frame (rand, project), bb_list_get (shelf, index), &pace, NULL);
  return added != without ? g_steal_pointer (&added) : bb_project_ref (project);
}

static const BbRandomEdit edits[] = {
  edit_text,     edit_board, edit_add_ink,       edit_add_picture,   edit_layer,         edit_remove_layer,
  edit_draw,     edit_erase, edit_add_option,    edit_choose_option, edit_remove_option, edit_shelve,
  edit_unshelve, edit_share, edit_place_picture, edit_plan,
};

const BbRandomEdits bb_test_board_edits = { edits, G_N_ELEMENTS (edits) };
