/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a board is drawn once, and then only moved? */
#include "render/plates.h"

#include <math.h>

#include "model/moves.h"
#include "render/hatch.h"
#include "sketch/stroke.h"

/* no camera looks closer than this, and no sheet is larger, in pixels */
#define ZOOM_MOST 4.0
#define PIXELS_MOST (48.0 * 1024 * 1024)
#define SIDE_MOST 16384.0

/* what of the picture a sheet holds; the picture area is 0, 0, 1, 1 */
typedef struct
{
  double left, top, right, bottom;
} Area;

/* of a sheet: as near as the camera comes, and from twice as far, and so on, so that nothing glitters from afar */
#define LEVELS_MOST 4
/* what is hardly nearer than the last is none of its own */
#define LEVEL_SHARE 1.2

/**
 * Sheet:
 * @levels: (array length=n_levels): its pixels, the nearest first, the last one pixel for pixel
 * @zooms: (array length=n_levels): pixels of each in one of the frame
 * @area: of the picture
 * @layer: (nullable): the one that moves on its own
 */
typedef struct
{
  cairo_surface_t *levels[LEVELS_MOST];
  double zooms[LEVELS_MOST];
  guint n_levels;
  Area area;
  BbLayer *layer;
} Sheet;

/**
 * Sight:
 * @keys: (nullable): of the camera
 * @begun: how many frames before the board the move begins
 * @n_move: how many frames it has
 * @n_frames: how many the board has
 * @start: of a board that shakes, its first frame: each of the video shakes otherwise
 *
 * On what depends what a camera sees of a board, and how near.
 */
typedef struct
{
  BbList *keys;
  gint64 begun;
  gint64 n_move;
  gint64 n_frames;
  gint64 start;
} Sight;

struct _BbPlates
{
  gatomicrefcount references;
  BbBoard *board;
  Sight sight;
  int width;
  int height;
  GArray *sheets;
  gsize n_bytes;
};

static const Area picture_area = { 0, 0, 1, 1 };

static void
sheet_clear (gpointer data)
{
  Sheet *sheet = data;

  for (guint i = 0; i < sheet->n_levels; i++)
    cairo_surface_destroy (sheet->levels[i]);
  bb_layer_unref (sheet->layer);
}

/* from picture to frame as the camera stands, in units where the frame is @width by @height */
static void
set_camera (cairo_matrix_t *matrix, const BbPose *camera, double width, double height)
{
  double unit = height / BB_INK_PICTURE_HEIGHT;

  cairo_matrix_translate (matrix, width / 2, height / 2);
  cairo_matrix_scale (matrix, 1 / camera->scale, 1 / camera->scale);
  cairo_matrix_rotate (matrix, -camera->rotation);
  cairo_matrix_translate (matrix, -camera->x * unit - width / 2, -camera->y * unit - height / 2);
}

/* from the layer as it was drawn to the picture */
static void
set_layer (cairo_matrix_t *matrix, const BbPose *pose, double width, double height)
{
  double unit = height / BB_INK_PICTURE_HEIGHT;

  cairo_matrix_translate (matrix, width / 2 + pose->x * unit, height / 2 + pose->y * unit);
  cairo_matrix_rotate (matrix, pose->rotation);
  cairo_matrix_scale (matrix, pose->scale, pose->scale);
  cairo_matrix_translate (matrix, -width / 2, -height / 2);
}

/* from @layer, or what lies still where it is %NULL, to the frame */
static cairo_matrix_t
find_way (const BbLayer *layer, const BbPose *camera, double at, double width, double height, double *opacity)
{
  cairo_matrix_t matrix;

  cairo_matrix_init_identity (&matrix);
  set_camera (&matrix, camera, width, height);
  *opacity = 1;
  if (layer != NULL)
    {
      BbPose pose = bb_move_keys_get_pose (layer->keys, at);

      set_layer (&matrix, &pose, width, height);
      *opacity = pose.opacity;
    }
  return matrix;
}

/* grows @area by what the frame shows where @matrix leads there */
static void
add_sight (Area *area, const cairo_matrix_t *matrix, double width, double height)
{
  cairo_matrix_t back = *matrix;

  if (cairo_matrix_invert (&back) != CAIRO_STATUS_SUCCESS)
    return;

  for (int i = 0; i < 4; i++)
    {
      double x = i % 2 * width, y = i / 2 * height;

      cairo_matrix_transform_point (&back, &x, &y);
      *area = (Area){ MIN (area->left, x / width), MIN (area->top, y / height), MAX (area->right, x / width),
                      MAX (area->bottom, y / height) };
    }
}

/* what is seen of @layer from the first frame to the last, and how near */
static double
look (const BbProject *project, guint index, const BbLayer *layer, double width, double height, Area *area)
{
  gint64 start = bb_project_get_start (project, index), n = bb_project_get_duration (project, index);
  /* a hand shakes on while the board comes in and goes out */
  gint64 beyond = bb_project_get_board (project, index)->shake > 0 ? n / 2 + 1 : 0;
  double zoom = 1;

  *area = picture_area;
  for (gint64 frame = start - beyond; frame < start + n + beyond; frame++)
    {
      BbPose camera;
      cairo_matrix_t matrix;
      double opacity;

      bb_moves_find_camera (project, index, frame, &camera);
      matrix = find_way (layer, &camera, bb_moves_find_at (project, index, frame), width, height, &opacity);
      add_sight (area, &matrix, width, height);
      zoom = MAX (zoom, hypot (matrix.xx, matrix.yx));
    }
  /* whole pixels, so that what stands still is not blurred */
  *area = (Area){ floor (area->left * width) / width, floor (area->top * height) / height,
                  ceil (area->right * width) / width, ceil (area->bottom * height) / height };
  return MIN (zoom, ZOOM_MOST);
}

