/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the stage show while frames go by? */
#include "widgets/stage/motion.h"

#include "model/moves.h"
#include "model/places.h"
#include "render/frame-drawing.h"
#include "widgets/common/newest.h"

struct _BbMotion
{
  BbEditor *editor; /* who owns it outlives it */
  void (*ready) (gpointer data);
  gpointer data;

  BbNewest *worker;
  BbPlateCache *plates;
  int width;
  int height;
};

typedef struct
{
  BbProject *project;
  BbDocument *document; /* keeps the picture source */
  guint index;
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

/* Returns: (nullable): NULL where a picture is still on its way: it is asked for again at the next frame */
static gpointer
make_plates (gconstpointer data)
{
  const Request *request = data;
  const BbRenderOptions options = bb_render_options_make (bb_document_get_pictures (request->document));
  gboolean is_complete;
  BbPlates *plates = bb_plates_new (request->project, request->index, request->width, request->height, &options,
                                    &is_complete);

  if (!is_complete)
    g_clear_pointer (&plates, bb_plates_unref);
  return plates;
}

static void
take_plates (gpointer owner, gpointer answer, gboolean is_newest)
{
  BbMotion *self = owner;
  g_autoptr (BbPlates) plates = answer;

  if (plates == NULL)
    return;

  bb_plate_cache_add (self->plates, plates);
  self->ready (self->data);
}

static void
drop_plates (gpointer plates)
{
  g_clear_pointer ((BbPlates **) &plates, bb_plates_unref);
}

static const BbNewestKind kind = { make_plates, take_plates, request_free, drop_plates };

BbMotion *
bb_motion_new (BbEditor *editor, void (*ready) (gpointer data), gpointer data)
{
  BbMotion *self = g_new0 (BbMotion, 1);

  self->editor = editor;
  self->ready = ready;
  self->data = data;
  self->worker = bb_newest_new (&kind, self);
  self->plates = bb_plate_cache_new ();
  return self;
}

void
bb_motion_free (BbMotion *self)
{
  bb_newest_free (self->worker);
  bb_plate_cache_free (self->plates);
  g_free (self);
}

/* whether anything moves while the place at @index shows, a transition into it or out of it included */
static gboolean
moves (const BbProject *project, guint index)
{
  gint64 begin, end;

  return bb_moves_has_any (project, index) || (index > 0 && bb_places_get_transition (project, index, &begin, &end)) ||
         (index + 1 < bb_project_count (project) && bb_places_get_transition (project, index + 1, &begin, &end));
}

/* Returns: whether the place at @index can be painted; asks for its plates where not, one place at a time */
static gboolean
ensure (BbMotion *self, const BbProject *project, guint index)
{
  Request *request;

  if (index >= bb_project_count (project) || bb_board_is_empty (bb_project_get_board (project, index)) ||
      bb_plate_cache_lookup (self->plates, project, index, self->width, self->height) != NULL)
    return TRUE;

  if (bb_newest_is_busy (self->worker))
    return FALSE;

  request = g_new0 (Request, 1);
  request->project = bb_project_ref (project);
  request->document = g_object_ref (bb_editor_get_document (self->editor));
  request->index = index;
  request->width = self->width;
  request->height = self->height;
  bb_newest_ask (self->worker, request);
  return FALSE;
}

gboolean
bb_motion_prepare (BbMotion *self, int width, int height)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  gint64 frame = bb_editor_get_frame (self->editor);
  guint place = bb_project_find_place (project, frame), first = place, last = place, index;
  gboolean is_ready = TRUE, is_moving = bb_moves_has_any (project, place);
  double share;

  self->width = width;
  self->height = height;
  if (bb_moves_find_transition (project, frame, &index, &share))
    {
      is_moving = TRUE;
      first = index - 1;
      last = index;
    }

  for (guint i = first; is_moving && i <= last; i++)
    is_ready &= ensure (self, project, i);
  for (guint i = place; i <= place + 1 && i < bb_project_count (project); i++)
    {
      if (moves (project, i))
        ensure (self, project, i);
    }
  return is_moving && is_ready;
}

void
bb_motion_paint (BbMotion *self, cairo_t *cr)
{
  const BbRenderOptions options = bb_render_options_make (
      bb_document_get_pictures (bb_editor_get_document (self->editor)));

  bb_render_frame (cr, bb_editor_get_project (self->editor), bb_editor_get_frame (self->editor), self->width,
                   self->height, &options, self->plates);
}
