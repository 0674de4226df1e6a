/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the next board come on its beat, also where the tempo changes? */
#include "model/pace.h"

#include <locale.h>

#include "model/places.h"
#include "model/tempo.h"

#define RATE 48000

/* at 24 frames a second: 120 beats a minute with bar 1 at frame 24, and from 10 s on 60 beats a minute in three */
static BbProject *
make_project (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", RATE, 20 * RATE);
  g_autoptr (BbProject) set = NULL;
  g_autoptr (BbProject) sung = NULL;
  gpointer tempi[] = { bb_tempo_new (RATE, 120, 4), bb_tempo_new (10 * RATE, 60, 3) };
  BbProject *next;

  settings->length = 600;
  set = bb_project_with_settings (project, settings);
  sung = bb_project_with_song (set, song);
  next = bb_project_with_list (sung, BB_TEMPI, bb_list_new_from (tempi, 2));
  bb_value_unref (tempi[0]);
  bb_value_unref (tempi[1]);
  return next;
}

static const struct
{
  BbBeatStep step;
  int count;
  double position;
  double next;
} rows[] = {
  { BB_BEAT_STEP_BEAT, 1, 24, 36 },   { BB_BEAT_STEP_BEAT, 1, 0, 12 },    { BB_BEAT_STEP_BEAT, 1, 29, 36 },
  { BB_BEAT_STEP_BEAT, 1, 31, 48 },   { BB_BEAT_STEP_BEAT, 4, 24, 72 },   { BB_BEAT_STEP_BEAT, 1, 228, 240 },
  { BB_BEAT_STEP_BEAT, 1, 240, 264 }, { BB_BEAT_STEP_BEAT, 2, 228, 264 }, { BB_BEAT_STEP_BAR, 1, 24, 72 },
  { BB_BEAT_STEP_BAR, 2, 24, 120 },   { BB_BEAT_STEP_BAR, 1, 36, 72 },    { BB_BEAT_STEP_BAR, 1, 60, 120 },
  { BB_BEAT_STEP_BAR, 1, 240, 312 },  { BB_BEAT_STEP_EIGHT, 1, 24, 120 }, { BB_BEAT_STEP_EIGHT, 1, 120, 216 },
  { BB_BEAT_STEP_BEAT, 1, 456, 480 }, { BB_BEAT_STEP_BAR, 1, 456, 528 },
};

static void
test_next (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const BbPace pace = { .grid = grid, .step = rows[i].step, .count = rows[i].count };

      g_test_message ("%u", i);
      g_assert_cmpfloat_with_epsilon (bb_pace_next (&pace, rows[i].position), rows[i].next, 0.01);
    }
}

static void
test_begin (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  const BbPace beat = { .grid = grid, .step = BB_BEAT_STEP_BEAT, .count = 1 };
  const BbPace bar = { .grid = grid, .step = BB_BEAT_STEP_BAR, .count = 1 };
  const BbPace frames = bb_pace_of_frames (10);

  g_assert_cmpfloat (bb_pace_begin (&beat, 29), ==, 24);
  g_assert_cmpfloat (bb_pace_begin (&beat, 31), ==, 36);
  g_assert_cmpfloat (bb_pace_begin (&bar, 46), ==, 24);
  g_assert_cmpfloat (bb_pace_begin (&bar, 50), ==, 72);
  g_assert_cmpfloat (bb_pace_begin (&bar, 72), ==, 72);
  g_assert_cmpfloat (bb_pace_begin (&frames, 29), ==, 29);
  g_assert_cmpfloat (bb_pace_next (&frames, 29.5), ==, 39.5);
}

static const struct
{
  const char *text;
  gboolean is_one;
  gboolean has_grid;
  BbBeatStep step;
  int count;
  double frames;
} texts[] = {
  { "2s", TRUE, FALSE, 0, 0, 48 },
  { "48", TRUE, FALSE, 0, 0, 48 },
  { "4beats", TRUE, TRUE, BB_BEAT_STEP_BEAT, 4, 0 },
  { "beat", TRUE, TRUE, BB_BEAT_STEP_BEAT, 1, 0 },
  { "1bar", TRUE, TRUE, BB_BEAT_STEP_BAR, 1, 0 },
  { "2eights", TRUE, TRUE, BB_BEAT_STEP_EIGHT, 2, 0 },
  { "0beats", FALSE, FALSE, 0, 0, 48 },
  { "beatses", FALSE, FALSE, 0, 0, 48 },
  { "soon", FALSE, FALSE, 0, 0, 48 },
};

static void
test_parse (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  const BbFrameRate *rate = &project->settings->rate;
  BbPace pace;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("%s", texts[i].text);
      g_assert_cmpint (bb_pace_parse (rate, grid, texts[i].text, &pace), ==, texts[i].is_one);
      g_assert_true ((pace.grid != NULL) == texts[i].has_grid);
      g_assert_cmpint (pace.step, ==, texts[i].step);
      g_assert_cmpint (pace.count, ==, texts[i].count);
      g_assert_cmpfloat (pace.frames, ==, texts[i].frames);
    }

  g_assert_false (bb_pace_parse (rate, NULL, "4beats", &pace));
  g_assert_cmpfloat (pace.frames, ==, 48);
}

/* many pictures are laid with the beats of both tempi, and one that is added comes on one */
static void
test_lay (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  const BbPace pace = { .grid = grid, .step = BB_BEAT_STEP_BAR, .count = 1 };
  g_autoptr (GPtrArray) boards = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_board_unref);
  static const gint64 starts[] = { 0, 168, 216, 240, 312, 384 };
  g_autoptr (BbProject) laid = NULL;
  g_autoptr (BbProject) added = NULL;
  guint index;

  for (guint i = 0; i < 4; i++)
    g_ptr_array_add (boards, bb_board_new ());
  laid = bb_places_lay_at_pace (project, 168, boards, &pace);
  g_assert_cmpuint (bb_project_count (laid), ==, G_N_ELEMENTS (starts));
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    g_assert_cmpint (bb_project_get_start (laid, i), ==, starts[i]);

  added = bb_places_add (project, 0, g_ptr_array_index (boards, 0), &pace, &index);
  g_assert_cmpint (bb_project_get_start (added, index), ==, 24);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/pace/next", test_next);
  g_test_add_func ("/model/pace/begin", test_begin);
  g_test_add_func ("/model/pace/parse", test_parse);
  g_test_add_func ("/model/pace/lay", test_lay);
  return g_test_run ();
}
