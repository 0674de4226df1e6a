/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much faster than recorded is a song played? */
#include "model/speed.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define DECIMALS 1000000

static gint64
find_divisor (gint64 a, gint64 b)
{
  while (b != 0)
    {
      gint64 rest = a % b;

      a = b;
      b = rest;
    }

  return a;
}

BbSpeed
bb_speed_make (gint64 numerator, gint64 denominator)
{
  gint64 divisor = find_divisor (numerator, denominator);

  g_return_val_if_fail (numerator > 0 && denominator > 0, BB_SPEED_NORMAL);

  return (BbSpeed){ numerator / divisor, denominator / divisor };
}

double
bb_speed_to_double (const BbSpeed *self)
{
  return (double) self->numerator / (double) self->denominator;
}

gboolean
bb_speed_equal (const BbSpeed *a, const BbSpeed *b)
{
  return a->numerator == b->numerator && a->denominator == b->denominator;
}

/* what stands behind the number: the percent sign, or a divisor */
static double
get_divisor (const char *rest)
{
  g_autofree char *text = g_strstrip (g_strdup (rest));
  char *end = NULL;
  double divisor;

  if (*text == '\0')
    return 1;
  if (g_str_equal (text, "%"))
    return 100;
  if (*text != '/')
    return 0;

  divisor = g_ascii_strtod (text + 1, &end);
  return end != text + 1 && *end == '\0' ? divisor : 0;
}

gboolean
bb_speed_parse (const char *text, BbSpeed *speed, GError **error)
{
  char *rest = NULL;
  double value = g_ascii_strtod (text, &rest);
  double divisor = rest != text ? get_divisor (rest) : 0;

  if (divisor > 0 && value / divisor >= BB_SPEED_MIN && value / divisor <= BB_SPEED_MAX)
    {
      gint64 parts = (gint64) (divisor * DECIMALS + 0.5);

      *speed = bb_speed_make ((gint64) (value * DECIMALS + 0.5), parts);
      return TRUE;
    }

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _ ("“%s” is no speed from 0.05 to 20. Write one such as 2, 0.75 or 200%%."), text);
  return FALSE;
}

char *
bb_speed_to_label (const BbSpeed *self)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (number, sizeof number, "%.5g", 100 * bb_speed_to_double (self));
  return g_strdup_printf ("%s %%", number);
}
