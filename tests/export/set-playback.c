/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the set hear the song at its speed, counted in, and does each timecode lie on its sample? */
#include <glib/gstdio.h>
#include <locale.h>
#include <ltc.h>
#include <math.h>
#include <string.h>

#include "audio/wav.h"
#include "export/set/set-sound.h"
#include "export/set/set-options.h"
#include "export/set/set-table.h"
#include "drum-song.h"

/* samples: what libltc finds the beginning of a word within, and what nobody hears */
#define EDGE 2.5
#define MILLISECOND (SONG_RATE / 1000)

typedef struct
{
  Desk desk;
  char *path;
  BbProject *project;
  BbSetOptions options;
  BbExportRange range;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  desk_set_up (&fixture->desk);
  fixture->path = g_build_filename (fixture->desk.folder, "현장 1.wav", NULL);
  fixture->project = make_song_project (&fixture->desk, &BB_FRAME_RATE_DEFAULT);
  fixture->options = bb_set_options_make ();
  fixture->range = BB_EXPORT_ALL;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  desk_clear (&fixture->desk);
  bb_project_unref (fixture->project);
  g_free (fixture->path);
}

static BbExportRequest
make_request (const Fixture *fixture)
{
  return (BbExportRequest){ fixture->project, fixture->desk.folder, fixture->range, &fixture->options, fixture->path };
}

static BbWav *
export_wav (Fixture *fixture)
{
  const BbExportRequest request = make_request (fixture);
  g_autoptr (GError) error = NULL;
  BbWav *wav;

  bb_set_sound_export (&request, fixture->desk.job, &error);
  g_assert_no_error (error);
  wav = bb_wav_open (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (bb_wav_get_channels (wav), ==, 2);
  g_assert_cmpuint (bb_wav_get_sample_rate (wav), ==, SONG_RATE);
  return wav;
}

static void
ask_speed (Fixture *fixture, const char *speed, BbSetPitch pitch)
{
  fixture->options.is_as_shot = FALSE;
  fixture->options.pitch = pitch;
  g_assert_true (bb_speed_parse (speed, &fixture->options.speed, NULL));
}

/* what is decoded where */
typedef struct
{
  gint64 begin;
  SMPTETimecode time;
  gboolean is_drop;
} Word;

/* by libltc, which has never seen how it was made */
static GArray *
decode (const BbWav *wav, double words_per_second)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));
  gsize n = bb_wav_get_n_samples (wav);
  LTCDecoder *decoder = ltc_decoder_create ((int) (SONG_RATE / words_per_second), 4096);
  g_autofree short *right = g_new (short, n);
  LTCFrameExt frame;

  for (gsize i = 0; i < n; i++)
    right[i] = bb_wav_get_samples (wav)[2 * i + 1];
  ltc_decoder_write_s16 (decoder, right, n, 0);
  while (ltc_decoder_read (decoder, &frame))
    {
      Word word = { .begin = frame.off_start, .is_drop = frame.ltc.dfbit };

      ltc_frame_to_time (&word.time, &frame.ltc, 0);
      g_array_append_val (words, word);
    }
  ltc_decoder_free (decoder);
  return words;
}

typedef struct
{
  const char *name;
  BbFrameRate rate;
  const char *start; /* timecode of the first frame */
  gint64 first;      /* frame that is asked for */
  const char *speed;
  BbSetPitch pitch;
  BbFrameRate words; /* as they count */
  double words_per_second;
  int step; /* frames of them from one word to the next */
} TimecodeRow;

