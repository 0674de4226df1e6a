/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a board is drawn once, and then only moved? */
#include "render/plates.h"

#include "model/moves.h"
#include "render/hatch.h"
#include "render/plate-sheet.h"
#include "render/plate-sight.h"

struct _BbPlates
{
  gatomicrefcount references;
  BbBoard *board;
  BbPlateSight sight;
  int width;
  int height;
  GArray *sheets;
  gsize n_bytes;
};

/* one with nothing on it, that holds the picture area */
static BbPlateSheet
begin_sheet (const BbPlates *self, const BbLayer *layer)
{
  return (BbPlateSheet){
    .width = self->width, .height = self->height, .area = bb_plate_area_picture, .layer = bb_layer_ref (layer)
  };
}

/* takes over what @sheet holds */
static void
take_sheet (BbPlates *self, const BbPlateSheet *sheet)
{
  g_array_append_vals (self->sheets, sheet, 1);
  self->n_bytes += sheet->n_bytes;
}

static gboolean
add_sheet (BbPlates *self,
           const BbProject *project,
           guint index,
           const BbList *layers,
           const BbLayer *layer,
           const BbRenderOptions *options)
{
  BbPlateSheet sheet = begin_sheet (self, layer);
  double zoom = 1;
  gboolean is_complete;

  if (bb_moves_has_any (project, index))
    zoom = bb_plate_sight_look (project, index, layer, self->width, self->height, &sheet.area);
  is_complete = bb_plate_sheet_draw (&sheet, layers, zoom, options);
  take_sheet (self, &sheet);
  return is_complete;
}

static gboolean
add_still (BbPlates *self, const BbProject *project, guint index, GPtrArray *layers, const BbRenderOptions *options)
{
  g_autoptr (BbList) list = bb_list_new_from (layers->pdata, layers->len);
  gboolean is_complete = layers->len == 0 || add_sheet (self, project, index, list, NULL, options);

  g_ptr_array_set_size (layers, 0);
  return is_complete;
}

/* what stands for a board without a picture: its lines are many, and of a frame in a dissolve they are drawn once */
static void
add_blank (BbPlates *self, const BbRenderOptions *options)
{
  BbPlateSheet sheet = begin_sheet (self, NULL);
  cairo_t *cr = cairo_create (bb_plate_sheet_begin_level (&sheet, 1));
  double scale = options->scale > 0 ? options->scale : 1;

  cairo_scale (cr, scale, scale);
  bb_render_blank_frame (cr, options->palette, self->width / scale, self->height / scale);
  cairo_destroy (cr);
  take_sheet (self, &sheet);
}

static gboolean
add_sheets (BbPlates *self, const BbProject *project, guint index, const BbRenderOptions *options)
{
  g_autoptr (GPtrArray) still = g_ptr_array_new ();
  gboolean is_complete = TRUE;

  for (guint i = 0; i < self->board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (self->board->layers, i);
      g_autoptr (BbList) alone = NULL;

      if (layer->keys->n_items == 0)
        {
          g_ptr_array_add (still, (gpointer) layer);
          continue;
        }
      is_complete &= add_still (self, project, index, still, options);
      alone = bb_list_new_from ((gpointer *) &layer, 1);
      is_complete &= add_sheet (self, project, index, alone, layer, options);
    }
  return add_still (self, project, index, still, options) && is_complete;
}

BbPlates *
bb_plates_new (const BbProject *project,
               guint index,
               int width,
               int height,
               const BbRenderOptions *options,
               gboolean *is_complete)
{
  BbPlates *self = g_new0 (BbPlates, 1);

  g_atomic_ref_count_init (&self->references);
  self->board = bb_board_ref (bb_project_get_board (project, index));
  self->sight = bb_plate_sight_find (project, index);
  self->width = width;
  self->height = height;
  self->sheets = g_array_new (FALSE, FALSE, sizeof (BbPlateSheet));
  g_array_set_clear_func (self->sheets, bb_plate_sheet_clear);
  *is_complete = TRUE;
  if (bb_board_is_empty (self->board))
    add_blank (self, options);
  else
    *is_complete = add_sheets (self, project, index, options);
  return self;
}

BbPlates *
bb_plates_ref (BbPlates *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_plates_unref (BbPlates *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  bb_board_unref (self->board);
  g_clear_pointer (&self->sight.keys, bb_list_unref);
  g_array_unref (self->sheets);
  g_free (self);
}

gboolean
bb_plates_are_of (const BbPlates *self, const BbProject *project, guint index, int width, int height)
{
  g_autoptr (BbList) keys = NULL;
  BbPlateSight sight;

  if (self->board != bb_project_get_board (project, index) || self->width != width || self->height != height)
    return FALSE;

  sight = bb_plate_sight_find (project, index);
  keys = sight.keys;
  return bb_moves_has_any (project, index) ? bb_plate_sight_equal (&sight, &self->sight) : self->sight.keys == NULL;
}

gsize
bb_plates_get_bytes (const BbPlates *self)
{
  return self->n_bytes;
}

void
bb_plates_paint (const BbPlates *self,
                 cairo_t *cr,
                 const BbProject *project,
                 guint index,
                 gint64 frame,
                 double width,
                 double height)
{
  double at = bb_moves_find_at (project, index, frame);
  BbPose camera = BB_POSE_STILL;

  if (!bb_board_is_empty (self->board))
    bb_moves_find_camera (project, index, frame, &camera);
  for (guint i = 0; i < self->sheets->len; i++)
    {
      const BbPlateSheet *sheet = &g_array_index (self->sheets, BbPlateSheet, i);
      double opacity;
      cairo_matrix_t way = bb_plate_sight_find_way (sheet->layer, &camera, at, width, height, &opacity);

      if (opacity > 0)
        bb_plate_sheet_paint (sheet, cr, &way, width, height, opacity);
    }
}
