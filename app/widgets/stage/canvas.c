/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the current board shown and drawn on? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "widgets/stage/canvas-input.h"
#include "widgets/stage/canvas-private.h"

/* room around the picture area, in pixels; that above it is for the badges */
#define MARGIN_SIDE 24
#define MARGIN_TOP 38
#define MARGIN_BOTTOM 12

G_DEFINE_FINAL_TYPE (BbCanvas, bb_canvas, GTK_TYPE_WIDGET)

BbEditor *
bb_canvas_get_editor (BbCanvas *self)
{
  return self->editor;
}

int
bb_canvas_get_device_width (BbCanvas *self)
{
  return MAX ((int) self->area.size.width * gtk_widget_get_scale_factor (GTK_WIDGET (self)), 1);
}

int
bb_canvas_get_device_height (BbCanvas *self)
{
  return MAX ((int) self->area.size.height * gtk_widget_get_scale_factor (GTK_WIDGET (self)), 1);
}

double
bb_canvas_get_aspect (BbCanvas *self)
{
  return bb_settings_get_aspect (bb_editor_get_project (self->editor)->settings);
}

void
bb_canvas_point (BbCanvas *self, const BbTool *tool, double x, double y)
{
  self->pointed = tool;
  self->pointer = GRAPHENE_POINT_INIT (x, y);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_canvas_queue_dirty (BbCanvas *self, const cairo_rectangle_int_t *dirty)
{
  cairo_rectangle_int_t touched = bb_canvas_find_touched (self, dirty);

  bb_tiles_invalidate (self->tiles, &touched);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
snapshot_hint (BbCanvas *self, GtkSnapshot *snapshot, const char *text)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  const GdkRGBA grey = { 0, 0, 0, 0.55 };
  int width, height;

  pango_layout_set_width (layout, (int) self->area.size.width * PANGO_SCALE * 4 / 5);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_pixel_size (layout, &width, &height);
  width = pango_layout_get_width (layout) / PANGO_SCALE;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (roundf (self->area.origin.x + (self->area.size.width - width) / 2),
                                                roundf (self->area.origin.y + (self->area.size.height - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &grey);
  gtk_snapshot_restore (snapshot);
}

/* a dark board would melt into the dark around it */
static void
snapshot_border (BbCanvas *self, GtkSnapshot *snapshot)
{
  const GdkRGBA colour = { 1, 1, 1, 0.16 };
  float line = (float) (1 / self->view.zoom);
  graphene_rect_t around;
  GskRoundedRect outline;

  graphene_rect_inset_r (&self->area, -line, -line, &around);
  gsk_rounded_rect_init_from_rect (&outline, &around, 0);
  bb_canvas_push_view (self, snapshot);
  gtk_snapshot_append_border (snapshot, &outline, (const float[]){ line, line, line, line },
                              (const GdkRGBA[]){ colour, colour, colour, colour });
  gtk_snapshot_restore (snapshot);
}

static const char *
get_hint (BbCanvas *self)
{
  return bb_editor_is_on_plan (self->editor) ? _ ("No plan yet — draw the set as it is seen from above")
                                             : _ ("Not boarded yet — draw here, or drop a picture");
}

static gboolean
has_video (BbCanvas *self)
{
  return self->video != NULL && bb_video_feed_get_surface (self->video) != NULL && !bb_editor_is_on_plan (self->editor);
}

/* what came into sight and is not drawn yet is paper */
static void
snapshot_paper (BbCanvas *self, GtkSnapshot *snapshot)
{
  const GdkRGBA white = { 1, 1, 1, 1 };

  bb_canvas_push_view (self, snapshot);
  gtk_snapshot_append_color (snapshot, &white, &self->area);
  gtk_snapshot_restore (snapshot);
}

static void
snapshot_board (BbCanvas *self, GtkSnapshot *snapshot)
{
  gboolean is_moving = bb_canvas_snapshot_motion (self, snapshot);

  if (!is_moving && !bb_canvas_sees_all (self))
    snapshot_paper (self, snapshot);
  bb_canvas_push_pixels (self, snapshot);
  if (!is_moving)
    bb_tiles_snapshot (self->tiles, snapshot);
  bb_canvas_snapshot_scribbles (self, snapshot);
  gtk_snapshot_restore (snapshot);
}

/* what is white lets all of it through, and what is black nothing */
static void
snapshot_over_video (BbCanvas *self, GtkSnapshot *snapshot)
{
  double scale = BB_INK_PICTURE_HEIGHT / self->area.size.height;
  cairo_t *cr;

  gtk_snapshot_push_blend (snapshot, GSK_BLEND_MODE_MULTIPLY);
  snapshot_paper (self, snapshot);
  cr = bb_canvas_append_cairo (self, snapshot);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -self->area.size.width / 2, -self->area.size.height / 2);
  bb_video_feed_paint (self->video, cr, self->area.size.width, self->area.size.height);
  cairo_destroy (cr);
  gtk_snapshot_pop (snapshot);
  snapshot_board (self, snapshot);
  gtk_snapshot_pop (snapshot);
}

/* what lies over the picture and goes with it, the lowest first; each draws with bb_canvas_append_cairo() */
static void
snapshot_over (BbCanvas *self, GtkSnapshot *snapshot)
{
  bb_canvas_snapshot_guides (self, snapshot);
  bb_canvas_snapshot_framing (self, snapshot);
  bb_canvas_snapshot_selection (self, snapshot);
  bb_canvas_snapshot_crop (self, snapshot);
  bb_canvas_snapshot_placing (self, snapshot);
}

static void
bb_canvas_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbCanvas *self = BB_CANVAS (widget);
  gboolean is_grey;

  if (self->picture == NULL || self->tiles == NULL)
    return;

  snapshot_border (self, snapshot);
  is_grey = bb_canvas_push_values (self, snapshot);
  if (has_video (self))
    snapshot_over_video (self, snapshot);
  else
    snapshot_board (self, snapshot);
  if (is_grey)
    gtk_snapshot_pop (snapshot);
  if (bb_board_is_empty (self->picture->board) && self->picture->note == NULL && !bb_canvas_is_busy (self) &&
      !has_video (self))
    snapshot_hint (self, snapshot, get_hint (self));

  snapshot_over (self, snapshot);
  if (self->pointed != NULL && self->pointed->snapshot != NULL)
    self->pointed->snapshot (self->pointed, self, snapshot, &self->pointer);
}

graphene_rect_t
bb_canvas_find_area (const BbSettings *settings, int width, int height)
{
  double room_x = MAX (width - 2 * MARGIN_SIDE, 16);
  double room_y = MAX (height - MARGIN_TOP - MARGIN_BOTTOM, 16);
  double scale = MIN (room_x / settings->width, room_y / settings->height);
  double area_width = floor (settings->width * scale), area_height = floor (settings->height * scale);

  return GRAPHENE_RECT_INIT (floor ((width - area_width) / 2), MARGIN_TOP + floor ((room_y - area_height) / 2),
                             area_width, area_height);
}

void
bb_canvas_place_picture (BbCanvas *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (self->editor == NULL || gtk_widget_get_width (widget) == 0)
    return;

  /* the hand draws on where it is: a banner that slides in must not break the line */
  self->is_misplaced = bb_canvas_is_busy (self);
  if (self->is_misplaced)
    return;

  self->area = bb_canvas_find_area (bb_editor_get_project (self->editor)->settings, gtk_widget_get_width (widget),
                                    gtk_widget_get_height (widget));
  g_clear_pointer (&self->tiles, bb_tiles_free);
  g_clear_pointer (&self->live, bb_ink_live_free);
  g_clear_pointer (&self->picture, bb_canvas_picture_free);
  g_clear_pointer (&self->scribbled, gsk_render_node_unref);
  g_clear_pointer (&self->moved, gsk_render_node_unref);
  g_clear_pointer (&self->guides, gsk_render_node_unref);
  bb_canvas_update_picture (self);
  bb_canvas_update_motion (self);
}

static void
bb_canvas_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  bb_canvas_place_picture (BB_CANVAS (widget));
}

