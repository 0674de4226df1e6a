/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is planned: which board comes when, what it says and who draws it? */
#pragma once

#include "hand.h"
#include "model/move-preset.h"
#include "model/project.h"

/* the song: 24 frames a second, 45 a bar */
#define FRAMES_A_BAR 45
#define SAMPLE_RATE 44100
#define N_SAMPLES 3417750
#define SAMPLES_A_BAR 82687.5 /* at 128 beats a minute */
#define N_FRAMES 1860

/**
 * Plan:
 * @id: of the board, "b-…"
 * @bar: of the song at which it starts, from 0
 * @continues: the camera goes on from the board before
 * @scene: "s-…"
 * @kind: of shot, or %NULL
 * @number: typed, or %NULL
 * @dissolve: frames into it, 0 for a cut
 * @photo: name of the location photo that lies under the ink, or %NULL
 * @draw: draws it; %NULL for what is not boarded yet
 *
 * One board. The texts may be %NULL.
 */
typedef struct
{
  const char *id;
  double bar;
  gboolean continues;
  const char *scene;
  const char *kind;
  const char *number;
  int dissolve;
  const char *photo;
  void (*draw) (Hand *hand);
  const char *action;
  const char *camera;
  const char *lyric;
  const char *choreography;
  const char *notes;
} Plan;

/* the boards of each part of the song, each ended by one without id */
extern const Plan verse_plans[];
extern const Plan chorus_plans[];
extern const Plan dance_plans[];
extern const Plan outro_plans[];

/** Lets a board that is drawn already move, and come in, as is planned */
void plan_moves (BbBoard *board);

/** Returns: (transfer full): the list of @kind: scenes, sections, lyrics, notes, tempi */
BbList *story_list (BbListKind kind);
