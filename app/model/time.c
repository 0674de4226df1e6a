/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a frame in seconds and samples, and what is its timecode? The one file that converts. */
#include "model/time.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <gst/gst.h>
#include <gst/video/video.h>
#include <math.h>
#include <string.h>

#define SECONDS_MAX 1000000

/* value × numerator / denominator, nearest, symmetric around 0; what is too large becomes the largest */
static gint64
scale (gint64 value, guint64 numerator, guint64 denominator)
{
  guint64 size = value < 0 ? -(guint64) value : (guint64) value;
  guint64 scaled = gst_util_uint64_scale_round (size, numerator, denominator);
  gint64 bounded = (gint64) MIN (scaled, G_MAXINT64);

  return value < 0 ? -bounded : bounded;
}

/* ticks: samples or nanoseconds, of which @second are a second */

static gint64
frame_to_ticks (const BbFrameRate *rate, gint64 frame, guint64 second)
{
  return scale (frame, second * rate->denominator, rate->numerator);
}

static gint64
ticks_to_frame (const BbFrameRate *rate, gint64 ticks, guint64 second)
{
  return scale (ticks, rate->numerator, second * rate->denominator);
}

/* the nearest frame is one too many at most, as a frame begins where its rounded start lies */
static gint64
frame_at_ticks (const BbFrameRate *rate, gint64 ticks, guint64 second)
{
  gint64 frame = ticks_to_frame (rate, ticks, second);

  return frame_to_ticks (rate, frame, second) > ticks ? frame - 1 : frame;
}

gint64
bb_time_frame_to_sample (const BbFrameRate *rate, gint64 frame, int sample_rate)
{
  return frame_to_ticks (rate, frame, sample_rate);
}

gint64
bb_time_sample_to_frame (const BbFrameRate *rate, gint64 sample, int sample_rate)
{
  return ticks_to_frame (rate, sample, sample_rate);
}

gint64
bb_time_frame_at_sample (const BbFrameRate *rate, gint64 sample, int sample_rate)
{
  return frame_at_ticks (rate, sample, sample_rate);
}

gint64
bb_time_frames_to_cover (const BbFrameRate *rate, gint64 sample, int sample_rate)
{
  gint64 frame = frame_at_ticks (rate, sample, sample_rate);

  return frame_to_ticks (rate, frame, sample_rate) < sample ? frame + 1 : frame;
}

gint64
bb_time_frame_to_ns (const BbFrameRate *rate, gint64 frame)
{
  return frame_to_ticks (rate, frame, GST_SECOND);
}

gint64
bb_time_frame_at_ns (const BbFrameRate *rate, gint64 ns)
{
  return frame_at_ticks (rate, ns, GST_SECOND);
}

gint64
bb_time_ns_to_frame (const BbFrameRate *rate, gint64 ns)
{
  return ticks_to_frame (rate, ns, GST_SECOND);
}

#define MS 1000

gint64
bb_time_ms_to_sample (gint64 ms, int sample_rate)
{
  return scale (ms, sample_rate, MS);
}

gint64
bb_time_sample_to_ms (gint64 sample, int sample_rate)
{
  return scale (sample, MS, sample_rate);
}

gint64
bb_time_convert_frame (const BbFrameRate *from, const BbFrameRate *to, gint64 frame)
{
  return scale (frame, (guint64) from->denominator * to->numerator, (guint64) from->numerator * to->denominator);
}

/* frame numbers that drop-frame leaves out of a minute: 2 at 29.97, 4 at 59.94 */
#define DROPPED(rate) ((guint) bb_frame_rate_nominal (rate) / 15)

