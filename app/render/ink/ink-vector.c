/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the strokes of an ink layer become vectors, for PDF and SVG? */
#include "render/ink/ink-vector.h"

#include <math.h>

#include "render/ink/ink-contour.h"
#include "render/ink/ink-outline.h"
#include "sketch/hit-test.h"

/* pixels in an ink unit of the mask whose contour is the clip: two in a pixel at a height of 1080
 */
#define CLIP_SCALE (2.0 / BB_INK_UNITS_PER_PIXEL)
/* beyond this many pixels the mask is coarser */
#define CLIP_MOST 4096
/* the clip's outer edge is this far from the ink, in ink units */
#define CLIP_MARGIN 64

static gboolean
is_eraser (const BbStroke *stroke)
{
  return bb_stroke_get_brush (stroke)->kind == BB_BRUSH_ERASER;
}

static BbInkBox
get_box (BbStroke *const *strokes, guint n_strokes)
{
  BbInkBox all = bb_stroke_get_box (strokes[0]);

  for (guint i = 1; i < n_strokes; i++)
    {
      BbInkBox box = bb_stroke_get_box (strokes[i]);

      all = (BbInkBox){ MIN (all.left, box.left), MIN (all.top, box.top), MAX (all.right, box.right),
                        MAX (all.bottom, box.bottom) };
    }

  return all;
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
  guint32 colour = bb_stroke_get_brush (stroke)->colour;

  cairo_set_source_rgba (cr, (colour >> 24) / 255.0, ((colour >> 16) & 0xff) / 255.0, ((colour >> 8) & 0xff) / 255.0,
                         (colour & 0xff) / 255.0);
  cairo_new_path (cr);
  bb_ink_outline_add (cr, stroke);
  cairo_fill (cr);
}

/* strokes with no eraser between them share a clip */
static void
draw_run (cairo_t *cr, BbStroke *const *strokes, guint n_run, guint n_strokes)
{
  BbInkBox box = get_box (strokes, n_run);

  if (!clip_box (cr, &box))
    return;

  cairo_save (cr);
  clip_erasers_away (cr, &box, strokes + n_run, n_strokes - n_run);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_WINDING);
  for (guint i = 0; i < n_run; i++)
    fill_stroke (cr, strokes[i]);
  cairo_restore (cr);
}

void
bb_ink_vector_draw (cairo_t *cr, BbStroke *const *strokes, guint n_strokes)
{
  guint first = 0;

  for (guint i = 0; i <= n_strokes; i++)
    {
      if (i < n_strokes && !is_eraser (strokes[i]))
        continue;
      if (i > first)
        draw_run (cr, strokes + first, i - first, n_strokes - first);
      first = i + 1;
    }
}
