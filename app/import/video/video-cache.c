/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do a video's frames get into the cache, small and each by itself? */
#include "import/video/video-cache.h"

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "audio/extent/extent.h"
#include "import/video/video-helper.h"
#include "store/digest.h"
#include "store/readable.h"

#define PROGRESS_INTERVAL (G_USEC_PER_SEC / 20)
/* three hours at the smallest size; the cache has room for more than one */
#define BYTES_MAX (G_GUINT64_CONSTANT (3) << 29)
/* longer is none, whatever a file says */
#define DURATION_MAX (G_GINT64_CONSTANT (24) * 3600 * G_USEC_PER_SEC)
/* of a video with one frame, in microseconds */
#define ONE_FRAME 40000

typedef struct
{
  BbVideoHelper *helper;
  FILE *file;
  BbVideoIndex *index;
  guint64 n_bytes; /* written */
  gint64 time;     /* of the frame that is coming in */
  guint64 size;    /* of it */
  guint64 rest;    /* of it, that is still to come */
  gint64 announced;
  gboolean has_ended;
  gboolean has_failed;
  gboolean is_full; /* the disk */

  BbVideoProgress progress;
  gpointer progress_data;
  gint64 next_progress;
} Filling;

static void
filling_clear (Filling *self)
{
  g_clear_pointer (&self->helper, bb_video_helper_free);
  g_clear_pointer (&self->index, bb_video_index_free);
  g_clear_pointer (&self->file, fclose);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Filling, filling_clear)

/* asking */

static gboolean
ask (BbVideoHelper *helper, BbVideoWant want, const char *path, GError **error)
{
  const BbVideoRequest request = { want };
  int descriptor = bb_readable_open (path, error);

  if (descriptor < 0)
    return FALSE;

  bb_video_helper_ask (helper, &request, descriptor);
  close (descriptor);
  return TRUE;
}

static gboolean
fail (const char *path, GIOErrorEnum code, const char *words, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);

  g_set_error (error, G_IO_ERROR, code, words, name);
  return FALSE;
}

static gboolean
fail_missing (const char *path, const char *decoder, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *valid = g_utf8_make_valid (decoder, -1);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
               _ ("“%s” cannot be shown: there is no decoder for %s. Convert the video to H.264 or VP9."), name, valid);
  return FALSE;
}

/* what is said may come from a file that took over the process */
static gboolean
is_possible (const BbVideoPart *part)
{
  return part->word == BB_VIDEO_HEADER && (!part->has_video || (part->width > 0 && part->width <= BB_VIDEO_SIDE_MAX &&
                                                                part->height > 0 && part->height <= BB_VIDEO_SIDE_MAX));
}

static gboolean
take_header (BbVideoHelper *helper, const char *path, BbVideoInfo *info, GCancellable *cancellable, GError **error)
{
  gconstpointer body;
  BbVideoPart part;
  gsize length;

  if (!bb_video_helper_next (helper, &part, &body, &length) || !is_possible (&part))
    return !g_cancellable_set_error_if_cancelled (cancellable, error) &&
           fail (path, G_IO_ERROR_INVALID_DATA,
                 _ ("“%s” cannot be opened: opening it failed, or took too long. Convert the video to MP4."), error);
  if (part.missing[0] != '\0')
    return fail_missing (path, part.missing, error);
  if (!part.has_video && part.has_failed)
    return fail (path, G_IO_ERROR_INVALID_DATA,
                 _ ("“%s” is damaged or cut off, and what is left of it cannot be shown. Get a whole copy of it."),
                 error);
  if (!part.has_video)
    return fail (path, G_IO_ERROR_NOT_FOUND, _ ("There are no moving pictures to be found in “%s”."), error);

  *info = (BbVideoInfo){ part.width,     part.height,
                         part.matrix,    CLAMP (part.duration, 0, DURATION_MAX),
                         part.origin,    CLAMP (part.sound_at, -DURATION_MAX, DURATION_MAX),
                         part.has_sound, part.has_failed };
  return TRUE;
}

gboolean
bb_video_cache_probe (const char *file, BbVideoInfo *info, GCancellable *cancellable, GError **error)
{
  g_autoptr (BbVideoHelper) helper = bb_video_helper_new (FALSE, cancellable, error);

  return helper != NULL && ask (helper, BB_VIDEO_WANTS_HEADER, file, error) &&
         take_header (helper, file, info, cancellable, error);
}

/* frames */

static gboolean
write_bytes (Filling *self, gconstpointer bytes, gsize length)
{
  if (length > self->rest || length == 0)
    return FALSE;

  self->is_full = fwrite (bytes, 1, length, self->file) != length;
  self->n_bytes += length;
  self->rest -= length;
  if (self->is_full || self->rest > 0)
    return !self->is_full;
  return bb_video_index_add (self->index, self->time, self->n_bytes - self->size, self->size);
}

