/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand take whole strokes away? */
#include <glib/gi18n-lib.h>

#include "editor/stroke-commands.h"
#include "widgets/stage/brush-ring.h"
#include "widgets/stage/canvas-private.h"

/* how far it reaches, in pixels */
#define REACH 6

static void
sweep (BbCanvas *canvas, const BbToolInput *input)
{
  for (guint i = 0; i < input->n_samples; i++)
    {
      const BbPenSample *to = &input->samples[i];

      if (bb_stroke_command_propose_without (canvas->editor, canvas->drawn_on, canvas->swept_x, canvas->swept_y, to->x,
                                             to->y, REACH * bb_canvas_get_ink_per_pixel (canvas)))
        canvas->has_swept = TRUE;
      canvas->swept_x = to->x;
      canvas->swept_y = to->y;
    }
}

static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  if (input->n_samples == 0 || !bb_canvas_may_draw (canvas))
    return FALSE;

  g_free (canvas->drawn_on);
  canvas->drawn_on = g_strdup (bb_editor_get_sheet (canvas->editor)->id);
  canvas->has_swept = FALSE;
  canvas->swept_x = input->samples[0].x;
  canvas->swept_y = input->samples[0].y;
  sweep (canvas, input);
  return TRUE;
}

static void
move (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  sweep (canvas, input);
}

static void
release (const BbTool *self, BbCanvas *canvas)
{
  if (canvas->has_swept)
    bb_editor_accept (canvas->editor, _ ("Erase Strokes"));
}

static void
cancel (const BbTool *self, BbCanvas *canvas)
{
  bb_editor_withdraw (canvas->editor);
}

static void
snapshot (const BbTool *self, BbCanvas *canvas, GtkSnapshot *snapshot, const graphene_point_t *pointer)
{
  bb_brush_ring_snapshot (snapshot, pointer, 2 * REACH);
}

const BbTool bb_tool_strokes = { BB_BRUSH_N_KINDS, press, move, release, cancel, snapshot };
