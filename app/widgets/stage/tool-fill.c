/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is colour poured between lines? */
#include <glib/gi18n-lib.h>

#include "editor/stroke-commands.h"
#include "render/board-fill.h"
#include "widgets/stage/brush-ring.h"
#include "widgets/stage/canvas-private.h"

/* of what is seen at the pointer, in pixels */
#define RING 5

typedef struct
{
  BbBoard *board;
  BbDocument *document; /* keeps the picture source */
  BbBrush brush;
  double aspect;
  double x;
  double y;
} Request;

typedef struct
{
  char *board;
  BbStroke *stroke; /* or NULL */
  double x;
  double y;
} Answer;

static void
request_free (gpointer data)
{
  Request *request = data;

  bb_board_unref (request->board);
  g_object_unref (request->document);
  g_free (request);
}

static void
answer_free (gpointer data)
{
  Answer *answer = data;

  g_clear_pointer (&answer->stroke, bb_stroke_unref);
  g_free (answer->board);
  g_free (answer);
}

static gpointer
find_shape (gconstpointer data)
{
  const Request *request = data;
  BbRenderOptions options = bb_render_options_make (bb_document_get_pictures (request->document));
  Answer *answer = g_new0 (Answer, 1);

  answer->board = g_strdup (request->board->id);
  answer->x = request->x;
  answer->y = request->y;
  answer->stroke = bb_render_fill (request->board, request->aspect, request->x, request->y, &request->brush, &options);
  return answer;
}

static void
found (gpointer data, gpointer given, gboolean is_newest)
{
  BbCanvas *canvas = data;
  Answer *answer = given;

  if (canvas->editor != NULL && answer->stroke != NULL)
    bb_stroke_command_fill (canvas->editor, answer->board, answer->stroke, answer->x, answer->y);
  else if (canvas->editor != NULL)
    bb_editor_say (canvas->editor, _ ("There is a line. Pour between lines."));
  answer_free (answer);
}

const BbNewestKind bb_canvas_filler_kind = { find_shape, found, request_free, answer_free };

/* where the hand comes down; what follows does not count */
static gboolean
press (const BbTool *self, BbCanvas *canvas, const BbToolInput *input)
{
  Request *request;

  if (input->n_samples == 0 || !bb_canvas_may_draw (canvas))
    return FALSE;

  request = g_new0 (Request, 1);
  request->board = bb_board_ref (bb_editor_get_sheet (canvas->editor));
  request->document = g_object_ref (bb_editor_get_document (canvas->editor));
  request->brush = bb_editor_get_brush_of (canvas->editor, self->brush);
  request->aspect = bb_canvas_get_aspect (canvas);
  request->x = input->samples[0].x;
  request->y = input->samples[0].y;
  bb_newest_ask (canvas->filler, request);
  return FALSE;
}

static void
snapshot (const BbTool *self, BbCanvas *canvas, GtkSnapshot *snapshot, const graphene_point_t *pointer)
{
  bb_brush_ring_snapshot (snapshot, pointer, RING);
}

const BbTool bb_tool_fill = { BB_BRUSH_FILL, press, NULL, NULL, NULL, snapshot };
