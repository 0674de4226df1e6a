/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a frame in seconds and samples, and what is its timecode? The one file that converts. */
#pragma once

#include "model/frame-rate.h"

G_BEGIN_DECLS

/*
 * Positions may be negative (a song that starts before the video); every conversion is exact integer
 * arithmetic (gst_util_uint64_scale*), rounded once, symmetric around 0 where it rounds to nearest.
 */

/** Returns: the sample at @sample_rate nearest to the start of @frame */
gint64 bb_time_frame_to_sample (const BbFrameRate *rate, gint64 frame, int sample_rate);

/** Returns: the frame whose start is nearest to @sample: for edges and snapping */
gint64 bb_time_sample_to_frame (const BbFrameRate *rate, gint64 sample, int sample_rate);

/** Returns: the frame that shows while @sample is heard (rounded down): for the playhead. A frame
 *  begins at its own bb_time_frame_to_sample(). */
gint64 bb_time_frame_at_sample (const BbFrameRate *rate, gint64 sample, int sample_rate);

/** Returns: the first frame that begins at or after @sample: for lengths, rounded up. A frame begins at its own
 *  bb_time_frame_to_sample(). */
gint64 bb_time_frames_to_cover (const BbFrameRate *rate, gint64 sample, int sample_rate);

/** Returns: the start of @frame in nanoseconds, nearest */
gint64 bb_time_frame_to_ns (const BbFrameRate *rate, gint64 frame);

/** Returns: the frame that shows at @ns. A frame begins at its own bb_time_frame_to_ns(). */
gint64 bb_time_frame_at_ns (const BbFrameRate *rate, gint64 ns);

/** Returns: the frame whose start is nearest to @ns */
gint64 bb_time_ns_to_frame (const BbFrameRate *rate, gint64 ns);

/** Returns: the sample nearest to @ms milliseconds: for files of others, which know no samples */
gint64 bb_time_ms_to_sample (gint64 ms, int sample_rate);

/** Returns: the millisecond nearest to @sample */
gint64 bb_time_sample_to_ms (gint64 sample, int sample_rate);

/** Returns: the frame at @to that starts nearest to where @frame starts at @from */
gint64 bb_time_convert_frame (const BbFrameRate *from, const BbFrameRate *to, gint64 frame);

/**
 * bb_time_to_timecode:
 * @start: the frame number of the start timecode of the project (0 for 00:00:00:00)
 * @frame: frames after that; may be negative, then the text begins with "-"
 *
 * Returns: (transfer full): "HH:MM:SS:FF", with ";" before FF in drop-frame (SMPTE 12M)
 */
char *bb_time_to_timecode (const BbFrameRate *rate, gint64 start, gint64 frame);

/** Returns: the frame number whose timecode at @to reads as that of @frame does at @from: 01:00:00:00 stays
 *  01:00:00:00. Frames past the second keep their share of it; a number that drop-frame leaves out gives
 *  the next. */
gint64 bb_time_convert_timecode (const BbFrameRate *from, const BbFrameRate *to, gint64 frame);

/**
 * bb_time_parse:
 * @text: "HH:MM:SS:FF" (";" or "." allowed before FF; leading parts may be missing: "12:08" is SS:FF),
 *   "12.5s", or a frame number; a "-" before it is allowed. A number that drop-frame leaves out gives the next
 * @start: the frame number of the start timecode, taken off a timecode but not off seconds and frames
 * @frame: (out): the position in frames
 *
 * Returns: %FALSE and @error (%G_IO_ERROR_INVALID_ARGUMENT), which names @text
 */
gboolean bb_time_parse (const BbFrameRate *rate, gint64 start, const char *text, gint64 *frame, GError **error);

/**
 * bb_time_parse_length:
 * @text: seconds + frames as "1+21" or "7:40+06", or what bb_time_parse() takes
 * @frames: (out): the duration, at least 1
 *
 * Returns: %FALSE and @error (%G_IO_ERROR_INVALID_ARGUMENT), which names @text
 */
gboolean bb_time_parse_length (const BbFrameRate *rate, const char *text, gint64 *frames, GError **error);

/** Returns: (transfer full): a duration as a crew says it, seconds + frames: "1+21"; from a minute on
 *  minutes, seconds + frames: "7:40+06" */
char *bb_time_to_seconds_and_frames (const BbFrameRate *rate, gint64 frames);

G_END_DECLS
