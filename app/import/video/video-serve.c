/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a process do that opens videos? */
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "audio/sound-file.h"
#include "helper/message.h"
#include "helper/pixels.h"
#include "import/picture/picture.h"
#include "import/video/video-file.h"
#include "import/video/video-helper.h"
#include "import/video/video-jpeg.h"
#include "import/video/video-scaler.h"
#include "import/video/video-size.h"

/* seconds of work that bring nothing: a decoder that runs in a circle is ended */
#define PATIENCE 20

typedef struct
{
  int socket;
  BbVideoJpeg *reader;   /* of frames that are kept; NULL until one is wanted */
  BbVideoScaler *screen; /* for the pixels that were wanted last */
  BbVideoPart form;      /* of those: sizes and colours */
} Server;

/* each time that something came of the work */
static void
wind (void)
{
  setitimer (ITIMER_PROF, &(struct itimerval){ .it_value.tv_sec = PATIENCE }, NULL);
}

static gboolean
tell (const Server *self, const BbVideoPart *part, gconstpointer body, gsize length, int descriptor)
{
  wind ();
  return bb_message_send (self->socket, part, sizeof *part, body, length, descriptor);
}

/* the header */

/* when the first sound is heard, which is sample 0 of what the song's decoder makes of the file */
static void
find_sound (BbVideoPart *part, const BbVideoFile *video, int descriptor)
{
  g_autoptr (BbSoundFile) file = bb_sound_file_open (descriptor, BB_DECODE_AS_MASTERED);
  const AVFrame *frame = file->stream != NULL ? bb_sound_file_next (file) : NULL;
  const AVRational second = { 1, G_USEC_PER_SEC };
  gint64 origin = av_rescale_q (part->origin, video->stream->time_base, second);
  gint64 pts;

  part->has_sound = frame != NULL;
  if (frame == NULL)
    return;

  pts = frame->best_effort_timestamp != AV_NOPTS_VALUE ? frame->best_effort_timestamp : file->stream->start_time;
  part->sound_at = pts != AV_NOPTS_VALUE ? av_rescale_q (pts, file->stream->time_base, second) - origin : 0;
}

/* @frame: the first */
static void
describe (BbVideoPart *part, const BbVideoFile *video, const AVFrame *frame, int descriptor)
{
  part->has_video = TRUE;
  part->matrix = bb_video_scaler_guess_matrix (frame);
  part->duration = video->format->duration > 0 ? video->format->duration : 0;
  bb_video_size_find_kept (video, frame, &part->width, &part->height);
  find_sound (part, video, descriptor);
}

static BbVideoFile *
open_video (int descriptor, BbVideoPart *header, const AVFrame **frame)
{
  BbVideoFile *video = bb_video_file_open (descriptor);

  *header = (BbVideoPart){ .word = BB_VIDEO_HEADER };
  *frame = video->stream != NULL ? bb_video_file_next (video, &header->origin) : NULL;
  if (*frame != NULL)
    describe (header, video, *frame, descriptor);
  if (video->missing != NULL)
    g_strlcpy (header->missing, video->missing, sizeof header->missing);
  header->has_failed = video->has_failed;
  return video;
}

static void
answer_header (Server *self, int descriptor)
{
  const AVFrame *frame;
  BbVideoPart header;
  g_autoptr (BbVideoFile) video = open_video (descriptor, &header, &frame);

  tell (self, &header, NULL, 0, -1);
}

/* frames, made small */

static gboolean
tell_frame (const Server *self, gint64 time, const AVPacket *jpeg)
{
  BbVideoPart part = { .word = BB_VIDEO_FRAME, .time = time, .size = (guint32) jpeg->size };
  gboolean is_heard = TRUE;

  for (int at = 0; at < jpeg->size && is_heard; at += BB_VIDEO_BODY)
    {
      is_heard = tell (self, &part, jpeg->data + at, (gsize) MIN (jpeg->size - at, BB_VIDEO_BODY), -1);
      part.word = BB_VIDEO_MORE;
    }
  return is_heard;
}

static void
tell_frames (const Server *self, BbVideoFile *video, const AVFrame *frame, const BbVideoPart *header)
{
  g_autoptr (BbVideoScaler)
      scaler = bb_video_scaler_new (AV_PIX_FMT_YUVJ420P, header->width, header->height, video->n_turns, header->matrix);
  g_autoptr (BbVideoJpeg) writer = bb_video_jpeg_new_writer (header->width, header->height);
  gint64 pts = header->origin;
  gboolean is_heard = TRUE;

  for (; frame != NULL && is_heard; frame = bb_video_file_next (video, &pts))
    {
      const AVFrame *small = bb_video_scaler_scale (scaler, frame);
      const AVPacket *jpeg = small != NULL ? bb_video_jpeg_write (writer, small) : NULL;

      if (jpeg != NULL && jpeg->size <= BB_VIDEO_FRAME_MAX)
        is_heard = tell_frame (self, bb_video_file_get_time (video, pts, header->origin), jpeg);
    }
}

