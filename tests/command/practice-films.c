/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a practice video counted in, as slow as asked, and mirrored but for its words? */
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "made-film.h"

/* side by side: the picture reaches from the left into the right half, the count stands behind it */
#define PRACTICE_WIDTH 320
#define PRACTICE_HEIGHT 180
#define COUNT_LEFT 240
#define IN_PICTURE_LEFT 20
#define IN_PICTURE_RIGHT 215

#define BEAT (SAMPLE_RATE / 2) /* 120 a minute */
#define FIRST_BEAT (SAMPLE_RATE / 4)
#define SECONDS 12
#define RATE 24
#define START 24 /* frames: of what is practised */
#define END 120
#define HUSH (SAMPLE_RATE / 2)
#define LOUD 8000
#define MILLISECOND (SAMPLE_RATE / 1000)

/* a drum on each beat, and silence between them */
static void
write_song (const char *folder)
{
  const gint64 n = SECONDS * SAMPLE_RATE;
  g_autofree gint16 *samples = g_new0 (gint16, (gsize) n);
  g_autofree char *path = g_build_filename (folder, "drums.raw", NULL);
  g_autoptr (GError) error = NULL;

  for (gint64 beat = FIRST_BEAT; beat < n; beat += BEAT)
    for (gint64 i = 0; i < SAMPLE_RATE / 20 && beat + i < n; i++)
      samples[beat + i] = (gint16) ((i % 4 < 2 ? 26000 : -26000) * exp (-(double) i / 300));
  g_file_set_contents (path, (char *) samples, n * (gssize) sizeof *samples, &error);
  g_assert_no_error (error);
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "s16le", "-ar", "48000", "-ac", "1", "-i", "drums.raw", "-y",
                    "drums.flac", NULL));
}

/* black on the left, white on the right; and each second the other way round */
static void
make_halves (const char *folder, const char *name, const char *left, const char *right)
{
  g_autofree char *first = g_strdup_printf ("color=%s:size=64x72", left);
  g_autofree char *second = g_strdup_printf ("color=%s:size=64x72", right);

  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "lavfi", "-i", first, "-f", "lavfi", "-i", second,
                    "-filter_complex", "hstack", "-frames:v", "1", "-y", name, NULL));
}

static char *
make_dance (void)
{
  char *folder = make_folder ();
  g_auto (Run) made = { 0 };
  g_auto (Run) added = { 0 };
  g_auto (Run) beats = { 0 };

  write_song (folder);
  make_halves (folder, "a.png", "black", "white");
  make_halves (folder, "b.png", "white", "black");
  made = run_beatboard (folder, "new", "p", "--song", "drums.flac", "--fps", "24", NULL);
  g_assert_cmpint (made.status, ==, 0);
  added = run_beatboard (folder, "add", "p", "--every", "24", "a.png", "b.png", "a.png", "b.png", "a.png", "b.png",
                         NULL);
  g_assert_cmpint (added.status, ==, 0);
  beats = run_beatboard (folder, "beats", "p", "--tempo", "120", "--first", "0.25s", NULL);
  assert_run (&beats, 0, "^120", NULL);
  return folder;
}

static void
export_practice (const char *folder, const char *name, const char *speed, const char *mirror)
{
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", name, "--layout", "practice", "--frames", "24-119",
                                    "--size", "320x180", "--speed", speed, mirror, NULL);

  assert_run (&run, 0, NULL, NULL);
}

/* samples until the first frame that is asked for: four counts, less what it has before its next beat */
static double
get_lead (double speed)
{
  return HUSH + (4.0 * BEAT - BEAT / 2.0) / speed;
}

static gint64
find_loud (const Decoded *sound, gint64 from)
{
  const gint16 *samples = (gint16 *) sound->bytes;

  for (gint64 i = from; i < (gint64) (sound->length / sizeof *samples); i++)
    {
      if (abs (samples[i]) >= LOUD)
        return i;
    }

  return -1;
}

