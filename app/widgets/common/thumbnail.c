/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one board shown small, without waiting for it? */
#include "widgets/common/thumbnail.h"

#include <adwaita.h>
#include <math.h>

#include "render/hatch.h"

struct _BbThumbnail
{
  GtkDrawingArea parent;

  BbBoardCache *cache;
  double aspect; /* width to height, or 0 */
  gboolean is_dark;
  BbBoard *board;
  cairo_surface_t *last; /* drawn of a board with the same id: shown until the new one is there */
};

G_DEFINE_FINAL_TYPE (BbThumbnail, bb_thumbnail, GTK_TYPE_DRAWING_AREA)

static const BbPalette *
get_palette (BbThumbnail *self)
{
  return bb_palette_get (self->is_dark || adw_style_manager_get_dark (adw_style_manager_get_default ()));
}

static void
draw_hatch (BbThumbnail *self, cairo_t *cr, int width, int height)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  bb_render_not_boarded (cr, get_palette (self), width, height, pango_context_get_font_description (context));
}

static void
draw_loading (BbThumbnail *self, cairo_t *cr)
{
  bb_palette_set_source (get_palette (self), cr, BB_COLOUR_LOADING);
  cairo_paint (cr);
}

static void
draw_picture (BbThumbnail *self, cairo_t *cr, int width, int height)
{
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  cairo_surface_t *surface = bb_board_cache_lookup (self->cache, self->board, width * scale, height * scale);

  if (surface != NULL)
    {
      g_clear_pointer (&self->last, cairo_surface_destroy);
      self->last = surface;
    }

  if (self->last == NULL)
    {
      draw_loading (self, cr);
      return;
    }

  cairo_scale (cr, (double) width / cairo_image_surface_get_width (self->last),
               (double) height / cairo_image_surface_get_height (self->last));
  cairo_set_source_surface (cr, self->last, 0, 0);
  cairo_paint (cr);
}

/* a picture that keeps its aspect lies in the middle of what it was given */
static void
fit (BbThumbnail *self, cairo_t *cr, int *width, int *height)
{
  int fitting_width = MIN (*width, (int) round (*height * self->aspect));
  int fitting_height = MIN (*height, (int) round (*width / self->aspect));

  cairo_translate (cr, (*width - fitting_width) / 2, (*height - fitting_height) / 2); /* on whole pixels */
  *width = fitting_width;
  *height = fitting_height;
  cairo_rectangle (cr, 0, 0, *width, *height);
  cairo_clip (cr);
}

static void
draw (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  BbThumbnail *self = BB_THUMBNAIL (area);

  if (self->aspect > 0)
    fit (self, cr, &width, &height);
  if (width == 0 || height == 0)
    return;

  if (self->board == NULL || bb_board_is_empty (self->board))
    draw_hatch (self, cr, width, height);
  else
    draw_picture (self, cr, width, height);
}

static void
ready_cb (BbThumbnail *self, BbValue *board)
{
  if (self->board == (BbBoard *) board)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_thumbnail_set_cache (BbThumbnail *self, BbBoardCache *cache)
{
  g_set_object (&self->cache, cache);
  g_signal_connect_object (cache, "ready", G_CALLBACK (ready_cb), self, G_CONNECT_SWAPPED);
}

void
bb_thumbnail_show (BbThumbnail *self, const BbBoard *board)
{
  if (self->board == NULL || !g_str_equal (self->board->id, board->id))
    g_clear_pointer (&self->last, cairo_surface_destroy);
  if (bb_value_set (&self->board, board))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_thumbnail_set_aspect (BbThumbnail *self, double aspect)
{
  if (self->aspect == aspect)
    return;

  self->aspect = aspect;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
bb_thumbnail_set_dark (BbThumbnail *self)
{
  self->is_dark = TRUE;
}

static GtkSizeRequestMode
bb_thumbnail_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
bb_thumbnail_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  BbThumbnail *self = BB_THUMBNAIL (widget);

  GTK_WIDGET_CLASS (bb_thumbnail_parent_class)
      ->measure (widget, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
  if (self->aspect > 0 && orientation == GTK_ORIENTATION_VERTICAL && for_size > 0)
    *natural = MAX ((int) round (for_size / self->aspect), *minimum);
}

static void
bb_thumbnail_dispose (GObject *object)
{
  BbThumbnail *self = BB_THUMBNAIL (object);

  g_clear_object (&self->cache);
  g_clear_pointer (&self->board, bb_board_unref);
  g_clear_pointer (&self->last, cairo_surface_destroy);

  G_OBJECT_CLASS (bb_thumbnail_parent_class)->dispose (object);
}

static void
bb_thumbnail_class_init (BbThumbnailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_thumbnail_dispose;
  widget_class->get_request_mode = bb_thumbnail_get_request_mode;
  widget_class->measure = bb_thumbnail_measure;
}

static void
bb_thumbnail_init (BbThumbnail *self)
{
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self), draw, NULL, NULL);
}
