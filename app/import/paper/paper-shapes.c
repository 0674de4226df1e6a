/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What in a photo of paper could be a frame? */
#include "import/paper/paper-shapes.h"

#include <math.h>

#include "import/paper/paper-fit.h"

/* more of one look are noise */
#define MOST 400
/* ink lies along so much of each side */
#define LEAST_INK 0.45
/* what is narrower than that share of the least side sticks out: text, a line that crosses the border */
#define NARROW 3

typedef struct
{
  const BbPaperInk *ink;
  int least;
  GArray *shapes;
} Search;

static double
compare (double a, double b)
{
  return MIN (a, b) / MAX (a, b);
}

/* how alike the sides are that lie across from each other: of two that could be the frame the straighter one is */
static double
get_straightness (const BbQuad *quad)
{
  const BbPoint *at = quad->corners;
  double top = hypot (at[1].x - at[0].x, at[1].y - at[0].y), right = hypot (at[2].x - at[1].x, at[2].y - at[1].y);
  double bottom = hypot (at[2].x - at[3].x, at[2].y - at[3].y), left = hypot (at[3].x - at[0].x, at[3].y - at[0].y);

  return compare (top, bottom) * compare (left, right);
}

/* @x: of the piece in the photo; @is_hole: it includes the border, else it ends where that begins */
static void
add_piece (Search *self, PIX *piece, int x, int y, gboolean is_hole)
{
  BbPaperShape shape;
  double met = bb_paper_fit (piece, self->least, &shape.quad), inked, lined;

  if (met == 0)
    return;

  shape.quad = bb_quad_move (&shape.quad, x, y);
  inked = bb_paper_fit_weigh (self->ink->ink, &shape.quad, FALSE);
  if (is_hole)
    shape.quad = bb_paper_fit_inside (self->ink->ink, &shape.quad);
  else if (self->ink->reach > 0)
    shape.quad = bb_paper_fit_near (self->ink->ink, &shape.quad, self->ink->reach);
  lined = bb_paper_fit_weigh (self->ink->ink, &shape.quad, TRUE);
  shape.quality = met * lined * get_straightness (&shape.quad);
  shape.quad = bb_paper_fit_clear (&shape.quad);
  /* a narrow one may be turned inside out where its border was left out */
  if (inked >= LEAST_INK && bb_quad_is_sound (&shape.quad, MAX (self->least / 2.0, 1)))
    g_array_append_val (self->shapes, shape);
}

/* @mask: has frames as pieces, with thin things between and around them */
static void
add_pieces (Search *self, PIX *mask, int left, int top, gboolean is_hole)
{
  int narrow = MAX (3, self->least / NARROW);
  g_autoptr (PIX) open = pixOpenBrick (NULL, mask, narrow, narrow);
  PIXA *pieces = NULL;
  BOXA *boxes = open != NULL ? pixConnComp (open, &pieces, 4) : NULL;

  for (int i = 0; boxes != NULL && i < MIN (boxaGetCount (boxes), MOST); i++)
    {
      l_int32 x, y, width, height;
      PIX *piece;

      boxaGetBoxGeometry (boxes, i, &x, &y, &width, &height);
      if (width < self->least || height < self->least)
        continue;

      piece = pixaGetPix (pieces, i, L_CLONE);
      add_piece (self, piece, left + x, top + y, is_hole);
      pixDestroy (&piece);
    }

  boxaDestroy (&boxes);
  pixaDestroy (&pieces);
}

/* white that hangs together: it may be a frame with a drawing in it, and what it goes around may be frames */
static void
add_white (Search *self, PIX *white, int x, int y)
{
  g_autoptr (PIX) around = pixAddBorder (white, 1, 0);
  g_autoptr (PIX) holes = pixHolesByFilling (around, 4);
  g_autoptr (PIX) whole = pixOr (NULL, around, holes);

  add_pieces (self, whole, x - 1, y - 1, FALSE);
  add_pieces (self, holes, x - 1, y - 1, TRUE);
}

static gboolean
is_large (const Search *self, BOXA *boxes, int i)
{
  l_int32 x, y, width, height;

  boxaGetBoxGeometry (boxes, i, &x, &y, &width, &height);
  return width >= self->least && height >= self->least;
}

void
bb_paper_shapes_add (const BbPaperInk *ink, int least, GArray *shapes)
{
  Search self = { ink, least, shapes };
  int narrow = MAX (3, least / NARROW);
  g_autoptr (PIX) white = pixInvert (NULL, ink->walls);
  /* noise has a great many pieces, and none that is large */
  g_autoptr (PIX) seeds = pixErodeBrick (NULL, white, narrow, narrow);
  g_autoptr (PIX) large = pixSeedfillBinary (NULL, seeds, white, 4);
  PIXA *pieces = NULL;
  BOXA *boxes = pixConnComp (large, &pieces, 4);

  for (int i = 0; boxes != NULL && i < MIN (boxaGetCount (boxes), MOST); i++)
    {
      l_int32 x, y;
      PIX *piece;

      if (!is_large (&self, boxes, i))
        continue;

      piece = pixaGetPix (pieces, i, L_CLONE);
      boxaGetBoxGeometry (boxes, i, &x, &y, NULL, NULL);
      add_white (&self, piece, x, y);
      pixDestroy (&piece);
    }

  boxaDestroy (&boxes);
  pixaDestroy (&pieces);
}
