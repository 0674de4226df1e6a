/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What shows at a frame of the video? */
#include "render/frame-drawing.h"

#include <math.h>

#include "model/crop.h"
#include "model/moves.h"
#include "render/hatch.h"

/**
 * Canvas:
 * @width: of what shows, as @height
 * @picture_width: of the picture area, as @picture_height: larger, where what shows is cropped
 */
typedef struct
{
  cairo_t *cr;
  const BbProject *project;
  gint64 frame;
  double width;
  double height;
  double picture_width;
  double picture_height;
  const BbRenderOptions *options;
  BbPlateCache *plates;
} Canvas;

static void
fill (const Canvas *canvas, guint32 colour, double opacity)
{
  cairo_save (canvas->cr);
  cairo_rectangle (canvas->cr, 0, 0, canvas->width, canvas->height);
  cairo_clip (canvas->cr);
  bb_set_source_colour (canvas->cr, colour);
  cairo_paint_with_alpha (canvas->cr, opacity);
  cairo_restore (canvas->cr);
}

static gboolean
draw_plates (const Canvas *canvas, guint index)
{
  double scale = canvas->options->scale > 0 ? canvas->options->scale : 1;
  double picture_width = canvas->picture_width, picture_height = canvas->picture_height;
  int width = (int) ceil (picture_width * scale), height = (int) ceil (picture_height * scale);
  g_autoptr (BbPlates) own = NULL;
  const BbPlates *plates;
  gboolean is_complete;

  if (canvas->plates != NULL)
    plates = bb_plate_cache_get (canvas->plates, canvas->project, index, width, height, canvas->options, &is_complete);
  else
    plates = own = bb_plates_new (canvas->project, index, width, height, canvas->options, &is_complete);

  cairo_save (canvas->cr);
  cairo_rectangle (canvas->cr, 0, 0, picture_width, picture_height);
  cairo_clip (canvas->cr);
  bb_set_source_colour (canvas->cr, canvas->options->paper);
  cairo_paint (canvas->cr);
  bb_plates_paint (plates, canvas->cr, canvas->project, index, canvas->frame, picture_width, picture_height);
  cairo_restore (canvas->cr);
  return is_complete;
}

static gboolean
draw_board (const Canvas *canvas, guint index)
{
  if (canvas->plates == NULL && !bb_moves_has_any (canvas->project, index))
    return bb_render_board (canvas->cr, bb_project_get_board (canvas->project, index), canvas->picture_width,
                            canvas->picture_height, canvas->options);

  return draw_plates (canvas, index);
}

/* nothing of it is cropped */
static gboolean
draw_blank (const Canvas *canvas, guint index)
{
  Canvas whole = *canvas;

  if (canvas->plates != NULL)
    {
      whole.picture_width = canvas->width;
      whole.picture_height = canvas->height;
      return draw_plates (&whole, index);
    }

  bb_render_blank_frame (canvas->cr, canvas->options->palette, canvas->width, canvas->height);
  return TRUE;
}

/* whole pixels where the camera stands still, so that nothing is blurred */
static void
crop (const Canvas *canvas, guint index)
{
  double unit = canvas->picture_height / BB_INK_PICTURE_HEIGHT, x, y;

  bb_crop_find (canvas->project, index, canvas->frame, canvas->width / canvas->height, &x, &y);
  x *= unit;
  y *= unit;
  if (bb_moves_find_move (canvas->project, index).keys == NULL)
    {
      x = floor (x + 0.5);
      y = floor (y + 0.5);
    }
  cairo_rectangle (canvas->cr, 0, 0, canvas->width, canvas->height);
  cairo_clip (canvas->cr);
  cairo_translate (canvas->cr, floor ((canvas->width - canvas->picture_width) / 2 + 0.5) - x,
                   floor ((canvas->height - canvas->picture_height) / 2 + 0.5) - y);
}

static gboolean
draw_place (const Canvas *canvas, guint index)
{
  gboolean is_complete;

  if (bb_board_is_empty (bb_project_get_board (canvas->project, index)))
    return draw_blank (canvas, index);
  if (canvas->picture_width == canvas->width && canvas->picture_height == canvas->height)
    return draw_board (canvas, index);

  cairo_save (canvas->cr);
  crop (canvas, index);
  is_complete = draw_board (canvas, index);
  cairo_restore (canvas->cr);
  return is_complete;
}

