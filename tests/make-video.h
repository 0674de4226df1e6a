/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests get videos from, whose frames say which they are? */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * make_video:
 * @n_frames: at most 65536; frame n shows the bits of n as 16 bars, the highest at the left, white for 1, over a black
 * foot
 * @rate: a second
 * @sound: (nullable): a sound file
 * @options: of ffmpeg, for what is written: codecs, filters
 *
 * Returns: (transfer full): the path of the video, @name in @folder, of MADE_WIDTH × MADE_HEIGHT
 */
char *
make_video (const char *folder, const char *name, guint n_frames, int rate, const char *sound, const char *options);

/* MPEG-4 with frames that look ahead, as MP4 has it; VP8 as WebM has it */
#define MADE_MP4 "-c:v mpeg4 -bf 2 -g 30 -q:v 3"
#define MADE_WEBM "-c:v libvpx -deadline realtime -cpu-used 8 -g 60 -b:v 2M"

#define MADE_WIDTH 320
#define MADE_HEIGHT 160

/** Says in the MP4 at @path that it is to be turned to the right by @n_turns quarters, as phones do */
void turn_video (const char *path, int n_turns);

/** Leaves @share of the file at @path, from its beginning */
void cut_video (const char *path, double share);

/** Returns: the n of the frame that is seen in an upright picture of any size */
guint read_video_frame (cairo_surface_t *surface);

G_END_DECLS
