/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the current board shown and drawn on? */
#include "widgets/canvas.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "render/ink-live.h"
#include "widgets/board-commands.h"
#include "widgets/canvas-input.h"
#include "widgets/canvas-picture.h"
#include "widgets/tile.h"

/* room around the picture area, in pixels; above and below it is for the badges */
#define MARGIN_X 24
#define MARGIN_Y 40

struct _BbCanvas
{
  GtkWidget parent;

  BbEditor *editor;

  /* the picture area, in pixels of the widget */
  graphene_rect_t area;
  BbCanvasPicture *picture;
  BbTiles *tiles;
  BbInkLive *live;
  char *drawn_on; /* id of the board on which the stroke began */

  gboolean is_waiting;   /* for a picture that is being drawn in a thread */
  gboolean is_misplaced; /* the widget's size changed under the pen */

  BbBrush brush;
  graphene_point_t brush_at;
  gboolean shows_brush;
};

G_DEFINE_FINAL_TYPE (BbCanvas, bb_canvas, GTK_TYPE_WIDGET)

BbEditor *
bb_canvas_get_editor (BbCanvas *self)
{
  return self->editor;
}

static int
device_width (BbCanvas *self)
{
  return MAX ((int) self->area.size.width * gtk_widget_get_scale_factor (GTK_WIDGET (self)), 1);
}

static int
device_height (BbCanvas *self)
{
  return MAX ((int) self->area.size.height * gtk_widget_get_scale_factor (GTK_WIDGET (self)), 1);
}

/* ink units in a pixel of the widget */
static double
ink_per_pixel (BbCanvas *self)
{
  return BB_INK_PICTURE_HEIGHT / (double) MAX (self->area.size.height, 1);
}

static void
draw_tile (cairo_t *cr, const cairo_rectangle_int_t *area, gpointer data)
{
  BbCanvas *self = data;

  cairo_translate (cr, -area->x, -area->y);
  bb_canvas_picture_paint (self->picture, cr, self->live);
}

/* takes over @picture */
static void
show_picture (BbCanvas *self, BbCanvasPicture *picture)
{
  g_clear_pointer (&self->picture, bb_canvas_picture_free);
  self->picture = picture;
  if (self->tiles != NULL)
    bb_tiles_invalidate (self->tiles, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

typedef struct
{
  BbBoard *board;
  BbDocument *document; /* keeps the picture source */
  int width;
  int height;
} Wish;

static Wish *
wish_new (BbCanvas *self)
{
  Wish *wish = g_new0 (Wish, 1);

  wish->board = bb_board_ref (bb_editor_get_board (self->editor));
  wish->document = g_object_ref (bb_editor_get_document (self->editor));
  wish->width = device_width (self);
  wish->height = device_height (self);
  return wish;
}

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  bb_board_unref (wish->board);
  g_object_unref (wish->document);
  g_free (wish);
}

static void
draw_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Wish *wish = data;
  BbCanvasPicture *picture = bb_canvas_picture_new (wish->board, wish->width, wish->height,
                                                    bb_document_get_pictures (wish->document));

  g_task_return_pointer (task, picture, (GDestroyNotify) bb_canvas_picture_free);
}

static void update_picture (BbCanvas *self);

static gboolean
picture_fits (BbCanvas *self, const BbCanvasPicture *picture)
{
  return cairo_image_surface_get_width (picture->below) == device_width (self)
         && cairo_image_surface_get_height (picture->below) == device_height (self);
}

static gboolean
picture_is_right (BbCanvas *self)
{
  return self->picture != NULL && self->picture->board == bb_editor_get_board (self->editor)
         && picture_fits (self, self->picture);
}

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  BbCanvas *self = BB_CANVAS (source);
  BbCanvasPicture *picture = g_task_propagate_pointer (G_TASK (result), NULL);

  self->is_waiting = FALSE;

  /* a stroke that has begun meanwhile keeps what it was begun on */
  if (bb_canvas_is_drawing (self) || self->editor == NULL || picture_is_right (self)
      || !picture_fits (self, picture))
    bb_canvas_picture_free (picture);
  else
    show_picture (self, picture);

  update_picture (self);
}

/* draws the current board in a thread; one at a time, the newest next */
static void
update_picture (BbCanvas *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->editor == NULL || self->is_waiting || self->area.size.width < 1
      || bb_canvas_is_drawing (self) || picture_is_right (self))
    return;

  self->is_waiting = TRUE;
  task = g_task_new (self, NULL, drawn_cb, NULL);
  g_task_set_task_data (task, wish_new (self), wish_free);
  g_task_run_in_thread (task, draw_in_thread);
}

