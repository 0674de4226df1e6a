/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is danced to in a practice video: the choreography as it was filmed, or the boards? */
#include "export/practice/practice-picture.h"

#include <glib/gi18n-lib.h>

#include "import/video/video-frames.h"
#include "model/moves.h"
#include "model/video-places.h"
#include "render/frame-drawing.h"
#include "store/media.h"

struct _BbPracticePicture
{
  const BbProject *project;
  gboolean is_mirrored;
  BbRenderOptions render;
  BbPlateCache *plates;
  const BbVideo *video;  /* the project's; NULL for none */
  BbVideoFrames *frames; /* of it; NULL where they are not to be had */
};

BbPracticePicture *
bb_practice_picture_new (const BbProject *project, const BbPictureSource *pictures, gboolean is_mirrored)
{
  BbPracticePicture *self = g_new0 (BbPracticePicture, 1);

  self->project = project;
  self->is_mirrored = is_mirrored;
  self->render = bb_render_options_make (pictures);
  self->plates = bb_plate_cache_new ();
  self->video = bb_videos_find_shown (project);
  return self;
}

void
bb_practice_picture_free (BbPracticePicture *self)
{
  g_clear_object (&self->frames);
  bb_plate_cache_free (self->plates);
  g_free (self);
}

void
bb_practice_picture_load_video (BbPracticePicture *self, const char *folder, BbExportJob *job)
{
  const BbVideo *video = self->video;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL, *key = NULL;

  if (video == NULL)
    return;

  path = video->media != NULL ? bb_media_get_path (folder, video->media) : g_strdup (video->link);
  key = video->media != NULL ? bb_media_dup_hash (video->media) : bb_video_cache_make_link_key (path);
  self->frames = bb_video_frames_load (path, key, NULL, NULL, job->cancellable, &error);
  if (self->frames == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    bb_export_job_take_warning (job, g_strdup_printf (_ ("The boards are shown in place of the practice video: %s"),
                                                      error->message));
}

/* the index of the frame of the practice video that shows at @frame; -1 where none does */
static gint64
find_video_frame (const BbPracticePicture *self, gint64 frame)
{
  gint64 time;

  if (self->frames == NULL)
    return -1;

  time = bb_videos_get_time (self->project, self->video, frame);
  return time >= 0 && time < self->video->duration ? (gint64) bb_video_frames_find (self->frames, time) : -1;
}

gboolean
bb_practice_picture_is_same (const BbPracticePicture *self, gint64 frame, gint64 other)
{
  gint64 here = find_video_frame (self, frame), there = find_video_frame (self, other);

  if (frame == other || here >= 0 || there >= 0)
    return here == there;

  return !bb_moves_at (self->project, frame) && !bb_moves_at (self->project, other) &&
         bb_project_find_place (self->project, frame) == bb_project_find_place (self->project, other);
}

static void
mirror (cairo_t *cr, double width)
{
  cairo_translate (cr, width, 0);
  cairo_scale (cr, -1, 1);
}

/* as large as fits, in the middle */
static void
draw_surface (cairo_t *cr, cairo_surface_t *surface, double width, double height)
{
  int own_width = cairo_image_surface_get_width (surface);
  int own_height = cairo_image_surface_get_height (surface);
  double scale = MIN (width / own_width, height / own_height);

  cairo_translate (cr, (width - own_width * scale) / 2, (height - own_height * scale) / 2);
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  cairo_rectangle (cr, 0, 0, own_width, own_height);
  cairo_fill (cr);
}

static void
draw_board (BbPracticePicture *self, cairo_t *cr, gint64 frame, double width, double height)
{
  const BbSettings *settings = self->project->settings;
  double scale = MIN (width / settings->width, height / settings->height);
  double own_width = settings->width * scale, own_height = settings->height * scale;

  cairo_translate (cr, (width - own_width) / 2, (height - own_height) / 2);
  cairo_rectangle (cr, 0, 0, own_width, own_height);
  cairo_clip (cr);
  bb_render_frame (cr, self->project, frame, own_width, own_height, &self->render, self->plates);
}

void
bb_practice_picture_draw (BbPracticePicture *self, cairo_t *cr, gint64 frame, double width, double height)
{
  gint64 index = find_video_frame (self, frame);
  cairo_surface_t *surface = index >= 0 ? bb_video_frames_load_frame (self->frames, (guint) index) : NULL;
  gboolean is_video_mirrored = surface != NULL && self->video->is_mirrored;

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_paint (cr);
  if (self->is_mirrored != is_video_mirrored)
    mirror (cr, width);
  if (surface != NULL)
    draw_surface (cr, surface, width, height);
  else
    draw_board (self, cr, frame, width, height);
  cairo_restore (cr);
  g_clear_pointer (&surface, cairo_surface_destroy);
}
