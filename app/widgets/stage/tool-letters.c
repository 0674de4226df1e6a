/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a hand want to write? */
#include "widgets/stage/brush-ring.h"
#include "widgets/stage/canvas-private.h"

/* of what is seen at the pointer, in pixels */
#define RING 5

/* where it comes down, what is written begins; whoever has room for words over the stage hears of it */
static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  if (input->n_samples > 0 && bb_canvas_may_draw (canvas))
    g_signal_emit_by_name (canvas, "write-here", input->samples[0].x, input->samples[0].y);
  return FALSE;
}

static void
snapshot (const BbTool *self, BbCanvas *canvas, GtkSnapshot *snapshot, const graphene_point_t *pointer)
{
  bb_brush_ring_snapshot (snapshot, pointer, RING);
}

const BbTool bb_tool_letters = { BB_BRUSH_LETTERS, press, NULL, NULL, NULL, snapshot };