/* pen-down cannot wait for the thread */
static void
ensure_picture (BbCanvas *self)
{
  g_autoptr (BbDocument) document = g_object_ref (bb_editor_get_document (self->editor));

  if (!picture_is_right (self))
    show_picture (self, bb_canvas_picture_new (bb_editor_get_board (self->editor), device_width (self),
                                               device_height (self),
                                               bb_document_get_pictures (document)));
}

gboolean
bb_canvas_to_ink (BbCanvas *self, double *x, double *y)
{
  double scale = ink_per_pixel (self);
  gboolean is_inside = *x >= self->area.origin.x && *x < self->area.origin.x + self->area.size.width
                       && *y >= self->area.origin.y
                       && *y < self->area.origin.y + self->area.size.height;

  *x = (*x - self->area.origin.x - self->area.size.width / 2) * scale;
  *y = (*y - self->area.origin.y - self->area.size.height / 2) * scale;
  return is_inside;
}

gboolean
bb_canvas_is_drawing (BbCanvas *self)
{
  return self->live != NULL && bb_ink_live_is_drawing (self->live);
}

void
bb_canvas_begin_stroke (BbCanvas *self, const BbBrush *brush, gboolean has_pressure)
{
  if (self->live == NULL || !bb_editor_may_edit (self->editor))
    return;

  if (bb_editor_is_playing (self->editor))
    bb_editor_pin (self->editor);
  ensure_picture (self);
  g_free (self->drawn_on);
  self->drawn_on = g_strdup (self->picture->board->id);
  bb_ink_live_begin (self->live, brush, has_pressure, ink_per_pixel (self));
}

void
bb_canvas_add_sample (BbCanvas *self, const BbPenSample *sample)
{
  bb_ink_live_add (self->live, sample);
}

