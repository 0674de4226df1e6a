/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a practice video come into a folder, and to its place in the song? */
#include "document/video-job.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "document/video-place.h"
#include "model/video-places.h"
#include "store/media.h"

/* what is larger stays where it is: a phone films it in half an hour of 4K */
#define COPIED_MAX (G_GINT64_CONSTANT (2) << 30)
/* shares of the whole work */
#define COPIED 0.1
#define DECODED 0.8

typedef struct
{
  double from;
  double to;
} Share;

struct _BbVideoJob
{
  char *folder;
  char *file;
  BbProject *project;
  gint64 frame;
  gboolean is_there;
  gboolean is_placed; /* as it is to stay */
  gboolean is_new;    /* in the folder */
  BbProgress progress;
  gpointer progress_data;
  Share share; /* that is being worked on */

  BbVideo *video;
  BbVideoFrames *frames;
  BbVideoPlace place;
};

BbVideoJob *
bb_video_job_new (const char *folder,
                  const char *file,
                  const BbProject *project,
                  gint64 frame,
                  BbProgress progress,
                  gpointer data)
{
  BbVideoJob *self = g_new0 (BbVideoJob, 1);

  self->folder = g_strdup (folder);
  self->file = g_strdup (file);
  self->project = bb_project_ref ((BbProject *) project);
  self->frame = frame;
  self->progress = progress;
  self->progress_data = data;
  return self;
}

BbVideoJob *
bb_video_job_new_present (const char *folder,
                          const BbVideo *video,
                          const BbProject *project,
                          BbProgress progress,
                          gpointer data)
{
  g_autofree char *path = bb_video_job_get_path (folder, video);
  BbVideoJob *self = bb_video_job_new (folder, path, project, 0, progress, data);

  self->is_there = TRUE;
  self->is_placed = TRUE;
  self->video = bb_video_copy (video);
  return self;
}

void
bb_video_job_align_again (BbVideoJob *self)
{
  self->is_placed = FALSE;
  self->frame = bb_videos_get_frame (self->project, self->video, 0);
}

void
bb_video_job_free (gpointer job)
{
  BbVideoJob *self = job;

  g_free (self->folder);
  g_free (self->file);
  bb_project_unref (self->project);
  g_clear_pointer (&self->video, bb_video_unref);
  g_clear_object (&self->frames);
  g_free (self->place.fits);
  g_free (self);
}

char *
bb_video_job_get_path (const char *folder, const BbVideo *video)
{
  return video->media != NULL ? bb_media_get_path (folder, video->media) : g_strdup (video->link);
}

static void
report_cb (double share, gpointer data)
{
  const BbVideoJob *self = data;

  if (self->progress != NULL)
    self->progress (share < 0 ? share : self->share.from + share * (self->share.to - self->share.from),
                    self->progress_data);
}

static void
report_copied_cb (goffset done, goffset total, gpointer data)
{
  report_cb (total > 0 ? (double) done / (double) total : -1, data);
}

/* copying */

static gboolean
is_too_large (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) == 0 && status.st_size > COPIED_MAX;
}

static char *
make_link (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return g_file_get_path (file);
}

/* Returns: whether @media is filled in, or there is no room for a copy and it stays %NULL */
static gboolean
copy (BbVideoJob *self, char **media, GCancellable *cancellable, GError **error)
{
  GError *failure = NULL;

  *media = NULL;
  if (is_too_large (self->file))
    return TRUE;

  self->share = (Share){ 0, COPIED };
  *media = bb_media_add_file (self->folder, self->file, &self->is_new, report_copied_cb, self, cancellable, &failure);
  if (*media != NULL || g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    {
      g_clear_error (&failure);
      return TRUE;
    }

  g_propagate_error (error, failure);
  return FALSE;
}

/* what is no video is known before any of it is copied */
static gboolean
bring (BbVideoJob *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *name = g_filename_display_basename (self->file);
  g_autofree char *media = NULL;
  BbVideoInfo info;

  if (!bb_video_cache_probe (self->file, &info, cancellable, error) || !copy (self, &media, cancellable, error))
    return FALSE;

  self->video = bb_video_new (media, name, info.duration);
  if (media == NULL)
    {
      g_autofree char *link = make_link (self->file);

      bb_string_set (&self->video->link, link);
    }
  return TRUE;
}

/* frames */

static char *
make_hash (const BbVideoJob *self)
{
  return self->video->media != NULL ? bb_media_dup_hash (self->video->media)
                                    : bb_video_cache_make_link_key (self->video->link);
}

static gboolean
load_frames (BbVideoJob *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *hash = make_hash (self);

  self->share = (Share){ self->is_there ? 0 : COPIED, self->is_placed ? 1 : DECODED };
  self->frames = bb_video_frames_load (self->file, hash, report_cb, self, cancellable, error);
  if (self->frames != NULL)
    self->video->duration = bb_video_frames_get_info (self->frames)->duration;
  return self->frames != NULL;
}

static gboolean
place (BbVideoJob *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *hash = make_hash (self);
  const BbVideoInfo *info = bb_video_frames_get_info (self->frames);

  if (self->is_placed)
    return TRUE;

  self->share = (Share){ DECODED, 1 };
  self->place.sample = bb_videos_get_sample (self->project, self->frame);
  if (!bb_video_place_find (&self->place, self->folder, self->project->song, self->file, hash, info, report_cb, self,
                            cancellable, error))
    return FALSE;

  self->video->sample = self->place.sample;
  self->video->drift_ppm = self->place.drift_ppm;
  self->video->confidence = self->place.confidence;
  bb_string_set (&self->video->fits, self->place.fits);
  return TRUE;
}

static gboolean
check_there (const BbVideoJob *self, GError **error)
{
  if (g_file_test (self->file, G_FILE_TEST_EXISTS))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               _ ("The video “%s” is not there any more. Bring “%s” back, or import it again."),
               self->video->media_name, self->file);
  return FALSE;
}

gboolean
bb_video_job_run (BbVideoJob *self, GCancellable *cancellable, GError **error)
{
  gboolean is_here = self->is_there ? check_there (self, error) : bring (self, cancellable, error);

  if (is_here && load_frames (self, cancellable, error) && place (self, cancellable, error))
    return TRUE;

  if (self->is_new && self->video != NULL)
    bb_media_take_back (self->folder, self->video->media);
  return FALSE;
}

const BbVideo *
bb_video_job_get_video (const BbVideoJob *self)
{
  return self->video;
}

BbVideoFrames *
bb_video_job_get_frames (const BbVideoJob *self)
{
  return self->frames;
}

/* words */

static char *
describe_cut (const BbVideoJob *self)
{
  double seconds = (double) self->video->duration / G_USEC_PER_SEC;

  return g_strdup_printf (_ ("“%s” is damaged or cut off: there are %.1f seconds of it."), self->video->media_name,
                          seconds);
}

static char *
describe_link (const BbVideoJob *self)
{
  return g_strdup_printf (_ ("“%s” is too large to copy into the project. It is read from where it is: keep it there."),
                          self->video->media_name);
}

char *
bb_video_job_describe (const BbVideoJob *self, const BbProject *project)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  if (!self->is_placed)
    g_ptr_array_add (lines, bb_video_place_describe (&self->place, self->video, project));
  if (bb_video_frames_get_info (self->frames)->is_cut)
    g_ptr_array_add (lines, describe_cut (self));
  if (self->video->link != NULL && !self->is_there)
    g_ptr_array_add (lines, describe_link (self));
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}
