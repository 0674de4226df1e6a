/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who draws the boards that shine through the one on the canvas, and when? */
#include "editor/seen-boards.h"
#include "widgets/stage/canvas-private.h"

/* asked for, and answered by itself with a surface */
struct _BbCanvasSkins
{
  GArray *skins;        /* BbSkin */
  char *under;          /* id of the board through which they shine */
  BbDocument *document; /* keeps the picture source */
  BbCanvasSight sight;
  cairo_surface_t *surface;
};

/* takes over @skins */
static BbCanvasSkins *
skins_new (BbCanvas *self, GArray *skins)
{
  BbCanvasSkins *request = g_new0 (BbCanvasSkins, 1);

  request->skins = skins;
  request->under = g_strdup (bb_editor_get_sheet (self->editor)->id);
  request->document = g_object_ref (bb_editor_get_document (self->editor));
  request->sight = self->picture->sight;
  return request;
}

void
bb_canvas_skins_free (BbCanvasSkins *skins)
{
  g_array_unref (skins->skins);
  g_free (skins->under);
  g_object_unref (skins->document);
  g_clear_pointer (&skins->surface, cairo_surface_destroy);
  g_free (skins);
}

static gpointer
draw (gconstpointer data)
{
  const BbCanvasSkins *request = data;
  const BbCanvasSight *sight = &request->sight;
  const BbRenderOptions options = bb_canvas_sight_make_options (sight, bb_document_get_pictures (request->document));
  BbCanvasSkins *drawn = g_new (BbCanvasSkins, 1);

  *drawn = *request;
  g_array_ref (drawn->skins);
  drawn->under = g_strdup (request->under);
  g_object_ref (drawn->document);
  drawn->surface = bb_render_skins ((const BbSkin *) (gconstpointer) request->skins->data, request->skins->len,
                                    sight->width, sight->height, &sight->part, &options);
  return drawn;
}

/* takes over @skins (nullable) */
static void
show_skins (BbCanvas *self, BbCanvasSkins *skins)
{
  g_clear_pointer (&self->skins, bb_canvas_skins_free);
  self->skins = skins;
  if (self->tiles != NULL)
    bb_tiles_invalidate (self->tiles, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
are_same (const GArray *a, const GArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    {
      const BbSkin *one = &g_array_index (a, BbSkin, i), *other = &g_array_index (b, BbSkin, i);

      if (one->board != other->board || one->tint != other->tint || one->strength != other->strength)
        return FALSE;
    }
  return TRUE;
}

/* also where others were asked for meanwhile: who pulls at the strength sees it change */
static void
drawn (gpointer data, gpointer answer, gboolean is_newest)
{
  BbCanvas *self = data;
  g_autoptr (GArray) wanted = bb_seen_boards_list_skins (self->editor);

  if (wanted->len == 0)
    bb_canvas_skins_free (answer);
  else
    show_skins (self, answer);
}

const BbNewestKind bb_canvas_skins_kind = { draw, drawn, (GDestroyNotify) bb_canvas_skins_free,
                                            (GDestroyNotify) bb_canvas_skins_free };

static gboolean
are_right (BbCanvas *self, const GArray *wanted)
{
  return self->skins != NULL && bb_canvas_sight_is_same (&self->skins->sight, &self->picture->sight) &&
         are_same (self->skins->skins, wanted) &&
         g_str_equal (self->skins->under, bb_editor_get_sheet (self->editor)->id);
}

void
bb_canvas_update_skins (BbCanvas *self)
{
  g_autoptr (GArray) wanted = NULL;

  if (self->editor == NULL || self->picture == NULL)
    return;

  wanted = bb_seen_boards_list_skins (self->editor);
  if (wanted->len == 0 && self->skins != NULL)
    show_skins (self, NULL);
  if (wanted->len > 0 && !are_right (self, wanted))
    bb_newest_ask (self->skins_worker, skins_new (self, g_steal_pointer (&wanted)));
}

/* until they are drawn as the picture is, those that were seen from elsewhere are moved to where it is */
static cairo_matrix_t
find_place (const BbCanvasSight *skins, const BbCanvasSight *picture)
{
  double scale = (double) skins->height / picture->height;
  cairo_matrix_t matrix;

  cairo_matrix_init (&matrix, scale, 0, 0, scale, picture->part.x * scale - skins->part.x,
                     picture->part.y * scale - skins->part.y);
  return matrix;
}

cairo_pattern_t *
bb_canvas_make_skins (BbCanvas *self)
{
  cairo_pattern_t *pattern;
  cairo_matrix_t matrix;

  if (self->skins == NULL || self->picture->note != NULL || !g_str_equal (self->skins->under, self->picture->board->id))
    return NULL;

  matrix = find_place (&self->skins->sight, &self->picture->sight);
  pattern = cairo_pattern_create_for_surface (self->skins->surface);
  cairo_pattern_set_matrix (pattern, &matrix);
  return pattern;
}
