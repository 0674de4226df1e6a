/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does every test of the player begin with? */
#pragma once

#include "capture.h"

/* six seconds at 24 frames a second; FRAME samples each */
#define N_SAMPLES (6 * CAPTURE_RATE)
#define N_FRAMES 144
#define FRAME 2000

extern const BbFrameRate fixture_rate;

typedef struct
{
  char *folder;
  char *path;
  Capture *capture;
  BbPlayer *player; /* stands at frame 0 */
  guint n_ends;     /* times that "at-end" came */
} Fixture;

typedef struct
{
  const char *path;
  gboolean sync; /* of the capture */
  void (*func) (Fixture *fixture, gconstpointer data);
} FixtureTest;

int fixture_run (int *argc, char ***argv, const FixtureTest *tests, guint n_tests);

/* waits for a run after those, and until so many samples of it were heard; returns them all */
GArray *fixture_wait_heard (Fixture *fixture, guint runs, guint n_samples);

/* a CaptureCheck of the player */
gboolean fixture_has_stopped (gpointer player);
