/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do beats, bars and eights lie where a dancer counts them? */
#include "model/beat-grid.h"

#include <locale.h>
#include <math.h>

#include "model/section.h"
#include "model/tempo.h"

#define RATE 48000
#define SECONDS 60

static void
add (BbProject **project, BbListKind kind, gpointer item)
{
  BbProject *next = bb_project_with_list (*project, kind,
                                          bb_list_insert ((*project)->lists[kind], (*project)->lists[kind]->n_items,
                                                          item));

  bb_value_unref (item);
  bb_project_unref (*project);
  *project = next;
}

static BbProject *
make_project (const char *rate)
{
  g_autoptr (BbProject) project = bb_project_new ();
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", RATE, SECONDS * RATE);
  g_autoptr (BbProject) set = NULL;

  g_assert_true (bb_frame_rate_parse (rate, &settings->rate, NULL));
  settings->length = bb_song_get_end (song, &settings->rate);
  set = bb_project_with_settings (project, settings);
  return bb_project_with_song (set, song);
}

static const BbBeat *
beat_at (const BbBeatGrid *grid, double seconds)
{
  for (guint i = 0; i < grid->n; i++)
    {
      if (fabs (grid->beats[i].sample - seconds * RATE) < 1)
        return &grid->beats[i];
    }

  g_error ("no beat at %g s", seconds);
}

static void
assert_counted (const BbBeatGrid *grid, double seconds, gint64 bar, int beat, int count, gint64 eight)
{
  const BbBeat *found = beat_at (grid, seconds);

  g_assert_cmpint (found->bar, ==, bar);
  g_assert_cmpint (found->beat, ==, beat);
  g_assert_cmpint (found->count, ==, count);
  g_assert_cmpint (found->eight, ==, eight);
}

static void
test_none (void)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (BbBeatGrid) without_song = bb_beat_grid_new (empty);
  g_autoptr (BbProject) project = make_project ("24/1");
  g_autoptr (BbBeatGrid) without_tempo = bb_beat_grid_new (project);
  gint64 start, end;

  g_assert_cmpuint (without_song->n, ==, 0);
  g_assert_cmpuint (without_tempo->n, ==, 0);
  g_assert_cmpint (bb_beat_grid_find (without_tempo, 10), ==, -1);
  g_assert_cmpint (bb_beat_grid_find_nearest (without_tempo, 10), ==, -1);
  g_assert_cmpint (bb_beat_grid_step (without_tempo, 10, BB_BEAT_STEP_BEAT, 1), ==, -1);
  g_assert_false (bb_beat_grid_get_span (without_tempo, 10, BB_BEAT_STEP_BAR, &start, &end));
  g_assert_cmpfloat (bb_beat_grid_measure (without_tempo, 0, 10), ==, 0);
}

/* 120 beats a minute, the first downbeat after a pick-up of two beats */
static void
test_plain (void)
{
  g_autoptr (BbProject) project = make_project ("24/1");
  g_autoptr (BbBeatGrid) grid = NULL;
  gint64 start, end;

  add (&project, BB_TEMPI, bb_tempo_new (RATE, 120, 4));
  grid = bb_beat_grid_new (project);

  g_assert_cmpuint (grid->n, ==, 2 * SECONDS);
  assert_counted (grid, 0, 0, 3, 7, 0);
  assert_counted (grid, 1, 1, 1, 1, 1);
  assert_counted (grid, 2.5, 1, 4, 4, 1);
  assert_counted (grid, 4.5, 2, 4, 8, 1);
  assert_counted (grid, 5, 3, 1, 1, 2);
  g_assert_cmpint (bb_beat_grid_find (grid, 35), ==, 2);
  g_assert_cmpint (bb_beat_grid_find (grid, 36), ==, 3);
  g_assert_cmpint (bb_beat_grid_find_nearest (grid, 29.9), ==, 2);
  g_assert_cmpint (bb_beat_grid_find_nearest (grid, 30.1), ==, 3);
  g_assert_cmpint (bb_beat_grid_step (grid, 24, BB_BEAT_STEP_BAR, 1), ==, 6);
  g_assert_cmpint (bb_beat_grid_step (grid, 24, BB_BEAT_STEP_EIGHT, -1), ==, -1);
  g_assert_cmpint (bb_beat_grid_step (grid, 121, BB_BEAT_STEP_EIGHT, -1), ==, 10);
  g_assert_true (bb_beat_grid_get_span (grid, 100, BB_BEAT_STEP_EIGHT, &start, &end));
  g_assert_cmpint (start, ==, 24);
  g_assert_cmpint (end, ==, 120);
  g_assert_true (bb_beat_grid_get_span (grid, 1439, BB_BEAT_STEP_BEAT, &start, &end));
  g_assert_cmpint (end, ==, 1440);
}

/* a section that begins off the grid of eights is counted anew, and its eights are its own */
static void
test_sections (void)
{
  g_autoptr (BbProject) project = make_project ("24/1");
  g_autoptr (BbBeatGrid) grid = NULL;

  add (&project, BB_TEMPI, bb_tempo_new (0, 120, 4));
  add (&project, BB_SECTIONS, bb_section_new ("intro", 0, 6 * RATE));
  add (&project, BB_SECTIONS, bb_section_new ("verse", 6 * RATE + 7000, 14 * RATE));
  grid = bb_beat_grid_new (project);

  assert_counted (grid, 5.5, 3, 4, 4, 2);
  g_assert_cmpint (beat_at (grid, 5.5)->section, ==, 0);
  assert_counted (grid, 6, 4, 1, 1, 1);
  g_assert_cmpint (beat_at (grid, 6)->section, ==, 1);
  assert_counted (grid, 10, 6, 1, 1, 2);
  g_assert_cmpint (beat_at (grid, 14)->section, ==, -1);
}

