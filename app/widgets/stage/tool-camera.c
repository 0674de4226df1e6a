/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand frame a board for the camera? */
#include <glib/gi18n-lib.h>

#include "editor/move-commands.h"
#include "render/camera-marks.h"
#include "render/palette.h"
#include "widgets/stage/canvas-private.h"
#include "widgets/stage/handle.h"

/* pixels */
#define REACH 10
#define LINE 2

/* a board that plays is only looked at */
static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  const BbBoard *board = bb_editor_get_board (canvas->editor);

  if (input->n_samples == 0 || bb_editor_is_playing (canvas->editor) ||
      !bb_framing_begin (&canvas->framing, board->camera, bb_canvas_get_aspect (canvas), input->samples[0].x,
                         input->samples[0].y, REACH * bb_canvas_get_ink_per_pixel (canvas)))
    return FALSE;

  g_free (canvas->drawn_on);
  canvas->drawn_on = g_strdup (board->id);
  canvas->is_framed = FALSE;
  return TRUE;
}

/* a press that shakes is none */
static void
move (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  const BbPenSample *last = input->n_samples > 0 ? &input->samples[input->n_samples - 1] : NULL;
  double least = 3 * bb_canvas_get_ink_per_pixel (canvas);

  if (last == NULL || (!canvas->is_framed && hypot (last->x - canvas->framing.x, last->y - canvas->framing.y) < least))
    return;

  canvas->is_framed = bb_move_command_propose (canvas->editor, canvas->drawn_on,
                                               bb_framing_drag (&canvas->framing, last->x, last->y));
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

static void
release (const BbTool *self, BbCanvas *canvas)
{
  if (canvas->is_framed)
    bb_editor_accept (canvas->editor, _ ("Move Camera"));
  bb_framing_clear (&canvas->framing);
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

static void
cancel (const BbTool *self, BbCanvas *canvas)
{
  bb_editor_withdraw (canvas->editor);
  bb_framing_clear (&canvas->framing);
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

const BbTool bb_tool_camera = { BB_BRUSH_N_KINDS, press, move, release, cancel, NULL };

/* @scale: pixels in a unit of ink; the unit of @cr is a pixel */
static void
draw_handles (BbCanvas *self, cairo_t *cr, const BbMoveKey *key, double scale)
{
  double x, y;

  for (int corner = 0; corner < 4; corner++)
    {
      bb_camera_get_corner (key, bb_canvas_get_aspect (self), corner, &x, &y);
      bb_handle_draw (cr, x * scale, y * scale, 1, FALSE);
    }
  bb_framing_get_turn (key, REACH / scale, &x, &y);
  bb_handle_draw (cr, x * scale, y * scale, 1, TRUE);
}

void
bb_canvas_snapshot_framing (BbCanvas *self, GtkSnapshot *snapshot)
{
  const BbList *keys = bb_editor_get_board (self->editor)->camera;
  double pixel = bb_canvas_get_ink_per_pixel (self), height = BB_INK_PICTURE_HEIGHT / pixel;
  double width = height * bb_canvas_get_aspect (self);
  cairo_t *cr;

  if (bb_editor_get_shelved (self->editor) != NULL)
    return;
  if (bb_editor_get_tool (self->editor) != BB_STAGE_TOOL_CAMERA || bb_editor_is_playing (self->editor) ||
      bb_editor_is_scrubbing (self->editor) || bb_editor_is_scribbling (self->editor) || keys->n_items == 0)
    return;

  cr = bb_canvas_append_cairo (self, snapshot);
  cairo_scale (cr, pixel, pixel);
  cairo_translate (cr, -width / 2, -height / 2);
  bb_render_camera_marks (cr, keys, width, height, LINE);
  cairo_translate (cr, width / 2, height / 2);
  for (guint i = 0; i < keys->n_items; i++)
    draw_handles (self, cr, bb_list_get (keys, i), 1 / pixel);
  cairo_destroy (cr);
}