static const TimecodeRow timecode_rows[] = {
  { "24", { 24, 1, 0 }, "01:00:00:00", 0, "1", BB_SET_PITCH_FITTING, { 24, 1, 0 }, 24, 1 },
  { "24-from-0", { 24, 1, 0 }, "00:00:00:00", 0, "1", BB_SET_PITCH_FITTING, { 24, 1, 0 }, 24, 1 },
  { "24-part", { 24, 1, 0 }, "01:00:00:07", 53, "1", BB_SET_PITCH_FITTING, { 24, 1, 0 }, 24, 1 },
  { "25", { 25, 1, 0 }, "10:59:58:24", 0, "1", BB_SET_PITCH_FITTING, { 25, 1, 0 }, 25, 1 },
  { "30", { 30, 1, 0 }, "00:00:00:00", 31, "1", BB_SET_PITCH_FITTING, { 30, 1, 0 }, 30, 1 },
  { "23.976", { 24000, 1001, 0 }, "01:00:00:00", 0, "1", BB_SET_PITCH_FITTING, { 24000, 1001, 0 }, 24 / 1.001, 1 },
  { "29.97df", { 30000, 1001, 1 }, "00:00:57;02", 0, "1", BB_SET_PITCH_FITTING, { 30000, 1001, 1 }, 30 / 1.001, 1 },
  { "48", { 48, 1, 0 }, "01:00:00:00", 5, "1", BB_SET_PITCH_FITTING, { 24, 1, 0 }, 24, 1 },
  { "50", { 50, 1, 0 }, "01:00:00:01", 0, "1", BB_SET_PITCH_FITTING, { 25, 1, 0 }, 25, 1 },
  { "59.94df", { 60000, 1001, 1 }, "01:00:58;50", 0, "1", BB_SET_PITCH_FITTING, { 30000, 1001, 1 }, 30 / 1.001, 1 },
  { "60", { 60, 1, 0 }, "01:00:00:00", 0, "1", BB_SET_PITCH_FITTING, { 30, 1, 0 }, 30, 1 },
  { "24-twice", { 24, 1, 0 }, "01:00:00:00", 0, "2", BB_SET_PITCH_KEPT, { 24, 1, 0 }, 24, 2 },
  { "24-twice-higher", { 24, 1, 0 }, "01:00:00:00", 30, "200%", BB_SET_PITCH_CHANGED, { 24, 1, 0 }, 24, 2 },
  { "24-at-80%", { 24, 1, 0 }, "01:00:00:00", 0, "0.8", BB_SET_PITCH_KEPT, { 24, 1, 0 }, 19.2, 1 },
  { "24-half", { 24, 1, 0 }, "01:00:00:00", 0, "0.5", BB_SET_PITCH_KEPT, { 24, 1, 0 }, 24, 0 },
  { "24-for-23.976",
    { 24000, 1001, 0 },
    "01:00:00:00",
    0,
    "1001/1000",
    BB_SET_PITCH_FITTING,
    { 24000, 1001, 0 },
    24,
    1 },
  { "23.976-for-24", { 24, 1, 0 }, "01:00:00:00", 0, "1000/1001", BB_SET_PITCH_FITTING, { 24, 1, 0 }, 24 / 1.001, 1 },
  { "30-at-125%", { 30, 1, 0 }, "01:00:00:00", 0, "1.25", BB_SET_PITCH_KEPT, { 30, 1, 0 }, 18.75, 2 },
};

/* SMPTE 12M: of 29.97 two numbers a minute are left out, but for each tenth minute */
static gint64
count_frames (const Word *word, const BbFrameRate *rate)
{
  gint64 minutes = 60 * word->time.hours + word->time.mins;
  gint64 frames = (60 * minutes + word->time.secs) * bb_frame_rate_nominal (rate) + word->time.frame;

  return rate->drop_frame ? frames - 2 * (minutes - minutes / 10) : frames;
}

static double
to_seconds (gint64 frames, const BbFrameRate *rate)
{
  return (double) frames * rate->denominator / rate->numerator;
}

/* until the first frame is heard: a second, four beats, less what the song has before its next one */
static double
get_lead (const TimecodeRow *row, double speed)
{
  double first = to_seconds (row->first, &row->rate) * SONG_RATE;
  double beat = fmod (SONG_FIRST_BEAT - first + 100.0 * SONG_BEAT, SONG_BEAT);

  if (beat >= SONG_BEAT * 7.0 / 8)
    beat -= SONG_BEAT;
  return SONG_RATE + (4.0 * SONG_BEAT - beat) / speed;
}

static void
start_at (Fixture *fixture, const TimecodeRow *row)
{
  BbSettings *settings;
  BbProject *project = make_song_project (&fixture->desk, &row->rate);

  settings = bb_settings_copy (project->settings);
  g_assert_true (bb_time_parse (&row->rate, 0, row->start, &settings->start, NULL));
  bb_project_unref (fixture->project);
  fixture->project = bb_project_with_settings (project, settings);
  bb_project_unref (project);
  fixture->range = (BbExportRange){ row->first, -1 };
}

/* a word begins with an edge, as each of its bits: whatever a decoder makes of it, there it is */
static void
check_edge (const BbWav *wav, double due)
{
  const gint16 *samples = bb_wav_get_samples (wav);
  gint64 at = llround (due);

  if (at < 2 || at + 2 >= (gint64) bb_wav_get_n_samples (wav))
    return;
  g_assert_true ((samples[2 * (at - 2) + 1] < 0) != (samples[2 * (at + 2) + 1] < 0));
}

