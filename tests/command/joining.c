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

/* as another machine would have made it */
static void
copy_saying (const char *folder, const char *name, const char *from, const char *to)
{
  g_autofree char *text = run_tool (folder, "ffprobe", "-v", "error", "-show_entries", "format_tags=comment", "-of",
                                    "csv=p=0", "1.mkv", NULL);
  g_auto (GStrv) parts = g_strsplit (g_strstrip (text), from, 2);
  g_autofree char *comment = g_strconcat ("comment=", parts[0], to, parts[1], NULL);

  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-i", "1.mkv", "-map", "0", "-c", "copy", "-metadata", comment,
                    "-y", name, NULL));
}

/* every word of what a piece says that it was made from is looked at */
static void
test_manifest (void)
{
  g_autofree char *folder = make_pieces ("24", ".mkv");

  copy_saying (folder, "version.mkv", "beatboard " BB_VERSION, "beatboard 99.1");
  copy_saying (folder, "rate.mkv", "rate 24/1", "rate 25/1");
  copy_saying (folder, "range.mkv", "frames 7-44", "frames 7-43");
  copy_saying (folder, "lost.mkv", "lost 0", "lost 2");
  copy_saying (folder, "beyond.mkv", "of 120", "of 40");
  assert_refused (folder, "0.mkv", "version.mkv",
                  "“version\\.mkv” does not fit “0\\.mkv”: .*version 99\\.1 of Beatboard");
  assert_refused (folder, "0.mkv", "rate.mkv", "“rate\\.mkv” does not fit “0\\.mkv”: it has another frame rate");
  assert_refused (folder, "0.mkv", "range.mkv", "“range\\.mkv” has 38 frames in place of 37");
  assert_refused (folder, "0.mkv", "lost.mkv", "“lost\\.mkv” was made while 2 files .*--allow-missing");
  assert_refused (folder, "0.mkv", "beyond.mkv", "“beyond\\.mkv” does not say what it was made from");
  assert_refused (folder, "1.mkv", "1.mkv", "both have frame 7");
  remove_all (folder);
}

/* the only media of the project that is a picture and white, which boards from frame 10 on show */
static char *
find_white (const char *folder)
{
  return g_strstrip (run_tool (folder, "sh", "-c", "echo p/media/$(sha256sum w.png | cut -d' ' -f1).png", NULL));
}

static Run
export_lossy (const char *folder, const char *name, const char *frames)
{
  return run_beatboard (folder, "export", "p", "--to", name, "--size", SIZE, "--frames", frames, NULL);
}

/* a picture that one machine could not read is not in a film by mistake, and can be by intent */
static void
test_lost (void)
{
  g_autofree char *folder = make_pieces ("24", ".mkv");
  g_autofree char *white = find_white (folder);
  g_auto (Run) lossy = { 0 };
  g_auto (Run) untouched = { 0 };
  g_auto (Run) damaged = { 0 };
  g_auto (Run) allowed = { 0 };

  g_free (run_tool (folder, "mv", white, "aside.png", NULL));
  lossy = export_lossy (folder, "lossy.mkv", "7-44");
  assert_run (&lossy, 0, NULL, "“w\\.png” is missing");
  untouched = export_lossy (folder, "untouched.mkv", "0-6");
  assert_run (&untouched, 0, NULL, NULL);
  assert_refused (folder, "untouched.mkv", "lossy.mkv", "“lossy\\.mkv” was made while 1 file of the project");
  allowed = run_beatboard (folder, "join", "0.mkv", "lossy.mkv", "2.mkv", "3.mkv", "--allow-missing", "--to", "x.mkv",
                           NULL);
  assert_run (&allowed, 0, NULL, "^beatboard: “lossy\\.mkv” lacks 1 file that could not be read\\.\n$");

  /* it can be read, and is another one */
  g_free (run_tool (folder, "cp", "b.png", white, NULL));
  damaged = export_lossy (folder, "damaged.mkv", "7-44");
  assert_run (&damaged, 0, NULL, "“w\\.png” is not what came in");
  assert_refused (folder, "0.mkv", "damaged.mkv", "“damaged\\.mkv” was made while 1 file of the project");
  remove_all (folder);
}

static void
test_stretch (void)
{
  g_autofree char *folder = make_pieces ("24", ".mkv");
  g_auto (Run) run = run_beatboard (folder, "join", "1.mkv", "2.mkv", "--to", "x.mkv", NULL);

  assert_run (&run, 0, NULL, "^beatboard: The pieces have frames 7 to 45; the whole video has 0 to 119\\.\n$");
  remove_all (folder);
}

/* Returns: which file "1.mkv" is: one that is written again is another */
static char *
resume (const char *folder)
{
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", "1.mkv", "--size", SIZE, "--frames", "7-44",
                                    "--resume", NULL);

  assert_run (&run, 0, NULL, NULL);
  return run_tool (folder, "stat", "-c", "%i %Y", "1.mkv", NULL);
}

/* a piece that is whole and of this state stays; any other is made again */
static void
test_resume (void)
{
  g_autofree char *folder = make_pieces ("24", ".mkv");
  g_autofree char *first = run_tool (folder, "stat", "-c", "%i %Y", "1.mkv", NULL);
  g_autofree char *second = resume (folder);
  g_autofree char *third = NULL;
  g_autofree char *fourth = NULL;
  g_auto (Run) added = { 0 };
  g_auto (Run) other = { 0 };

  g_assert_cmpstr (first, ==, second);
  cut_file (folder, "1.mkv");
  third = resume (folder);
  g_assert_cmpstr (third, !=, second);
  added = run_beatboard (folder, "add", "p", "--at", "60", "w.png", NULL);
  g_assert_cmpint (added.status, ==, 0);
  fourth = resume (folder);
  g_assert_cmpstr (fourth, !=, third);
  other = run_beatboard (folder, "export", "p", "--to", "x.mp4", "--resume", NULL);
  assert_run (&other, 2, NULL, "Only \\.mkv and \\.mov");
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
  g_test_add_func ("/command/joining/manifest", test_manifest);
  g_test_add_func ("/command/joining/lost", test_lost);
  g_test_add_func ("/command/joining/stretch", test_stretch);
  g_test_add_func ("/command/joining/resume", test_resume);
  return g_test_run ();
}
