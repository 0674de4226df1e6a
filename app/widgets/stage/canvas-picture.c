/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies under the pen: one board as pixels, with the layer that is drawn on apart? */
#include "widgets/stage/canvas-picture.h"

#include "render/board-drawing.h"
#include "render/ink/ink-layer.h"

/* all of them where none takes ink */
static cairo_surface_t *
draw_below (const BbBoard *board, int index, int width, int height, const BbPictureSource *pictures)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  guint n = board->layers->n_items, from = index >= 0 ? (guint) index : n;
  g_autoptr (BbList) layers = bb_list_splice (board->layers, from, n - from, NULL, 0);
  const BbRenderOptions options = bb_render_options_make (pictures);
  cairo_t *cr = cairo_create (surface);

  bb_set_source_colour (cr, options.paper);
  cairo_paint (cr);
  bb_render_layers (cr, layers, width, height, &options);
  cairo_destroy (cr);
  return surface;
}

static cairo_surface_t *
draw_above (const BbBoard *board, int index, int width, int height, const BbPictureSource *pictures)
{
  g_autoptr (BbList) layers = bb_list_splice (board->layers, 0, (guint) (index + 1), NULL, 0);
  const BbRenderOptions options = bb_render_options_make (pictures);
  cairo_surface_t *surface;
  cairo_t *cr;

  if (index < 0 || layers->n_items == 0)
    return NULL;

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (surface);
  bb_render_layers (cr, layers, width, height, &options);
  cairo_destroy (cr);
  return surface;
}

static cairo_surface_t *
draw_ink (const BbLayer *layer, int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  BbInkView view = bb_ink_view_new (width, height);

  if (layer != NULL)
    bb_ink_layer_redraw (surface, &view, (BbStroke *const *) layer->strokes->pdata, layer->strokes->len, NULL);
  return surface;
}

BbCanvasPicture *
bb_canvas_picture_new (const BbBoard *board,
                       const BbNote *note,
                       int index,
                       int width,
                       int height,
                       const BbPictureSource *pictures)
{
  BbCanvasPicture *self = g_new0 (BbCanvasPicture, 1);
  const BbLayer *ink = note != NULL ? note->scribble : index >= 0 ? bb_list_get (board->layers, (guint) index) : NULL;

  self->board = bb_board_ref (board);
  self->note = bb_note_ref (note);
  self->index = index;
  self->below = draw_below (board, index, width, height, pictures);
  self->above = draw_above (board, index, width, height, pictures);
  self->ink = draw_ink (ink, width, height);
  self->ink_opacity = ink != NULL ? ink->opacity / (double) BB_OPACITY_MAX : 1.0;
  return self;
}

void
bb_canvas_picture_free (BbCanvasPicture *self)
{
  bb_board_unref (self->board);
  bb_note_unref (self->note);
  cairo_surface_destroy (self->below);
  cairo_surface_destroy (self->ink);
  g_clear_pointer (&self->above, cairo_surface_destroy);
  g_free (self);
}

static void
paint_ink (const BbCanvasPicture *self, cairo_t *cr, BbInkLive *live)
{
  if (live != NULL && bb_ink_live_is_drawing (live))
    {
      bb_ink_live_paint (live, cr, self->ink);
    }
  else
    {
      cairo_set_source_surface (cr, self->ink, 0, 0);
      cairo_paint (cr);
    }
}

static void
paint_faded (const BbCanvasPicture *self, cairo_t *cr, BbInkLive *live)
{
  cairo_push_group (cr);
  paint_ink (self, cr, live);
  cairo_pop_group_to_source (cr);
  cairo_paint_with_alpha (cr, self->ink_opacity);
}

void
bb_canvas_picture_paint (const BbCanvasPicture *self, cairo_t *cr, BbInkLive *live)
{
  cairo_set_source_surface (cr, self->below, 0, 0);
  cairo_paint (cr);

  if (self->ink_opacity >= 1.0)
    paint_ink (self, cr, live);
  else
    paint_faded (self, cr, live);

  if (self->above != NULL)
    {
      cairo_set_source_surface (cr, self->above, 0, 0);
      cairo_paint (cr);
    }
}
