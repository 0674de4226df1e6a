/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are random projects made of? */
#include "pieces.h"

static const char *const random_texts[] = {
  "",           "Chorus, she turns",   "네온 사인 아래에서",      "a < b & \"c\" > 'd'",
  "two\nlines", "\ttab, and the end ", "👩‍🎤 on the roof", "1",
};

const char *
bb_test_pick_text (GRand *rand)
{
  return PICK (rand, random_texts);
}

guint
bb_test_pick_index (GRand *rand, guint n)
{
  return (guint) g_rand_int_range (rand, 0, (gint32) n);
}

guint
bb_test_pick_place (GRand *rand, const BbProject *project)
{
  return bb_test_pick_index (rand, bb_project_count (project));
}

gint64
bb_test_pick_frame (GRand *rand, const BbProject *project)
{
  return g_rand_int_range (rand, -10, (gint32) project->settings->length + 10);
}

BbStroke *
bb_test_make_stroke (GRand *rand, guint n_points)
{
  /* hands keep to a few brushes */
  static const gint32 sizes[] = { 1, 48, 160, 2000 };
  BbBrushKind kind = (BbBrushKind) bb_test_pick_index (rand, BB_BRUSH_N_KINDS);
  const BbBrush brush = { kind, sizes[bb_test_pick_index (rand, G_N_ELEMENTS (sizes))], 0x1a1a1aff };
  g_autofree BbInkPoint *points = g_new (BbInkPoint, n_points);
  BbInkPoint point = { g_rand_int_range (rand, -15000, 15000), g_rand_int_range (rand, -8600, 8600), 500 };

  for (guint i = 0; i < n_points; i++)
    {
      point.x += g_rand_int_range (rand, -300, 300);
      point.y += g_rand_int_range (rand, -300, 300);
      point.pressure = CLAMP (point.pressure + g_rand_int_range (rand, -40, 41), 0, BB_INK_PRESSURE_MAX);
      points[i] = point;
    }

  return bb_stroke_new (&brush, points, n_points);
}

BbLayer *
bb_test_make_ink (GRand *rand, guint n_strokes, guint n_points)
{
  BbLayer *layer = bb_layer_new_ink ();

  for (guint i = 0; i < n_strokes; i++)
    {
      g_autoptr (BbStroke) stroke = bb_test_make_stroke (rand, n_points);

      bb_layer_add_stroke (layer, stroke);
    }

  return layer;
}

void
bb_test_add_layer (BbBoard *board, const BbLayer *layer)
{
  bb_board_take_layers (board, bb_list_insert (board->layers, board->layers->n_items, layer));
}

BbBoard *
bb_test_make_board (GRand *rand)
{
  BbBoard *board = bb_board_new ();
  g_autoptr (BbLayer) layer = NULL;

  board->starts_shot = g_rand_boolean (rand);
  if (g_rand_boolean (rand))
    {
      layer = bb_test_make_ink (rand, bb_test_pick_index (rand, 4), 5);
      bb_test_add_layer (board, layer);
    }

  return board;
}