static gboolean
begin_frame (Filling *self, const BbVideoPart *part, gconstpointer bytes, gsize length)
{
  if (self->rest > 0 || part->size > BB_VIDEO_FRAME_MAX || part->time < 0 || part->time > DURATION_MAX ||
      self->n_bytes + part->size > BYTES_MAX)
    return FALSE;

  self->time = part->time;
  self->size = self->rest = part->size;
  return write_bytes (self, bytes, length);
}

/* Returns: %FALSE where it makes no sense, or finds no room */
static gboolean
take (Filling *self, const BbVideoPart *part, gconstpointer bytes, gsize length)
{
  switch (part->word)
    {
    case BB_VIDEO_FRAME:
      return begin_frame (self, part, bytes, length);
    case BB_VIDEO_MORE:
      return write_bytes (self, bytes, length);
    case BB_VIDEO_END:
      self->has_ended = self->rest == 0;
      self->has_failed = part->has_failed;
      return self->has_ended;
    default:
      return FALSE;
    }
}

static void
report_progress (Filling *self)
{
  gint64 now = g_get_monotonic_time ();

  if (self->progress == NULL || now < self->next_progress)
    return;

  self->next_progress = now + PROGRESS_INTERVAL;
  self->progress (self->announced > 0 ? MIN ((double) self->time / self->announced, 1) : -1, self->progress_data);
}

/* a helper that breaks off leaves what it told so far, as a file does that is cut off */
static void
take_frames (Filling *self)
{
  gboolean goes_on = TRUE;
  gconstpointer body;
  BbVideoPart part;
  gsize length;

  while (goes_on && !self->has_ended)
    {
      goes_on = bb_video_helper_next (self->helper, &part, &body, &length) && take (self, &part, body, length);
      report_progress (self);
    }
  self->has_failed |= !goes_on;
}

/* the last frame lasts as long as they do on average */
static gint64
measure (const BbVideoIndex *index)
{
  guint n = bb_video_index_count (index);
  gint64 last = bb_video_index_get (index, n - 1)->time;

  return n > 1 ? last + last / (n - 1) : ONE_FRAME;
}

static gboolean
conclude (Filling *self, const char *path, GCancellable *cancellable, GError **error)
{
  BbVideoInfo *info = bb_video_index_get_info (self->index);
  BbExtent extent;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (self->is_full || fflush (self->file) != 0)
    return fail (path, G_IO_ERROR_NO_SPACE,
                 _ ("There is no room on the disk for the frames of “%s”. Make room there, and try again."), error);
  if (bb_video_index_count (self->index) == 0)
    return fail (path, G_IO_ERROR_INVALID_DATA, _ ("None of the frames of “%s” can be decoded. Convert it to MP4."),
                 error);

  bb_extent_read (path, &extent);
  info->duration = measure (self->index);
  info->is_cut = self->has_failed || extent.is_cut;
  return TRUE;
}

static gboolean
open_frames (Filling *self, const char *path, GError **error)
{
  int descriptor = g_open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

  self->file = descriptor >= 0 ? fdopen (descriptor, "w") : NULL;
  return self->file != NULL || fail (path, G_IO_ERROR_FAILED, _ ("“%s” cannot be written in the cache."), error);
}

BbVideoIndex *
bb_video_cache_fill (const char *file,
                     const char *frames_path,
                     BbVideoProgress progress,
                     gpointer data,
                     GCancellable *cancellable,
                     GError **error)
{
  g_auto (Filling) self = { .progress = progress, .progress_data = data };
  BbVideoInfo *info;

  self.index = bb_video_index_new ();
  info = bb_video_index_get_info (self.index);
  if ((self.helper = bb_video_helper_new (TRUE, cancellable, error)) == NULL ||
      !open_frames (&self, frames_path, error) || !ask (self.helper, BB_VIDEO_WANTS_FRAMES, file, error) ||
      !take_header (self.helper, file, info, cancellable, error))
    return NULL;

  self.announced = info->duration;
  take_frames (&self);
  return conclude (&self, file, cancellable, error) ? g_steal_pointer (&self.index) : NULL;
}

char *
bb_video_cache_make_link_key (const char *file)
{
  GStatBuf status = { 0 };
  g_autofree char *text = NULL;
  char name[BB_DIGEST_LENGTH];
  BbDigest digest;

  g_stat (file, &status);
  text = g_strdup_printf ("%s|%" G_GINT64_FORMAT "|%" G_GINT64_FORMAT, file, (gint64) status.st_size,
                          (gint64) status.st_mtime);
  bb_digest_init (&digest);
  bb_digest_update (&digest, text, strlen (text));
  bb_digest_finish (&digest, name);
  return g_strdup (name);
}
