/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which quadrilateral is a shape? */
#include "import/paper/paper-fit.h"

#include <math.h>
#include <stdlib.h>

/* where a side is looked at: so many times, not near its ends, where corners may be round */
#define N_SAMPLES 48
#define END 0.12
/* how far from where a side is thought to be: of the smaller of width and height */
#define REACH 0.1
/* what lies on a line: so many pixels off, and that share of the smaller side: hands draw so */
#define OFF 1.5
#define OFF_SHARE 0.008
/* a border is at most that thick; what is thicker is a dark frame */
#define THICKEST 0.05
/* the shape fills that much of it, and little more */
#define FILLED 0.88
#define OVERFILLED 1.06
#define ROUNDS 3
/* so far from a border, in pixels, nothing of it is left */
#define HAIR 1.5
/* a side is moved only to where that much of it lies */
#define MOSTLY 0.65
/* sine of the angle between two sides that meet */
#define LEAST_TURN 0.4

typedef struct
{
  BbPoint from;
  BbPoint along; /* of length 1 */
  double length;
} Side;

/* points on a side */
typedef struct
{
  BbPoint points[N_SAMPLES];
  int n;
} Outline;

static double
get_smaller (const BbQuad *quad)
{
  return MIN (bb_quad_get_width (quad), bb_quad_get_height (quad));
}

static Side
get_side (const BbQuad *quad, int i)
{
  BbPoint from = quad->corners[i], to = quad->corners[(i + 1) % BB_QUAD_CORNERS];
  double length = MAX (hypot (to.x - from.x, to.y - from.y), 1e-6);

  return (Side){ from, { (to.x - from.x) / length, (to.y - from.y) / length }, length };
}

/* @depth: to the inside */
static BbPoint
get_point (const Side *side, int sample, double depth)
{
  double at = (END + (1 - 2 * END) * sample / (N_SAMPLES - 1)) * side->length;

  return (BbPoint){ side->from.x + at * side->along.x - depth * side->along.y,
                    side->from.y + at * side->along.y + depth * side->along.x };
}

/* off the picture there is nothing */
static gboolean
is_set (PIX *pix, BbPoint point)
{
  l_uint32 value = 0;

  return pixGetPixel (pix, (int) floor (point.x), (int) floor (point.y), &value) == 0 && value != 0;
}

/* Returns: how deep it lies where @pix becomes as @wanted on the way from @from to @to; or NAN */
static double
find_depth (PIX *pix, const Side *side, int sample, double from, double to, gboolean wanted)
{
  double step = from < to ? 0.5 : -0.5;

  for (double depth = from; step > 0 ? depth <= to : depth >= to; depth += step)
    {
      if (is_set (pix, get_point (side, sample, depth)) == wanted)
        return depth;
    }

  return NAN;
}

/* where it is met from @from to @to, on all of a side */
static Outline
trace (PIX *pix, const Side *side, double from, double to)
{
  Outline outline = { .n = 0 };

  for (int i = 0; i < N_SAMPLES; i++)
    {
      double depth = find_depth (pix, side, i, from, to, TRUE);

      if (!isnan (depth))
        outline.points[outline.n++] = get_point (side, i, depth);
    }

  return outline;
}

static double
get_distance (const Side *line, BbPoint point)
{
  return fabs ((point.x - line->from.x) * line->along.y - (point.y - line->from.y) * line->along.x);
}

static int
count_near (const Outline *outline, const Side *line, double off)
{
  int n = 0;

  for (int i = 0; i < outline->n; i++)
    n += get_distance (line, outline->points[i]) <= off;
  return n;
}