static void
answer_frames (Server *self, int descriptor)
{
  const AVFrame *frame;
  BbVideoPart header, end = { .word = BB_VIDEO_END };
  g_autoptr (BbVideoFile) video = open_video (descriptor, &header, &frame);

  tell (self, &header, NULL, 0, -1);
  if (frame != NULL)
    tell_frames (self, video, frame, &header);
  end.has_failed = video->has_failed;
  tell (self, &end, NULL, 0, -1);
}

/* pixels */

/* Returns: (transfer none): what makes pixels of frames, as long as all are alike */
static BbVideoScaler *
get_screen (Server *self, int width, int height, int n_turns, int matrix)
{
  if (self->screen == NULL || self->form.width != width || self->form.height != height || self->form.matrix != matrix)
    {
      g_clear_pointer (&self->screen, bb_video_scaler_free);
      self->screen = bb_video_scaler_new (AV_PIX_FMT_BGR0, width, height, n_turns, matrix);
      self->form = (BbVideoPart){ .width = width, .height = height, .matrix = matrix };
    }
  return self->screen;
}

static int
share (const AVFrame *upright)
{
  gsize row = (gsize) upright->width * 4, size = row * (gsize) upright->height;
  void *pixels;
  int descriptor = bb_pixels_new (size, &pixels);

  if (descriptor < 0)
    return -1;

  for (int y = 0; y < upright->height; y++)
    memcpy ((guint8 *) pixels + (gsize) y * row, upright->data[0] + y * upright->linesize[0], row);
  bb_pixels_seal (descriptor, pixels, size);
  return descriptor;
}

/* @frame: of any size; or NULL, and the answer is that there are no pixels */
static void
tell_pixels (Server *self, const AVFrame *frame, int width, int height, int n_turns, int matrix)
{
  const BbVideoPart part = { .word = BB_VIDEO_PIXELS, .width = width, .height = height };
  const AVFrame *upright = frame != NULL
                               ? bb_video_scaler_scale (get_screen (self, width, height, n_turns, matrix), frame)
                               : NULL;
  int descriptor = upright != NULL ? share (upright) : -1;

  tell (self, &part, NULL, 0, descriptor);
  if (descriptor >= 0)
    close (descriptor);
}

static void
answer_kept (Server *self, const BbVideoRequest *request, int descriptor)
{
  const AVFrame *frame;

  if (self->reader == NULL)
    self->reader = bb_video_jpeg_new_reader ();
  frame = request->size <= BB_VIDEO_FRAME_MAX
              ? bb_video_jpeg_read (self->reader, descriptor, request->offset, request->size)
              : NULL;
  tell_pixels (self, frame, frame != NULL ? frame->width : 0, frame != NULL ? frame->height : 0, 0, request->matrix);
}

/* Returns: (transfer none) (nullable): the frame at that time, or the last before it */
static const AVFrame *
find_frame (BbVideoFile *video, const BbVideoRequest *request, AVFrame *kept)
{
  const AVFrame *frame;
  gint64 pts;

  while ((frame = bb_video_file_next (video, &pts)) != NULL)
    {
      gint64 time = bb_video_file_get_time (video, pts, request->origin);

      wind ();
      if (time == request->time || (time > request->time && kept->data[0] == NULL))
        return frame;
      if (time > request->time)
        return kept;
      av_frame_unref (kept);
      av_frame_ref (kept, frame);
    }
  return kept->data[0] != NULL ? kept : NULL;
}

static void
answer_whole (Server *self, const BbVideoRequest *request, int descriptor)
{
  g_autoptr (BbVideoFile) video = bb_video_file_open (descriptor);
  AVFrame *kept = av_frame_alloc ();
  const AVFrame *frame = NULL;
  int width = 0, height = 0;

  if (video->stream != NULL)
    {
      bb_video_file_seek (video, request->origin + av_rescale_q (request->time, (AVRational){ 1, G_USEC_PER_SEC },
                                                                 video->stream->time_base));
      frame = find_frame (video, request, kept);
    }
  if (frame != NULL)
    bb_video_size_find_whole (video, frame, &width, &height);
  tell_pixels (self, frame, width, height, video->n_turns, frame != NULL ? bb_video_scaler_guess_matrix (frame) : 0);
  av_frame_free (&kept);
}

static void
answer (Server *self, const BbVideoRequest *request, int descriptor)
{
  wind ();
  switch (request->want)
    {
    case BB_VIDEO_WANTS_HEADER:
      answer_header (self, descriptor);
      break;
    case BB_VIDEO_WANTS_FRAMES:
      answer_frames (self, descriptor);
      break;
    case BB_VIDEO_WANTS_KEPT:
      answer_kept (self, request, descriptor);
      break;
    case BB_VIDEO_WANTS_WHOLE:
      answer_whole (self, request, descriptor);
      break;
    default:
      break;
    }
}

void
bb_video_serve (int socket)
{
  Server self = { .socket = socket };
  BbVideoRequest request;
  gsize length;
  int descriptor;

  while (bb_message_receive (socket, &request, sizeof request, NULL, 0, &length, &descriptor) && descriptor >= 0)
    {
      answer (&self, &request, descriptor);
      close (descriptor);
    }
  g_clear_pointer (&self.reader, bb_video_jpeg_free);
  g_clear_pointer (&self.screen, bb_video_scaler_free);
}
