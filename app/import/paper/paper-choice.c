/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of what could be frames are the frames of a sheet? */
#include "import/paper/paper-choice.h"

#include <math.h>

/* two that share as much of what they cover together are one */
#define SAME 0.88
/* so much of the smaller one lies in the larger one that holds it */
#define INSIDE 0.85
/* a surer one is surer by that; else the smaller one is: it leaves the border out */
#define SURER 0.15
/* frames of one size: width and height differ by no more than that */
#define ALIKE 1.3
/* frames are no longer and no taller than that */
#define LONGEST 3.2
#define TALLEST 0.4
/* corners are the same one: of a frame's width */
#define NEAR 0.025
/* of a photo: what covers more is all of it */
#define WHOLE 0.97
/* of a photo: what covers that much is a sheet, if there are frames on it, even one that covers a tenth */
#define SHEET 0.5
#define ALONE 0.1
/* of a grid, or a page of one: what its frames cover at least */
#define GRID 0.35
/* of the width and height that most frames have: what is smaller is a logo, or a box for words */
#define SMALL 0.58
/* what more is found is noise */
#define MOST 200

typedef struct
{
  BbPaperShape shape;
  double area;
  int parent; /* the smallest that holds it, or -1 */
  gboolean is_chosen;
} Candidate;

typedef struct
{
  GArray *list; /* of Candidate, largest first */
} Choice;

static Candidate *
get (const Choice *self, int i)
{
  return &g_array_index (self->list, Candidate, i);
}

static int
count (const Choice *self)
{
  return (int) self->list->len;
}

static int
compare_quality (gconstpointer a, gconstpointer b)
{
  double difference = ((const Candidate *) b)->shape.quality - ((const Candidate *) a)->shape.quality;

  return difference < 0 ? -1 : difference > 0;
}

static int
compare_area (gconstpointer a, gconstpointer b)
{
  double difference = ((const Candidate *) b)->area - ((const Candidate *) a)->area;

  return difference < 0 ? -1 : difference > 0;
}

static gboolean
is_same (const Candidate *a, const Candidate *b)
{
  double shared = bb_quad_get_shared (&a->shape.quad, &b->shape.quad);

  return shared > SAME * (a->area + b->area - shared);
}

/* Returns: whether another one, that was surer, took it in */
static gboolean
merge (const Choice *self, const Candidate *candidate)
{
  for (int i = 0; i < count (self); i++)
    {
      Candidate *other = get (self, i);

      if (!is_same (other, candidate))
        continue;

      if (candidate->area < other->area && candidate->shape.quality > other->shape.quality - SURER)
        *other = *candidate;
      return TRUE;
    }

  return FALSE;
}

/* the surest of what was found again and again */
static void
gather (const Choice *self, const GArray *shapes, double whole)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; i < shapes->len; i++)
    {
      Candidate candidate = { .shape = g_array_index (shapes, BbPaperShape, i), .parent = -1 };

      candidate.area = bb_quad_get_area (&candidate.shape.quad);
      if (candidate.area < WHOLE * whole)
        g_array_append_val (all, candidate);
    }

  g_array_sort (all, compare_quality);
  for (guint i = 0; i < all->len && count (self) < MOST; i++)
    {
      Candidate *candidate = &g_array_index (all, Candidate, i);

      if (!merge (self, candidate))
        g_array_append_val (self->list, *candidate);
    }
  g_array_sort (self->list, compare_area);
}

static gboolean
holds (const Candidate *outer, const Candidate *inner)
{
  return outer->area > inner->area &&
         bb_quad_get_shared (&outer->shape.quad, &inner->shape.quad) > INSIDE * inner->area;
}

/* the list is sorted, so the last that holds it is the smallest */
static void
find_parents (const Choice *self)
{
  for (int i = 0; i < count (self); i++)
    {
      for (int j = 0; j < i; j++)
        {
          if (holds (get (self, j), get (self, i)))
            get (self, i)->parent = j;
        }
    }
}

static gboolean
is_like (double a, double b)
{
  return a < b * ALIKE && b < a * ALIKE;
}

static gboolean
are_alike (const Candidate *a, const Candidate *b)
{
  return is_like (bb_quad_get_width (&a->shape.quad), bb_quad_get_width (&b->shape.quad)) &&
         is_like (bb_quad_get_height (&a->shape.quad), bb_quad_get_height (&b->shape.quad));
}

static gboolean
looks_like_frame (const Candidate *candidate)
{
  double aspect = bb_quad_get_width (&candidate->shape.quad) / bb_quad_get_height (&candidate->shape.quad);

  return aspect > TALLEST && aspect < LONGEST;
}

static gboolean
is_under (const Choice *self, int i, int outer)
{
  while (i >= 0 && i != outer)
    i = get (self, i)->parent;
  return i == outer;
}