/* through the points that lie near @line: least squares across it */
static Side
fit_through (const Outline *outline, const Side *line, double off)
{
  double x = 0, y = 0, xx = 0, xy = 0, yy = 0, angle;
  int n = MAX (count_near (outline, line, off), 1);

  for (int i = 0; i < outline->n; i++)
    {
      BbPoint point = outline->points[i];

      if (get_distance (line, point) > off)
        continue;

      x += point.x / n;
      y += point.y / n;
    }
  for (int i = 0; i < outline->n; i++)
    {
      BbPoint point = { outline->points[i].x - x, outline->points[i].y - y };

      if (get_distance (line, outline->points[i]) > off)
        continue;

      xx += point.x * point.x;
      xy += point.x * point.y;
      yy += point.y * point.y;
    }

  angle = atan2 (2 * xy, xx - yy) / 2;
  return (Side){ { x, y }, { cos (angle), sin (angle) }, line->length };
}

/* the line through two of the points that most lie near; Returns: how many of all do, 0 to 1 */
static double
fit_line (const Outline *outline, double off, Side *line)
{
  int most = 0;

  for (int i = 0; i < outline->n; i += 2)
    {
      for (int j = i + N_SAMPLES / 4; j < outline->n; j += 3)
        {
          BbQuad two = { { outline->points[i], outline->points[j] } };
          Side tried = get_side (&two, 0);
          int n = count_near (outline, &tried, off);

          if (n <= most)
            continue;

          most = n;
          *line = tried;
        }
    }

  if (most >= N_SAMPLES / 4)
    *line = fit_through (outline, line, off);
  return (double) most / N_SAMPLES;
}

static gboolean
cross (const Side *a, const Side *b, BbPoint *point)
{
  double turn = a->along.x * b->along.y - a->along.y * b->along.x;
  double x = b->from.x - a->from.x, y = b->from.y - a->from.y;
  double at;

  if (fabs (turn) < LEAST_TURN)
    return FALSE;

  at = (x * b->along.y - y * b->along.x) / turn;
  *point = (BbPoint){ a->from.x + at * a->along.x, a->from.y + at * a->along.y };
  return TRUE;
}

/* Returns: %FALSE, and @quad as it was, where two that should meet do not */
static gboolean
set_sides (BbQuad *quad, const Side *sides)
{
  BbQuad met;

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      if (!cross (&sides[(i + BB_QUAD_CORNERS - 1) % BB_QUAD_CORNERS], &sides[i], &met.corners[i]))
        return FALSE;
    }

  *quad = met;
  return TRUE;
}

/* each side goes where @pix is met on the way from @from to @to, both depths; one that is met too seldom stays.
 * Returns: how much of the worst side was met, or 0 */
static double
fit_sides (PIX *pix, BbQuad *quad, double from, double to, double needed)
{
  Side sides[BB_QUAD_CORNERS];
  double off = OFF + OFF_SHARE * get_smaller (quad), worst = 1;

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      Side side = get_side (quad, i);
      Outline outline = trace (pix, &side, from, to);
      double share = fit_line (&outline, off, &sides[i]);

      worst = MIN (worst, share);
      if (share == 0 || share < needed)
        sides[i] = side;
    }

  return set_sides (quad, sides) ? worst : 0;
}

/* the first and the last pixel of a row */
static gboolean
find_ends (PIX *shape, int y, int *left, int *right)
{
  *left = 0;
  *right = pixGetWidth (shape) - 1;
  while (*left <= *right && !is_set (shape, (BbPoint){ *left, y }))
    (*left)++;
  while (*right > *left && !is_set (shape, (BbPoint){ *right, y }))
    (*right)--;
  return *left <= *right;
}

/* the farthest in each direction stay; @share: where it lies in the box of the shape */
static void
reach_out (BbQuad *quad, double *farthest, BbPoint point, BbPoint share)
{
  const double far[] = { -share.x - share.y, share.x - share.y, share.x + share.y, share.y - share.x };

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      if (far[i] <= farthest[i])
        continue;

      farthest[i] = far[i];
      quad->corners[i] = point;
    }
}

