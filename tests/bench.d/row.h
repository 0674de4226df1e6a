/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a figure taken and printed? */
#pragma once

#include <glib.h>
#include <stdlib.h>
#include <time.h>

/* of this program's own work, as others may share the processor */
static inline double
bench_get_milliseconds (void)
{
  return clock () * 1000.0 / CLOCKS_PER_SEC;
}

static inline int
bench_compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return x < y ? -1 : x > y;
}

/* sorts @figures */
static inline double
bench_get_median (double *figures, guint n)
{
  qsort (figures, n, sizeof (double), bench_compare);
  return figures[n / 2];
}

static inline void
bench_print_row (const char *name, double figure, const char *unit, double limit, const char *against)
{
  g_print ("%s\t%.3g\t%s\t%g\t%s\t%s\n", name, figure, unit, limit, figure <= limit ? "ok" : "short", against);
}
