/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the video that is shown look and lie? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/video-places.h"
#include "render/label.h"
#include "render/timeline/lanes-private.h"

#define INSET 2
#define RADIUS 3
/* of a picture whose size is not known yet */
#define USUAL_ASPECT (16 / 9.0)
/* beside its name, in pixels; a narrow one has none */
#define NAME_PADDING 6
#define NAME_LEAST 40
#define NAME_MOST 260
#define NAME_ALPHA 0.6

/* in pixels of the piece */
typedef struct
{
  double x;
  double width;
  double y;
  double height;
  double picture; /* width of one */
} Strip;

static gboolean
is_shown (const BbProject *project)
{
  return project->lists[BB_VIDEOS]->n_items > 0;
}

static gboolean
is_empty (const BbLanesView *view)
{
  return bb_videos_find_shown (view->project) == NULL;
}

/* Returns: whether any of it lies in the piece */
static gboolean
find_strip (const BbLanePiece *self, const BbSpan *lane, const BbVideo *video, Strip *strip)
{
  const BbProject *project = self->view->project;
  double aspect = self->view->video_aspect > 0 ? self->view->video_aspect : USUAL_ASPECT;
  double end = bb_lane_piece_to_x (self, (double) bb_videos_get_frame (project, video, video->duration));

  strip->x = bb_lane_piece_to_x (self, (double) bb_videos_get_frame (project, video, 0));
  strip->width = MAX (end - strip->x, 2);
  strip->y = lane->y + INSET;
  strip->height = lane->height - 2 * INSET;
  strip->picture = MAX (round (strip->height * aspect), 8);
  return strip->height > 0 && strip->x < self->width && strip->x + strip->width > 0;
}

static void
draw_picture (const BbLanePiece *self, const BbVideo *video, const Strip *strip, double at)
{
  gint64 time = (gint64) (at / strip->width * (double) video->duration);
  int height = (int) ceil (strip->height * self->view->device_scale);
  cairo_surface_t *picture = self->view->get_video_frame != NULL
                                 ? self->view->get_video_frame (self->view->thumbnail_data, time, height)
                                 : NULL;
  double scale;

  if (picture == NULL)
    return;

  scale = strip->height / cairo_image_surface_get_height (picture);
  cairo_save (self->cr);
  cairo_rectangle (self->cr, strip->x + at, strip->y, strip->picture, strip->height);
  cairo_clip (self->cr);
  cairo_translate (self->cr, strip->x + at, strip->y);
  cairo_scale (self->cr, scale, scale);
  cairo_set_source_surface (self->cr, picture, 0, 0);
  cairo_paint (self->cr);
  cairo_restore (self->cr);
  cairo_surface_destroy (picture);
}

/* one beside the other, from its first frame on: those that show */
static void
draw_pictures (const BbLanePiece *self, const BbVideo *video, const Strip *strip)
{
  double first = floor (MAX (-strip->x, 0) / strip->picture) * strip->picture;
  double end = MIN (strip->width, self->width - strip->x);

  for (double at = first; at < end; at += strip->picture)
    draw_picture (self, video, strip, at);
}

/* "clip.mp4 (2 of 3)" */
static char *
describe (const BbProject *project, const BbVideo *video)
{
  const BbList *videos = project->lists[BB_VIDEOS];
  guint index = 0;

  while (bb_list_get (videos, index) != video)
    index++;
  return videos->n_items == 1 ? g_strdup (video->media_name)
                              : g_strdup_printf (_ ("%s (%u of %u)"), video->media_name, index + 1, videos->n_items);
}

static void
draw_name (const BbLanePiece *self, const BbVideo *video, const Strip *strip, double x)
{
  g_autofree char *text = describe (self->view->project, video);
  double room = MIN (strip->x + strip->width - x - 2 * NAME_PADDING, NAME_MOST);
  double width = MIN (bb_label_measure (self->text, text), room);

  if (room < NAME_LEAST)
    return;

  bb_path_round (self->cr, x + 2, strip->y + 2, width + 2 * NAME_PADDING - 4, strip->height - 4, RADIUS);
  cairo_set_source_rgba (self->cr, 0, 0, 0, NAME_ALPHA);
  cairo_fill (self->cr);
  cairo_set_source_rgb (self->cr, 1, 1, 1);
  bb_label_show (self->cr, self->text, text, x + NAME_PADDING, strip->y + strip->height / 2, width + 1);
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  const BbVideo *video = bb_videos_find_shown (self->view->project);
  Strip strip;
  double x, width;

  if (video == NULL || !find_strip (self, lane, video, &strip))
    return;

  x = strip.x;
  width = strip.width;
  if (!bb_lane_piece_cut (self, &x, &width))
    return;

  cairo_save (self->cr);
  bb_path_round (self->cr, x, strip.y, width, strip.height, RADIUS);
  cairo_clip (self->cr);
  bb_lane_piece_fill (self, BB_COLOUR_LOADING, x, strip.y, width, strip.height);
  draw_pictures (self, video, &strip);
  draw_name (self, video, &strip, strip.x);
  cairo_restore (self->cr);
}

/* its name stays in view */
static void
draw_kept (const BbLanePiece *self, const BbSpan *lane)
{
  const BbVideo *video = bb_videos_find_shown (self->view->project);
  Strip strip;

  if (video != NULL && find_strip (self, lane, video, &strip) && strip.x < 0)
    draw_name (self, video, &strip, 0);
}

static void
hit_video (const BbLanePoint *point, BbLanesHit *hit)
{
  const BbVideo *video = bb_videos_find_shown (point->project);
  gint64 start, end;

  hit->kind = BB_HIT_VIDEOS;
  if (video == NULL)
    return;

  start = bb_videos_get_frame (point->project, video, 0);
  end = bb_videos_get_frame (point->project, video, video->duration);
  if (point->x >= bb_lanes_scale_to_x (point->scale, (double) start) &&
      point->x < bb_lanes_scale_to_x (point->scale, (double) end))
    hit->kind = BB_HIT_VIDEO;
}

const BbLaneKind bb_lane_video = {
  .label = N_ ("Video"),
  .padding = 26,
  .compact_padding = 10,
  .is_shown = is_shown,
  .draw = draw,
  .draw_kept = draw_kept,
  .hit = hit_video,
  .hint = N_ ("Press H to show the video"),
  .is_empty = is_empty,
};
