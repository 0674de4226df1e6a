/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a frame of any format become one of this size, upright? */
#include "import/video/video-scaler.h"

#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
#include <string.h>

/* from so many lines on, what does not say so is high definition */
#define HIGH_DEFINITION 720
/* of the table of contrast and brightness: as it is */
#define AS_IT_IS (1 << 16)

struct _BbVideoScaler
{
  struct SwsContext *sws;
  int n_turns;
  int matrix;
  AVFrame *scaled;
  AVFrame *turned; /* NULL where frames stand upright */
};

static AVFrame *
frame_new (enum AVPixelFormat format, int width, int height)
{
  AVFrame *frame = av_frame_alloc ();

  frame->format = format;
  frame->width = width;
  frame->height = height;
  frame->color_range = AVCOL_RANGE_JPEG;
  if (av_frame_get_buffer (frame, 0) < 0)
    g_error ("no memory for a frame of %d × %d", width, height);
  return frame;
}

BbVideoScaler *
bb_video_scaler_new (enum AVPixelFormat format, int width, int height, int n_turns, int matrix)
{
  BbVideoScaler *self = g_new0 (BbVideoScaler, 1);
  gboolean is_on_side = n_turns % 2 != 0;

  self->n_turns = n_turns;
  self->matrix = matrix;
  self->scaled = frame_new (format, is_on_side ? height : width, is_on_side ? width : height);
  if (n_turns != 0)
    self->turned = frame_new (format, width, height);
  return self;
}

void
bb_video_scaler_free (BbVideoScaler *self)
{
  sws_freeContext (self->sws);
  av_frame_free (&self->scaled);
  av_frame_free (&self->turned);
  g_free (self);
}

int
bb_video_scaler_guess_matrix (const AVFrame *frame)
{
  if (frame->colorspace != AVCOL_SPC_UNSPECIFIED && frame->colorspace != AVCOL_SPC_RGB)
    return frame->colorspace;
  return MAX (frame->width, frame->height) >= HIGH_DEFINITION ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
}

/* the formats with a J are the same as those without, and all that they say */
static enum AVPixelFormat
without_j (enum AVPixelFormat format)
{
  switch (format)
    {
    case AV_PIX_FMT_YUVJ420P:
      return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
      return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
      return AV_PIX_FMT_YUV444P;
    default:
      return format;
    }
}

static gboolean
is_full (const AVFrame *frame)
{
  return frame->color_range == AVCOL_RANGE_JPEG || without_j (frame->format) != frame->format;
}

/* a video may change its size and format as it goes */
static gboolean
prepare (BbVideoScaler *self, const AVFrame *frame)
{
  const int *coefficients = sws_getCoefficients (self->matrix);
  struct SwsContext *before = self->sws;

  if (frame->width <= 0 || frame->height <= 0)
    return FALSE;

  self->sws = sws_getCachedContext (before, frame->width, frame->height, without_j (frame->format), self->scaled->width,
                                    self->scaled->height, without_j (self->scaled->format), SWS_BILINEAR, NULL, NULL,
                                    NULL);
  if (self->sws != NULL && self->sws != before)
    sws_setColorspaceDetails (self->sws, coefficients, is_full (frame), coefficients, TRUE, 0, AS_IT_IS, AS_IT_IS);
  return self->sws != NULL;
}

typedef struct
{
  guint8 *bytes;
  int stride;
  int width;
  int height;
  int size; /* of one pixel, in bytes */
} Plane;

static Plane
get_plane (const AVFrame *frame, int index)
{
  const AVPixFmtDescriptor *descriptor = av_pix_fmt_desc_get (frame->format);
  int shift_x = index > 0 ? descriptor->log2_chroma_w : 0;
  int shift_y = index > 0 ? descriptor->log2_chroma_h : 0;

  return (Plane){ frame->data[index], frame->linesize[index], AV_CEIL_RSHIFT (frame->width, shift_x),
                  AV_CEIL_RSHIFT (frame->height, shift_y), descriptor->comp[0].step };
}

/* where a pixel of the turned plane stood before */
static const guint8 *
find_before (const Plane *plane, int n_turns, int x, int y)
{
  const int at[4][2] = {
    { x, y }, { y, plane->height - 1 - x }, { plane->width - 1 - x, plane->height - 1 - y }, { plane->width - 1 - y, x }
  };

  return plane->bytes + at[n_turns][1] * plane->stride + at[n_turns][0] * plane->size;
}

static void
turn_plane (const Plane *from, const Plane *to, int n_turns)
{
  const guint8 *first = find_before (from, n_turns, 0, 0);
  gssize step_x = find_before (from, n_turns, 1, 0) - first;
  gssize step_y = find_before (from, n_turns, 0, 1) - first;

  for (int y = 0; y < to->height; y++)
    {
      const guint8 *before = first + y * step_y;
      guint8 *after = to->bytes + y * to->stride;

      for (int x = 0; x < to->width; x++, before += step_x, after += to->size)
        memcpy (after, before, (gsize) to->size);
    }
}

static const AVFrame *
turn (BbVideoScaler *self)
{
  int n_planes = av_pix_fmt_count_planes (self->scaled->format);

  for (int i = 0; i < n_planes; i++)
    {
      const Plane from = get_plane (self->scaled, i), to = get_plane (self->turned, i);

      turn_plane (&from, &to, self->n_turns);
    }
  return self->turned;
}

const AVFrame *
bb_video_scaler_scale (BbVideoScaler *self, const AVFrame *frame)
{
  if (!prepare (self, frame) ||
      sws_scale (self->sws, (const guint8 *const *) frame->data, frame->linesize, 0, frame->height, self->scaled->data,
                 self->scaled->linesize) != self->scaled->height)
    return NULL;

  return self->turned != NULL ? turn (self) : self->scaled;
}
