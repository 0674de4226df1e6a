/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand choose what another aspect shows of a board? */
#include <glib/gi18n-lib.h>

#include "model/crop.h"
#include "model/moves.h"
#include "render/palette.h"
#include "widgets/stage/canvas-private.h"

/* pixels */
#define REACH 10
#define LEAST 3
#define LINE 2
#define DASH 6
/* what is cut off is seen through it */
#define SHADE 0x00000099
#define FRAME 0xffffffff
#define HALO 0x00000080
/* units of ink that an arrow key goes: a hundredth of the picture's height, and ten of them with Shift */
#define STEP (BB_INK_PICTURE_HEIGHT / 100)
#define STRIDE 10

/* a board that plays is only looked at */
static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  double x, y;

  if (input->n_samples == 0 || bb_editor_is_playing (canvas->editor) ||
      bb_board_is_empty (bb_editor_get_board (canvas->editor)))
    return FALSE;

  bb_crop_command_find_point (canvas->editor, &x, &y);
  canvas->crop_point = GRAPHENE_POINT_INIT ((float) x, (float) y);
  canvas->crop_grasp = GRAPHENE_POINT_INIT ((float) input->samples[0].x, (float) input->samples[0].y);
  g_free (canvas->drawn_on);
  canvas->drawn_on = g_strdup (bb_editor_get_board (canvas->editor)->id);
  canvas->is_framed = FALSE;
  return TRUE;
}

/* a press that shakes is none */
static void
move (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  const BbPenSample *last = input->n_samples > 0 ? &input->samples[input->n_samples - 1] : NULL;
  double pixel = bb_canvas_get_ink_per_pixel (canvas), x, y;

  if (last == NULL)
    return;

  x = last->x - canvas->crop_grasp.x;
  y = last->y - canvas->crop_grasp.y;
  if (!canvas->is_framed && hypot (x, y) < LEAST * pixel)
    return;

  canvas->is_framed = bb_crop_command_propose (canvas->editor, canvas->drawn_on, canvas->crop_point.x + x,
                                               canvas->crop_point.y + y, REACH * pixel / 2);
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

static void
release (const BbTool *self, BbCanvas *canvas)
{
  if (canvas->is_framed)
    bb_editor_accept (canvas->editor, _ ("Move Crop"));
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

static void
cancel (const BbTool *self, BbCanvas *canvas)
{
  bb_editor_withdraw (canvas->editor);
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

const BbTool bb_tool_crop = { BB_BRUSH_N_KINDS, press, move, release, cancel, NULL };

/* the window within what @camera sees, whose middle lies @x and @y from that */
static void
trace_window (BbCanvas *self, cairo_t *cr, const BbPose *camera, double x, double y)
{
  double aspect = bb_canvas_get_aspect (self), width, height;

  bb_crop_get_size (aspect, bb_crop_command_get_guide (self->editor)->aspect, &width, &height);
  width *= BB_INK_PICTURE_HEIGHT * aspect;
  height *= BB_INK_PICTURE_HEIGHT;
  cairo_save (cr);
  cairo_translate (cr, camera->x, camera->y);
  cairo_rotate (cr, camera->rotation);
  cairo_scale (cr, camera->scale, camera->scale);
  cairo_rectangle (cr, x - width / 2, y - height / 2, width, height);
  cairo_restore (cr);
}

/* @pixel: ink units in a pixel */
static void
stroke_window (cairo_t *cr, double pixel, gboolean is_dashed)
{
  const double dashes[] = { DASH * pixel, DASH * pixel };

  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_width (cr, (LINE + 2) * pixel);
  bb_set_source_colour (cr, HALO);
  cairo_stroke_preserve (cr);
  if (is_dashed)
    cairo_set_dash (cr, dashes, 2, 0);
  cairo_set_line_width (cr, LINE * pixel);
  bb_set_source_colour (cr, FRAME);
  cairo_stroke (cr);
}

static void
trace_picture (BbCanvas *self, cairo_t *cr)
{
  double height = BB_INK_PICTURE_HEIGHT, width = height * bb_canvas_get_aspect (self);

  cairo_rectangle (cr, -width / 2, -height / 2, width, height);
}

/* the path is the window, and stays */
static void
shade_around (BbCanvas *self, cairo_t *cr)
{
  cairo_path_t *path = cairo_copy_path (cr);

  trace_picture (self, cr);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  bb_set_source_colour (cr, SHADE);
  cairo_fill (cr);
  cairo_append_path (cr, path);
  cairo_path_destroy (path);
}

/* where the board lies flat: at the start of a move, and dashed at its end */
static void
draw_flat (BbCanvas *self, cairo_t *cr)
{
  const BbBoard *board = bb_editor_get_board (self->editor);
  BbCameraMove move = bb_moves_find_move (bb_editor_get_project (self->editor), bb_editor_get_current (self->editor));
  double aspect = bb_crop_command_get_guide (self->editor)->aspect, x, y;
  BbPose camera = move.keys != NULL ? bb_move_keys_get_pose (move.keys, 0) : BB_POSE_STILL;

  bb_crop_find_at (board, &camera, bb_canvas_get_aspect (self), aspect, &x, &y);
  trace_window (self, cr, &camera, x, y);
  shade_around (self, cr);
  stroke_window (cr, bb_canvas_get_ink_per_pixel (self), FALSE);
  if (move.keys == NULL)
    return;

  camera = bb_move_keys_get_pose (move.keys, BB_MOVE_END);
  bb_crop_find_at (board, &camera, bb_canvas_get_aspect (self), aspect, &x, &y);
  trace_window (self, cr, &camera, x, y);
  stroke_window (cr, bb_canvas_get_ink_per_pixel (self), TRUE);
}

/* where it is seen as the camera sees it */
static void
draw_running (BbCanvas *self, cairo_t *cr)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  gint64 frame = bb_editor_get_frame (self->editor);
  double x, y;

  bb_crop_find (project, bb_project_find_place (project, frame), frame,
                bb_crop_command_get_guide (self->editor)->aspect, &x, &y);
  trace_window (self, cr, &BB_POSE_STILL, x, y);
  shade_around (self, cr);
  stroke_window (cr, bb_canvas_get_ink_per_pixel (self), FALSE);
}

void
bb_canvas_snapshot_crop (BbCanvas *self, GtkSnapshot *snapshot)
{
  cairo_t *cr;

  if (bb_crop_command_get_guide (self->editor) == NULL || bb_editor_is_scribbling (self->editor))
    return;

  cr = bb_canvas_append_cairo (self, snapshot);
  trace_picture (self, cr);
  cairo_clip (cr);
  if (self->moved != NULL && bb_canvas_is_running (self))
    draw_running (self, cr);
  else
    draw_flat (self, cr);
  cairo_destroy (cr);
}

/* along the axis on which the crop can go; the other keys do what they do otherwise */
static gboolean
key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, BbCanvas *self)
{
  static const struct
  {
    guint keyval;
    int x;
    int y;
  } ways[] = { { GDK_KEY_Left, -1, 0 }, { GDK_KEY_Right, 1, 0 }, { GDK_KEY_Up, 0, -1 }, { GDK_KEY_Down, 0, 1 } };
  int step = (state & GDK_SHIFT_MASK) != 0 ? STEP * STRIDE : STEP;

  if (self->editor == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0 || bb_canvas_is_busy (self) ||
      bb_editor_is_playing (self->editor))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (ways[i].keyval == keyval)
        return bb_crop_command_nudge (self->editor, ways[i].x * step, ways[i].y * step);
    }
  return FALSE;
}

void
bb_canvas_crop_attach (BbCanvas *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (key_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}
