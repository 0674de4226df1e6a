/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a frame in a photo of paper become a picture of its own? */
#include "import/paper/paper-cut.h"

#include <math.h>

#include "import/paper/paper-pix.h"
#include "import/paper/paper-white.h"

/* drawn by hand, a frame is not just as wide as it was meant; this share off is nothing */
#define ABOUT 0.07
/* pixels on each side, at least, and around the frame for the corners of pixels */
#define LEAST 8
#define AROUND 2

/* the part of a photo that a frame lies in */
typedef struct
{
  int x;
  int y;
  int width;
  int height;
} Part;

static void
get_size (const BbQuad *quad, double aspect, int *width, int *height)
{
  double wide = bb_quad_get_width (quad), high = bb_quad_get_height (quad);
  double scale = MIN (1, BB_PAPER_CUT_SIDE / MAX (wide, high));

  if (aspect > 0 && fabs (wide / high / aspect - 1) < ABOUT)
    high = wide / aspect;

  *width = MAX (1, (int) lround (wide * scale));
  *height = MAX (1, (int) lround (high * scale));
}

static Part
get_part (cairo_surface_t *photo, const BbQuad *quad)
{
  int width = cairo_image_surface_get_width (photo), height = cairo_image_surface_get_height (photo);
  double left = width, top = height, right = 0, bottom = 0;

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      left = MIN (left, quad->corners[i].x);
      top = MIN (top, quad->corners[i].y);
      right = MAX (right, quad->corners[i].x);
      bottom = MAX (bottom, quad->corners[i].y);
    }

  left = CLAMP (floor (left) - AROUND, 0, width - 1);
  top = CLAMP (floor (top) - AROUND, 0, height - 1);
  right = CLAMP (ceil (right) + AROUND, left + 1, width);
  bottom = CLAMP (ceil (bottom) + AROUND, top + 1, height);
  return (Part){ (int) left, (int) top, (int) (right - left), (int) (bottom - top) };
}

static PTA *
make_points (const BbQuad *quad)
{
  PTA *points = ptaCreate (BB_QUAD_CORNERS);

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    ptaAddPt (points, (float) quad->corners[i].x, (float) quad->corners[i].y);
  return points;
}

/* the source is as large as the target has to be: Leptonica makes both of one size. A pixel's value is that of its
 * middle, which is where Leptonica counts from */
static PIX *
straighten (PIX *part, const BbQuad *quad, int width, int height)
{
  int missing_x = MAX (0, width - pixGetWidth (part)), missing_y = MAX (0, height - pixGetHeight (part));
  g_autoptr (PIX) source = pixAddBorderGeneral (part, 0, missing_x, 0, missing_y, 0xffffff00);
  BbQuad centred = bb_quad_move (quad, -0.5, -0.5), upright = bb_quad_new (-0.5, -0.5, width, height);
  PTA *from = make_points (&centred), *to = make_points (&upright);
  g_autoptr (PIX) straight = source != NULL ? pixProjectivePta (source, to, from, L_BRING_IN_WHITE) : NULL;

  ptaDestroy (&from);
  ptaDestroy (&to);
  return straight != NULL ? pixCropToSize (straight, width, height) : NULL;
}

/* takes over @part: a larger one becomes so small that about one of its pixels makes one of the frame */
static PIX *
shrink (PIX *part, BbQuad *quad, int width)
{
  double scale = width / bb_quad_get_width (quad);
  PIX *small = scale < 0.9 ? pixScaleAreaMap (part, (float) scale, (float) scale) : NULL;

  if (small == NULL)
    return part;

  *quad = bb_quad_scale (quad, scale, scale);
  pixDestroy (&part);
  return small;
}

cairo_surface_t *
bb_paper_cut (cairo_surface_t *photo, const BbQuad *quad, double aspect, gboolean whitens)
{
  Part part = get_part (photo, quad);
  BbQuad inner = bb_quad_move (quad, -part.x, -part.y);
  cairo_surface_t *surface;
  int width, height;
  PIX *pix, *straight;

  if (!bb_quad_is_sound (quad, LEAST))
    return NULL;

  get_size (quad, aspect, &width, &height);
  cairo_surface_flush (photo);
  pix = bb_pix_from_surface (photo, part.x, part.y, part.width, part.height);
  if (pix == NULL)
    return NULL;

  pix = shrink (pix, &inner, width);
  straight = straighten (pix, &inner, width, height);
  pixDestroy (&pix);
  if (straight == NULL)
    return NULL;

  if (whitens)
    bb_paper_whiten (straight);
  surface = bb_pix_to_surface (straight, width, height);
  pixDestroy (&straight);
  return surface;
}
