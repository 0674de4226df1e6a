/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a frame in seconds and samples, and what is its timecode? The one file that converts. */
#include "model/time.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <gst/gst.h>
#include <gst/video/video.h>
#include <math.h>
#include <string.h>

typedef guint64 (*Scale) (guint64 value, guint64 numerator, guint64 denominator);

/* value × numerator / denominator; @toward rounds positive values, @away the negative ones */
static gint64
scale_signed (gint64 value, guint64 numerator, guint64 denominator, Scale toward, Scale away)
{
  if (value >= 0)
    return (gint64) toward ((guint64) value, numerator, denominator);

  return -(gint64) away ((guint64) -value, numerator, denominator);
}

static gint64
scale_nearest (gint64 value, guint64 numerator, guint64 denominator)
{
  return scale_signed (value, numerator, denominator, gst_util_uint64_scale_round,
                       gst_util_uint64_scale_round);
}

static gint64
scale_up (gint64 value, guint64 numerator, guint64 denominator)
{
  return scale_signed (value, numerator, denominator, gst_util_uint64_scale_ceil,
                       gst_util_uint64_scale);
}

/* ticks: samples or nanoseconds, of which @second are a second */

static gint64
frame_to_ticks (const BbFrameRate *rate, gint64 frame, guint64 second)
{
  return scale_nearest (frame, second * rate->denominator, rate->numerator);
}

static gint64
ticks_to_frame (const BbFrameRate *rate, gint64 ticks, guint64 second)
{
  return scale_nearest (ticks, rate->numerator, second * rate->denominator);
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
  return scale_up (sample, rate->numerator, (guint64) sample_rate * rate->denominator);
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

gint64
bb_time_convert_frame (const BbFrameRate *from, const BbFrameRate *to, gint64 frame)
{
  return scale_nearest (frame, (guint64) from->denominator * to->numerator,
                        (guint64) from->numerator * to->denominator);
}

static void
timecode_init (GstVideoTimeCode *timecode, const BbFrameRate *rate)
{
  gst_video_time_code_init (timecode, rate->numerator, rate->denominator, NULL,
                            rate->drop_frame ? GST_VIDEO_TIME_CODE_FLAGS_DROP_FRAME
                                             : GST_VIDEO_TIME_CODE_FLAGS_NONE,
                            0, 0, 0, 0, 0);
}

char *
bb_time_to_timecode (const BbFrameRate *rate, gint64 start, gint64 frame)
{
  GstVideoTimeCode timecode = GST_VIDEO_TIME_CODE_INIT;
  gint64 total = start + frame;
  char *text;

  timecode_init (&timecode, rate);
  gst_video_time_code_add_frames (&timecode, ABS (total));
  text = g_strdup_printf ("%s%02u:%02u:%02u%c%02u", total < 0 ? "-" : "", timecode.hours,
                          timecode.minutes, timecode.seconds, rate->drop_frame ? ';' : ':',
                          timecode.frames);
  gst_video_time_code_clear (&timecode);
  return text;
}

gint64
bb_time_convert_timecode (const BbFrameRate *from, const BbFrameRate *to, gint64 frame)
{
  GstVideoTimeCode old = GST_VIDEO_TIME_CODE_INIT, new = GST_VIDEO_TIME_CODE_INIT;
  gint64 converted;

  timecode_init (&old, from);
  gst_video_time_code_add_frames (&old, frame);
  timecode_init (&new, to);
  new.hours = old.hours;
  new.minutes = old.minutes;
  new.seconds = old.seconds;
  new.frames = old.frames * bb_frame_rate_nominal (to) / bb_frame_rate_nominal (from);
  while (!gst_video_time_code_is_valid (&new))
    new.frames++;
  converted = (gint64) gst_video_time_code_frames_since_daily_jam (&new);
  gst_video_time_code_clear (&old);
  gst_video_time_code_clear (&new);
  return converted;
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

static gboolean
parse_timecode (const BbFrameRate *rate, gint64 start, const char *text, gint64 *frame)
{
  GstVideoTimeCode timecode = GST_VIDEO_TIME_CODE_INIT;
  guint parts[4] = { 0 };
  gboolean is_valid;

  if (split_timecode (text, parts) == 0 || parts[0] > 23 || parts[1] > 59 || parts[2] > 59)
    return FALSE;

  timecode_init (&timecode, rate);
  timecode.hours = parts[0];
  timecode.minutes = parts[1];
  timecode.seconds = parts[2];
  timecode.frames = parts[3];
  is_valid = gst_video_time_code_is_valid (&timecode);
  if (is_valid)
    *frame = (gint64) gst_video_time_code_frames_since_daily_jam (&timecode) - start;
  gst_video_time_code_clear (&timecode);
  return is_valid;
}

static gboolean
parse_seconds (const BbFrameRate *rate, const char *text, gint64 *frame)
{
  char *end = NULL;
  double seconds = g_ascii_strtod (text, &end);

  if (end == text || !g_str_equal (end, "s") || !isfinite (seconds) || fabs (seconds) > 1e6)
    return FALSE;

  *frame = bb_time_ns_to_frame (rate, (gint64) llround (seconds * GST_SECOND));
  return TRUE;
}

gboolean
bb_time_parse (const BbFrameRate *rate,
               gint64 start,
               const char *text,
               gint64 *frame,
               GError **error)
{
  g_return_val_if_fail (rate != NULL && text != NULL && frame != NULL, FALSE);

  if (g_ascii_string_to_signed (text, 10, -G_MAXINT32, G_MAXINT32, frame, NULL)
      || parse_seconds (rate, text, frame) || parse_timecode (rate, start, text, frame))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _("“%s” is not a time. Use HH:MM:SS:FF, seconds such as 12.5s, or a frame number."),
               text);
  return FALSE;
}

char *
bb_time_to_seconds_and_frames (const BbFrameRate *rate, gint64 frames)
{
  int nominal = bb_frame_rate_nominal (rate);

  return g_strdup_printf ("%" G_GINT64_FORMAT "+%02d", frames / nominal, (int) (frames % nominal));
}
