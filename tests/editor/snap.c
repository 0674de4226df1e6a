/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a hand snap to what is nearest, at every frame rate, and know what that is called? */
#include "editor/snap.h"

#include <locale.h>
#include <math.h>

#include "model/lyric.h"
#include "model/section.h"
#include "model/tempo.h"

#define RATE 48000
#define SECONDS 60

static void
add (BbProject **project, BbListKind kind, gpointer item)
{
  const BbList *list = (*project)->lists[kind];
  BbProject *next = bb_project_with_list (*project, kind, bb_list_insert (list, list->n_items, item));

  bb_value_unref (item);
  bb_project_unref (*project);
  *project = next;
}

/* 120 beats a minute from 1 s on, a chorus from 9 s to 17 s, a line at 10.1 s */
static BbProject *
make_project (const char *rate)
{
  g_autoptr (BbProject) project = bb_project_new ();
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", RATE, SECONDS * RATE);
  g_autoptr (BbProject) set = NULL;
  BbProject *next;

  g_assert_true (bb_frame_rate_parse (rate, &settings->rate, NULL));
  settings->length = bb_song_get_end (song, &settings->rate);
  set = bb_project_with_settings (project, settings);
  next = bb_project_with_song (set, song);
  add (&next, BB_TEMPI, bb_tempo_new (RATE, 120, 4));
  add (&next, BB_SECTIONS, bb_section_new ("Chorus 1", 9 * RATE, 17 * RATE));
  add (&next, BB_LYRICS, bb_lyric_new ("Neon lights are calling us home", 101 * RATE / 10, 12 * RATE));
  return next;
}

#define ALL                                                                                                            \
  (BB_SNAP_FLAG (BB_SNAP_BEAT) | BB_SNAP_FLAG (BB_SNAP_SECTION) | BB_SNAP_FLAG (BB_SNAP_LYRIC) |                       \
   BB_SNAP_FLAG (BB_SNAP_PLAYHEAD) | BB_SNAP_FLAG (BB_SNAP_EDGE))

/* at 24 frames a second a beat lasts 12 frames, and bar 1 begins at frame 24; the playhead is at 50 */
static const struct
{
  guint kinds;
  double position;
  double reach;
  gint64 frame;
  const char *name;
} finds[] = {
  { ALL, 25.9, 3, 24, "bar 1" },
  { ALL, 33.1, 3, 36, "beat 1.2" },
  { ALL, 33.1, 2, 33, NULL },
  { ALL, 33.1, 0, 33, NULL },
  { ALL, 13.6, 3, 12, "beat 0.4" },
  { ALL, 50.4, 3, 50, "the playhead" },
  { ALL, 217, 3, 216, "Chorus 1" },
  { ALL, 407, 3, 408, "end of Chorus 1" },
  { ALL, 242.3, 1, 242, "“Neon lights are calling …”" },
  { ALL, 1.2, 3, 0, "an edge" },
  { ALL, 1438.8, 3, 1439, NULL },
  { ALL, -40, 3, -40, NULL },
  { BB_SNAP_FLAG (BB_SNAP_HALF), 31, 3, 30, "beat 1.1 and a half" },
  { BB_SNAP_FLAG (BB_SNAP_HALF), 35, 3, 36, "beat 1.2" },
  { BB_SNAP_FLAG (BB_SNAP_BAR), 35, 3, 35, NULL },
  { BB_SNAP_FLAG (BB_SNAP_BAR), 70, 3, 72, "bar 2" },
  { BB_SNAP_FLAG (BB_SNAP_EIGHT), 70, 3, 70, NULL },
  { BB_SNAP_FLAG (BB_SNAP_EIGHT), 121, 3, 120, "eight 2" },
  { BB_SNAP_FLAG (BB_SNAP_ONSET), 100, 3, 99, "a sound" },
  { BB_SNAP_FLAG (BB_SNAP_ONSET), 103, 3, 103, NULL },
  { 0, 24.3, 3, 24, NULL },
};

