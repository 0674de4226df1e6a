/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is anything on its way into the folder? */
#include "document/arrivals.h"

struct _BbArrivals
{
  guint n;
  gboolean is_closed;
  BbArrivalsFunc all_here; /* of who waits; or NULL */
  gpointer data;
};

BbArrivals *
bb_arrivals_new (void)
{
  return g_new0 (BbArrivals, 1);
}

void
bb_arrivals_free (BbArrivals *self)
{
  g_free (self);
}

/* forgets who waits before it calls: that one may open them again */
static void
call_when_all_are_here (BbArrivals *self)
{
  BbArrivalsFunc all_here = self->all_here;

  if (all_here == NULL || self->n > 0)
    return;

  self->all_here = NULL;
  all_here (self->data);
}

void
bb_arrivals_begin (BbArrivals *self)
{
  g_return_if_fail (!self->is_closed);

  self->n++;
}

void
bb_arrivals_end (BbArrivals *self)
{
  g_return_if_fail (self->n > 0);

  self->n--;
  call_when_all_are_here (self);
}

guint
bb_arrivals_count (BbArrivals *self)
{
  return self->n;
}

void
bb_arrivals_close (BbArrivals *self, BbArrivalsFunc all_here, gpointer data)
{
  g_return_if_fail (!self->is_closed);

  self->is_closed = TRUE;
  self->all_here = all_here;
  self->data = data;
  call_when_all_are_here (self);
}

void
bb_arrivals_open (BbArrivals *self)
{
  self->is_closed = FALSE;
  self->all_here = NULL;
}

gboolean
bb_arrivals_is_closed (BbArrivals *self)
{
  return self->is_closed;
}
