/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which smooth line runs through the few points that are kept of a stroke? */
#include "sketch/stroke-curve.h"

#include <math.h>

#include "sketch/simplify.h"

/* a cubic whose end slopes both stand this high over its chord bulges by the tolerance */
#define STEEPEST (4 * BB_SIMPLIFY_TOLERANCE)
#define MOST_STEPS 16

/* of dabs, as vectors; place and radius count for how far one is off */
static BbInkDab
add_scaled (BbInkDab a, BbInkDab b, double factor)
{
  return (BbInkDab){ a.x + b.x * factor, a.y + b.y * factor, a.radius + b.radius * factor, a.soft + b.soft * factor,
                     a.light + b.light * factor };
}

static BbInkDab
subtract (BbInkDab a, BbInkDab b)
{
  return add_scaled (a, b, -1);
}

static BbInkDab
scale (BbInkDab a, double factor)
{
  return add_scaled ((BbInkDab){ 0 }, a, factor);
}

static double
multiply (BbInkDab a, BbInkDab b)
{
  return a.x * b.x + a.y * b.y + a.radius * b.radius;
}

/* The slope at one end of a piece, less its chord: how the curve leaves it. The centripetal slope
 * is a mean of the chord and the other one at that end, the shorter counting more. */
static BbInkDab
get_lean (BbInkDab chord, BbInkDab other)
{
  double length = sqrt (multiply (chord, chord));
  double other_length = sqrt (multiply (other, other));
  double interval = sqrt (length), other_interval = sqrt (other_length);
  BbInkDab lean, off;
  double height;

  if (!(length > 0) || !(other_length > 0))
    return (BbInkDab){ 0 };

  /* the other chord as if it were as long as this one, by its share */
  lean = subtract (scale (other, interval / other_interval), chord);
  lean = scale (lean, interval / (interval + other_interval));
  off = add_scaled (lean, chord, -multiply (lean, chord) / (length * length));
  height = sqrt (multiply (off, off));
  return scale (off, height > STEEPEST ? STEEPEST / height : 1);
}

static int
get_n_steps (BbInkDab lean_from, BbInkDab lean_to, double flatness)
{
  BbInkDab bend = subtract (lean_from, lean_to);
  double bulge = sqrt (MAX (multiply (lean_from, lean_from), multiply (lean_to, lean_to)));

  /* halving a step quarters how far its chord is off */
  bulge = MAX (bulge, sqrt (multiply (bend, bend)) / 2) / 4;
  return (int) CLAMP (ceil (sqrt (bulge / flatness)), 1, MOST_STEPS);
}

static void
add_piece (GArray *dabs, const BbInkDab knots[4], double flatness)
{
  BbInkDab chord = subtract (knots[2], knots[1]);
  BbInkDab from = get_lean (chord, subtract (knots[1], knots[0]));
  BbInkDab to = get_lean (chord, subtract (knots[3], knots[2]));
  int n = get_n_steps (from, to, flatness);

  for (int i = 1; i <= n; i++)
    {
      double t = (double) i / n;
      BbInkDab dab = add_scaled (knots[1], chord, t);

      dab = add_scaled (dab, from, t * (1 - t) * (1 - t));
      dab = add_scaled (dab, to, -t * t * (1 - t));
      dab.radius = MAX (dab.radius, MIN (knots[1].radius, knots[2].radius));
      dab.light = CLAMP (dab.light, 0, 1);
      g_array_append_val (dabs, dab);
    }
}

GArray *
bb_stroke_get_curve (const BbStroke *self, double flatness)
{
  GArray *dabs;
  BbInkDab knots[4];
  guint n;

  bb_stroke_get_points (self, &n);
  dabs = g_array_sized_new (FALSE, FALSE, sizeof (BbInkDab), 2 * n);
  knots[0] = knots[1] = bb_stroke_get_dab (self, 0);
  knots[2] = bb_stroke_get_dab (self, MIN (1, n - 1));
  g_array_append_val (dabs, knots[0]);
  for (guint i = 1; i < n; i++)
    {
      knots[3] = bb_stroke_get_dab (self, MIN (i + 1, n - 1));
      add_piece (dabs, knots, flatness);
      knots[0] = knots[1];
      knots[1] = knots[2];
      knots[2] = knots[3];
    }

  return dabs;
}
