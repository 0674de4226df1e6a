/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are pieces of a video, put together, the video, and is what does not fit refused? */
#include <glib/gstdio.h>
#include <locale.h>
#include <unistd.h>

#include "made-film.h"

static const char *const ranges[] = { "0-6", "7-44", "45-45", "46-119" };

/* Returns: (transfer full): a project, and a piece of each range, "0.mkv" and so on */
static char *
make_pieces (const char *fps, const char *suffix)
{
  char *folder = make_film_project (fps);

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_autofree char *name = g_strdup_printf ("%u%s", i, suffix);

      export_to (folder, name, ranges[i]);
    }
  return folder;
}

static void
assert_same_frames (const char *folder, const char *one, const char *other)
{
  g_auto (GStrv) first = hash (folder, one, "0:v:0");
  g_auto (GStrv) second = hash (folder, other, "0:v:0");

  g_assert_cmpuint (g_strv_length (first), ==, BOARD * N_BOARDS);
  g_assert_true (g_strv_equal ((const char *const *) first, (const char *const *) second));
}

static void
assert_same_sound (const char *folder, const char *one, const char *other)
{
  g_auto (Decoded) first = decode_exactly (folder, one);
  g_auto (Decoded) second = decode_exactly (folder, other);

  g_assert_cmpmem (first.bytes, first.length, second.bytes, second.length);
}

/* what ffprobe says of rates, lengths and timecodes */
static char *
probe (const char *folder, const char *name)
{
  return run_tool (
      folder, "ffprobe", "-v", "error", "-show_entries",
      "stream=codec_name,r_frame_rate,avg_frame_rate,time_base,start_pts,nb_frames,color_space,color_range:"
      "stream_tags=timecode",
      "-of", "compact", name, NULL);
}

/* in whatever order they are named */
static void
test_join (gconstpointer suffix)
{
  g_autofree char *folder = make_pieces ("23.976", suffix);
  g_autofree char *whole = g_strconcat ("whole", suffix, NULL);
  g_autofree char *joined = g_strconcat ("joined", suffix, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;
  g_auto (Run) run = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    g_ptr_array_add (names, g_strdup_printf ("%u%s", i, (const char *) suffix));
  export_to (folder, whole, NULL);
  run = run_beatboard (folder, "join", names->pdata[2], names->pdata[0], names->pdata[3], names->pdata[1], "--to",
                       joined, NULL);
  assert_run (&run, 0, NULL, NULL);
  assert_same_frames (folder, joined, whole);
  assert_same_sound (folder, joined, whole);
  one = probe (folder, joined);
  other = probe (folder, whole);
  g_assert_cmpstr (one, ==, other);
  remove_all (folder);
}

static void
assert_refused (const char *folder, const char *one, const char *other, const char *words)
{
  g_auto (Run) run = run_beatboard (folder, "join", one, other, "--to", "joined.mkv", NULL);
  g_autofree char *path = g_build_filename (folder, "joined.mkv", NULL);

  assert_run (&run, 1, NULL, words);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
cut_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (truncate (path, status.st_size * 2 / 3), ==, 0);
}

static void
test_refused (void)
{
  g_autofree char *folder = make_pieces ("24", ".mkv");
  g_auto (Run)
      large = run_beatboard (folder, "export", "p", "--to", "large.mkv", "--size", "90", "--frames", "7-44", NULL);
  g_auto (Run) added = { 0 };

  export_to (folder, "x.mp4", "7-44");
  export_to (folder, "over.mkv", "5-44");
  make_song (folder, "sound.mkv", "1");
  assert_run (&large, 0, NULL, NULL);
  assert_refused (folder, "0.mkv", "2.mkv", "Frames 7 to 44 are missing, between “0\\.mkv” and “2\\.mkv”");
  assert_refused (folder, "over.mkv", "0.mkv", "“0\\.mkv” and “over\\.mkv” both have frame 5");
  assert_refused (folder, "0.mkv", "large.mkv", "“large\\.mkv” does not fit “0\\.mkv”: it was made with other options");
  assert_refused (folder, "0.mkv", "x.mp4", "“x\\.mp4” is of another kind");
  assert_refused (folder, "0.mkv", "sound.mkv", "“sound\\.mkv” does not say what it was made from");
  assert_refused (folder, "0.mkv", "nowhere.mkv", "“nowhere\\.mkv” cannot be read");

  added = run_beatboard (folder, "add", "p", "--at", "60", "w.png", NULL);
  g_assert_cmpint (added.status, ==, 0);
  export_to (folder, "later.mkv", "7-44");
  assert_refused (folder, "0.mkv", "later.mkv", "another state of the project");
  cut_file (folder, "1.mkv");
  assert_refused (folder, "0.mkv", "1.mkv", "“1\\.mkv” (has [0-9]+ frames in place of 38|is damaged)");
  remove_all (folder);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/command/joining/mkv", ".mkv", test_join);
  g_test_add_data_func ("/command/joining/mov", ".mov", test_join);
  g_test_add_func ("/command/joining/refused", test_refused);
  return g_test_run ();
}
