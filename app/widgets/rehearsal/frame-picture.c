/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is what the video shows seen from afar, and as in a mirror? */
#include "widgets/rehearsal/frame-picture.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/moves.h"
#include "render/board-drawing.h"
#include "render/hatch.h"
#include "widgets/common/shown-frame.h"

#define RADIUS 6
#define MARK_GAP 8
#define LEAST_WIDTH 320
#define LEAST_HEIGHT 120
/* of the picture's height, for "not boarded" */
#define TEXT_SHARE (1 / 18.0)

/* until there is a picture */
static const GdkRGBA loading = { 0.176F, 0.176F, 0.192F, 1 };

struct _BbFramePicture
{
  GtkWidget parent;

  BbShownFrame *shown;
  double aspect;
  gboolean is_mirrored;
  gboolean is_empty;   /* nothing is boarded there */
  BbList *scribbles;   /* over it, or NULL */
  GskRenderNode *node; /* what lies over it, kept until that changes; or NULL */
};

G_DEFINE_FINAL_TYPE (BbFramePicture, bb_frame_picture, GTK_TYPE_WIDGET)

static graphene_rect_t
find_area (BbFramePicture *self)
{
  return bb_shown_frame_find_area (GTK_WIDGET (self), self->aspect);
}

static void
redraw (BbFramePicture *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
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

static gboolean
has_scribbles (BbFramePicture *self)
{
  return self->scribbles != NULL && self->scribbles->n_items > 0;
}

/* what the feed does not know: scribbles, and words that can be read in the mirror */
static GskRenderNode *
draw_over (BbFramePicture *self, const graphene_rect_t *area)
{
  GskRenderNode *node = gsk_cairo_node_new (area);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_translate (cr, area->origin.x, area->origin.y);
  if (self->is_empty)
    draw_not_boarded (self, cr, area->size.width, area->size.height);
  mirror (self, cr, area->size.width);
  if (has_scribbles (self))
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
snapshot_over (BbFramePicture *self, GtkSnapshot *snapshot, const graphene_rect_t *area)
{
  if (!self->is_empty && !has_scribbles (self))
    return;

  if (self->node == NULL)
    self->node = draw_over (self, area);
  gtk_snapshot_append_node (snapshot, self->node);
}

static void
bb_frame_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbFramePicture *self = BB_FRAME_PICTURE (widget);
  graphene_rect_t area = find_area (self);
  GskRoundedRect outline;

  if (area.size.width < 1 || area.size.height < 1)
    return;

  gsk_rounded_rect_init_from_rect (&outline, &area, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &loading, &area);
  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->shown), snapshot);
  snapshot_over (self, snapshot, &area);
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
  BbFramePicture *self = BB_FRAME_PICTURE (widget);
  graphene_rect_t area = find_area (self);
  const GtkAllocation allocation = { (int) area.origin.x, (int) area.origin.y, (int) area.size.width,
                                     (int) area.size.height };

  gtk_widget_size_allocate (GTK_WIDGET (self->shown), &allocation, -1);
  g_clear_pointer (&self->node, gsk_render_node_unref);
}

void
bb_frame_picture_set_document (BbFramePicture *self, BbDocument *document)
{
  bb_shown_frame_set_document (self->shown, document);
}

void
bb_frame_picture_set_loop (BbFramePicture *self, gint64 in, gint64 out)
{
  bb_shown_frame_set_loop (self->shown, in, out);
}

static void
set_aspect (BbFramePicture *self, const BbSettings *settings)
{
  double aspect = bb_settings_get_aspect (settings);

  if (self->aspect == aspect)
    return;

  self->aspect = aspect;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* one that comes or goes slowly is in the picture */
static gboolean
is_empty_at (const BbProject *project, gint64 frame)
{
  guint index = bb_project_find_place (project, frame);
  double share;

  return bb_board_is_empty (bb_project_get_board (project, index)) &&
         !bb_moves_find_transition (project, frame, &index, &share);
}

void
bb_frame_picture_show (BbFramePicture *self, const BbProject *project, gint64 frame, gboolean is_playing)
{
  gboolean is_empty = is_empty_at (project, bb_shown_frame_find_seen (project, frame, is_playing));

  set_aspect (self, project->settings);
  bb_shown_frame_show (self->shown, project, frame, is_playing);
  if (self->is_empty == is_empty)
    return;

  self->is_empty = is_empty;
  redraw (self);
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
  bb_shown_frame_set_mirrored (self->shown, is_mirrored);
  redraw (self);
}

static void
bb_frame_picture_dispose (GObject *object)
{
  BbFramePicture *self = BB_FRAME_PICTURE (object);

  g_clear_pointer ((GtkWidget **) &self->shown, gtk_widget_unparent);
  g_clear_pointer (&self->scribbles, bb_list_unref);
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
  self->shown = g_object_new (BB_TYPE_SHOWN_FRAME, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->shown), GTK_WIDGET (self));
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "rehearsal-picture");
}
