/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the command find the beats of a song, keep what it was told, and say where there are none? */
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "run.h"

#define TEMPO 126.5
#define FIRST 0.31

/* clicks at TEMPO from FIRST on, as ffmpeg's aevalsrc computes them */
static void
make_clicks (const char *folder, const char *name)
{
  g_autofree char *sound =
      g_strdup_printf ("aevalsrc=if(gte(t\\,%g)\\,0.8*sin(2*PI*900*t)*exp(-60*mod(t-%g\\,%.9f))):d=40:s=44100", FIRST,
                       FIRST, 60 / TEMPO);
  g_autofree char *output = run_tool (folder, "ffmpeg", "-v", "error", "-f", "lavfi", "-i", sound, name, NULL);

  g_assert_cmpstr (output, ==, "");
}

/* "tempo, beats per bar, seconds of the first downbeat" */
static void
read_grid (const char *folder, double *tempo, int *beats_per_bar, double *first)
{
  g_auto (Run) run = run_beatboard (folder, "beats", "p", NULL);
  g_auto (GStrv) cells = NULL;

  assert_run (&run, 0, "^[0-9.]+\t[0-9]+\t[0-9.]+\n$", NULL);
  cells = g_strsplit (run.output, "\t", 3);
  *tempo = g_ascii_strtod (cells[0], NULL);
  *beats_per_bar = atoi (cells[1]);
  *first = g_ascii_strtod (cells[2], NULL);
}

static void
test_found (void)
{
  g_autofree char *folder = make_folder ();
  double tempo, first, beats;
  int beats_per_bar;

  make_clicks (folder, "clicks.wav");
  {
    g_auto (Run) made = run_beatboard (folder, "new", "p", "--song", "clicks.wav", NULL);

    g_assert_cmpint (made.status, ==, 0);
  }
  read_grid (folder, &tempo, &beats_per_bar, &first);
  g_assert_cmpfloat_with_epsilon (tempo, TEMPO, 0.005);
  g_assert_cmpint (beats_per_bar, ==, 4);
  beats = (first - FIRST) * TEMPO / 60;
  g_assert_cmpfloat (fabs (beats - round (beats)) * 60 / TEMPO, <, 0.005);

  /* what a person says stays, and what he does not speak of too */
  {
    g_auto (Run) told = run_beatboard (folder, "beats", "p", "--first", "2s", "--beats-per-bar", "3", NULL);

    g_assert_cmpint (told.status, ==, 0);
  }
  read_grid (folder, &tempo, &beats_per_bar, &first);
  g_assert_cmpfloat_with_epsilon (tempo, TEMPO, 0.005);
  g_assert_cmpint (beats_per_bar, ==, 3);
  g_assert_cmpfloat_with_epsilon (first, 2, 1e-4);
  {
    g_auto (Run) checked = run_beatboard (folder, "check", "p", NULL);

    g_assert_cmpint (checked.status, ==, 0);
  }
  remove_all (folder);
}

/* pictures lie where its bars begin: 45 frames each */
static void
test_add (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "p", "p.beatboard", NULL);
  g_autofree char *none = run_tool (folder, "convert", "-size", "32x18", "xc:red", "a.png", NULL);
  g_autofree char *xml = NULL;

  make_clicks (folder, "clicks.wav");
  {
    g_auto (Run) made = run_beatboard (folder, "new", "p", "--song", "clicks.wav", NULL);
    g_auto (Run) told = run_beatboard (folder, "beats", "p", "--tempo", "128", "--first", "0", NULL);
    g_auto (Run) added = run_beatboard (folder, "add", "p", "--every", "1bar", "a.png", "a.png", "a.png", NULL);

    g_assert_cmpint (made.status, ==, 0);
    g_assert_cmpint (told.status, ==, 0);
    assert_run (&added, 0, NULL, NULL);
  }
  g_assert_true (g_file_get_contents (path, &xml, NULL, NULL));
  g_assert_nonnull (strstr (xml, "<place start=\"45\""));
  g_assert_nonnull (strstr (xml, "<place start=\"90\""));
  g_assert_nonnull (strstr (xml, "<place start=\"135\""));
  remove_all (folder);
}

static void
test_none (void)
{
  g_autofree char *folder = make_folder ();
  double tempo, first;
  int beats_per_bar;

  /* a tone: no beat is made up */
  make_song (folder, "tone.flac", "20");
  {
    g_auto (Run) made = run_beatboard (folder, "new", "p", "--song", "tone.flac", NULL);
    g_auto (Run) asked = run_beatboard (folder, "beats", "p", NULL);
    g_auto (Run) told = run_beatboard (folder, "beats", "p", "--tempo", "90", "--first", "0", NULL);

    g_assert_cmpint (made.status, ==, 0);
    assert_run (&asked, 1, NULL, "No beat was found in the song");
    g_assert_cmpint (told.status, ==, 0);
  }
  read_grid (folder, &tempo, &beats_per_bar, &first);
  g_assert_cmpfloat (tempo, ==, 90);
  g_assert_cmpfloat (first, ==, 0);
  remove_all (folder);
}

static void
test_refused (void)
{
  g_autofree char *folder = make_folder ();
  g_auto (Run) made = run_beatboard (folder, "new", "p", NULL);
  g_auto (Run) no_song = run_beatboard (folder, "beats", "p", NULL);
  g_auto (Run) too_fast = run_beatboard (folder, "beats", "p", "--tempo", "1000", NULL);
  g_auto (Run) no_bar = run_beatboard (folder, "beats", "p", "--beats-per-bar", "-1", NULL);

  g_assert_cmpint (made.status, ==, 0);
  assert_run (&no_song, 1, NULL, "The project has no song");
  assert_run (&too_fast, 2, NULL, "A tempo is 20 to 400 beats a minute");
  assert_run (&no_bar, 2, NULL, "A bar has 1 to 32 beats");
  remove_all (folder);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/command/beats/found", test_found);
  g_test_add_func ("/command/beats/add", test_add);
  g_test_add_func ("/command/beats/none", test_none);
  g_test_add_func ("/command/beats/refused", test_refused);
  return g_test_run ();
}
