/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies under the pen: one board as pixels, with the layer that is drawn on apart? */
#include "widgets/stage/canvas-picture.h"

#include <graphene.h>

#include "render/ink/ink-layer.h"

/* photos are asked for no larger than this: who looks at one from so near sees its own pixels */
#define PHOTO_MOST 4096.0

gboolean
bb_canvas_sight_is_same (const BbCanvasSight *self, const BbCanvasSight *other)
{
  return bb_canvas_sight_covers (self, other) && bb_canvas_sight_covers (other, self);
}

gboolean
bb_canvas_sight_covers (const BbCanvasSight *self, const BbCanvasSight *other)
{
  cairo_rectangle_int_t shared = other->part;

  return self->width == other->width && self->height == other->height &&
         bb_rectangle_intersect (&shared, &self->part) && shared.width == other->part.width &&
         shared.height == other->part.height;
}

BbInkView
bb_canvas_sight_get_view (const BbCanvasSight *self)
{
  BbInkView view = bb_ink_view_new (self->width, self->height);

  view.x -= self->part.x;
  view.y -= self->part.y;
  return view;
}

BbRenderOptions
bb_canvas_sight_make_options (const BbCanvasSight *self, const BbPictureSource *pictures)
{
  BbRenderOptions options = bb_render_options_make (pictures);

  options.scale = MIN (1, PHOTO_MOST / MAX (self->width, self->height));
  return options;
}

static void
draw_layers (cairo_surface_t *surface,
             const BbList *layers,
             guint32 paper,
             const BbCanvasSight *sight,
             const BbPictureSource *pictures)
{
  const BbRenderOptions options = bb_canvas_sight_make_options (sight, pictures);
  cairo_t *cr = cairo_create (surface);

  bb_set_source_colour (cr, paper);
  cairo_paint (cr);
  cairo_translate (cr, -sight->part.x, -sight->part.y);
  bb_render_layers (cr, layers, sight->width, sight->height, &options);
  cairo_destroy (cr);
}

/* all of them where none takes ink */
static cairo_surface_t *
draw_below (const BbBoard *board, int index, const BbCanvasSight *sight, const BbPictureSource *pictures)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, sight->part.width, sight->part.height);
  guint n = board->layers->n_items, from = index >= 0 ? (guint) index : n;
  g_autoptr (BbList) layers = bb_list_splice (board->layers, from, n - from, NULL, 0);

  draw_layers (surface, layers, BB_PAPER, sight, pictures);
  return surface;
}

static cairo_surface_t *
draw_above (const BbBoard *board, int index, const BbCanvasSight *sight, const BbPictureSource *pictures)
{
  g_autoptr (BbList) layers = bb_list_splice (board->layers, 0, (guint) (index + 1), NULL, 0);
  cairo_surface_t *surface;

  if (index < 0 || layers->n_items == 0)
    return NULL;

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, sight->part.width, sight->part.height);
  draw_layers (surface, layers, 0, sight, pictures);
  return surface;
}

static cairo_surface_t *
draw_ink (const BbLayer *layer, const BbCanvasSight *sight)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, sight->part.width, sight->part.height);
  BbInkView view = bb_canvas_sight_get_view (sight);

  if (layer != NULL)
    bb_ink_layer_redraw (surface, &view, (BbStroke *const *) layer->strokes->pdata, layer->strokes->len, NULL);
  return surface;
}

/* hands pictures on, and notes how large they are */
typedef struct
{
  const BbPictureSource *pictures;
  GHashTable *sizes;
} Noting;

static cairo_surface_t *
get_noted (gpointer data, const char *media, int max_width, int max_height, BbSourceInfo *info)
{
  Noting *noting = data;
  cairo_surface_t *picture = noting->pictures->get (noting->pictures->data, media, max_width, max_height, info);

  if (picture != NULL && !g_hash_table_contains (noting->sizes, media))
    g_hash_table_insert (noting->sizes, g_strdup (media),
                         graphene_size_init (graphene_size_alloc (), (float) info->width, (float) info->height));
  return picture;
}

gboolean
bb_canvas_picture_get_size (const BbCanvasPicture *self, const char *media, double *width, double *height)
{
  const graphene_size_t *size = g_hash_table_lookup (self->sizes, media);

  if (size == NULL)
    return FALSE;

  *width = size->width;
  *height = size->height;
  return TRUE;
}

BbCanvasPicture *
bb_canvas_picture_new (const BbBoard *board,
                       const BbNote *note,
                       int index,
                       const BbCanvasSight *sight,
                       const BbPictureSource *pictures)
{
  BbCanvasPicture *self = g_new0 (BbCanvasPicture, 1);
  Noting noting;
  const BbPictureSource source = { get_noted, &noting };
  const BbLayer *ink = note != NULL ? note->scribble : index >= 0 ? bb_list_get (board->layers, (guint) index) : NULL;

  self->sight = *sight;
  self->board = bb_board_ref (board);
  self->note = bb_note_ref (note);
  self->index = index;
  self->sizes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) graphene_size_free);
  noting = (Noting){ pictures, self->sizes };
  self->below = draw_below (board, index, sight, &source);
  self->above = draw_above (board, index, sight, &source);
  self->ink = draw_ink (ink, sight);
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
  g_hash_table_unref (self->sizes);
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

/* a light area of a drawing would hide what shines through the paper; its dark lines stay as they are */
static void
paint_through (cairo_t *cr, cairo_pattern_t *drawing, cairo_pattern_t *skins)
{
  cairo_save (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_MULTIPLY);
  cairo_set_source (cr, skins);
  cairo_mask (cr, drawing);
  cairo_restore (cr);
}

/* @skins: (nullable) */
static void
paint_group (const BbCanvasPicture *self, cairo_t *cr, BbInkLive *live, cairo_pattern_t *skins)
{
  cairo_pattern_t *ink;

  cairo_push_group (cr);
  paint_ink (self, cr, live);
  ink = cairo_pop_group (cr);
  cairo_set_source (cr, ink);
  cairo_paint_with_alpha (cr, self->ink_opacity);
  if (skins != NULL)
    paint_through (cr, ink, skins);
  cairo_pattern_destroy (ink);
}

/* likewise */
static void
paint_above (const BbCanvasPicture *self, cairo_t *cr, cairo_pattern_t *skins)
{
  cairo_pattern_t *above = cairo_pattern_create_for_surface (self->above);

  cairo_set_source (cr, above);
  cairo_paint (cr);
  if (skins != NULL)
    paint_through (cr, above, skins);
  cairo_pattern_destroy (above);
}

void
bb_canvas_picture_paint (const BbCanvasPicture *self, cairo_t *cr, BbInkLive *live, cairo_pattern_t *skins)
{
  cairo_set_source_surface (cr, self->below, 0, 0);
  cairo_paint (cr);
  if (skins != NULL)
    {
      cairo_set_source (cr, skins);
      cairo_paint (cr);
    }

  if (self->ink_opacity >= 1.0 && skins == NULL)
    paint_ink (self, cr, live);
  else
    paint_group (self, cr, live, skins);
  if (self->above != NULL)
    paint_above (self, cr, skins);
}
