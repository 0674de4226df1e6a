/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a movement of the pen become a stroke while it is drawn? */
#include "sketch/stroke-builder.h"

#include <math.h>
#include <string.h>

#include "sketch/prediction.h"
#include "sketch/simplify.h"
#include "sketch/smoother.h"

/* pixels between the points of a curve */
#define CURVE_STEP 1.5

/* a mouse's taper: in widths of the brush, and at least and most in pixels at a height of 1080 */
#define TAPER_WIDTHS 3.0
#define TAPER_LEAST 10.0
#define TAPER_MOST 60.0

/* more samples than any tablet tells in the time that is looked at */
#define MOST_RECENT 256

struct _BbStrokeBuilder
{
  BbBrush brush;
  BbHand hand;
  gboolean has_pressure;
  gboolean is_even; /* as wide everywhere as the brush: an eraser in a mouse */
  double pixel;
  double taper; /* ink units, 0 where the line does not */
  BbSmoother *smoother;
  BbMousePressure mouse;
  BbPenSample newest;
  GArray *recent; /* BbPenSample: what is looked at for where the pen goes; its end */
  gboolean ended;

  GArray *knots;  /* BbPenPoint: smoothed samples that change no more */
  guint n_joined; /* how many knots the line reaches */
  GArray *line;   /* BbPenPoint: the settled line through the knots, as it is drawn */
  guint n_taken;  /* how much of the line the caller has */
  GArray *dabs;   /* BbInkDab: what the last call gave out */
};

static double
get_taper_reach (const BbBrush *brush)
{
  return CLAMP (TAPER_WIDTHS * brush->size, TAPER_LEAST * BB_INK_UNITS_PER_PIXEL, TAPER_MOST * BB_INK_UNITS_PER_PIXEL);
}

static BbSmoother *
make_smoother (const BbStrokeBuilder *self)
{
  return bb_smoother_new (self->pixel, self->has_pressure ? self->brush.size / 2.0 : 0, self->hand.steadiness);
}

BbStrokeBuilder *
bb_stroke_builder_new (const BbBrush *brush, gboolean has_pressure, double pixel)
{
  BbStrokeBuilder *self;

  g_return_val_if_fail (brush != NULL && pixel > 0, NULL);

  self = g_new0 (BbStrokeBuilder, 1);
  self->brush = *brush;
  self->has_pressure = has_pressure;
  self->pixel = pixel;
  self->is_even = !has_pressure && brush->kind == BB_BRUSH_ERASER;
  self->taper = has_pressure || self->is_even ? 0 : get_taper_reach (brush);
  self->smoother = make_smoother (self);
  self->recent = g_array_new (FALSE, FALSE, sizeof (BbPenSample));
  self->knots = g_array_new (FALSE, FALSE, sizeof (BbPenPoint));
  self->line = g_array_new (FALSE, FALSE, sizeof (BbPenPoint));
  self->dabs = g_array_new (FALSE, FALSE, sizeof (BbInkDab));
  return self;
}

void
bb_stroke_builder_free (BbStrokeBuilder *self)
{
  bb_smoother_free (self->smoother);
  g_array_unref (self->recent);
  g_array_unref (self->knots);
  g_array_unref (self->line);
  g_array_unref (self->dabs);
  g_free (self);
}

void
bb_stroke_builder_set_hand (BbStrokeBuilder *self, const BbHand *hand)
{
  g_return_if_fail (bb_smoother_get_n_samples (self->smoother) == 0);

  self->hand = *hand;
  bb_smoother_free (self->smoother);
  self->smoother = make_smoother (self);
}

static double
guess_pressure (BbStrokeBuilder *self, const BbPenSample *sample)
{
  double distance = 0;

  if (bb_smoother_get_n_samples (self->smoother) > 0)
    distance = hypot (sample->x - self->newest.x, sample->y - self->newest.y) / self->pixel;

  return bb_mouse_pressure_next (&self->mouse, distance, sample->time);
}

static void
remember (BbStrokeBuilder *self, const BbPenSample *sample)
{
  guint n_old = 0;

  g_array_append_val (self->recent, *sample);
  while ((gint32) (sample->time - g_array_index (self->recent, BbPenSample, n_old).time) > BB_PREDICTION_MEMORY)
    n_old++;
  g_array_remove_range (self->recent, 0, MAX (n_old, self->recent->len - MIN (self->recent->len, MOST_RECENT)));
}

void
bb_stroke_builder_add (BbStrokeBuilder *self, const BbPenSample *sample)
{
  BbPenSample tidy = *sample;

  g_return_if_fail (!self->ended);

  if (!bb_pen_sample_tidy (&tidy, self->newest.pressure))
    return;

  if (!self->has_pressure)
    tidy.pressure = guess_pressure (self, &tidy);
  bb_smoother_add (self->smoother, &tidy);
  self->newest = tidy;
  remember (self, &tidy);
}

static double
get_length (const BbStrokeBuilder *self)
{
  guint n = bb_smoother_get_n_samples (self->smoother);

  return n > 0 ? bb_smoother_get_distance (self->smoother, n - 1) : 0;
}

static BbPenPoint
get_knot (const BbStrokeBuilder *self, guint index)
{
  if (index < self->knots->len)
    return g_array_index (self->knots, BbPenPoint, index);

  return bb_smoother_get_point (self->smoother, index);
}

