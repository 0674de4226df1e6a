/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large is a frame of a video, and how large is it kept? */
#include "import/video/video-size.h"

#include <math.h>

#define LONG_MAX_SIDE 1920
#define SMALLEST 16

/* of the shorter side, by how many frames there are: some 40, 20 and 10 kB each */
static const struct
{
  double n_frames;
  int side;
} kept[] = { { 20000, 540 }, { 50000, 360 }, { HUGE_VAL, 240 } };

void
bb_video_size_find_whole (const BbVideoFile *video, const AVFrame *frame, int *width, int *height)
{
  AVRational aspect = av_guess_sample_aspect_ratio (video->format, video->stream, (AVFrame *) frame);
  double stretch = aspect.num > 0 && aspect.den > 0 ? av_q2d (aspect) : 1;
  int wide = stretch > 1 ? (int) lrint (frame->width * MIN (stretch, 4)) : frame->width;
  int high = stretch < 1 ? (int) lrint (frame->height / MAX (stretch, 0.25)) : frame->height;
  gboolean is_on_side = video->n_turns % 2 != 0;

  *width = is_on_side ? high : wide;
  *height = is_on_side ? wide : high;
}

static int
make_even (double side)
{
  return MAX ((int) lrint (side / 2) * 2, SMALLEST);
}

/* what does not say how long it is is taken for short */
static int
find_side (const BbVideoFile *video)
{
  double rate = video->stream->avg_frame_rate.den > 0 ? av_q2d (video->stream->avg_frame_rate) : 0;
  double n_frames = MAX (video->format->duration, 0) / (double) AV_TIME_BASE * rate;
  guint i = 0;

  while (n_frames > kept[i].n_frames)
    i++;
  return kept[i].side;
}

void
bb_video_size_find_kept (const BbVideoFile *video, const AVFrame *frame, int *width, int *height)
{
  double scale;

  bb_video_size_find_whole (video, frame, width, height);
  scale = MIN ((double) find_side (video) / MIN (*width, *height), (double) LONG_MAX_SIDE / MAX (*width, *height));
  scale = MIN (scale, 1);
  *width = make_even (*width * scale);
  *height = make_even (*height * scale);
}
