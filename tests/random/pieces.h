/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are random projects made of? */
#pragma once

#include "model/project.h"

typedef BbProject *(*BbRandomEdit) (GRand *rand, const BbProject *project);

/* some edits of one kind */
typedef struct
{
  const BbRandomEdit *edits;
  guint n_edits;
} BbRandomEdits;

extern const BbRandomEdits bb_test_timeline_edits;
extern const BbRandomEdits bb_test_board_edits;
extern const BbRandomEdits bb_test_record_edits;

/* "media/" and the hash of a picture or song: add ".jpg" */
#define MEDIA "media/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

#define PICK(rand, table) (table)[g_rand_int_range (rand, 0, G_N_ELEMENTS (table))]

/** Returns: 0 to @n - 1 */
guint bb_test_pick_index (GRand *rand, guint n);

guint bb_test_pick_place (GRand *rand, const BbProject *project);

/** Returns: a frame, now and then outside the video */
gint64 bb_test_pick_frame (GRand *rand, const BbProject *project);

/** Returns: (transfer none): a text, "" among them */
const char *bb_test_pick_text (GRand *rand);

BbStroke *bb_test_make_stroke (GRand *rand, guint n_points);
BbLayer *bb_test_make_ink (GRand *rand, guint n_strokes, guint n_points);

/** Returns: (transfer full): a board with a little ink, or none */
BbBoard *bb_test_make_board (GRand *rand);

/** Puts @layer on top of a writable board */
void bb_test_add_layer (BbBoard *board, const BbLayer *layer);
