/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is time exact, at every rate, for a day? */
#include "model/time.h"

#include <gio/gio.h>
#include <locale.h>
#include <string.h>

#define DAY_SECONDS (24 * 3600)

static const int sample_rates[] = { 8000, 11025, 16000, 22050, 32000, 44100, 48000, 88200, 96000, 176400, 192000 };

static const BbFrameRate ntsc = { 30000, 1001, FALSE };
static const BbFrameRate drop = { 30000, 1001, TRUE };
static const BbFrameRate drop60 = { 60000, 1001, TRUE };
static const BbFrameRate film = { 24, 1, FALSE };
static const BbFrameRate pal = { 25, 1, FALSE };

/* every 997th frame of a day, and as many before it: a prime, so that each place in a minute comes */
static gint64
next_frame (gint64 frame)
{
  return frame + 997;
}

static void
check_frame_and_samples (const BbFrameRate *rate, gint64 frame, int sample_rate)
{
  gint64 sample = bb_time_frame_to_sample (rate, frame, sample_rate);

  g_assert_cmpint (bb_time_sample_to_frame (rate, sample, sample_rate), ==, frame);
  g_assert_cmpint (bb_time_frame_at_sample (rate, sample, sample_rate), ==, frame);
  g_assert_cmpint (bb_time_frame_at_sample (rate, sample - 1, sample_rate), ==, frame - 1);
  g_assert_cmpint (bb_time_frames_to_cover (rate, sample, sample_rate), ==, frame);
  g_assert_cmpint (bb_time_frames_to_cover (rate, sample + 1, sample_rate), ==, frame + 1);
  g_assert_cmpint (bb_time_frame_to_sample (rate, -frame, sample_rate), ==, -sample);
}

static void
test_samples (void)
{
  guint n_rates;
  const BbFrameRate *rates = bb_frame_rate_list (&n_rates);

  for (guint i = 0; i < n_rates; i++)
    {
      gint64 day = (gint64) DAY_SECONDS * bb_frame_rate_nominal (&rates[i]);

      for (guint j = 0; j < G_N_ELEMENTS (sample_rates); j++)
        {
          for (gint64 frame = -day / 8; frame < day; frame = next_frame (frame))
            check_frame_and_samples (&rates[i], frame, sample_rates[j]);
        }
    }
}

static void
test_nanoseconds (void)
{
  guint n_rates;
  const BbFrameRate *rates = bb_frame_rate_list (&n_rates);

  for (guint i = 0; i < n_rates; i++)
    {
      for (gint64 frame = -100000; frame < 5000000; frame = next_frame (frame))
        {
          gint64 ns = bb_time_frame_to_ns (&rates[i], frame);

          g_assert_cmpint (bb_time_ns_to_frame (&rates[i], ns), ==, frame);
          g_assert_cmpint (bb_time_frame_at_ns (&rates[i], ns), ==, frame);
          g_assert_cmpint (bb_time_frame_at_ns (&rates[i], ns - 1), ==, frame - 1);
        }
    }
}

/* worked out by hand */
static void
test_known (void)
{
  g_assert_cmpint (bb_time_frame_to_sample (&film, 24, 44100), ==, 44100);
  g_assert_cmpint (bb_time_frame_to_sample (&film, 1, 44100), ==, 1838); /* 1837.5 */
  g_assert_cmpint (bb_time_frame_to_sample (&film, -1, 44100), ==, -1838);
  g_assert_cmpint (bb_time_frame_to_sample (&ntsc, 30000, 48000), ==, 48048000);
  g_assert_cmpint (bb_time_sample_to_frame (&film, 918, 44100), ==, 0);
  g_assert_cmpint (bb_time_sample_to_frame (&film, 919, 44100), ==, 1);
  g_assert_cmpint (bb_time_frame_at_sample (&film, 1837, 44100), ==, 0);
  g_assert_cmpint (bb_time_frame_at_sample (&film, -1, 44100), ==, -1);
  g_assert_cmpint (bb_time_frame_to_ns (&film, 1), ==, 41666667);
  g_assert_cmpint (bb_time_convert_frame (&film, &pal, 24), ==, 25);
  g_assert_cmpint (bb_time_convert_frame (&film, &pal, -24), ==, -25);
  g_assert_cmpint (bb_time_convert_frame (&ntsc, &film, 30000), ==, 24024);
  g_assert_cmpint (bb_time_frame_to_sample (&film, G_MININT64, 192000), ==, -G_MAXINT64);
}

