/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is wrong usage told apart from what fails, and help from both? */
#include <locale.h>

#include "run.h"

typedef struct
{
  const char *name;
  const char *argv[8];
  int status;
  const char *output;
  const char *messages;
} Row;

static const Row rows[] = {
  { "help", { "--help" }, 0, "beatboard new PROJECT.*beatboard export", NULL },
  { "short-help", { "-h" }, 0, "beatboard export PROJECT", NULL },
  { "version", { "--version" }, 0, "^Beatboard \\d+\\.\\d+", NULL },
  { "help-new", { "new", "--help" }, 0, "beatboard new .*PROJECT.*--fps.*--size.*--song|--song.*--fps", NULL },
  { "help-add", { "add", "--help" }, 0, "--at.*--every.*--cut", NULL },
  { "help-import", { "import", "--help" }, 0, "PROJECT FILE", NULL },
  { "help-info", { "info", "--help" }, 0, "--json", NULL },
  { "help-check", { "check", "--help" }, 0, "PROJECT", NULL },
  { "help-export",
    { "export", "--help" },
    0,
    "--to=FILE.*\\.srt, \\.lrc.*--layout.*--paper.*--landscape.*--fields.*--frames=A-B.*--size=.*--no-sound[^-]*$",
    NULL },
  { "help-join", { "join", "--help" }, 0, "--to", NULL },
  { "nothing-to-make", { "new" }, 2, NULL, "missing: say PROJECT.*Usage: beatboard new" },
  { "empty-name", { "new", "" }, 2, NULL, "empty" },
  { "two-to-make", { "new", "a", "b" }, 2, NULL, "“b”.*too many" },
  { "unknown-option", { "info", "video", "--xml" }, 2, NULL, "--xml" },
  { "rate-of-7/3", { "new", "a", "--fps", "7/3" }, 2, NULL, "“7/3”.*23.976" },
  { "size-of-one", { "new", "a", "--size", "1920" }, 2, NULL, "“1920”.*1920x1080" },
  { "size-too-small", { "new", "a", "--size", "8x8" }, 2, NULL, "“8x8”" },
  { "size-and-more", { "new", "a", "--size", "640x360p" }, 2, NULL, "“640x360p”" },
  { "exists", { "new", "video" }, 1, NULL, "“video” exists.*another name" },
  { "no-project", { "info", "nowhere" }, 1, NULL, "nowhere" },
  { "no-project-to-check", { "check", "nowhere" }, 1, NULL, "nowhere" },
  { "no-pictures", { "add", "video" }, 2, NULL, "missing" },
  { "no-such-picture", { "add", "video", "nope.png" }, 1, NULL, "^beatboard: “nope.png” cannot be read: [^“/]*\n$" },
  { "no-picture", { "add", "video", "song.wav" }, 1, NULL, "song.wav" },
  { "no-tempo", { "add", "video", "--every", "4beats", "a.png" }, 1, NULL, "no tempo.*4beats" },
  { "no-bars", { "add", "video", "--every", "1bar", "a.png" }, 1, NULL, "no tempo.*1bar" },
  { "no-interval", { "add", "video", "--every", "soon", "a.png" }, 2, NULL, "“soon”" },
  { "interval-of-nothing", { "add", "video", "--every", "0", "a.png" }, 2, NULL, "“0”.*less than a frame" },
  { "no-position", { "add", "video", "--at", "later", "a.png" }, 2, NULL, "“later”" },
  { "short-timecode", { "add", "video", "--at", "00:00:05", "a.png" }, 2, NULL, "“00:00:05”.*HH:MM:SS:FF" },
  { "before-the-start", { "add", "video", "--at=-5", "a.png" }, 2, NULL, "“-5” lies before" },
  { "picture-as-song", { "import", "video", "a.png" }, 2, NULL, "“a.png” is a picture.*beatboard add" },
  { "lyrics-without-song", { "import", "video", "a.srt" }, 1, NULL, "“a.srt” cannot come in yet.*the song first" },
  { "other-subtitles", { "import", "video", "a.ass" }, 2, NULL, "“a.ass” is subtitles.*SRT" },
  { "no-song", { "import", "video", "data" }, 1, NULL, "sound" },
  { "no-lyrics", { "export", "video", "--to", "a.lrc" }, 1, NULL, "no lyrics.*Import" },
  { "layout-of-lyrics", { "export", "video", "--to", "a.lrc", "--paper", "a4" }, 2, NULL, "for PDF" },
  { "no-such-song", { "import", "video", "nope.mp3" }, 1, NULL, "^beatboard: “nope.mp3” cannot be read: [^“/]*\n$" },
  { "folder-as-song", { "import", "video", "video" }, 1, NULL, "“video” cannot be read: .*Name a file in it" },
  { "folder-as-picture", { "add", "video", "video" }, 1, NULL, "“video” cannot be read: .*Name a file in it" },
  { "two-songs", { "import", "video", "song.wav", "song.wav" }, 2, NULL, "second song" },
  { "to-nothing", { "export", "video" }, 2, NULL, "--to FILE" },
  { "no-folder-for-mp4",
    { "export", "video", "--to", "nowhere/a.mp4" },
    1,
    NULL,
    "nowhere/a\\.mp4” could not be written" },
  { "to-edl", { "export", "video", "--to", "a.edl" }, 2, NULL, "\\.edl is not built yet" },
  { "to-fcpxml", { "export", "video", "--to", "a.FCPXML" }, 2, NULL, "\\.fcpxml is not built yet" },
  { "to-otio", { "export", "video", "--to", "a.otio" }, 2, NULL, "\\.otio is not built yet" },
  { "no-notes", { "export", "video", "--to", "a.csv" }, 1, NULL, "no notes" },
  { "no-counts",
    { "export", "video", "--to", "a.pdf", "--layout", "counts" },
    1,
    NULL,
    "needs beats.*beatboard beats" },
  { "no-song-for-the-set", { "export", "video", "--to", "a.wav" }, 1, NULL, "no song to play on the set.*Import" },
  { "set-at-no-speed", { "export", "video", "--to", "a.wav", "--speed", "fast" }, 2, NULL, "“fast” is no speed" },
  { "set-at-no-pitch", { "export", "video", "--to", "a.wav", "--pitch", "up" }, 2, NULL, "“up”.*keep or change" },
  { "layout-of-wav", { "export", "video", "--to", "a.wav", "--layout", "2x3" }, 2, NULL, "for PDF" },
  { "speed-of-pdf", { "export", "video", "--to", "a.pdf", "--speed", "2" }, 2, NULL, "for set playback" },
  { "no-section",
    { "export", "video", "--to", "a.mp4", "--section", "hook" },
    2,
    NULL,
    "“hook” is no section.*There are: none" },
  { "eights-of-nothing", { "export", "video", "--to", "a.mp4", "--eights", "1-2" }, 2, NULL, "counted in a section" },
  { "no-shot", { "export", "video", "--to", "a.mp4", "--shot", "99" }, 2, NULL, "“99” is the number of no shot" },
  { "no-count-table", { "export", "video", "--to", "a.csv", "--layout", "counts" }, 1, NULL, "needs beats" },
  { "layout-of-notes", { "export", "video", "--to", "a.csv", "--layout", "2x3" }, 2, NULL, "for PDF" },
  { "to-anything",
    { "export", "video", "--to", "a.odt" },
    2,
    NULL,
    "“a.odt”.*\\.pdf, \\.png, \\.srt, \\.lrc or \\.csv" },
  { "paper-a5", { "export", "video", "--to", "a.pdf", "--paper", "a5" }, 2, NULL, "“a5”.*a4 or letter" },
  { "unknown-field",
    { "export", "video", "--to", "a.pdf", "--fields", "action,glitter" },
    2,
    NULL,
    "“glitter” is no field.*scene, kind, action" },
  { "no-treatment", { "export", "video", "--to", "a.pdf", "--treatment" }, 2, NULL, "Nothing is written" },
  { "treatment-alone",
    { "export", "video", "--to", "a.pdf", "--layout", "treatment" },
    1,
    NULL,
    "Nothing is written.*F5" },
  { "treatment-and-none",
    { "export", "video", "--to", "a.pdf", "--treatment", "--no-treatment" },
    2,
    NULL,
    "leave one of them out" },
  { "treatment-of-shots",
    { "export", "video", "--to", "a.pdf", "--layout", "shots", "--treatment" },
    2,
    NULL,
    "stands before boards, conte" },
  { "treatment-of-png", { "export", "video", "--to", "a.png", "--no-treatment" }, 2, NULL, "for PDF" },
  { "landscape-png", { "export", "video", "--to", "a.png", "--landscape" }, 2, NULL, "for PDF" },
  { "layout-5x1", { "export", "video", "--to", "a.pdf", "--layout", "5x1" }, 2, NULL, "5x1" },
  { "no-such-preset", { "export", "video", "--to", "a.pdf", "--preset", "crew" }, 2, NULL, "no preset “crew”" },
  { "no-such-order", { "export", "video", "--to", "a.pdf", "--sort", "size" }, 2, NULL, "“size” is no order.*scene" },
  { "order-of-lyrics", { "export", "video", "--to", "a.lrc", "--sort", "scene" }, 2, NULL, "for PDF" },
  { "layout-of-png", { "export", "video", "--to", "a.png", "--layout", "2x3" }, 2, NULL, "PDF" },
  { "frames-of-one", { "export", "video", "--to", "a.pdf", "--frames", "5" }, 2, NULL, "“5”" },
  { "frames-backward", { "export", "video", "--to", "a.pdf", "--frames", "9-5" }, 2, NULL, "“9-5” ends before" },
  { "frames-outside", { "export", "video", "--to", "a.pdf", "--frames", "0-9999999" }, 2, NULL, "9999999" },
  { "no-such-folder", { "export", "video", "--to", "nowhere/a.pdf" }, 1, NULL, "nowhere" },
  { "join-to-mp4", { "join", "a.mp4", "b.mp4", "--to", "c.mp4" }, 1, NULL, "ends in \\.mkv or \\.mov" },
  { "join-to-nothing", { "join", "a.mkv" }, 2, NULL, "--to FILE" },
};