/* without drop-frame, 23.976 counts as 24 does; GStreamer refuses 47.952 and 119.88 as they are */
static void
timecode_init (GstVideoTimeCode *timecode, const BbFrameRate *rate)
{
  if (rate->drop_frame)
    gst_video_time_code_init (timecode, rate->numerator, rate->denominator, NULL, GST_VIDEO_TIME_CODE_FLAGS_DROP_FRAME,
                              0, 0, 0, 0, 0);
  else
    gst_video_time_code_init (timecode, bb_frame_rate_nominal (rate), 1, NULL, GST_VIDEO_TIME_CODE_FLAGS_NONE, 0, 0, 0,
                              0, 0);
}

char *
bb_time_to_timecode (const BbFrameRate *rate, gint64 start, gint64 frame)
{
  GstVideoTimeCode timecode = GST_VIDEO_TIME_CODE_INIT;
  gint64 total = start + frame;
  char *text;

  timecode_init (&timecode, rate);
  gst_video_time_code_add_frames (&timecode, ABS (total));
  text = g_strdup_printf ("%s%02u:%02u:%02u%c%02u", total < 0 ? "-" : "", timecode.hours, timecode.minutes,
                          timecode.seconds, rate->drop_frame ? ';' : ':', timecode.frames);
  gst_video_time_code_clear (&timecode);
  return text;
}

/* up to four numbers between separators, the last one the frames; returns how many, 0 for none */
static guint
split_timecode (const char *text, guint parts[4])
{
  g_auto (GStrv) words = g_strsplit_set (text, ":;.", -1);
  guint n = g_strv_length (words);

  if (n < 2 || n > 4)
    return 0;

  for (guint i = 0; i < n; i++)
    {
      guint64 value;

      if (!g_ascii_string_to_unsigned (words[i], 10, 0, 9999, &value, NULL))
        return 0;
      parts[4 - n + i] = (guint) value;
    }

  return n;
}

/* drop-frame has no such number: of each minute but every tenth, the first ones are left out (SMPTE 12M) */
static gboolean
is_dropped (const GstVideoTimeCode *timecode, const BbFrameRate *rate)
{
  return rate->drop_frame && timecode->seconds == 0 && timecode->minutes % 10 != 0 && timecode->frames < DROPPED (rate);
}

static gboolean
timecode_to_frame (const BbFrameRate *rate, const guint parts[4], gint64 *frame)
{
  GstVideoTimeCode timecode = GST_VIDEO_TIME_CODE_INIT;
  gboolean is_valid;

  timecode_init (&timecode, rate);
  timecode.hours = parts[0];
  timecode.minutes = parts[1];
  timecode.seconds = parts[2];
  timecode.frames = parts[3];
  if (is_dropped (&timecode, rate))
    timecode.frames = DROPPED (rate);

  is_valid = gst_video_time_code_is_valid (&timecode);
  if (is_valid)
    *frame = (gint64) gst_video_time_code_frames_since_daily_jam (&timecode);
  gst_video_time_code_clear (&timecode);
  return is_valid;
}

gint64
bb_time_convert_timecode (const BbFrameRate *from, const BbFrameRate *to, gint64 frame)
{
  GstVideoTimeCode timecode = GST_VIDEO_TIME_CODE_INIT;
  guint parts[4];
  gint64 converted = 0;

  timecode_init (&timecode, from);
  gst_video_time_code_add_frames (&timecode, frame);
  parts[0] = timecode.hours;
  parts[1] = timecode.minutes;
  parts[2] = timecode.seconds;
  parts[3] = timecode.frames * bb_frame_rate_nominal (to) / bb_frame_rate_nominal (from);
  gst_video_time_code_clear (&timecode);
  timecode_to_frame (to, parts, &converted);
  return converted;
}

/* timecode goes round after a day: of the frames that read the same, the one nearer to the video's start */
static gint64
unwrap_day (const BbFrameRate *rate, gint64 frame)
{
  const guint noon[4] = { 12, 0, 0, 0 };
  gint64 half_day = 0;

  timecode_to_frame (rate, noon, &half_day);
  return frame < -half_day ? frame + 2 * half_day : frame;
}