/* SMPTE 12M: two numbers (four at 59.94) are left out of each minute but every tenth */
static const struct
{
  const BbFrameRate *rate;
  gint64 start;
  gint64 frame;
  const char *text;
} timecodes[] = {
  { &film, 0, 0, "00:00:00:00" },       { &film, 0, 23, "00:00:00:23" },      { &film, 0, 86400, "01:00:00:00" },
  { &film, 86400, 36, "01:00:01:12" },  { &film, 0, -1, "-00:00:00:01" },     { &film, 0, 2073599, "23:59:59:23" },
  { &film, 0, 2073600, "00:00:00:00" }, { &film, 2073599, 1, "00:00:00:00" }, { &ntsc, 0, 1800, "00:01:00:00" },
  { &ntsc, 0, 107892, "00:59:56:12" },  { &drop, 0, 1799, "00:00:59;29" },    { &drop, 0, 1800, "00:01:00;02" },
  { &drop, 0, 3597, "00:01:59;29" },    { &drop, 0, 3598, "00:02:00;02" },    { &drop, 0, 17981, "00:09:59;29" },
  { &drop, 0, 17982, "00:10:00;00" },   { &drop, 0, 107892, "01:00:00;00" },  { &drop, 107892, 1800, "01:01:00;02" },
  { &drop, 0, 2589407, "23:59:59;29" }, { &drop, 0, 2589408, "00:00:00;00" }, { &drop60, 0, 3599, "00:00:59;59" },
  { &drop60, 0, 3600, "00:01:00;04" },  { &drop60, 0, 35964, "00:10:00;00" }, { &drop60, 0, 215784, "01:00:00;00" },
};

static void
test_timecode (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (timecodes); i++)
    {
      g_autofree char *text = bb_time_to_timecode (timecodes[i].rate, timecodes[i].start, timecodes[i].frame);

      g_assert_cmpstr (text, ==, timecodes[i].text);
    }
}

/* whatever the rate, a timecode is read as the frame it was written for */
static void
check_timecodes (const BbFrameRate *rate)
{
  gint64 hour = 3600 * bb_frame_rate_nominal (rate);

  for (gint64 frame = -hour; frame < 23 * hour; frame = next_frame (frame))
    {
      g_autofree char *text = bb_time_to_timecode (rate, 0, frame);
      g_autofree char *late = bb_time_to_timecode (rate, 20 * hour, ABS (frame) / 3);
      g_autoptr (GError) error = NULL;
      gint64 parsed;

      bb_time_parse (rate, 0, text, &parsed, &error);
      g_assert_no_error (error);
      g_assert_cmpint (parsed, ==, frame);
      bb_time_parse (rate, 20 * hour, late, &parsed, &error);
      g_assert_no_error (error);
      g_assert_cmpint (parsed, ==, ABS (frame) / 3);
    }
}

static void
test_timecode_round_trip (void)
{
  static const BbFrameRate more[] = { { 1, 1, FALSE }, { 12, 1, FALSE }, { 240, 1, FALSE }, { 120000, 1001, FALSE } };
  guint n_rates;
  const BbFrameRate *rates = bb_frame_rate_list (&n_rates);

  for (guint i = 0; i < n_rates; i++)
    check_timecodes (&rates[i]);
  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    check_timecodes (&more[i]);
}

/* every rate that is valid has timecodes */
static void
test_every_rate (void)
{
  for (int n = 1; n <= 240; n++)
    {
      const BbFrameRate rates[] = { { n, 1, FALSE }, { n * 1000, 1001, FALSE } };

      for (guint i = 0; i < G_N_ELEMENTS (rates); i++)
        {
          g_autofree char *text = NULL;

          if (!bb_frame_rate_is_valid (&rates[i]))
            continue;

          text = bb_time_to_timecode (&rates[i], 0, 60 * n + n - 1);
          g_assert_true (g_str_has_prefix (text, "00:01:00:"));
        }
    }
}

/* NO: the text is no time */
#define NO G_MININT64