static char *folder;

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_auto (Run) run = finish_beatboard (begin_beatboard (folder, row->argv));

  assert_run (&run, row->status, row->output, row->messages);
}

/* none of the rows changed the project, or left a file */
static void
test_nothing_left (void)
{
  static const char *const leftovers[] = { "a", "a.pdf", "a.mp4", "a.lrc", "a.csv", "c.mp4", "nowhere" };
  g_auto (Run) run = run_beatboard (folder, "info", "video", NULL);

  assert_run (&run, 0, "1 board\n.*not boarded", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (leftovers); i++)
    {
      g_autofree char *path = g_build_filename (folder, leftovers[i], NULL);

      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
    }
}

static void
fill_folder (void)
{
  g_autofree char *subtitles = g_build_filename (folder, "a.srt", NULL);
  g_autofree char *other = g_build_filename (folder, "a.ass", NULL);
  g_autofree char *data = g_build_filename (folder, "data", NULL);
  g_auto (Run) run = run_beatboard (folder, "new", "video", NULL);

  assert_run (&run, 0, "video/video.beatboard\n$", NULL);
  make_picture_file (folder, "a.png");
  make_song (folder, "song.wav", "1");
  g_assert_true (g_file_set_contents (subtitles, "1\n00:00:01,000 --> 00:00:02,000\n파도\n", -1, NULL));
  g_assert_true (g_file_set_contents (other, "[Script Info]\nTitle: 파도\n", -1, NULL));
  g_assert_true (g_file_set_contents (data, "\1\2\3no sound at all\1\2\3", -1, NULL));
}

int
main (int argc, char *argv[])
{
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = make_folder ();
  fill_folder ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/command/usage/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/command/usage/z-nothing-left", test_nothing_left);

  status = g_test_run ();
  remove_all (folder);
  g_free (folder);
  return status;
}
