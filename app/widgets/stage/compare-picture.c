/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do two boards look against each other? */
#include "widgets/stage/compare-picture.h"

#include "render/frame-drawing.h"
#include "widgets/common/newest.h"
#include "widgets/stage/canvas.h"

/* of the divider, in pixels: its line, what is dark around it, and its handle */
#define LINE 2
#define HALO 4
#define HANDLE 9
/* between one board and the other, in milliseconds: slow enough for eyes that do not bear flashes */
#define BLINK 500

struct _BbComparePicture
{
  GtkWidget parent;

  BbEditor *editor;
  guint places[2];
  gboolean is_shown; /* some are */
  GdkTexture *pictures[2];
  BbNewest *worker;
  guint blinking; /* the source that does it, or 0 */
  guint seen;     /* which of both, while it blinks */
};

G_DEFINE_FINAL_TYPE (BbComparePicture, bb_compare_picture, GTK_TYPE_WIDGET)

typedef struct
{
  BbProject *project;
  BbDocument *document; /* keeps the picture source */
  guint places[2];
  int width;
  int height;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  bb_project_unref (request->project);
  g_object_unref (request->document);
  g_free (request);
}

typedef struct
{
  GdkTexture *pictures[2];
} Answer;

static void
answer_free (gpointer data)
{
  Answer *answer = data;

  g_clear_object (&answer->pictures[0]);
  g_clear_object (&answer->pictures[1]);
  g_free (answer);
}

/* takes over @surface */
static GdkTexture *
make_texture (cairo_surface_t *surface)
{
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  int height = cairo_image_surface_get_height (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) height,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height, GDK_MEMORY_DEFAULT, bytes, stride);
}

/* what is seen before the cut, and behind it */
static GdkTexture *
draw_place (const Request *request, guint which)
{
  guint index = request->places[which];
  gint64 start = bb_project_get_start (request->project, index);
  gint64 frame = which == 0 ? start + bb_project_get_duration (request->project, index) - 1 : start;
  const BbRenderOptions options = bb_render_options_make (bb_document_get_pictures (request->document));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, request->width, request->height);
  cairo_t *cr = cairo_create (surface);

  bb_render_place (cr, request->project, index, frame, request->width, request->height, &options, NULL);
  cairo_destroy (cr);
  return make_texture (surface);
}

static gpointer
draw (gconstpointer request)
{
  Answer *answer = g_new (Answer, 1);

  answer->pictures[0] = draw_place (request, 0);
  answer->pictures[1] = draw_place (request, 1);
  return answer;
}

static void
drawn (gpointer owner, gpointer data, gboolean is_newest)
{
  BbComparePicture *self = owner;
  Answer *answer = data;

  for (guint i = 0; self->is_shown && i < 2; i++)
    {
      g_clear_object (&self->pictures[i]);
      self->pictures[i] = g_steal_pointer (&answer->pictures[i]);
    }
  answer_free (answer);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static const BbNewestKind kind = { draw, drawn, request_free, answer_free };

/* where the board lies on the stage, too */
static graphene_rect_t
find_area (BbComparePicture *self)
{
  const BbSettings *settings = bb_editor_get_project (self->editor)->settings;

  return bb_canvas_find_area (settings, gtk_widget_get_width (GTK_WIDGET (self)),
                              gtk_widget_get_height (GTK_WIDGET (self)));
}

static void
ask (BbComparePicture *self)
{
  graphene_rect_t area;
  Request *request;
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));

  if (!self->is_shown || gtk_widget_get_width (GTK_WIDGET (self)) == 0)
    return;

  area = find_area (self);
  request = g_new (Request, 1);
  *request = (Request){ bb_project_ref (bb_editor_get_project (self->editor)),
                        g_object_ref (bb_editor_get_document (self->editor)),
                        { self->places[0], self->places[1] },
                        MAX ((int) area.size.width * scale, 1),
                        MAX ((int) area.size.height * scale, 1) };
  bb_newest_ask (self->worker, request);
}

static gboolean
blink_cb (gpointer data)
{
  BbComparePicture *self = data;

  self->seen = 1 - self->seen;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return G_SOURCE_CONTINUE;
}