static void
project_changed_cb (BbCanvas *self, BbValue *old, BbValue *current)
{
  const BbSettings *before = ((const BbProject *) old)->settings;
  const BbSettings *after = ((const BbProject *) current)->settings;

  if (before->width != after->width || before->height != after->height)
    bb_canvas_place_picture (self);
  bb_canvas_update_scribbles (self);
  /* a stroke is no reason to draw its board once more, as the camera sees it: that waits until it is looked for */
  if (bb_canvas_is_running (self))
    bb_canvas_update_motion (self);
}

/* a note is drawn on from now on, or no longer */
static void
note_changed_cb (BbCanvas *self)
{
  bb_canvas_update_scribbles (self);
  bb_canvas_update_picture (self);
}

/* Returns: whether the tool in hand has keys, which are those of the stage */
static gboolean
has_keys (BbEditor *editor)
{
  BbStageTool tool = bb_editor_get_tool (editor);

  return bb_crop_command_get_guide (editor) != NULL || tool == BB_STAGE_TOOL_PLACE || tool == BB_STAGE_TOOL_STAMP;
}

/* the ring is that of what is in hand, also while the pointer rests */
static void
brush_changed_cb (BbCanvas *self)
{
  if (self->pointed != NULL)
    self->pointed = bb_canvas_find_tool (self, FALSE);
  if (has_keys (self->editor))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_canvas_set_editor (BbCanvas *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "notify::brush", G_CALLBACK (brush_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::frame", G_CALLBACK (bb_canvas_update_scribbles), self, G_CONNECT_SWAPPED);
  self->frames = bb_frame_feed_new (bb_editor_get_document (editor));
  g_signal_connect_object (self->frames, "ready", G_CALLBACK (bb_canvas_update_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::frame", G_CALLBACK (bb_canvas_update_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::playing", G_CALLBACK (bb_canvas_update_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::on-plan", G_CALLBACK (bb_canvas_update_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::note", G_CALLBACK (note_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::layer", G_CALLBACK (bb_canvas_update_picture), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (bb_canvas_update_picture), self, G_CONNECT_SWAPPED);
  bb_canvas_follow_seeing (self);
  bb_canvas_place_picture (self);
  bb_canvas_update_scribbles (self);
}

void
bb_canvas_set_hand (BbCanvas *self, const BbHand *hand)
{
  self->hand = *hand;
}

void
bb_canvas_set_video (BbCanvas *self, BbVideoFeed *video)
{
  if (self->video != NULL)
    g_signal_handlers_disconnect_by_func (self->video, gtk_widget_queue_draw, self);
  g_set_object (&self->video, video);
  if (video != NULL)
    g_signal_connect_object (video, "changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
bb_canvas_dispose (GObject *object)
{
  BbCanvas *self = BB_CANVAS (object);

  g_clear_object (&self->editor);
  g_clear_object (&self->video);
  g_clear_object (&self->device);
  g_clear_pointer (&self->worker, bb_newest_free);
  g_clear_pointer (&self->filler, bb_newest_free);
  g_clear_pointer (&self->tiles, bb_tiles_free);
  g_clear_pointer (&self->live, bb_ink_live_free);
  g_clear_pointer (&self->picture, bb_canvas_picture_free);
  g_clear_pointer (&self->drawn_on, g_free);
  g_clear_pointer (&self->loop, g_array_unref);
  bb_stamp_ghost_clear (&self->ghost);
  g_clear_pointer (&self->scribbles, bb_list_unref);
  g_clear_pointer (&self->scribbled, gsk_render_node_unref);
  g_clear_pointer (&self->skins_worker, bb_newest_free);
  g_clear_pointer (&self->skins, bb_canvas_skins_free);
  g_clear_pointer (&self->guides, gsk_render_node_unref);
  g_clear_object (&self->frames);
  g_clear_pointer (&self->moved, gsk_render_node_unref);

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
  g_signal_new ("write-here", BB_TYPE_CANVAS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_DOUBLE,
                G_TYPE_DOUBLE);
  g_signal_new ("view-changed", BB_TYPE_CANVAS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bb_canvas_init (BbCanvas *self)
{
  self->worker = bb_newest_new (&bb_canvas_worker_kind, self);
  self->filler = bb_newest_new (&bb_canvas_filler_kind, self);
  self->view = BB_STAGE_VIEW_FIT;
  self->loop = g_array_new (FALSE, FALSE, sizeof (BbInkPoint));
  self->skins_worker = bb_newest_new (&bb_canvas_skins_kind, self);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* a picture that is seen from near is larger */
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  bb_canvas_input_attach (self);
  bb_canvas_travel_attach (self);
  bb_canvas_crop_attach (self);
  bb_canvas_place_attach (self);
  bb_canvas_stamp_attach (self);
  g_signal_connect_swapped (self, "notify::scale-factor", G_CALLBACK (bb_canvas_place_picture), self);
}