static gboolean
parse_timecode (const BbFrameRate *rate, gint64 start, const char *text, gint64 *frame)
{
  gboolean is_negative = *text == '-';
  guint parts[4] = { 0 };
  gint64 total;

  if (split_timecode (is_negative ? text + 1 : text, parts) == 0 || parts[0] > 23)
    return FALSE;
  if (!timecode_to_frame (rate, parts, &total))
    return FALSE;

  *frame = is_negative ? -total - start : unwrap_day (rate, total - start);
  return TRUE;
}

static gboolean
parse_seconds (const BbFrameRate *rate, const char *text, gint64 *frame)
{
  char *end = NULL;
  double seconds = g_ascii_strtod (text, &end);

  if (end == text || !g_str_equal (end, "s") || !isfinite (seconds) || fabs (seconds) > SECONDS_MAX)
    return FALSE;

  *frame = bb_time_ns_to_frame (rate, (gint64) llround (seconds * GST_SECOND));
  return TRUE;
}

gboolean
bb_time_parse (const BbFrameRate *rate, gint64 start, const char *text, gint64 *frame, GError **error)
{
  g_return_val_if_fail (rate != NULL && text != NULL && frame != NULL, FALSE);

  if (g_ascii_string_to_signed (text, 10, -G_MAXINT32, G_MAXINT32, frame, NULL) || parse_seconds (rate, text, frame) ||
      parse_timecode (rate, start, text, frame))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _ ("“%s” is not a time. Use HH:MM:SS:FF, seconds such as 12.5s, or a frame number."), text);
  return FALSE;
}

/* "100", or "1:40" */
static gboolean
parse_minutes (const char *text, gint64 *seconds)
{
  g_auto (GStrv) parts = g_strsplit (text, ":", -1);
  gint64 minutes, rest;

  if (g_strv_length (parts) == 1)
    return g_ascii_string_to_signed (text, 10, 0, SECONDS_MAX, seconds, NULL);

  if (g_strv_length (parts) != 2 || !g_ascii_string_to_signed (parts[0], 10, 0, SECONDS_MAX / 60 - 1, &minutes, NULL) ||
      !g_ascii_string_to_signed (parts[1], 10, 0, 59, &rest, NULL))
    return FALSE;

  *seconds = 60 * minutes + rest;
  return TRUE;
}

static gboolean
parse_seconds_and_frames (const BbFrameRate *rate, const char *text, gint64 *frames)
{
  g_auto (GStrv) parts = g_strsplit (text, "+", -1);
  gint64 seconds, rest;

  if (g_strv_length (parts) != 2 || !parse_minutes (parts[0], &seconds) ||
      !g_ascii_string_to_signed (parts[1], 10, 0, G_MAXINT32, &rest, NULL))
    return FALSE;

  *frames = seconds * bb_frame_rate_nominal (rate) + rest;
  return TRUE;
}

gboolean
bb_time_parse_length (const BbFrameRate *rate, const char *text, gint64 *frames, GError **error)
{
  g_return_val_if_fail (rate != NULL && text != NULL && frames != NULL, FALSE);

  if ((parse_seconds_and_frames (rate, text, frames) || bb_time_parse (rate, 0, text, frames, NULL)) && *frames > 0)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _ ("“%s” is not a length. Use seconds and frames such as 1+12, seconds such as 1.5s, "
                  "HH:MM:SS:FF, or a number of frames."),
               text);
  return FALSE;
}

char *
bb_time_to_seconds_and_frames (const BbFrameRate *rate, gint64 frames)
{
  int nominal = bb_frame_rate_nominal (rate);
  const char *sign = frames < 0 ? "-" : "";
  gint64 seconds = ABS (frames) / nominal;
  int rest = (int) (ABS (frames) % nominal);

  if (seconds < 60)
    return g_strdup_printf ("%s%" G_GINT64_FORMAT "+%02d", sign, seconds, rest);

  return g_strdup_printf ("%s%" G_GINT64_FORMAT ":%02d+%02d", sign, seconds / 60, (int) (seconds % 60), rest);
}
