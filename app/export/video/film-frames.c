/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a frame of the video get onto the pixels of a file? */
#include "export/video/film-frames.h"

#include "export/video/film-burn-in.h"
#include "model/moves.h"

struct _BbFilmFrames
{
  const BbProject *project;
  BbRenderOptions render;
  BbPlateCache *plates;
  int width; /* of the file */
  int height;
  BbFilmBurnIn *burn_in;  /* NULL for nothing */
  cairo_surface_t *still; /* a picture that goes on while what stands over it does not; or NULL */
  int still_place;
};

BbFilmFrames *
bb_film_frames_new (const BbProject *project, const BbPictureSource *pictures, const BbFilmOptions *options)
{
  BbFilmFrames *self = g_new0 (BbFilmFrames, 1);
  const BbSettings *settings = project->settings;

  self->project = project;
  self->render = bb_render_options_make (pictures);
  self->plates = bb_plate_cache_new ();
  bb_film_options_get_size (options, settings, &self->width, &self->height);
  self->burn_in = bb_film_burn_in_new (project, options, self->width, self->height);
  self->still_place = -1;
  return self;
}

void
bb_film_frames_free (BbFilmFrames *self)
{
  g_clear_pointer (&self->burn_in, bb_film_burn_in_free);
  g_clear_pointer (&self->still, cairo_surface_destroy);
  bb_plate_cache_free (self->plates);
  g_free (self);
}

/* what frames that look alike share: their place, where nothing moves in it; or -1 */
static int
find_still (const BbFilmFrames *self, gint64 frame)
{
  return bb_moves_at (self->project, frame) ? -1 : (int) bb_project_find_place (self->project, frame);
}

gboolean
bb_film_frames_stands_still (const BbFilmFrames *self, gint64 frame)
{
  int still = find_still (self, frame);

  return still >= 0 && frame > 0 && find_still (self, frame - 1) == still &&
         (self->burn_in == NULL || bb_film_burn_in_is_same (self->burn_in, frame - 1, frame));
}

static void
draw_picture (BbFilmFrames *self, cairo_t *cr, gint64 frame)
{
  bb_render_cropped_frame (cr, self->project, frame, self->width, self->height, &self->render, self->plates);
}

static void
keep_still (BbFilmFrames *self, gint64 frame, int place)
{
  cairo_t *cr;

  if (self->still == NULL)
    self->still = cairo_image_surface_create (CAIRO_FORMAT_RGB24, self->width, self->height);
  cr = cairo_create (self->still);
  draw_picture (self, cr, frame);
  cairo_destroy (cr);
  self->still_place = place;
}

/* the picture, without what stands over it */
static void
draw_below (BbFilmFrames *self, cairo_t *cr, gint64 frame)
{
  int place = self->burn_in != NULL ? find_still (self, frame) : -1;

  if (place < 0)
    {
      draw_picture (self, cr, frame);
      return;
    }

  if (place != self->still_place)
    keep_still (self, frame, place);
  cairo_set_source_surface (cr, self->still, 0, 0);
  cairo_paint (cr);
}

void
bb_film_frames_draw (BbFilmFrames *self, cairo_surface_t *surface, gint64 frame)
{
  cairo_t *cr = cairo_create (surface);

  draw_below (self, cr, frame);
  if (self->burn_in != NULL)
    bb_film_burn_in_draw (self->burn_in, cr, frame);
  cairo_destroy (cr);
}