/* each drum where it is due, the first of them first */
static void
check_sound (const Decoded *sound, double speed)
{
  double worst = 0;

  for (int beat = 0; beat < 7; beat++)
    {
      gint64 due = llround (get_lead (speed) + (BEAT / 2.0 + beat * BEAT) / speed);
      gint64 heard = find_loud (sound, due - SAMPLE_RATE / 20);

      g_assert_cmpint (heard, >=, 0);
      worst = MAX (worst, fabs ((double) (heard - due)));
    }
  g_test_message ("drums at most %.2f ms off at %g", worst * 1000 / SAMPLE_RATE, speed);
  g_assert_cmpfloat (worst, <=, MILLISECOND);
}

/* a voice or a click, in tempo, and nothing before it */
static void
check_count_in (const Decoded *sound, double speed)
{
  const gint16 *samples = (gint16 *) sound->bytes;
  double period = BEAT / speed;

  for (gint64 i = 0; i < HUSH - MILLISECOND; i++)
    g_assert_cmpint (abs (samples[i]), <, 200);
  for (int count = 0; count < 4; count++)
    {
      gint64 due = HUSH + llround (count * period);
      int loudest = 0;

      for (gint64 i = due; i < due + SAMPLE_RATE / 5; i++)
        loudest = MAX (loudest, abs (samples[i]));
      g_assert_cmpint (loudest, >, 2000);
    }
}

static guint8
get_pixel (const Decoded *pictures, gint64 frame, int x, int y)
{
  return ((guint8 *) pictures->bytes)[(frame * PRACTICE_HEIGHT + y) * PRACTICE_WIDTH + x];
}

/* the picture changes with the second of the song, wherever that is heard */
static void
check_pictures (const Decoded *pictures, double speed, gboolean is_mirrored)
{
  gint64 n = (gint64) ceil ((get_lead (speed) + (END - START) * (SAMPLE_RATE / RATE) / speed) * RATE / SAMPLE_RATE);

  g_assert_cmpuint (pictures->length, ==, (gsize) n * PRACTICE_WIDTH * PRACTICE_HEIGHT);
  for (gint64 i = 0; i < n; i++)
    {
      double since = (double) i * SAMPLE_RATE / RATE - get_lead (speed);
      gint64 frame = START + (since <= 0 ? 0 : (gint64) floor (since * speed * RATE / SAMPLE_RATE + 1e-4));
      gboolean is_white_left = (MIN (frame, END - 1) / 24 % 2 == 1) != is_mirrored;

      g_assert_cmpint (get_pixel (pictures, i, IN_PICTURE_LEFT, PRACTICE_HEIGHT / 2) > 127, ==, is_white_left);
      g_assert_cmpint (get_pixel (pictures, i, IN_PICTURE_RIGHT, PRACTICE_HEIGHT / 2) > 127, ==, !is_white_left);
    }
}

static void
test_speed (gconstpointer data)
{
  const char *text = data;
  double speed = g_ascii_strtod (text, NULL);
  g_autofree char *folder = make_dance ();
  g_auto (Decoded) pictures = { 0 };
  g_auto (Decoded) sound = { 0 };

  export_practice (folder, "x.mkv", text, NULL);
  pictures = decode_pictures (folder, "x.mkv");
  check_pictures (&pictures, speed, FALSE);
  sound = decode_exactly (folder, "x.mkv");
  g_assert_cmpint ((gint64) (sound.length / 2), ==,
                   (gint64) (pictures.length / PRACTICE_WIDTH / PRACTICE_HEIGHT) * (SAMPLE_RATE / RATE));
  check_sound (&sound, speed);
  check_count_in (&sound, speed);
  remove_all (folder);
}

/* what a phone plays: whatever the encoder put before it */
static void
test_phone (void)
{
  g_autofree char *folder = make_dance ();
  g_auto (Decoded) sound = { 0 };

  export_practice (folder, "x.mp4", "0.75", NULL);
  sound = decode_sound (folder, "x.mp4");
  check_sound (&sound, 0.75);
  remove_all (folder);
}

