/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the strokes of an ink layer become vectors, for PDF and SVG? */
#include "render/ink/ink-vector.h"

#include <math.h>

#include "render/ink/ink-colour.h"
#include "render/ink/ink-contour.h"
#include "render/ink/ink-layer.h"
#include "render/ink/ink-outline.h"
#include "sketch/hit-test.h"

/* pixels in an ink unit of the mask whose contour is the clip: two in a pixel at a height of 1080
 */
#define CLIP_SCALE (2.0 / BB_INK_UNITS_PER_PIXEL)
/* beyond this many pixels the mask is coarser */
#define CLIP_MOST 4096
/* the clip's outer edge is this far from the ink, in ink units */
#define CLIP_MARGIN 64
/* pixels of a pencil's picture in a point of a PDF: 300 in an inch */
#define PENCIL_SCALE (300 / 72.0)

static gboolean
is_eraser (const BbStroke *stroke)
{
  return bb_stroke_get_brush (stroke)->kind == BB_BRUSH_ERASER;
}

static gboolean
is_fill (const BbStroke *stroke)
{
  return bb_stroke_get_brush (stroke)->kind == BB_BRUSH_FILL;
}

/* keeps what can be seen, so that ink far outside the picture costs no memory */
static gboolean
clip_box (cairo_t *cr, BbInkBox *box)
{
  double left, top, right, bottom;

  cairo_clip_extents (cr, &left, &top, &right, &bottom);
  box->left = MAX (box->left, left) - CLIP_MARGIN;
  box->top = MAX (box->top, top) - CLIP_MARGIN;
  box->right = MIN (box->right, right) + CLIP_MARGIN;
  box->bottom = MIN (box->bottom, bottom) + CLIP_MARGIN;
  return box->right > box->left && box->bottom > box->top;
}

/* returns NULL where no eraser touches the box */
static BbInkMask *
make_eraser_mask (const BbInkBox *box, BbStroke *const *strokes, guint n_strokes, BbInkView *view)
{
  int width = box->right - box->left, height = box->bottom - box->top;
  double scale = MIN (CLIP_SCALE, (double) CLIP_MOST / MAX (width, height));
  BbInkMask *mask = NULL;

  *view = (BbInkView){ scale, -box->left * scale, -box->top * scale };
  for (guint i = 0; i < n_strokes; i++)
    {
      BbInkBox own = bb_stroke_get_box (strokes[i]);

      if (!is_eraser (strokes[i]) || !bb_ink_box_overlaps (&own, box))
        continue;
      if (mask == NULL)
        mask = bb_ink_mask_new ((int) ceil (width * scale), (int) ceil (height * scale));
      if (mask == NULL)
        return NULL;
      bb_ink_mask_set_view (mask, view);
      bb_ink_mask_add_stroke (mask, strokes[i]);
    }

  return mask;
}

static void
clip_erasers_away (cairo_t *cr, const BbInkBox *box, BbStroke *const *strokes, guint n_strokes)
{
  BbInkView view;
  g_autoptr (BbInkMask) mask = make_eraser_mask (box, strokes, n_strokes, &view);

  if (mask == NULL)
    return;

  cairo_new_path (cr);
  if (bb_ink_contour_add (cr, mask, &view))
    {
      cairo_rectangle (cr, box->left - CLIP_MARGIN, box->top - CLIP_MARGIN, box->right - box->left + 2 * CLIP_MARGIN,
                       box->bottom - box->top + 2 * CLIP_MARGIN);
      cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
      cairo_clip (cr);
    }
  cairo_new_path (cr);
}

static void
fill_stroke (cairo_t *cr, const BbStroke *stroke)
{
  bb_ink_colour_set (cr, bb_stroke_get_brush (stroke));
  if (is_fill (stroke))
    cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  cairo_new_path (cr);
  bb_ink_outline_add (cr, stroke);
  cairo_fill (cr);
}

/* grain has no outline: it becomes a picture */
static void
paint_pencils (cairo_t *cr, BbStroke *const *strokes, guint n_strokes)
{
  BbInkBox box = bb_strokes_get_box (strokes, n_strokes);
  double x = PENCIL_SCALE, y = 0, scale;
  cairo_surface_t *surface;

  if (!clip_box (cr, &box))
    return;

  cairo_user_to_device_distance (cr, &x, &y);
  scale = MIN (MIN (hypot (x, y), CLIP_SCALE), (double) CLIP_MOST / MAX (box.right - box.left, box.bottom - box.top));
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) ceil ((box.right - box.left) * scale),
                                        (int) ceil ((box.bottom - box.top) * scale));
  bb_ink_layer_redraw (surface, &(BbInkView){ scale, -box.left * scale, -box.top * scale }, strokes, n_strokes, NULL);
  cairo_save (cr);
  cairo_translate (cr, box.left, box.top);
  cairo_scale (cr, 1 / scale, 1 / scale);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
  cairo_surface_destroy (surface);
}

static gboolean
has_grain (const BbStroke *stroke)
{
  return bb_brush_has_grain (bb_stroke_get_brush (stroke)->kind);
}

static void
draw_strokes (cairo_t *cr, BbStroke *const *strokes, guint n_strokes)
{
  for (guint i = 0, n = 1; i < n_strokes; i += n, n = 1)
    {
      if (!has_grain (strokes[i]))
        {
          fill_stroke (cr, strokes[i]);
          continue;
        }
      while (i + n < n_strokes && has_grain (strokes[i + n]))
        n++;
      paint_pencils (cr, strokes + i, n);
    }
}

/* strokes with no eraser between them share a clip */
static void
draw_run (cairo_t *cr, BbStroke *const *strokes, guint n_run, guint n_strokes)
{
  BbInkBox box = bb_strokes_get_box (strokes, n_run);

  if (!clip_box (cr, &box))
    return;

  cairo_save (cr);
  clip_erasers_away (cr, &box, strokes + n_run, n_strokes - n_run);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_WINDING);
  draw_strokes (cr, strokes, n_run);
  cairo_restore (cr);
}

/* fills lie under all else, the last lowest: a page has no operator for that */
static void
draw_fills (cairo_t *cr, BbStroke *const *strokes, guint n_strokes)
{
  for (guint i = n_strokes; i > 0; i--)
    {
      if (is_fill (strokes[i - 1]))
        draw_run (cr, strokes + i - 1, 1, n_strokes - i + 1);
    }
}

static void
draw_runs (cairo_t *cr, BbStroke *const *strokes, guint n_strokes)
{
  guint first = 0;

  for (guint i = 0; i <= n_strokes; i++)
    {
      if (i < n_strokes && !is_eraser (strokes[i]) && !is_fill (strokes[i]))
        continue;
      if (i > first)
        draw_run (cr, strokes + first, i - first, n_strokes - first);
      first = i + 1;
    }
}

/* what a marker darkens is its own layer's */
static gboolean
needs_group (BbStroke *const *strokes, guint n_strokes)
{
  for (guint i = 0; i < n_strokes; i++)
    {
      if (bb_ink_colour_blends (bb_stroke_get_brush (strokes[i])->kind))
        return TRUE;
    }
  return FALSE;
}

void
bb_ink_vector_draw (cairo_t *cr, BbStroke *const *strokes, guint n_strokes)
{
  gboolean is_group = needs_group (strokes, n_strokes);

  if (is_group)
    cairo_push_group (cr);
  draw_fills (cr, strokes, n_strokes);
  draw_runs (cr, strokes, n_strokes);
  if (is_group)
    {
      cairo_pop_group_to_source (cr);
      cairo_paint (cr);
    }
}