static const struct
{
  const BbFrameRate *rate;
  gint64 start;
  const char *text;
  gint64 frame;
} texts[] = {
  { &film, 0, "0", 0 },
  { &film, 0, "120", 120 },
  { &film, 0, "-12", -12 },
  { &film, 86400, "120", 120 },
  { &film, 0, "12.5s", 300 },
  { &film, 0, "-1s", -24 },
  { &film, 86400, "2s", 48 },
  { &film, 0, "12:08", 296 },
  { &film, 0, "1:02:03", 24 * 62 + 3 },
  { &film, 0, "01:00:00:00", 86400 },
  { &film, 86400, "01:00:00:00", 0 },
  { &film, 86400, "00:59:59:00", -24 },
  { &film, 86400 * 23, "00:00:00:00", 86400 },
  { &film, 0, "-00:00:01:00", -24 },
  { &film, 0, "00:00:01;05", 29 },
  { &film, 0, "00:00:01.05", 29 },
  { &drop, 0, "00:01:00;02", 1800 },
  { &drop, 0, "00:01:00:00", 1800 },
  { &drop, 0, "00:01:00;01", 1800 },
  { &drop, 0, "00:10:00;00", 17982 },
  { &drop60, 0, "00:01:00;03", 3600 },
  { &film, 0, "", NO },
  { &film, 0, "s", NO },
  { &film, 0, "abc", NO },
  { &film, 0, "00:00:00:24", NO },
  { &film, 0, "00:00:60:00", NO },
  { &film, 0, "00:60:00:00", NO },
  { &film, 0, "24:00:00:00", NO },
  { &film, 0, "1:2:3:4:5", NO },
  { &film, 0, "00:00::00", NO },
  { &film, 0, "--00:01:00", NO },
  { &film, 0, "1e9s", NO },
  { &film, 0, "nans", NO },
  { &film, 0, "99999999999", NO },
  { &film, 0, "12 ", NO },
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 frame = 0;
      gboolean is_time = bb_time_parse (texts[i].rate, texts[i].start, texts[i].text, &frame, &error);

      g_test_message ("%s", texts[i].text);
      g_assert_cmpint (is_time, ==, texts[i].frame != NO);
      if (is_time)
        g_assert_cmpint (frame, ==, texts[i].frame);
      else
        g_assert_nonnull (strstr (error->message, texts[i].text));
    }
}

static void
test_convert_timecode (void)
{
  g_assert_cmpint (bb_time_convert_timecode (&film, &pal, 86400), ==, 90000);
  g_assert_cmpint (bb_time_convert_timecode (&film, &drop, 86400), ==, 107892);
  g_assert_cmpint (bb_time_convert_timecode (&drop, &film, 107892), ==, 86400);
  g_assert_cmpint (bb_time_convert_timecode (&film, &drop, 24 * 60), ==, 1800);
  g_assert_cmpint (bb_time_convert_timecode (&film, &pal, 12), ==, 12);
  g_assert_cmpint (bb_time_convert_timecode (&film, &film, 1234567), ==, 1234567);
}

static void
test_seconds_and_frames (void)
{
  const struct
  {
    gint64 frames;
    const char *text;
  } rows[] = { { 0, "0+00" },         { 45, "1+21" },           { 24, "1+00" },      { -25, "-1+01" },
               { -3, "-0+03" },       { 1439, "59+23" },        { 1440, "1:00+00" }, { 11046, "7:40+06" },
               { -1441, "-1:00+01" }, { 24 * 3661, "61:01+00" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = bb_time_to_seconds_and_frames (&film, rows[i].frames);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
test_parse_length (void)
{
  const struct
  {
    const BbFrameRate *rate;
    const char *text;
    gint64 frames;
  } rows[] = {
    { &film, "1+12", 36 },       { &film, "0+01", 1 },       { &film, "2+0", 48 },       { &drop, "1+12", 42 },
    { &film, "36", 36 },         { &film, "1.5s", 36 },      { &film, "1:12", 36 },      { &film, "00:00:02:00", 48 },
    { &film, "0+30", 30 },       { &film, "0+00", NO },      { &film, "0", NO },         { &film, "-5", NO },
    { &film, "7:40+06", 11046 }, { &film, "1:00+00", 1440 }, { &drop, "1:00+00", 1800 }, { &film, "0:05+12", 132 },
    { &film, "1:60+00", NO },    { &film, "1:2:3+04", NO },  { &film, ":10+04", NO },    { &film, "1:+04", NO },
    { &film, "1+", NO },         { &film, "+12", 12 },       { &film, "1+2+3", NO },     { &film, "1+-2", NO },
    { &film, "", NO },           { &film, "long", NO },      { &film, "1+12a", NO },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 frames = 0;
      gboolean is_length = bb_time_parse_length (rows[i].rate, rows[i].text, &frames, &error);

      g_assert_true (is_length == (error == NULL));
      g_assert_true (is_length == (rows[i].frames != NO));
      if (is_length)
        g_assert_cmpint (frames, ==, rows[i].frames);
      else
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/time/known", test_known);
  g_test_add_func ("/model/time/samples", test_samples);
  g_test_add_func ("/model/time/nanoseconds", test_nanoseconds);
  g_test_add_func ("/model/time/timecode", test_timecode);
  g_test_add_func ("/model/time/timecode-round-trip", test_timecode_round_trip);
  g_test_add_func ("/model/time/every-rate", test_every_rate);
  g_test_add_func ("/model/time/parse", test_parse);
  g_test_add_func ("/model/time/convert-timecode", test_convert_timecode);
  g_test_add_func ("/model/time/seconds-and-frames", test_seconds_and_frames);
  g_test_add_func ("/model/time/parse-length", test_parse_length);

  return g_test_run ();
}