static void
test_timecode (Fixture *fixture, gconstpointer data)
{
  const TimecodeRow *row = data;
  g_autoptr (BbWav) wav = NULL;
  g_autoptr (GArray) words = NULL;
  double speed, lead, first;
  gint64 before = -1;

  start_at (fixture, row);
  ask_speed (fixture, row->speed, row->pitch);
  wav = export_wav (fixture);
  words = decode (wav, row->words_per_second);
  speed = bb_speed_to_double (&fixture->options.speed);
  lead = get_lead (row, speed);
  first = to_seconds (fixture->project->settings->start + row->first, &row->rate);
  g_assert_cmpfloat (words->len, >=, bb_wav_get_n_samples (wav) * row->words_per_second / SONG_RATE - 3);

  for (guint i = 0; i < words->len; i++)
    {
      const Word *word = &g_array_index (words, Word, i);
      gint64 frames = count_frames (word, &row->words);
      double seconds = to_seconds (frames, &row->words) - first, due;

      /* before the first of a day there is the last */
      if (seconds > 12 * 3600)
        seconds -= to_seconds (24 * 3600 * bb_frame_rate_nominal (&row->words), &row->words);
      g_assert_cmpint (word->is_drop, ==, row->words.drop_frame);
      due = lead + seconds * SONG_RATE / speed;
      if (row->step > 0 || frames != before)
        g_assert_cmpfloat (fabs (due - (double) word->begin), <=, EDGE);
      check_edge (wav, due);
      if (i > 0 && row->step > 0 && frames > before)
        g_assert_cmpint (frames - before, ==, row->step);
      before = frames;
    }
}

/* "5 6 7 8", and then the one */
static void
check_count_in (const BbWav *wav, double beat, double lead, double first_beat)
{
  const gint16 *samples = bb_wav_get_samples (wav);
  gint64 n = (gint64) bb_wav_get_n_samples (wav);

  for (int count = 0; count < 4; count++)
    {
      gint64 due = SONG_RATE + llround (count * beat);

      g_assert_cmpint (ABS (find_onset (samples, n, 2, due - SONG_RATE / 20) - due), <=, MILLISECOND);
    }
  g_assert_cmpint (find_onset (samples, n, 2, 0), >=, SONG_RATE);
  for (int drum = 0; drum < 4; drum++)
    {
      gint64 due = llround (lead + first_beat + drum * beat);

      g_assert_cmpint (ABS (find_onset (samples, n, 2, due - SONG_RATE / 50) - due), <=, MILLISECOND);
    }
}

static void
test_count_in (Fixture *fixture, gconstpointer data)
{
  static const char *const speeds[] = { "1", "2", "0.75", "1.001", "0.5" };

  for (guint i = 0; i < G_N_ELEMENTS (speeds); i++)
    for (BbSetPitch pitch = BB_SET_PITCH_KEPT; pitch < BB_N_SET_PITCHES; pitch++)
      {
        g_autoptr (BbWav) wav = NULL;
        double speed;

        ask_speed (fixture, speeds[i], pitch);
        wav = export_wav (fixture);
        speed = bb_speed_to_double (&fixture->options.speed);
        check_count_in (wav, SONG_BEAT / speed, SONG_RATE + (4 * SONG_BEAT - SONG_FIRST_BEAT) / speed,
                        SONG_FIRST_BEAT / speed);
      }
}

/* a second apart where there is no tempo, and that is said */
static void
test_warning_beeps (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = fixture->project;
  g_autoptr (BbWav) wav = NULL;
  const gint16 *samples;

  fixture->project = bb_project_with_list (project, BB_TEMPI, bb_list_new_take (g_ptr_array_new ()));
  wav = export_wav (fixture);
  samples = bb_wav_get_samples (wav);
  for (int count = 0; count < 4; count++)
    {
      gint64 due = (1 + count) * SONG_RATE;

      g_assert_cmpint (ABS (find_onset (samples, 6 * SONG_RATE, 2, due - SONG_RATE / 4) - due), <=, MILLISECOND);
    }
  g_assert_cmpuint (bb_wav_get_n_samples (wav), ==, (5 + SONG_SECONDS) * SONG_RATE);
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 1);
}

/* between two drums */
static double
measure_pitch (const BbWav *wav, gint64 from, gint64 n)
{
  const gint16 *samples = bb_wav_get_samples (wav);
  gint64 rises = 0;

  for (gint64 i = from + 1; i < from + n; i++)
    rises += samples[2 * (i - 1)] < 0 && samples[2 * i] >= 0;

  return (double) rises * SONG_RATE / (double) n;
}

static void
test_pitch (Fixture *fixture, gconstpointer data)
{
  const gint64 one = SONG_RATE + 4 * SONG_BEAT / 2;

  for (BbSetPitch pitch = BB_SET_PITCH_FITTING; pitch < BB_N_SET_PITCHES; pitch++)
    {
      g_autoptr (BbWav) wav = NULL;

      ask_speed (fixture, "2", pitch);
      wav = export_wav (fixture);
      g_assert_cmpfloat (fabs (measure_pitch (wav, one + SONG_BEAT / 4, SONG_BEAT / 5) -
                               (pitch == BB_SET_PITCH_CHANGED ? 880 : 440)),
                         <, 12);
    }
}