static gint64 onsets[] = { RATE, 99 * RATE / 24, 200 * RATE / 24 };
static const BbFeatures features = { .onsets = onsets, .n_onsets = G_N_ELEMENTS (onsets) };

static void
test_find (void)
{
  g_autoptr (BbProject) project = make_project ("24/1");
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);

  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      const BbSnapField field = { project, grid, finds[i].kinds, 50, &features };
      BbSnap snap = bb_snap_find (&field, finds[i].position, finds[i].reach, NULL);
      g_autofree char *name = bb_snap_describe (&field, &snap);

      g_test_message ("%u", i);
      g_assert_cmpint (snap.frame, ==, finds[i].frame);
      g_assert_cmpstr (name, ==, finds[i].name);
    }
}

/* what is dragged does not hold itself */
static void
test_own (void)
{
  g_autoptr (BbProject) project = make_project ("24/1");
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  const BbSnapField field = { project, grid, ALL & ~BB_SNAP_FLAG (BB_SNAP_BEAT), 50, NULL };
  const BbSnapOwn section = { BB_SNAP_SECTION, 0, 1 }, lyric = { BB_SNAP_LYRIC, 0, 1 }, edge = { BB_SNAP_EDGE, 1, 1 };

  g_assert_cmpint (bb_snap_find (&field, 217, 3, NULL).kind, ==, BB_SNAP_SECTION);
  g_assert_cmpint (bb_snap_find (&field, 217, 3, &section).kind, ==, BB_SNAP_FRAME);
  g_assert_cmpint (bb_snap_find (&field, 242, 3, &section).kind, ==, BB_SNAP_LYRIC);
  g_assert_cmpint (bb_snap_find (&field, 242, 3, &lyric).kind, ==, BB_SNAP_FRAME);
  g_assert_cmpint (bb_snap_find (&field, 1, 3, &lyric).kind, ==, BB_SNAP_EDGE);
  g_assert_cmpint (bb_snap_find (&field, 1, 3, &edge).kind, ==, BB_SNAP_FRAME);
}

/* a cut on a beat lies on the frame nearest to it at every rate */
static void
test_rates (void)
{
  static const char *const rates[] = {
    "24000/1001", "24/1", "25/1", "30000/1001", "30/1", "50/1", "60000/1001", "60/1"
  };

  for (guint i = 0; i < G_N_ELEMENTS (rates); i++)
    {
      g_autoptr (BbProject) project = make_project (rates[i]);
      g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
      const BbFrameRate *rate = &project->settings->rate;
      const BbSnapField field = { project, grid, BB_SNAP_FLAG (BB_SNAP_BEAT), 0, NULL };

      for (double seconds = 1; seconds < SECONDS - 1; seconds += 0.5)
        {
          double exact = seconds * rate->numerator / rate->denominator;
          BbSnap snap = bb_snap_find (&field, exact + 2.3, 4, NULL);

          g_assert_cmpint (snap.kind, ==, BB_SNAP_BEAT);
          g_assert_cmpfloat (fabs ((double) snap.frame - exact), <=, 0.5);
        }
    }
}

/* a project without a song has edges and a playhead */
static void
test_no_song (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  const BbSnapField field = { project, grid, G_MAXUINT, 50, &features };

  g_assert_cmpint (bb_snap_find (&field, 1, 3, NULL).kind, ==, BB_SNAP_EDGE);
  g_assert_cmpint (bb_snap_find (&field, 49, 3, NULL).kind, ==, BB_SNAP_PLAYHEAD);
  g_assert_cmpint (bb_snap_find (&field, 20, 3, NULL).kind, ==, BB_SNAP_FRAME);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/editor/snap/find", test_find);
  g_test_add_func ("/editor/snap/own", test_own);
  g_test_add_func ("/editor/snap/rates", test_rates);
  g_test_add_func ("/editor/snap/no-song", test_no_song);
  return g_test_run ();
}
