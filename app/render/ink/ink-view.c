/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does ink lie on a grid of pixels? */
#include "render/ink/ink-view.h"

#include <math.h>

/* how far from ink a pixel can lie and still be touched by the ramp of its edge */
#define REACH 1

BbInkView
bb_ink_view_new (int width, int height)
{
  return (BbInkView){ (double) height / BB_INK_PICTURE_HEIGHT, width / 2.0, height / 2.0 };
}

static cairo_rectangle_int_t
get_rectangle (const BbInkView *view, double left, double top, double right, double bottom)
{
  int x = (int) floor (left * view->scale + view->x) - REACH;
  int y = (int) floor (top * view->scale + view->y) - REACH;

  return (cairo_rectangle_int_t){ x, y, (int) ceil (right * view->scale + view->x) + REACH - x,
                                  (int) ceil (bottom * view->scale + view->y) + REACH - y };
}

cairo_rectangle_int_t
bb_ink_view_get_pixels (const BbInkView *self, const BbInkBox *box)
{
  return get_rectangle (self, box->left, box->top, box->right, box->bottom);
}

cairo_rectangle_int_t
bb_ink_view_get_dab_pixels (const BbInkView *self, const BbInkDab *dabs, guint n_dabs)
{
  double left = G_MAXDOUBLE, top = G_MAXDOUBLE, right = -G_MAXDOUBLE, bottom = -G_MAXDOUBLE;

  if (n_dabs == 0)
    return (cairo_rectangle_int_t){ 0, 0, 0, 0 };

  for (guint i = 0; i < n_dabs; i++)
    {
      left = MIN (left, dabs[i].x - dabs[i].radius);
      top = MIN (top, dabs[i].y - dabs[i].radius);
      right = MAX (right, dabs[i].x + dabs[i].radius);
      bottom = MAX (bottom, dabs[i].y + dabs[i].radius);
    }

  return get_rectangle (self, left, top, right, bottom);
}

gboolean
bb_rectangle_intersect (cairo_rectangle_int_t *self, const cairo_rectangle_int_t *other)
{
  int left = MAX (self->x, other->x);
  int top = MAX (self->y, other->y);
  int right = MIN (self->x + self->width, other->x + other->width);
  int bottom = MIN (self->y + self->height, other->y + other->height);

  *self = (cairo_rectangle_int_t){ left, top, MAX (right - left, 0), MAX (bottom - top, 0) };
  return self->width > 0 && self->height > 0;
}

void
bb_rectangle_unite (cairo_rectangle_int_t *self, const cairo_rectangle_int_t *other)
{
  int right = MAX (self->x + self->width, other->x + other->width);
  int bottom = MAX (self->y + self->height, other->y + other->height);

  if (other->width <= 0 || other->height <= 0)
    return;
  if (self->width <= 0 || self->height <= 0)
    {
      *self = *other;
      return;
    }

  self->x = MIN (self->x, other->x);
  self->y = MIN (self->y, other->y);
  self->width = right - self->x;
  self->height = bottom - self->y;
}
