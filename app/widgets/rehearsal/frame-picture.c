/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the board that the video shows seen from afar, and as in a mirror? */
#include "widgets/rehearsal/frame-picture.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "render/board-drawing.h"
#include "render/hatch.h"

#define RADIUS 6
#define MARK_GAP 8
#define LEAST_WIDTH 320
#define LEAST_HEIGHT 120
/* of the picture's height, for "not boarded" */
#define TEXT_SHARE (1 / 18.0)

struct _BbFramePicture
{
  GtkWidget parent;

  BbBoardCache *cache;
  double aspect;
  gboolean is_mirrored;
  BbBoard *board;
  BbBoard *next;
  BbList *scribbles;        /* over it, or NULL */
  cairo_surface_t *surface; /* of the board, or of the one before it until that is drawn */
  GskRenderNode *node;      /* what is shown, kept until it changes; or NULL */
};

G_DEFINE_FINAL_TYPE (BbFramePicture, bb_frame_picture, GTK_TYPE_WIDGET)

/* the largest area of the aspect, on whole pixels, in the middle */
static graphene_rect_t
find_area (BbFramePicture *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self)), height = gtk_widget_get_height (GTK_WIDGET (self));
  int area_width = MIN (width, (int) round (height * self->aspect));
  int area_height = MIN (height, (int) round (width / self->aspect));

  return GRAPHENE_RECT_INIT ((float) ((width - area_width) / 2), (float) ((height - area_height) / 2),
                             (float) area_width, (float) area_height);
}

static cairo_surface_t *
look_up (BbFramePicture *self, const BbBoard *board)
{
  graphene_rect_t area = find_area (self);
  float scale = (float) gtk_widget_get_scale_factor (GTK_WIDGET (self));

  if (bb_board_is_empty (board) || area.size.width < 1 || area.size.height < 1)
    return NULL;

  return bb_board_cache_lookup (self->cache, board, (int) (area.size.width * scale), (int) (area.size.height * scale));
}

static void
redraw (BbFramePicture *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* the next board is asked for first, for the newest request is drawn first; its picture waits in the cache */
static void
prepare (BbFramePicture *self)
{
  cairo_surface_t *surface = self->next != NULL ? look_up (self, self->next) : NULL;

  if (surface != NULL)
    cairo_surface_destroy (surface);
}

/* takes the board's own picture where it is there */
static void
update (BbFramePicture *self)
{
  cairo_surface_t *surface;

  prepare (self);
  surface = self->board != NULL ? look_up (self, self->board) : NULL;
  if (surface != NULL)
    {
      g_clear_pointer (&self->surface, cairo_surface_destroy);
      self->surface = surface;
    }
  redraw (self);
}

static void
draw_not_boarded (BbFramePicture *self, cairo_t *cr, double width, double height)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (font, height * TEXT_SHARE * PANGO_SCALE);
  bb_render_not_boarded (cr, bb_palette_get (TRUE), width, height, font);
  pango_font_description_free (font);
}

static void
draw_surface (BbFramePicture *self, cairo_t *cr, double width, double height)
{
  double surface_width = cairo_image_surface_get_width (self->surface);
  double scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));

  cairo_save (cr);
  cairo_scale (cr, width / surface_width, height / cairo_image_surface_get_height (self->surface));
  cairo_set_source_surface (cr, self->surface, 0, 0);
  if (surface_width == width * scale)
    cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_NEAREST);
  cairo_paint (cr);
  cairo_restore (cr);
}

static void
draw_scribbles (BbFramePicture *self, cairo_t *cr, double width, double height)
{
  BbRenderOptions options = bb_render_options_make (NULL);

  options.scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  bb_render_layers (cr, self->scribbles, width, height, &options);
}

/* what was drawn is mirrored, words are not */
static void
mirror (BbFramePicture *self, cairo_t *cr, double width)
{
  if (!self->is_mirrored)
    return;

  cairo_translate (cr, width, 0);
  cairo_scale (cr, -1, 1);
}

static GskRenderNode *
draw (BbFramePicture *self, const graphene_rect_t *area)
{
  GskRenderNode *node = gsk_cairo_node_new (area);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);
  gboolean is_empty = bb_board_is_empty (self->board);

  cairo_translate (cr, area->origin.x, area->origin.y);
  if (is_empty)
    {
      draw_not_boarded (self, cr, area->size.width, area->size.height);
    }
  else if (self->surface == NULL)
    {
      bb_palette_set_source (bb_palette_get (TRUE), cr, BB_COLOUR_LOADING);
      cairo_paint (cr);
    }
  mirror (self, cr, area->size.width);
  if (!is_empty && self->surface != NULL)
    draw_surface (self, cr, area->size.width, area->size.height);
  if (self->scribbles != NULL && self->scribbles->n_items > 0)
    draw_scribbles (self, cr, area->size.width, area->size.height);
  cairo_destroy (cr);
  return node;
}