/* as sharp as @zoom, where that does not make too large a sheet */
static double
bound_zoom (double zoom, const Area *area, double width, double height)
{
  double across = (area->right - area->left) * width, down = (area->bottom - area->top) * height;

  zoom = MIN (zoom, sqrt (PIXELS_MOST / (across * down)));
  return MIN (zoom, SIDE_MOST / MAX (across, down));
}

/* an empty level of @sheet, with @zoom pixels in one of the frame */
static cairo_surface_t *
begin_level (BbPlates *self, Sheet *sheet, double zoom)
{
  int across = (int) ceil ((sheet->area.right - sheet->area.left) * self->width * zoom);
  int down = (int) ceil ((sheet->area.bottom - sheet->area.top) * self->height * zoom);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, across, down);

  self->n_bytes += (gsize) across * (gsize) down * 4;
  sheet->zooms[sheet->n_levels] = zoom;
  sheet->levels[sheet->n_levels++] = surface;
  return surface;
}

/* the next level, with what is drawn on @layers */
static gboolean
add_level (BbPlates *self, Sheet *sheet, const BbList *layers, double zoom, const BbRenderOptions *options)
{
  double width = self->width * zoom, height = self->height * zoom;
  cairo_surface_t *surface = begin_level (self, sheet, zoom);
  cairo_t *cr = cairo_create (surface);
  BbRenderOptions own = *options;
  gboolean is_complete;

  own.scale = 1;
  cairo_translate (cr, -sheet->area.left * width, -sheet->area.top * height);
  is_complete = bb_render_layers_beyond (cr, layers, width, height, &own);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return is_complete;
}

static gboolean
add_sheet (BbPlates *self,
           const BbProject *project,
           guint index,
           const BbList *layers,
           const BbLayer *layer,
           const BbRenderOptions *options)
{
  Sheet sheet = { .area = picture_area, .layer = bb_layer_ref (layer) };
  gboolean is_complete = TRUE;
  double zoom = 1;

  if (bb_moves_has_any (project, index))
    zoom = look (project, index, layer, self->width, self->height, &sheet.area);
  zoom = bound_zoom (zoom, &sheet.area, self->width, self->height);
  for (double near = zoom; near > LEVEL_SHARE && sheet.n_levels + 1 < LEVELS_MOST; near /= 2)
    is_complete &= add_level (self, &sheet, layers, near, options);
  is_complete &= add_level (self, &sheet, layers, MIN (zoom, 1), options);
  g_array_append_val (self->sheets, sheet);
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
  Sheet sheet = { .area = picture_area };
  cairo_t *cr = cairo_create (begin_level (self, &sheet, 1));
  double scale = options->scale > 0 ? options->scale : 1;

  cairo_scale (cr, scale, scale);
  bb_render_blank_frame (cr, options->palette, self->width / scale, self->height / scale);
  cairo_destroy (cr);
  g_array_append_val (self->sheets, sheet);
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

static Sight
find_sight (const BbProject *project, guint index)
{
  BbCameraMove move = bb_moves_find_move (project, index);
  gint64 start = bb_project_get_start (project, index);

  return (Sight){ move.keys != NULL ? bb_list_ref (move.keys) : NULL, move.keys != NULL ? start - move.first : 0,
                  move.n, bb_project_get_duration (project, index),
                  bb_project_get_board (project, index)->shake > 0 ? start : 0 };
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
  self->sight = find_sight (project, index);
  self->width = width;
  self->height = height;
  self->sheets = g_array_new (FALSE, FALSE, sizeof (Sheet));
  g_array_set_clear_func (self->sheets, sheet_clear);
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
  Sight sight;

  if (self->board != bb_project_get_board (project, index) || self->width != width || self->height != height)
    return FALSE;

  sight = find_sight (project, index);
  keys = sight.keys;
  return !bb_moves_has_any (project, index)
             ? self->sight.keys == NULL
             : sight.keys == self->sight.keys && sight.begun == self->sight.begun &&
                   sight.n_move == self->sight.n_move && sight.n_frames == self->sight.n_frames &&
                   sight.start == self->sight.start;
}

gsize
bb_plates_get_bytes (const BbPlates *self)
{
  return self->n_bytes;
}

/* the farthest level that has a pixel for each of the frame's; @scale is that of the frame */
static guint
choose_level (const Sheet *sheet, double scale)
{
  guint level = 0;

  while (level + 1 < sheet->n_levels && sheet->zooms[level + 1] >= scale * 0.999)
    level++;
  return level;
}

static void
paint_sheet (const Sheet *sheet,
             cairo_t *cr,
             const cairo_matrix_t *way,
             double width,
             double height,
             int pixels,
             double opacity)
{
  guint level = choose_level (sheet, hypot (way->xx, way->yx));
  cairo_surface_t *surface = sheet->levels[level];
  double zoom = sheet->zooms[level];

  cairo_save (cr);
  cairo_transform (cr, way);
  cairo_translate (cr, sheet->area.left * width, sheet->area.top * height);
  cairo_scale (cr, width / (pixels * zoom), width / (pixels * zoom));
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  cairo_paint_with_alpha (cr, opacity);
  cairo_restore (cr);
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
      const Sheet *sheet = &g_array_index (self->sheets, Sheet, i);
      double opacity;
      cairo_matrix_t way = find_way (sheet->layer, &camera, at, width, height, &opacity);

      if (opacity > 0)
        paint_sheet (sheet, cr, &way, width, height, self->width, opacity);
    }
}