/* how many chosen ones in @outer are like the most of them, what those cover, and one of them */
static int
count_alike (const Choice *self, int outer, double *covered, int *example)
{
  int most = 0;

  *covered = 0;
  for (int i = outer + 1; i < count (self); i++)
    {
      double area = 0;
      int n = 0;

      if (!get (self, i)->is_chosen || !is_under (self, i, outer) || !looks_like_frame (get (self, i)))
        continue;

      for (int j = outer + 1; j < count (self); j++)
        {
          if (!get (self, j)->is_chosen || !is_under (self, j, outer) || !are_alike (get (self, i), get (self, j)))
            continue;
          n++;
          area += get (self, j)->area;
        }
      if (area > *covered)
        {
          most = n;
          *covered = area;
          *example = i;
        }
    }

  return most;
}

/* others of its size that do not lie in it, nor it in them */
static int
count_peers (const Choice *self, int i)
{
  int n = 0;

  for (int j = 0; j < count (self); j++)
    n += j != i && are_alike (get (self, i), get (self, j)) && !is_under (self, j, i) && !is_under (self, i, j);
  return n;
}

/* whether it has two corners in common with what holds it: then it is what a horizon leaves of a frame */
static gboolean
is_part (const Candidate *inner, const Candidate *outer)
{
  double near = NEAR * bb_quad_get_width (&outer->shape.quad);
  int n = 0;

  for (int i = 0; i < BB_QUAD_CORNERS; i++)
    {
      BbPoint a = inner->shape.quad.corners[i], b = outer->shape.quad.corners[i];

      n += hypot (a.x - b.x, a.y - b.y) < near;
    }
  return n > 1;
}

/* whether what lies in it are the frames, and it is the sheet, or the grid of them */
static gboolean
is_sheet (const Choice *self, int i, double whole)
{
  const Candidate *outer = get (self, i);
  double covered;
  int example = -1;
  int n = count_alike (self, i, &covered, &example);
  gboolean is_whole = n != 1 || !is_part (get (self, example), outer);

  if (n == 0)
    return FALSE;
  if (is_whole && outer->area > SHEET * whole && covered > ALONE * outer->area)
    return TRUE;
  if (covered < GRID * outer->area)
    return FALSE;

  /* a frame with its words below it is no sure one; what holds others has fewer of its size than those */
  if (!is_whole)
    return get (self, example)->shape.quality > outer->shape.quality + SURER;
  return n > 3 || count_peers (self, example) > MAX (count_peers (self, i), 1) * n;
}

static void
unchoose_inside (const Choice *self, int outer)
{
  for (int i = outer + 1; i < count (self); i++)
    {
      if (is_under (self, i, outer))
        get (self, i)->is_chosen = FALSE;
    }
}

/* from the smallest on: what holds frames is none, and what is one holds none */
static void
choose (const Choice *self, double whole)
{
  for (int i = count (self) - 1; i >= 0; i--)
    {
      gboolean is_frame = looks_like_frame (get (self, i)) && !is_sheet (self, i, whole);

      get (self, i)->is_chosen = is_frame;
      if (is_frame)
        unchoose_inside (self, i);
    }
}

/* what most of it is covered by is the main size */
static const Candidate *
find_main (const Choice *self)
{
  const Candidate *found = NULL;
  double most = 0;

  for (int i = 0; i < count (self); i++)
    {
      double area = 0;

      for (int j = 0; get (self, i)->is_chosen && j < count (self); j++)
        area += get (self, j)->is_chosen && are_alike (get (self, i), get (self, j)) ? get (self, j)->area : 0;
      if (area <= most)
        continue;

      most = area;
      found = get (self, i);
    }

  return found;
}

static void
drop_small (const Choice *self)
{
  const Candidate *found = find_main (self);
  BbQuad main;

  if (found == NULL)
    return;

  main = found->shape.quad;
  for (int i = 0; i < count (self); i++)
    {
      const BbQuad *quad = &get (self, i)->shape.quad;

      if (bb_quad_get_width (quad) < SMALL * bb_quad_get_width (&main) ||
          bb_quad_get_height (quad) < SMALL * bb_quad_get_height (&main))
        get (self, i)->is_chosen = FALSE;
    }
}

/* two that overlap in part: the surer one stays */
static void
drop_overlapping (const Choice *self)
{
  for (int i = 0; i < count (self); i++)
    {
      for (int j = 0; get (self, i)->is_chosen && j < count (self); j++)
        {
          Candidate *a = get (self, i), *b = get (self, j);
          double shared = i != j && b->is_chosen ? bb_quad_get_shared (&a->shape.quad, &b->shape.quad) : 0;

          if (shared > 0.15 * MIN (a->area, b->area) && a->shape.quality < b->shape.quality)
            a->is_chosen = FALSE;
        }
    }
}

GArray *
bb_paper_choose (const GArray *shapes, int width, int height)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (Candidate));
  GArray *chosen = g_array_new (FALSE, FALSE, sizeof (BbQuad));
  Choice self = { list };
  double whole = (double) width * height;

  gather (&self, shapes, whole);
  find_parents (&self);
  choose (&self, whole);
  drop_small (&self);
  drop_overlapping (&self);
  for (int i = 0; i < count (&self); i++)
    {
      if (get (&self, i)->is_chosen)
        g_array_append_val (chosen, get (&self, i)->shape.quad);
    }

  return g_steal_pointer (&chosen);
}