/* those that lie farthest out toward the corners of its box */
static BbQuad
find_corners (PIX *shape)
{
  double width = pixGetWidth (shape), height = pixGetHeight (shape);
  double farthest[] = { -2, -2, -2, -2 };
  BbQuad quad = bb_quad_new (0, 0, width, height);
  int left, right;

  for (int y = 0; y < height; y++)
    {
      if (!find_ends (shape, y, &left, &right))
        continue;

      reach_out (&quad, farthest, (BbPoint){ left, y }, (BbPoint){ left / width, y / height });
      reach_out (&quad, farthest, (BbPoint){ right + 1, y }, (BbPoint){ (right + 1) / width, y / height });
    }

  return quad;
}

double
bb_paper_fit (PIX *shape, double least, BbQuad *quad)
{
  double met = 0, reach;
  l_int32 n_set = 0;

  *quad = find_corners (shape);
  for (int i = 0; i < ROUNDS; i++)
    {
      if (!bb_quad_is_sound (quad, least))
        return 0;
      reach = REACH * get_smaller (quad);
      met = fit_sides (shape, quad, -reach, reach, 0);
      if (met == 0)
        return 0;
    }

  pixCountPixels (shape, &n_set, NULL);
  if (!bb_quad_is_sound (quad, least) || n_set < FILLED * bb_quad_get_area (quad) ||
      n_set > OVERFILLED * bb_quad_get_area (quad))
    return 0;
  return met;
}

static int
compare_depths (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference < 0 ? -1 : difference > 0;
}

/* the half of a side has a border no thicker; 0 for one that goes on and on */
static double
get_thickness (PIX *ink, const Side *side, double most)
{
  double depths[N_SAMPLES];

  for (int i = 0; i < N_SAMPLES; i++)
    {
      double outside = find_depth (ink, side, i, -most / 2, most, TRUE);
      double inside = find_depth (ink, side, i, isnan (outside) ? 0 : outside, most, FALSE);

      depths[i] = isnan (inside) ? most : inside;
    }

  qsort (depths, N_SAMPLES, sizeof *depths, compare_depths);
  return depths[N_SAMPLES / 2] < most ? MAX (depths[N_SAMPLES / 2], 0) : 0;
}

static void
sink (Side *side, double depth)
{
  side->from.x -= depth * side->along.y;
  side->from.y += depth * side->along.x;
}

BbQuad
bb_paper_fit_inside (PIX *ink, const BbQuad *quad)
{
  Side sides[BB_QUAD_CORNERS];
  BbQuad inside = *quad;

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      sides[i] = get_side (quad, i);
      sink (&sides[i], get_thickness (ink, &sides[i], THICKEST * get_smaller (quad)));
    }

  set_sides (&inside, sides);
  return inside;
}

BbQuad
bb_paper_fit_clear (const BbQuad *quad)
{
  Side sides[BB_QUAD_CORNERS];
  BbQuad clear = *quad;

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      sides[i] = get_side (quad, i);
      sink (&sides[i], HAIR);
    }

  set_sides (&clear, sides);
  return clear;
}

BbQuad
bb_paper_fit_near (PIX *ink, const BbQuad *quad, double reach)
{
  BbQuad near = *quad;

  return fit_sides (ink, &near, reach, -reach, MOSTLY) > 0 && bb_quad_is_sound (&near, reach) ? near : *quad;
}

/* ink within a few pixels of it */
static double
weigh_side (PIX *ink, const Side *side, double off)
{
  int n = 0;

  for (int i = 0; i < N_SAMPLES; i++)
    n += !isnan (find_depth (ink, side, i, -off, off, TRUE));
  return (double) n / N_SAMPLES;
}

double
bb_paper_fit_weigh (PIX *ink, const BbQuad *quad, gboolean is_strict)
{
  double off = is_strict ? OFF + OFF_SHARE * get_smaller (quad) / 4 : 2 * OFF + OFF_SHARE * get_smaller (quad);
  double worst = 1;

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      Side side = get_side (quad, i);

      worst = MIN (worst, weigh_side (ink, &side, off));
    }

  return worst;
}
