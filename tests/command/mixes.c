/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does another mix take everything along by the command line, and say so? */
#include <locale.h>
#include <string.h>

#include "audio/wav.h"
#include "../audio/made-song.h"
#include "run.h"

#define RATE 44100
/* bars of two seconds that the song has */
#define BARS 40

static const MadeSong made = { 120, 1, 2, 3, FALSE };
static char *folder;
static float *song;

static void
write_bars (BbWavWriter *writer, guint from, guint to)
{
  gsize first = made_song_get_bar (&made, from), n = made_song_get_bar (&made, to) - first;
  g_autofree gint16 *samples = made_song_to_pcm (song + first, n, 0.6);

  g_assert_true (bb_wav_writer_write (writer, samples, n * sizeof *samples, NULL));
}

static BbWavWriter *
begin (const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  BbWavWriter *writer = bb_wav_writer_new (path, NULL);

  bb_wav_writer_set_format (writer, 1, RATE);
  return writer;
}

/* the song; one that begins two seconds later and lacks eight bars; and another */
static void
write_songs (void)
{
  const MadeSong other = { 97, 3, 1, 9, FALSE };
  g_autoptr (BbWavWriter) first = begin ("first.wav");
  g_autoptr (BbWavWriter) second = begin ("second.wav");
  g_autoptr (BbWavWriter) third = begin ("third.wav");

  song = made_song_play (&made);
  write_bars (first, 0, BARS);
  bb_wav_writer_write_silence (second, 2 * RATE * sizeof (gint16), NULL);
  write_bars (second, 0, 24);
  write_bars (second, 32, BARS);
  g_free (song);
  song = made_song_play (&other);
  write_bars (third, 8, 40);
  g_free (song);
  g_assert_true (bb_wav_writer_finish (first, NULL));
  g_assert_true (bb_wav_writer_finish (second, NULL));
  g_assert_true (bb_wav_writer_finish (third, NULL));
}

static void
run (const char *output, const char *command, const char *a, const char *b, const char *c, const char *d)
{
  g_auto (Run) done = run_beatboard (folder, command, "video", a, b, c, d, NULL);

  assert_run (&done, 0, output, NULL);
}

/* eight boards of ten seconds, and a beat grid */
static void
make_project (void)
{
  g_autofree char *video = g_build_filename (folder, "video", NULL);
  g_auto (Run) added = { 0 };

  remove_all (video);
  make_picture_file (folder, "a.png");
  run ("video.beatboard", "new", "--song", "first.wav", NULL, NULL);
  added = run_beatboard (folder, "add", "video", "--every", "10s", "a.png", "a.png", "a.png", "a.png", "a.png", "a.png",
                         "a.png", "a.png", NULL);
  assert_run (&added, 0, NULL, NULL);
  run ("120.000", "beats", "--tempo", "120", "--first", "0s");
}

static void
test_aligned (void)
{
  make_project ();
  run ("The song begins 2.000 s later.\nAt 00:00:48:00, 8 bars are gone.\n.*shelf.*boards 6A\\.\n", "import",
       "second.wav", NULL, NULL, NULL);
  /* 66 seconds; a blank one, seven of ten seconds but for what is gone of two */
  run ("\"length\" ?: ?1584,.*\"start\" ?: ?0,.*\"start\" ?: ?48,.*\"start\" ?: ?288,.*\"start\" ?: ?1008,"
       ".*\"start\" ?: ?1200,.*\"start\" ?: ?1344,",
       "info", "--json", NULL, NULL, NULL);
}

static void
test_as_is (void)
{
  make_project ();
  run (NULL, "import", "--as-is", "second.wav", NULL, NULL);
  run ("\"length\" ?: ?1920,.*\"start\" ?: ?0,.*\"start\" ?: ?240,", "info", "--json", NULL, NULL, NULL);
}

static void
test_other (void)
{
  make_project ();
  run ("third.wav.*does not sound like", "import", "third.wav", NULL, NULL, NULL);
  run ("\"length\" ?: ?1920,.*\"start\" ?: ?0,.*\"start\" ?: ?240,", "info", "--json", NULL, NULL, NULL);
}

int
main (int argc, char **argv)
{
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = make_folder ();
  write_songs ();

  g_test_add_func ("/command/mixes/aligned", test_aligned);
  g_test_add_func ("/command/mixes/as-is", test_as_is);
  g_test_add_func ("/command/mixes/other", test_other);
  status = g_test_run ();
  remove_all (folder);
  g_free (folder);
  return status;
}
