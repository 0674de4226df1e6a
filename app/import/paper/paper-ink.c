/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is ink in a photo of paper? */
#include "import/paper/paper-ink.h"

/* what paper has after light and shadow were evened, what of it is ink, what faint pencil, and what is darker than the
 * lines of ruled paper */
#define EVEN 200
#define INK 165
#define FAINT 184
#define STRONG 100
/* the light is measured in squares of that many pixels, of what is lighter than that */
#define TILE 24
#define DARK 60
/* of the pixels of a square as many must be paper: a tenth */
#define TILE_PAPER (TILE * TILE / 10)
/* a line of a border stays one where it leans by that share of its length */
#define LEAN 8
/* of the longer side of the photo: a gap of one in so many is closed, a line is at least so long */
#define SIDE 1000

/* how it is looked: what light and shadow left even or as it is; up to which grey something is ink, or 0 where the
 * photo says; gaps in borders up to that, in thousandths; and whether only straight lines count, of at least that */
static const struct
{
  gboolean is_even;
  int most;
  int gap;
  int line;
} looks[BB_PAPER_LOOKS] = {
  { TRUE, INK, 3, 0 },      { TRUE, INK, 9, 0 },    { TRUE, INK, 22, 0 },    { TRUE, INK, 22, 25 },
  { TRUE, FAINT, 3, 0 },    { TRUE, FAINT, 12, 0 }, { TRUE, FAINT, 22, 25 }, { TRUE, STRONG, 9, 0 },
  { TRUE, STRONG, 22, 25 }, { FALSE, 0, 3, 0 },     { FALSE, 0, 12, 0 },
};

struct _BbPaperPhoto
{
  PIX *grey;
  PIX *even; /* or NULL: nothing in it is light */
  int side;
};

/* the least of red, green and blue: a yellow note is darker than paper then */
static PIX *
get_grey (PIX *photo)
{
  return pixConvertRGBToGrayMinMax (photo, L_CHOOSE_MIN);
}

static PIX *
even_out (PIX *grey)
{
  return pixBackgroundNorm (grey, NULL, NULL, TILE, TILE, DARK, TILE_PAPER, EVEN, 2, 2);
}

BbPaperPhoto *
bb_paper_photo_new (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);
  g_autoptr (PIX) photo = bb_pix_from_surface (surface, 0, 0, width, height);
  PIX *grey = photo != NULL ? get_grey (photo) : NULL;
  BbPaperPhoto *self;

  if (grey == NULL)
    return NULL;

  self = g_new0 (BbPaperPhoto, 1);
  self->grey = grey;
  self->even = even_out (grey);
  self->side = MAX (width, height);
  return self;
}

void
bb_paper_photo_free (BbPaperPhoto *self)
{
  pixDestroy (&self->grey);
  pixDestroy (&self->even);
  g_free (self);
}

/* Returns: the grey that parts light and dark best (Otsu, 1979); 0 where all is one */
static int
find_threshold (PIX *grey)
{
  int threshold = 0, dark = 0, light = 0;

  if (pixSplitDistributionFgBg (grey, 0.1f, 4, &threshold, &dark, &light, NULL) != 0 || light - dark < DARK / 2)
    return 0;
  return threshold;
}

/* of what is straight, so that it may lean a little */
static int
get_thickness (int line)
{
  return MAX (3, line / LEAN) | 1;
}

/* what is straight, across or down, at least as long as @line, and longer by @gap then */
static PIX *
get_lines (PIX *ink, int line, int gap)
{
  int thick = get_thickness (line);
  g_autoptr (PIX) tall = pixDilateBrick (NULL, ink, 1, thick);
  g_autoptr (PIX) wide = pixDilateBrick (NULL, ink, thick, 1);
  g_autoptr (PIX) across = pixOpenBrick (NULL, tall, line, 1);
  g_autoptr (PIX) down = pixOpenBrick (NULL, wide, 1, line);
  g_autoptr (PIX) longer = pixDilateBrick (NULL, across, gap, 1);
  g_autoptr (PIX) taller = pixDilateBrick (NULL, down, 1, gap);

  return pixOr (NULL, longer, taller);
}

/* white is kept where a square as large as the gap finds room: nothing leaks through then */
static PIX *
close_gaps (PIX *ink, int gap)
{
  return pixCloseSafeBrick (NULL, ink, gap, gap);
}

gboolean
bb_paper_photo_look (const BbPaperPhoto *self, int look, BbPaperInk *ink)
{
  PIX *seen = looks[look].is_even ? self->even : self->grey;
  int most = looks[look].most > 0 ? looks[look].most : find_threshold (self->grey);
  int gap = MAX (3, looks[look].gap * self->side / SIDE), line = looks[look].line * self->side / SIDE;

  *ink = (BbPaperInk){ NULL };
  if (seen == NULL || most == 0)
    return FALSE;

  ink->ink = pixThresholdToBinary (seen, most);
  ink->walls = line > 0 ? get_lines (ink->ink, line, gap) : close_gaps (ink->ink, gap);
  ink->reach = line > 0 ? get_thickness (line) + 2 : 0;
  return ink->walls != NULL;
}

void
bb_paper_ink_clear (BbPaperInk *self)
{
  pixDestroy (&self->ink);
  pixDestroy (&self->walls);
}