/* the picture is, and what is written is not */
static void
test_mirror (void)
{
  g_autofree char *folder = make_dance ();
  g_auto (Decoded) plain = { 0 };
  g_auto (Decoded) mirrored = { 0 };
  gboolean is_lit = FALSE;

  export_practice (folder, "a.mkv", "1", NULL);
  export_practice (folder, "b.mkv", "1", "--mirror");
  plain = decode_pictures (folder, "a.mkv");
  mirrored = decode_pictures (folder, "b.mkv");
  check_pictures (&mirrored, 1, TRUE);
  for (gint64 i = 0; i < (gint64) (plain.length / PRACTICE_WIDTH / PRACTICE_HEIGHT); i++)
    for (int y = 0; y < PRACTICE_HEIGHT; y++)
      for (int x = COUNT_LEFT; x < PRACTICE_WIDTH; x++)
        {
          g_assert_cmpint (get_pixel (&plain, i, x, y), ==, get_pixel (&mirrored, i, x, y));
          is_lit = is_lit || get_pixel (&plain, i, x, y) > 127;
        }
  g_assert_true (is_lit);
  remove_all (folder);
}

/* where it was filmed, the dance itself is seen: the first three seconds of the song */
static void
test_reference (void)
{
  g_autofree char *folder = make_dance ();
  g_auto (Run) imported = { 0 };
  g_auto (Decoded) pictures = { 0 };
  const gint64 lead = llround (get_lead (1) * RATE / SAMPLE_RATE);

  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=white:size=128x72:rate=30:duration=3",
                    "-pix_fmt", "yuv420p", "-y", "dance.mp4", NULL));
  imported = run_beatboard (folder, "import", "p", "dance.mp4", NULL);
  g_assert_cmpint (imported.status, ==, 0);
  export_practice (folder, "x.mkv", "1", "--mirror");
  pictures = decode_pictures (folder, "x.mkv");
  for (gint64 i = 0; i < lead + END - START; i++)
    {
      gboolean is_filmed = i - lead < 3 * RATE - START;
      gboolean is_white_left = get_pixel (&pictures, i, IN_PICTURE_LEFT, PRACTICE_HEIGHT / 2) > 127;
      gboolean is_white_right = get_pixel (&pictures, i, IN_PICTURE_RIGHT, PRACTICE_HEIGHT / 2) > 127;

      g_assert_cmpint (is_white_left && is_white_right, ==, is_filmed);
    }
  remove_all (folder);
}

static void
test_refused (void)
{
  static const struct
  {
    const char *argv[8];
    const char *messages;
    int status;
  } rows[] = {
    { { "export", "p", "--to", "x.mp4", "--mirror", NULL }, "for practice videos", 2 },
    { { "export", "p", "--to", "x.mp4", "--speed", "0.5", NULL }, "practice videos", 2 },
    { { "export", "p", "--to", "x.mp4", "--layout", "conte", NULL }, "for PDF", 2 },
    { { "export", "p", "--to", "x.mp4", "--layout", "practice", NULL }, "no song to practise", 1 },
  };
  g_autofree char *folder = make_folder ();
  g_auto (Run) made = run_beatboard (folder, "new", "p", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (Run) run = finish_beatboard (begin_beatboard (folder, rows[i].argv));

      assert_run (&run, rows[i].status, NULL, rows[i].messages);
    }
  remove_all (folder);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/practice-films/speed/1", "1", test_speed);
  g_test_add_data_func ("/practice-films/speed/0.75", "0.75", test_speed);
  g_test_add_data_func ("/practice-films/speed/0.5", "0.5", test_speed);
  g_test_add_func ("/practice-films/phone", test_phone);
  g_test_add_func ("/practice-films/mirror", test_mirror);
  g_test_add_func ("/practice-films/reference", test_reference);
  g_test_add_func ("/practice-films/refused", test_refused);
  return g_test_run ();
}