static gboolean
draw_dissolve (const Canvas *canvas, guint index, double share)
{
  gboolean is_complete = draw_place (canvas, index - 1);

  cairo_save (canvas->cr);
  cairo_rectangle (canvas->cr, 0, 0, canvas->width, canvas->height);
  cairo_clip (canvas->cr);
  cairo_push_group (canvas->cr);
  is_complete &= draw_place (canvas, index);
  cairo_pop_group_to_source (canvas->cr);
  cairo_paint_with_alpha (canvas->cr, share);
  cairo_restore (canvas->cr);
  return is_complete;
}

/* through a colour, which is all there is at the middle */
static gboolean
draw_dip (const Canvas *canvas, guint index, double share, guint32 colour)
{
  gboolean is_complete = draw_place (canvas, share < 0.5 ? index - 1 : index);

  fill (canvas, colour, share < 0.5 ? 2 * share : 2 - 2 * share);
  return is_complete;
}

static gboolean
draw_wipe (const Canvas *canvas, guint index, double share)
{
  gboolean is_complete = draw_place (canvas, index - 1);

  cairo_save (canvas->cr);
  cairo_rectangle (canvas->cr, 0, 0, canvas->width * share, canvas->height);
  cairo_clip (canvas->cr);
  is_complete &= draw_place (canvas, index);
  cairo_restore (canvas->cr);
  return is_complete;
}

static gboolean
draw_transition (const Canvas *canvas, guint index, double share)
{
  switch (bb_project_get_board (canvas->project, index)->transition)
    {
    case BB_TRANSITION_DISSOLVE:
      return draw_dissolve (canvas, index, share);
    case BB_TRANSITION_DIP_BLACK:
      return draw_dip (canvas, index, share, 0x000000ff);
    case BB_TRANSITION_DIP_WHITE:
      return draw_dip (canvas, index, share, 0xffffffff);
    case BB_TRANSITION_WIPE:
      return draw_wipe (canvas, index, share);
    default:
      return draw_place (canvas, index);
    }
}

static gboolean
draw_frame (const Canvas *canvas)
{
  guint index;
  double share;

  if (bb_moves_find_transition (canvas->project, canvas->frame, &index, &share))
    return draw_transition (canvas, index, share);

  return draw_place (canvas, bb_project_find_place (canvas->project, canvas->frame));
}

gboolean
bb_render_frame (cairo_t *cr,
                 const BbProject *project,
                 gint64 frame,
                 double width,
                 double height,
                 const BbRenderOptions *options,
                 BbPlateCache *plates)
{
  const Canvas canvas = { cr, project, frame, width, height, width, height, options, plates };

  return draw_frame (&canvas);
}

gboolean
bb_render_place (cairo_t *cr,
                 const BbProject *project,
                 guint index,
                 gint64 frame,
                 double width,
                 double height,
                 const BbRenderOptions *options,
                 BbPlateCache *plates)
{
  const Canvas canvas = { cr, project, frame, width, height, width, height, options, plates };

  return draw_place (&canvas, index);
}

/* the picture area covers what shows of it */
static Canvas
make_cropped (cairo_t *cr,
              const BbProject *project,
              gint64 frame,
              int width,
              int height,
              const BbRenderOptions *options,
              BbPlateCache *plates)
{
  double aspect = bb_settings_get_aspect (project->settings);

  return (Canvas){ cr,
                   project,
                   frame,
                   width,
                   height,
                   MAX (width, (int) (height * aspect + 0.5)),
                   MAX (height, (int) (width / aspect + 0.5)),
                   options,
                   plates };
}

gboolean
bb_render_cropped_frame (cairo_t *cr,
                         const BbProject *project,
                         gint64 frame,
                         int width,
                         int height,
                         const BbRenderOptions *options,
                         BbPlateCache *plates)
{
  const Canvas canvas = make_cropped (cr, project, frame, width, height, options, plates);

  return draw_frame (&canvas);
}

gboolean
bb_render_cropped_place (cairo_t *cr,
                         const BbProject *project,
                         guint index,
                         gint64 frame,
                         int width,
                         int height,
                         const BbRenderOptions *options,
                         BbPlateCache *plates)
{
  const Canvas canvas = make_cropped (cr, project, frame, width, height, options, plates);

  return draw_place (&canvas, index);
}