static void
set_camera_rate (Fixture *fixture, guint place, const char *text)
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (fixture->project, place));
  g_autoptr (BbPlace) changed = NULL;
  BbProject *project = fixture->project;

  bb_board_set_text (board, BB_FIELD_ID_CAMERA_RATE, text);
  changed = bb_place_with_board (bb_project_get_place (project, place), board);
  fixture->project = bb_project_with_list (project, BB_PLACES,
                                           bb_list_replace (project->lists[BB_PLACES], place, changed));
  bb_project_unref (project);
}

/* what a shot is filmed at is what it hears */
static void
test_as_shot (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbWav) fast = NULL;
  g_autoptr (BbWav) mixed = NULL;

  set_camera_rate (fixture, 2, " 48 fps");
  fixture->range = (BbExportRange){ 48, 71 };
  fast = export_wav (fixture);
  g_assert_cmpuint (bb_wav_get_n_samples (fast), ==, SONG_RATE + (4 * SONG_BEAT - SONG_FIRST_BEAT) / 2 + SONG_RATE / 2);
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 0);

  fixture->range = (BbExportRange){ 48, 95 };
  mixed = export_wav (fixture);
  g_assert_cmpuint (bb_wav_get_n_samples (mixed), ==, 5 * SONG_RATE - SONG_RATE / 4 - SONG_RATE + SONG_RATE);
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 1);
}

static void
test_table (Fixture *fixture, gconstpointer data)
{
  const BbExportRequest request = make_request (fixture);
  BbExportRequest asked;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  set_camera_rate (fixture, 1, "48");
  set_camera_rate (fixture, 2, "23.976");
  set_camera_rate (fixture, 3, "빠르게");
  asked = request;
  asked.project = fixture->project;
  text = bb_set_table_make (&asked, NULL);
  lines = g_strsplit (text, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 1 + SONG_SECONDS + 1);
  g_assert_cmpstr (lines[1], ==, "1A,00:00:00:00,00:00:01:00,1+00,,24,100 %,1.00 s,24 fps");
  g_assert_cmpstr (lines[2], ==, "2A,00:00:01:00,00:00:02:00,1+00,,48,200 %,0.50 s,\"24 fps, one frame in 2\"");
  g_assert_cmpstr (lines[3], ==, "3A,00:00:02:00,00:00:03:00,1+00,,23.976,99.9 %,1.00 s,24 fps");
  g_assert_cmpstr (lines[4], ==, "4A,00:00:03:00,00:00:04:00,1+00,,24,100 %,1.00 s,24 fps");
  g_assert_true (bb_set_table_export (&asked, fixture->desk.job, NULL));
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (fixture->desk.job->warnings, 0), "4A: “빠르게”"));
}

/* nothing stays of what could not be written whole */
static void
check_refused (Fixture *fixture, int code)
{
  const BbExportRequest request = make_request (fixture);
  g_autoptr (GError) error = NULL;
  guint n = count_files (fixture->desk.folder);

  g_assert_false (bb_set_sound_export (&request, fixture->desk.job, &error));
  if (code >= 0)
    g_assert_error (error, G_IO_ERROR, code);
  g_assert_nonnull (error);
  g_assert_cmpuint (count_files (fixture->desk.folder), ==, n);
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  desk_cancel_half_way (&fixture->desk);
  check_refused (fixture, G_IO_ERROR_CANCELLED);
}

static void
test_full_disk (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbWav) wav = export_wav (fixture);

  g_unlink (fixture->path);
  desk_fill_disk (100000);
  check_refused (fixture, -1);
  desk_free_disk ();
}

static void
test_no_song (Fixture *fixture, gconstpointer data)
{
  bb_project_unref (fixture->project);
  fixture->project = bb_project_new ();
  check_refused (fixture, G_IO_ERROR_NOT_FOUND);
}

#define ADD(path, func) g_test_add ("/set-playback/" path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (timecode_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/set-playback/timecode/%s", timecode_rows[i].name);

      g_test_add (path, Fixture, &timecode_rows[i], set_up, test_timecode, tear_down);
    }
  ADD ("count-in", test_count_in);
  ADD ("warning-beeps", test_warning_beeps);
  ADD ("pitch", test_pitch);
  ADD ("as-shot", test_as_shot);
  ADD ("table", test_table);
  ADD ("cancel", test_cancel);
  ADD ("full-disk", test_full_disk);
  ADD ("no-song", test_no_song);
  return g_test_run ();
}