/* from the pressure of the hand to the pressure that draws */
static void
shape_pressure (const BbStrokeBuilder *self, GArray *line, guint first)
{
  double length = get_length (self);

  for (guint i = first; i < line->len; i++)
    {
      BbPenPoint *point = &g_array_index (line, BbPenPoint, i);

      if (self->is_even)
        point->pressure = 1;
      else if (self->has_pressure)
        point->pressure = bb_pen_pressure (point->pressure, self->hand.hardness);
      else
        point->pressure *= bb_mouse_taper (point->distance, length - point->distance, self->taper, self->brush.size);
    }
}

/* both tapers of a short line depend on its length, so none of it is settled */
static double
get_settled_length (const BbStrokeBuilder *self)
{
  double length = get_length (self);

  if (self->ended)
    return length;
  return length < 2 * self->taper ? -1 : length - MAX (self->taper, bb_smoother_get_reach (self->smoother));
}

static void
settle_knots (BbStrokeBuilder *self)
{
  guint n = bb_smoother_get_n_samples (self->smoother);
  double settled = get_settled_length (self);

  for (guint i = self->knots->len; i < n && bb_smoother_get_distance (self->smoother, i) <= settled; i++)
    {
      BbPenPoint knot = get_knot (self, i);

      g_array_append_val (self->knots, knot);
    }
}

/* appends the line from knot first (left out, but for knot 0) to knot last; a knot beyond the ends
 * is the end */
static void
join_knots (const BbStrokeBuilder *self, GArray *line, guint first, guint last)
{
  guint end = bb_smoother_get_n_samples (self->smoother) - 1;
  BbPenPoint knots[4] = { get_knot (self, first > 0 ? first - 1 : 0), get_knot (self, first),
                          get_knot (self, MIN (first + 1, end)) };

  for (guint i = first; i < last; i++)
    {
      knots[3] = get_knot (self, MIN (i + 2, end));
      bb_smoother_add_curve (line, knots, CURVE_STEP * self->pixel);
      memmove (knots, knots + 1, 3 * sizeof (BbPenPoint));
    }
}

static void
settle (BbStrokeBuilder *self)
{
  guint n, first = self->line->len;

  settle_knots (self);

  /* a curve depends on the knot after it */
  n = self->knots->len;
  if (!self->ended && n > 0)
    n--;
  if (n == 0)
    return;

  if (self->n_joined == 0)
    {
      g_array_append_val (self->line, g_array_index (self->knots, BbPenPoint, 0));
      self->n_joined = 1;
    }
  join_knots (self, self->line, self->n_joined - 1, n - 1);
  shape_pressure (self, self->line, first);
  self->n_joined = n;
}

static const BbInkDab *
give_dabs (BbStrokeBuilder *self, const BbPenPoint *line, guint n, guint *n_dabs)
{
  g_array_set_size (self->dabs, n);
  for (guint i = 0; i < n; i++)
    g_array_index (self->dabs, BbInkDab, i) = bb_ink_dab_make (&self->brush, line[i].x, line[i].y,
                                                               line[i].pressure * BB_INK_PRESSURE_MAX);

  *n_dabs = n;
  return (const BbInkDab *) self->dabs->data;
}

const BbInkDab *
bb_stroke_builder_take_settled (BbStrokeBuilder *self, guint *n_dabs)
{
  guint first;

  settle (self);
  if (self->n_taken == self->line->len)
    return give_dabs (self, NULL, 0, n_dabs);

  first = self->n_taken > 0 ? self->n_taken - 1 : 0;
  self->n_taken = self->line->len;
  return give_dabs (self, &g_array_index (self->line, BbPenPoint, first), self->n_taken - first, n_dabs);
}

/* on to where the pen will be; a mouse tells its place so seldom, once it rests, that the line would stay there */
static void
reach_ahead (const BbStrokeBuilder *self, GArray *tip)
{
  const BbPenPoint *end = &g_array_index (tip, BbPenPoint, tip->len - 1);
  BbPenPoint ahead = *end;

  if (self->has_pressure && self->hand.ahead > 0 &&
      bb_predict ((const BbPenSample *) self->recent->data, self->recent->len, self->hand.ahead, &ahead.x, &ahead.y))
    g_array_append_val (tip, ahead);
}

const BbInkDab *
bb_stroke_builder_get_tip (BbStrokeBuilder *self, guint *n_dabs)
{
  g_autoptr (GArray) tip = g_array_new (FALSE, FALSE, sizeof (BbPenPoint));
  guint n = bb_smoother_get_n_samples (self->smoother);
  guint first = self->n_joined > 0 ? self->n_joined - 1 : 0;

  if (n > 0 && !self->ended)
    {
      BbPenPoint knot = get_knot (self, first);

      g_array_append_val (tip, knot);
      join_knots (self, tip, first, n - 1);
      reach_ahead (self, tip);
      shape_pressure (self, tip, 0);
    }

  return give_dabs (self, (const BbPenPoint *) tip->data, tip->len, n_dabs);
}

BbStroke *
bb_stroke_builder_end (BbStrokeBuilder *self)
{
  g_autoptr (GArray) points = NULL;

  g_return_val_if_fail (!self->ended, NULL);

  if (bb_smoother_get_n_samples (self->smoother) == 0)
    return NULL;

  bb_smoother_finish (self->smoother, &self->newest);
  self->ended = TRUE;
  settle (self);
  points = bb_simplify ((const BbPenPoint *) self->line->data, self->line->len, &self->brush);
  return bb_stroke_new (&self->brush, (const BbInkPoint *) points->data, points->len);
}
