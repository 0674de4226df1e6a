/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a board look? */
#include "render/board-drawing.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <pango/pango.h>

#include "render/hatch.h"
#include "render/ink/ink-layer.h"
#include "render/ink/ink-vector.h"
#include "render/picture-place.h"

/* of the picture area's height, for the name of a missing file */
#define TEXT_SHARE (1 / 18.0)
#define TEXT_LEAST 9
#define TEXT_MOST 28
/* no picture is asked for larger than that, however near it is placed */
#define ZOOM_MOST 4.0

typedef struct
{
  cairo_t *cr;
  double width;
  double height;
  const BbRenderOptions *options;
} Canvas;

BbRenderOptions
bb_render_options_make (const BbPictureSource *pictures)
{
  return (BbRenderOptions){ BB_TARGET_PIXELS, BB_PAPER, 1, pictures, bb_palette_get (FALSE) };
}

static void
draw_missing (const Canvas *canvas, const BbLayer *layer)
{
  const char *name = layer->media_name != NULL ? layer->media_name : layer->media;
  g_autofree char *label = g_strdup_printf (_ ("%s is missing"), name);
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell");
  double size = CLAMP (canvas->height * TEXT_SHARE, TEXT_LEAST, TEXT_MOST);

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  bb_render_hatched (canvas->cr, canvas->options->palette, canvas->width, canvas->height, label, font);
  pango_font_description_free (font);
}

static void
draw_loading (const Canvas *canvas)
{
  bb_palette_set_source (canvas->options->palette, canvas->cr, BB_COLOUR_LOADING);
  cairo_rectangle (canvas->cr, 0, 0, canvas->width, canvas->height);
  cairo_fill (canvas->cr);
}

static void
draw_placed (const Canvas *canvas, const BbLayer *layer, cairo_surface_t *picture, const BbSourceInfo *info)
{
  BbPicturePlace place = bb_picture_place_find (layer, info->width, info->height, canvas->width, canvas->height);

  if (place.right <= place.left || place.bottom <= place.top)
    return;

  cairo_save (canvas->cr);
  cairo_transform (canvas->cr, &place.matrix);
  /* a filter reaches beyond the picture's border: keep what it mixes in out of sight */
  cairo_rectangle (canvas->cr, place.left, place.top, place.right - place.left, place.bottom - place.top);
  cairo_clip (canvas->cr);
  cairo_transform (canvas->cr, &info->matrix);
  cairo_set_source_surface (canvas->cr, picture, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (canvas->cr), CAIRO_FILTER_GOOD);
  /* a padded picture is unpacked into PDF pixel by pixel */
  if (canvas->options->target == BB_TARGET_PIXELS)
    cairo_pattern_set_extend (cairo_get_source (canvas->cr), CAIRO_EXTEND_PAD);
  cairo_paint_with_alpha (canvas->cr, (double) layer->opacity / BB_OPACITY_MAX);
  cairo_restore (canvas->cr);
}

/* how much larger a picture has to be than one that lies plainly */
static double
find_zoom (const BbPlacement *placement)
{
  int scale = MAX (placement->scale_x, placement->scale_y);

  return CLAMP ((double) scale / BB_PLACEMENT_SCALE_USUAL, 1, ZOOM_MOST);
}

static gboolean
draw_picture (const Canvas *canvas, const BbLayer *layer)
{
  const BbPictureSource *source = canvas->options->pictures;
  BbSourceInfo info = { BB_SOURCE_LOADING };
  cairo_surface_t *picture = NULL;
  double scale = canvas->options->scale * find_zoom (&layer->placement);

  if (source != NULL)
    picture = source->get (source->data, layer->media, (int) ceil (canvas->width * scale),
                           (int) ceil (canvas->height * scale), &info);
  if (picture != NULL)
    draw_placed (canvas, layer, picture, &info);
  else if (info.state == BB_SOURCE_MISSING)
    draw_missing (canvas, layer);
  else
    draw_loading (canvas);

  g_clear_pointer (&picture, cairo_surface_destroy);
  return info.state != BB_SOURCE_LOADING;
}

static void
draw_strokes (const Canvas *canvas, const BbLayer *layer)
{
  BbStroke *const *strokes = (BbStroke *const *) layer->strokes->pdata;
  double scale = canvas->height / BB_INK_PICTURE_HEIGHT;

  cairo_save (canvas->cr);
  cairo_translate (canvas->cr, canvas->width / 2, canvas->height / 2);
  cairo_scale (canvas->cr, scale, scale);
  if (canvas->options->target == BB_TARGET_VECTOR)
    bb_ink_vector_draw (canvas->cr, strokes, layer->strokes->len);
  else
    bb_ink_layer_paint (canvas->cr, strokes, layer->strokes->len);
  cairo_restore (canvas->cr);
}

/* an opaque layer needs no group, which costs time on screen and bytes in PDF */
static void
draw_ink (const Canvas *canvas, const BbLayer *layer)
{
  if (layer->opacity >= BB_OPACITY_MAX)
    {
      draw_strokes (canvas, layer);
      return;
    }

  cairo_push_group (canvas->cr);
  draw_strokes (canvas, layer);
  cairo_pop_group_to_source (canvas->cr);
  cairo_paint_with_alpha (canvas->cr, (double) layer->opacity / BB_OPACITY_MAX);
}

static gboolean
draw_layer (const Canvas *canvas, const BbLayer *layer)
{
  if (layer->is_hidden || layer->opacity <= 0 || bb_layer_is_empty (layer))
    return TRUE;
  if (layer->kind == BB_LAYER_PICTURE)
    return draw_picture (canvas, layer);

  draw_ink (canvas, layer);
  return TRUE;
}

gboolean
bb_render_layers_beyond (cairo_t *cr, const BbList *layers, double width, double height, const BbRenderOptions *options)
{
  Canvas canvas = { cr, width, height, options };
  gboolean is_complete = TRUE;

  for (guint i = 0; i < layers->n_items; i++)
    is_complete = draw_layer (&canvas, bb_list_get (layers, i)) && is_complete;
  return is_complete;
}

gboolean
bb_render_layers (cairo_t *cr, const BbList *layers, double width, double height, const BbRenderOptions *options)
{
  gboolean is_complete;

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  is_complete = bb_render_layers_beyond (cr, layers, width, height, options);
  cairo_restore (cr);
  return is_complete;
}

gboolean
bb_render_board (cairo_t *cr, const BbBoard *board, double width, double height, const BbRenderOptions *options)
{
  g_return_val_if_fail (width > 0 && height > 0, TRUE);

  if (bb_board_is_empty (board))
    return TRUE;

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, height);
  bb_set_source_colour (cr, options->paper);
  cairo_fill (cr);
  cairo_restore (cr);
  return bb_render_layers (cr, board->layers, width, height, options);
}

cairo_surface_t *
bb_render_board_surface (const BbBoard *board,
                         int width,
                         int height,
                         const BbRenderOptions *options,
                         gboolean *is_complete)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  *is_complete = bb_render_board (cr, board, width, height, options);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}