/* "mirrored", in the corner: from afar it is not seen otherwise */
static void
snapshot_mark (BbFramePicture *self, GtkSnapshot *snapshot, const graphene_rect_t *area)
{
  const GdkRGBA ground = { 0.08F, 0.08F, 0.08F, 0.8F }, lit = { 229 / 255.0F, 165 / 255.0F, 10 / 255.0F, 1 };
  g_autofree char *text = g_strconcat ("⇄ ", _ ("mirrored"), NULL);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  graphene_rect_t mark;
  GskRoundedRect outline;
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  graphene_rect_init (&mark, area->origin.x + MARK_GAP, area->origin.y + MARK_GAP, (float) (width + 2 * MARK_GAP),
                      (float) (height + MARK_GAP));
  gsk_rounded_rect_init_from_rect (&outline, &mark, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &ground, &mark);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (mark.origin.x + MARK_GAP, mark.origin.y + MARK_GAP / 2.0F));
  gtk_snapshot_append_layout (snapshot, layout, &lit);
  gtk_snapshot_restore (snapshot);
}

static void
bb_frame_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbFramePicture *self = BB_FRAME_PICTURE (widget);
  graphene_rect_t area = find_area (self);
  GskRoundedRect outline;

  if (self->board == NULL || area.size.width < 1 || area.size.height < 1)
    return;

  if (self->node == NULL)
    self->node = draw (self, &area);
  gsk_rounded_rect_init_from_rect (&outline, &area, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_pop (snapshot);
  if (self->is_mirrored)
    snapshot_mark (self, snapshot, &area);
}

static GtkSizeRequestMode
bb_frame_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* as high as its width asks for, so that what stands below it lies close */
static void
bb_frame_picture_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  BbFramePicture *self = BB_FRAME_PICTURE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = LEAST_WIDTH;
      return;
    }

  *minimum = LEAST_HEIGHT;
  *natural = MAX ((int) round ((for_size > 0 ? for_size : LEAST_WIDTH) / self->aspect), LEAST_HEIGHT);
}

static void
bb_frame_picture_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  if (BB_FRAME_PICTURE (widget)->cache != NULL)
    update (BB_FRAME_PICTURE (widget));
}

static void
ready_cb (BbFramePicture *self, BbValue *board)
{
  if (self->board == (BbBoard *) board)
    update (self);
}

void
bb_frame_picture_set_cache (BbFramePicture *self, BbBoardCache *cache)
{
  g_set_object (&self->cache, cache);
  g_signal_connect_object (cache, "ready", G_CALLBACK (ready_cb), self, G_CONNECT_SWAPPED);
}

void
bb_frame_picture_set_aspect (BbFramePicture *self, double aspect)
{
  if (self->aspect == aspect)
    return;

  self->aspect = aspect;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
bb_frame_picture_show (BbFramePicture *self, const BbBoard *board, const BbBoard *next)
{
  gboolean has_next = bb_value_set (&self->next, next);

  if (bb_value_set (&self->board, board) || has_next)
    update (self);
}

void
bb_frame_picture_set_scribbles (BbFramePicture *self, const BbList *scribbles)
{
  if (self->scribbles != NULL && bb_list_is_same (self->scribbles, scribbles))
    return;

  bb_value_set (&self->scribbles, scribbles);
  redraw (self);
}

void
bb_frame_picture_set_mirrored (BbFramePicture *self, gboolean is_mirrored)
{
  if (self->is_mirrored == is_mirrored)
    return;

  self->is_mirrored = is_mirrored;
  redraw (self);
}

static void
bb_frame_picture_dispose (GObject *object)
{
  BbFramePicture *self = BB_FRAME_PICTURE (object);

  g_clear_object (&self->cache);
  g_clear_pointer (&self->board, bb_board_unref);
  g_clear_pointer (&self->next, bb_board_unref);
  g_clear_pointer (&self->scribbles, bb_list_unref);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  g_clear_pointer (&self->node, gsk_render_node_unref);

  G_OBJECT_CLASS (bb_frame_picture_parent_class)->dispose (object);
}

static void
bb_frame_picture_class_init (BbFramePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_frame_picture_dispose;
  widget_class->snapshot = bb_frame_picture_snapshot;
  widget_class->get_request_mode = bb_frame_picture_get_request_mode;
  widget_class->measure = bb_frame_picture_measure;
  widget_class->size_allocate = bb_frame_picture_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bb_frame_picture_init (BbFramePicture *self)
{
  self->aspect = 16 / 9.0;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "rehearsal-picture");
}
