/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who draws the board that the canvas shows, and when? */
#include "widgets/stage/canvas-private.h"

/* pixels of the device that are drawn around what is seen: a hand that moves the view finds them there */
#define AROUND 192

static void
draw_sharp (cairo_t *cr, const cairo_rectangle_int_t *area, gpointer data)
{
  BbCanvas *self = data;
  cairo_pattern_t *skins = bb_canvas_make_skins (self);

  cairo_translate (cr, -area->x, -area->y);
  bb_canvas_picture_paint (self->picture, cr, self->live, skins);
  g_clear_pointer (&skins, cairo_pattern_destroy);
}

static void
draw_tile (cairo_t *cr, const cairo_rectangle_int_t *area, gpointer data)
{
  BbCanvas *self = data;

  if (bb_seeing_squints (bb_editor_get_seeing (self->editor)))
    bb_canvas_draw_squint (self, cr, area, draw_sharp);
  else
    draw_sharp (cr, area, self);
}

/* what lies on the picture's pixels is made for its sight */
static void
take_sight (BbCanvas *self, const BbCanvasSight *sight)
{
  const cairo_rectangle_int_t *part = &sight->part;
  BbInkView view = bb_canvas_sight_get_view (sight);

  g_clear_pointer (&self->tiles, bb_tiles_free);
  g_clear_pointer (&self->live, bb_ink_live_free);
  g_clear_pointer (&self->scribbled, gsk_render_node_unref);
  self->tiles = bb_tiles_new (part->width, part->height, gtk_widget_get_scale_factor (GTK_WIDGET (self)), draw_tile,
                              self);
  self->live = bb_ink_live_new (part->width, part->height, &view);
}

/* takes over @picture */
static void
show_picture (BbCanvas *self, BbCanvasPicture *picture)
{
  if (self->picture == NULL || !bb_canvas_sight_is_same (&self->picture->sight, &picture->sight))
    take_sight (self, &picture->sight);
  g_clear_pointer (&self->picture, bb_canvas_picture_free);
  self->picture = picture;
  bb_canvas_update_skins (self);
  bb_tiles_invalidate (self->tiles, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

typedef struct
{
  BbBoard *board;
  BbNote *note;         /* that is drawn on, or NULL */
  int index;            /* of the layer that is, or -1 */
  BbDocument *document; /* keeps the picture source */
  BbCanvasSight sight;
} Request;

/* the layer of the board that takes ink; -1 for none: a note does, or a hidden layer is in hand, or a new one is due */
static int
find_ink (BbCanvas *self)
{
  const BbBoard *board = bb_editor_get_sheet (self->editor);
  const char *in_hand = bb_editor_get_layer (self->editor, board);

  if (bb_canvas_get_scribbled_note (self) != NULL || !bb_board_takes_ink (board, in_hand))
    return -1;

  return bb_board_find_ink (board, in_hand);
}

static Request *
request_new (BbCanvas *self)
{
  Request *request = g_new0 (Request, 1);

  request->board = bb_board_ref (bb_editor_get_sheet (self->editor));
  request->note = bb_note_ref (bb_canvas_get_scribbled_note (self));
  request->index = find_ink (self);
  request->document = g_object_ref (bb_editor_get_document (self->editor));
  request->sight = bb_canvas_find_sight (self, AROUND);
  return request;
}

static void
request_free (gpointer data)
{
  Request *request = data;

  bb_board_unref (request->board);
  bb_note_unref (request->note);
  g_object_unref (request->document);
  g_free (request);
}

static gpointer
draw (gconstpointer data)
{
  const Request *request = data;

  return bb_canvas_picture_new (request->board, request->note, request->index, &request->sight,
                                bb_document_get_pictures (request->document));
}

gboolean
bb_canvas_sees_all (BbCanvas *self)
{
  const BbCanvasSight sight = bb_canvas_find_sight (self, 0);

  return bb_canvas_sight_covers (&self->picture->sight, &sight);
}

/* what else is said of the note does not matter */
static gboolean
is_note (const BbNote *shown, const BbNote *note)
{
  if (shown == NULL || note == NULL)
    return shown == note;

  return g_str_equal (shown->id, note->id) && shown->scribble == note->scribble;
}

static gboolean
picture_is_right (BbCanvas *self)
{
  return self->picture != NULL && self->picture->board == bb_editor_get_sheet (self->editor) &&
         self->picture->index == find_ink (self) &&
         is_note (self->picture->note, bb_canvas_get_scribbled_note (self)) && bb_canvas_sees_all (self);
}

static void
drawn (gpointer data, gpointer answer, gboolean is_newest)
{
  BbCanvas *self = data;
  BbCanvasPicture *picture = answer;

  /* a stroke that has begun meanwhile keeps what it was begun on; who zooms on meanwhile sees what comes as it comes */
  if (bb_canvas_is_inking (self) || self->editor == NULL || self->area.size.width < 1 || picture_is_right (self))
    bb_canvas_picture_free (picture);
  else
    show_picture (self, picture);

  bb_canvas_update_picture (self);
}

const BbNewestKind bb_canvas_worker_kind = { draw, drawn, request_free, (GDestroyNotify) bb_canvas_picture_free };

void
bb_canvas_update_picture (BbCanvas *self)
{
  if (self->editor == NULL || bb_newest_is_busy (self->worker) || self->area.size.width < 1 ||
      bb_canvas_is_inking (self) || self->is_kept || picture_is_right (self) || bb_canvas_patch (self, find_ink (self)))
    return;

  bb_newest_ask (self->worker, request_new (self));
}

void
bb_canvas_ensure_picture (BbCanvas *self)
{
  g_autoptr (BbDocument) document = g_object_ref (bb_editor_get_document (self->editor));
  const BbCanvasSight sight = bb_canvas_find_sight (self, AROUND);

  if (!picture_is_right (self))
    show_picture (self, bb_canvas_picture_new (bb_editor_get_sheet (self->editor), bb_canvas_get_scribbled_note (self),
                                               find_ink (self), &sight, bb_document_get_pictures (document)));
}