static void
queue_dirty (BbCanvas *self, const cairo_rectangle_int_t *dirty)
{
  bb_tiles_invalidate (self->tiles, dirty);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_canvas_update_stroke (BbCanvas *self)
{
  cairo_rectangle_int_t dirty = bb_ink_live_update (self->live);

  queue_dirty (self, &dirty);
}

/* the board that is drawn on, or NULL where it went away under the pen */
static const BbBoard *
find_drawn_on (BbCanvas *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  int index = bb_project_find_board (project, self->drawn_on);

  return index >= 0 ? bb_project_get_board (project, index) : NULL;
}

/* the stroke is in the picture already, as it was seen: the new board needs no drawing, unless another edit
   came under the pen */
static void
keep_stroke (BbCanvas *self, BbStroke *stroke)
{
  gboolean is_seen = find_drawn_on (self) == self->picture->board;

  bb_board_command_add_stroke (self->editor, self->drawn_on, stroke);
  if (is_seen)
    bb_value_set (&self->picture->board, find_drawn_on (self));
}

static void place_picture (BbCanvas *self);

/* after the pen is up */
static void
settle (BbCanvas *self)
{
  if (self->is_misplaced)
    place_picture (self);
  else
    update_picture (self);
}

void
bb_canvas_end_stroke (BbCanvas *self)
{
  cairo_rectangle_int_t dirty;
  g_autoptr (BbStroke) stroke = bb_ink_live_end (self->live, self->picture->ink, &dirty);

  queue_dirty (self, &dirty);
  if (stroke != NULL)
    keep_stroke (self, stroke);
  settle (self);
}

void
bb_canvas_cancel_stroke (BbCanvas *self)
{
  cairo_rectangle_int_t dirty = bb_ink_live_cancel (self->live);

  queue_dirty (self, &dirty);
  settle (self);
}

void
bb_canvas_show_brush (BbCanvas *self, const BbBrush *brush, double x, double y)
{
  self->shows_brush = brush != NULL;
  if (brush != NULL)
    self->brush = *brush;
  self->brush_at = GRAPHENE_POINT_INIT (x, y);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* a thin ring of the brush's width, seen on light and on dark */
static void
snapshot_brush (BbCanvas *self, GtkSnapshot *snapshot)
{
  const GdkRGBA colours[] = { { 0, 0, 0, 0.7 }, { 1, 1, 1, 0.7 } };
  const float widths[4] = { 1, 1, 1, 1 };
  double radius = MAX (self->brush.size / ink_per_pixel (self) / 2, 1.5);

  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    {
      const GdkRGBA sides[4] = { colours[i], colours[i], colours[i], colours[i] };
      double outer = radius + i;
      GskRoundedRect ring;

      gsk_rounded_rect_init_from_rect (
          &ring,
          &GRAPHENE_RECT_INIT (self->brush_at.x - outer, self->brush_at.y - outer, 2 * outer, 2 * outer),
          outer);
      gtk_snapshot_append_border (snapshot, &ring, widths, sides);
    }
}

static void
snapshot_hint (BbCanvas *self, GtkSnapshot *snapshot)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (
      GTK_WIDGET (self), _("Not boarded yet — draw here, or drop a picture"));
  const GdkRGBA grey = { 0, 0, 0, 0.4 };
  int width, height;

  pango_layout_set_width (layout, (int) self->area.size.width * PANGO_SCALE * 4 / 5);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_pixel_size (layout, &width, &height);
  width = pango_layout_get_width (layout) / PANGO_SCALE;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT (roundf (self->area.origin.x + (self->area.size.width - width) / 2),
                                      roundf (self->area.origin.y + (self->area.size.height - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &grey);
  gtk_snapshot_restore (snapshot);
}

static void
bb_canvas_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbCanvas *self = BB_CANVAS (widget);

  if (self->picture == NULL || self->tiles == NULL)
    return;

  gtk_snapshot_push_clip (snapshot, &self->area);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &self->area.origin);
  bb_tiles_snapshot (self->tiles, snapshot);
  gtk_snapshot_restore (snapshot);
  if (bb_board_is_empty (self->picture->board) && !bb_canvas_is_drawing (self))
    snapshot_hint (self, snapshot);
  gtk_snapshot_pop (snapshot);

  if (self->shows_brush)
    snapshot_brush (self, snapshot);
}

/* the largest picture area of the project's aspect, on whole pixels */
static graphene_rect_t
find_area (BbCanvas *self, int width, int height)
{
  const BbSettings *settings = bb_editor_get_project (self->editor)->settings;
  double room_x = MAX (width - 2 * MARGIN_X, 16), room_y = MAX (height - 2 * MARGIN_Y, 16);
  double scale = MIN (room_x / settings->width, room_y / settings->height);
  double area_width = floor (settings->width * scale), area_height = floor (settings->height * scale);

  return GRAPHENE_RECT_INIT (floor ((width - area_width) / 2), floor ((height - area_height) / 2),
                             area_width, area_height);
}

static void
place_picture (BbCanvas *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int scale = gtk_widget_get_scale_factor (widget);
  BbInkView view;

  if (self->editor == NULL || gtk_widget_get_width (widget) == 0)
    return;

  /* the hand draws on where it is: a banner that slides in must not break the line */
  self->is_misplaced = bb_canvas_is_drawing (self);
  if (self->is_misplaced)
    return;

  self->area = find_area (self, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  g_clear_pointer (&self->tiles, bb_tiles_free);
  g_clear_pointer (&self->live, bb_ink_live_free);
  g_clear_pointer (&self->picture, bb_canvas_picture_free);
  self->tiles = bb_tiles_new (device_width (self), device_height (self), scale, draw_tile, self);
  view = bb_ink_view_new (device_width (self), device_height (self));
  self->live = bb_ink_live_new (device_width (self), device_height (self), &view);
  update_picture (self);
}

static void
bb_canvas_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  place_picture (BB_CANVAS (widget));
}

static void
project_changed_cb (BbCanvas *self, BbValue *old, BbValue *current)
{
  const BbSettings *before = ((const BbProject *) old)->settings;
  const BbSettings *after = ((const BbProject *) current)->settings;

  if (before->width != after->width || before->height != after->height)
    place_picture (self);
}

void
bb_canvas_set_editor (BbCanvas *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update_picture), self,
                           G_CONNECT_SWAPPED);
  place_picture (self);
}

static void
bb_canvas_dispose (GObject *object)
{
  BbCanvas *self = BB_CANVAS (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->tiles, bb_tiles_free);
  g_clear_pointer (&self->live, bb_ink_live_free);
  g_clear_pointer (&self->picture, bb_canvas_picture_free);
  g_clear_pointer (&self->drawn_on, g_free);

  G_OBJECT_CLASS (bb_canvas_parent_class)->dispose (object);
}

static void
bb_canvas_class_init (BbCanvasClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_canvas_dispose;
  widget_class->snapshot = bb_canvas_snapshot;
  widget_class->size_allocate = bb_canvas_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "canvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bb_canvas_init (BbCanvas *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  bb_canvas_input_attach (self);
  g_signal_connect_swapped (self, "notify::scale-factor", G_CALLBACK (place_picture), self);
}
