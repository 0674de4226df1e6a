/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the beat grid set and corrected as a person means it? */
#include "model/tempi.h"

#include <locale.h>

#define RATE 48000
#define SECONDS 60

/* a search found 120 beats a minute, the first downbeat half a second in */
static BbProject *
make_project (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", RATE, SECONDS * RATE);
  g_autoptr (BbProject) with_song = bb_project_with_song (project, song);
  g_autoptr (BbTempo) tempo = bb_tempo_new (RATE / 2.0, 120, 4);

  tempo->confidence = 0.9;
  return bb_tempi_set_only (with_song, tempo);
}

/* takes over @project */
static BbProject *
assert_segment (BbProject *project, guint index, double seconds, double tempo, double confidence)
{
  const BbTempo *found = bb_list_get (project->lists[BB_TEMPI], index);

  g_assert_cmpfloat_with_epsilon (found->sample / RATE, seconds, 1e-9);
  g_assert_cmpfloat_with_epsilon (found->tempo, tempo, 1e-9);
  g_assert_cmpfloat (found->confidence, ==, confidence);
  g_assert_true (bb_project_check (project, NULL));
  return project;
}

static void
test_tempo (void)
{
  g_autoptr (BbProject) project = assert_segment (make_project (), 0, 0.5, 120, 0.9);
  g_autoptr (BbProject) doubled = assert_segment (bb_tempi_set_tempo (project, 0, 240), 0, 0.5, 240, 0);
  g_autoptr (BbProject) most = assert_segment (bb_tempi_set_tempo (project, 0, 1e9), 0, 0.5, BB_TEMPO_MOST, 0);
  g_autoptr (BbProject) same = bb_tempi_set_tempo (project, 0, 120);
  g_autoptr (BbProject) metre = assert_segment (bb_tempi_set_metre (project, 0, 6, 8), 0, 0.5, 120, 0);

  g_assert_true (same == project);
  g_assert_cmpint (((const BbTempo *) bb_list_get (metre->lists[BB_TEMPI], 0))->beats_per_bar, ==, 6);
  g_assert_cmpint (((const BbTempo *) bb_list_get (metre->lists[BB_TEMPI], 0))->unit, ==, 8);
}

static void
test_one (void)
{
  g_autoptr (BbProject) project = make_project ();

  /* 10.3 s is nearest to the beat at 10.5, whose bars begin at 0.5; 11.1 to that at 11, and bars then begin at 1 */
  g_autoptr (BbProject) same = assert_segment (bb_tempi_set_one (project, 10.3 * RATE), 0, 0.5, 120, 0);
  g_autoptr (BbProject) next = assert_segment (bb_tempi_set_one (project, 11.1 * RATE), 0, 1, 120, 0);
  g_autoptr (BbProject) before = assert_segment (bb_tempi_set_one (project, 0), 0, 0, 120, 0);
}

static void
test_move (void)
{
  g_autoptr (BbProject) project = make_project ();

  /* the first downbeat takes all along, the hundredth beat after it stretches what lies between */
  g_autoptr (BbProject) moved = assert_segment (bb_tempi_move_beat (project, 0.5 * RATE, 0.53 * RATE), 0, 0.53, 120, 0);
  g_autoptr (BbProject)
      slower = assert_segment (bb_tempi_move_beat (project, 50.5 * RATE, 51 * RATE), 0, 0.5, 100 * 60 / 50.5, 0);
  g_autoptr (BbProject) through = assert_segment (bb_tempi_move_beat (project, 2.5 * RATE, 0), 0, 0.5, 120, 0);
}

static void
test_segments (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbProject) two = assert_segment (bb_tempi_insert (project, 30.1 * RATE), 1, 30, 120, 0);
  g_autoptr (BbProject) slow = assert_segment (bb_tempi_set_tempo (two, 1, 60), 1, 30, 60, 0);
  g_autoptr (BbProject) late = assert_segment (bb_tempi_set_one (slow, 41.4 * RATE), 1, 41, 60, 0);
  g_autoptr (BbProject) again = bb_tempi_insert (slow, 30.2 * RATE);
  g_autoptr (BbProject) first = assert_segment (bb_tempi_remove (slow, 1), 0, 0.5, 120, 0.9);
  g_autoptr (BbProject) second = assert_segment (bb_tempi_remove (slow, 0), 0, 2, 60, 0);
  g_autoptr (BbProject) none = bb_tempi_remove (second, 0);
  g_autoptr (BbProject) still_none = bb_tempi_set_one (none, 0);

  g_assert_cmpint (bb_tempi_find (slow, 10 * RATE), ==, 0);
  g_assert_cmpint (bb_tempi_find (slow, 30 * RATE), ==, 1);
  g_assert_true (again == slow);
  g_assert_cmpuint (first->lists[BB_TEMPI]->n_items, ==, 1);
  g_assert_cmpint (bb_tempi_find (none, 0), ==, -1);
  g_assert_true (still_none == none);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/tempi/tempo", test_tempo);
  g_test_add_func ("/model/tempi/one", test_one);
  g_test_add_func ("/model/tempi/move", test_move);
  g_test_add_func ("/model/tempi/segments", test_segments);

  return g_test_run ();
}