static void
follow_mode (BbComparePicture *self)
{
  gboolean blinks = self->is_shown && bb_seeing_get_mode (bb_editor_get_seeing (self->editor)) == BB_COMPARE_BLINK;

  if (!blinks)
    g_clear_handle_id (&self->blinking, g_source_remove);
  else if (self->blinking == 0)
    self->blinking = g_timeout_add (BLINK, blink_cb, self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_compare_picture_set_editor (BbComparePicture *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (bb_editor_get_seeing (editor), "notify", G_CALLBACK (follow_mode), self, G_CONNECT_SWAPPED);
}

void
bb_compare_picture_show (BbComparePicture *self, guint first, guint second)
{
  self->places[0] = first;
  self->places[1] = second;
  self->is_shown = TRUE;
  ask (self);
  follow_mode (self);
}

void
bb_compare_picture_clear (BbComparePicture *self)
{
  self->is_shown = FALSE;
  g_clear_object (&self->pictures[0]);
  g_clear_object (&self->pictures[1]);
  follow_mode (self);
}

static double
get_share (BbComparePicture *self)
{
  return bb_seeing_get_share (bb_editor_get_seeing (self->editor));
}

static void
snapshot_divider (GtkSnapshot *snapshot, const graphene_rect_t *area, float x)
{
  const GdkRGBA white = { 1, 1, 1, 1 }, dark = { 0, 0, 0, 0.5 };
  const float width[] = { 1, 1, 1, 1 };
  float middle = area->origin.y + area->size.height / 2;
  GskRoundedRect handle;

  gtk_snapshot_append_color (snapshot, &dark,
                             &GRAPHENE_RECT_INIT (x - HALO / 2, area->origin.y, HALO, area->size.height));
  gtk_snapshot_append_color (snapshot, &white,
                             &GRAPHENE_RECT_INIT (x - LINE / 2, area->origin.y, LINE, area->size.height));
  gsk_rounded_rect_init_from_rect (&handle, &GRAPHENE_RECT_INIT (x - HANDLE, middle - HANDLE, 2 * HANDLE, 2 * HANDLE),
                                   HANDLE);
  gtk_snapshot_push_rounded_clip (snapshot, &handle);
  gtk_snapshot_append_color (snapshot, &white, &handle.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &handle, width, (const GdkRGBA[]){ dark, dark, dark, dark });
}

static void
snapshot_wipe (BbComparePicture *self, GtkSnapshot *snapshot, const graphene_rect_t *area)
{
  float left = roundf (area->size.width * (float) get_share (self));

  gtk_snapshot_append_texture (snapshot, self->pictures[1], area);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (area->origin.x, area->origin.y, left, area->size.height));
  gtk_snapshot_append_texture (snapshot, self->pictures[0], area);
  gtk_snapshot_pop (snapshot);
  snapshot_divider (snapshot, area, area->origin.x + left);
}

static void
snapshot_blend (BbComparePicture *self, GtkSnapshot *snapshot, const graphene_rect_t *area)
{
  gtk_snapshot_append_texture (snapshot, self->pictures[0], area);
  gtk_snapshot_push_opacity (snapshot, get_share (self));
  gtk_snapshot_append_texture (snapshot, self->pictures[1], area);
  gtk_snapshot_pop (snapshot);
}

static void
bb_compare_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbComparePicture *self = BB_COMPARE_PICTURE (widget);
  graphene_rect_t area;

  if (self->pictures[0] == NULL)
    return;

  area = find_area (self);
  switch (bb_seeing_get_mode (bb_editor_get_seeing (self->editor)))
    {
    case BB_COMPARE_WIPE:
      snapshot_wipe (self, snapshot, &area);
      break;
    case BB_COMPARE_BLEND:
      snapshot_blend (self, snapshot, &area);
      break;
    default:
      gtk_snapshot_append_texture (snapshot, self->pictures[self->seen], &area);
    }
}

static void
bb_compare_picture_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  ask (BB_COMPARE_PICTURE (widget));
}

/* the divider goes where the hand is */
static void
dragged_cb (BbComparePicture *self, double x, double y, GtkGestureDrag *drag)
{
  graphene_rect_t area = find_area (self);
  double start_x, offset_x;

  if (gtk_gesture_drag_get_start_point (drag, &start_x, NULL) && gtk_gesture_drag_get_offset (drag, &offset_x, NULL))
    bb_seeing_set_share (bb_editor_get_seeing (self->editor), (start_x + offset_x - area.origin.x) / area.size.width);
}

static void
bb_compare_picture_dispose (GObject *object)
{
  BbComparePicture *self = BB_COMPARE_PICTURE (object);

  g_clear_handle_id (&self->blinking, g_source_remove);
  g_clear_pointer (&self->worker, bb_newest_free);
  g_clear_object (&self->pictures[0]);
  g_clear_object (&self->pictures[1]);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (bb_compare_picture_parent_class)->dispose (object);
}

static void
bb_compare_picture_class_init (BbComparePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_compare_picture_dispose;
  widget_class->snapshot = bb_compare_picture_snapshot;
  widget_class->size_allocate = bb_compare_picture_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "comparepicture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bb_compare_picture_init (BbComparePicture *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (dragged_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (dragged_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  self->worker = bb_newest_new (&kind, self);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "col-resize");
}