static void
test_segments (void)
{
  g_autoptr (BbProject) project = make_project ("24/1");
  g_autoptr (BbBeatGrid) grid = NULL;
  BbTempo *eighths = bb_tempo_new (10 * RATE, 180, 6);

  eighths->unit = 8;
  add (&project, BB_TEMPI, bb_tempo_new (0, 120, 4));
  add (&project, BB_TEMPI, bb_tempo_new (6 * RATE, 60, 4));
  add (&project, BB_TEMPI, eighths);
  add (&project, BB_TEMPI, bb_tempo_new (20.05 * RATE, 60, 3));
  grid = bb_beat_grid_new (project);

  /* a bar on, and counted on */
  assert_counted (grid, 5.5, 3, 4, 4, 2);
  assert_counted (grid, 6, 4, 1, 5, 2);
  /* another metre */
  assert_counted (grid, 10, 5, 1, 1, 3);
  g_assert_cmpint (beat_at (grid, 10)->counts, ==, 6);
  assert_counted (grid, 12, 6, 1, 1, 4);
  /* a twentieth of a second before the next segment is no beat */
  g_assert_cmpint (bb_beat_grid_find (grid, 480) + 1, ==, bb_beat_grid_find (grid, 481));
  assert_counted (grid, 23.05, 11, 1, 4, 8);
}

/* a cut on a beat lies on the frame nearest to it, whatever the rate and the song map */
static void
test_nearest_frame (void)
{
  static const char *const rates[] = {
    "24000/1001", "24/1", "25/1", "30000/1001", "30/1", "50/1", "60000/1001", "60/1"
  };

  for (guint i = 0; i < G_N_ELEMENTS (rates); i++)
    {
      g_autoptr (BbProject) project = make_project (rates[i]);
      const BbFrameRate *rate = &project->settings->rate;
      g_autoptr (BbBeatGrid) grid = NULL;

      bb_song_set_start (project->song, 7);
      add (&project, BB_TEMPI, bb_tempo_new (1234.5, 127.998, 4));
      grid = bb_beat_grid_new (project);

      g_assert_cmpuint (grid->n, >, 120);
      for (guint j = 0; j < grid->n; j++)
        {
          double seconds = grid->beats[j].sample / RATE + 7.0 * rate->denominator / rate->numerator;
          double exact = seconds * rate->numerator / rate->denominator;

          g_assert_cmpfloat_with_epsilon (grid->beats[j].position, exact, 2e-3);
          g_assert_cmpfloat (fabs ((double) grid->beats[j].frame - exact), <, 0.502);
        }
    }
}

/* a song that pauses, and then is heard again from before */
static void
test_map (void)
{
  g_autoptr (BbProject) project = make_project ("24/1");
  GPtrArray *map = g_ptr_array_new ();
  g_autoptr (BbBeatGrid) grid = NULL;

  g_ptr_array_add (map, bb_stretch_new (0, 0, 4 * RATE));
  g_ptr_array_add (map, bb_stretch_new (240, 2 * RATE, 6 * RATE));
  bb_song_take_map (project->song, bb_list_new_take (map));
  add (&project, BB_TEMPI, bb_tempo_new (0, 60, 4));
  grid = bb_beat_grid_new (project);

  g_assert_cmpuint (grid->n, ==, 8);
  g_assert_cmpint (grid->beats[3].frame, ==, 72);
  g_assert_cmpint (grid->beats[4].frame, ==, 240);
  g_assert_cmpint (grid->beats[4].count, ==, 3);
  g_assert_cmpint (grid->beats[7].count, ==, 6);
}

static void
test_measure (void)
{
  g_autoptr (BbProject) project = make_project ("30/1");
  g_autoptr (BbBeatGrid) grid = NULL;

  add (&project, BB_TEMPI, bb_tempo_new (0, 128, 4));
  grid = bb_beat_grid_new (project);

  /* 14.0625 frames a beat */
  g_assert_cmpfloat_with_epsilon (bb_beat_grid_measure (grid, 0, 56), 4, 1e-9);
  g_assert_cmpfloat_with_epsilon (bb_beat_grid_measure (grid, 28, 35), 0.5, 1e-9);
  for (int beats = -3; beats < 40; beats++)
    g_assert_cmpfloat_with_epsilon (bb_beat_grid_advance (grid, 56, beats), (4 + beats) * 14.0625, 1e-6);
  g_assert_cmpfloat_with_epsilon (bb_beat_grid_advance (grid, 0, 200), 200 * 14.0625, 1e-6);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/beat-grid/none", test_none);
  g_test_add_func ("/model/beat-grid/plain", test_plain);
  g_test_add_func ("/model/beat-grid/sections", test_sections);
  g_test_add_func ("/model/beat-grid/segments", test_segments);
  g_test_add_func ("/model/beat-grid/nearest-frame", test_nearest_frame);
  g_test_add_func ("/model/beat-grid/map", test_map);
  g_test_add_func ("/model/beat-grid/measure", test_measure);

  return g_test_run ();
}
