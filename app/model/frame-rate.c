/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many frames has a second? */
#include "model/frame-rate.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  const char *label;
  BbFrameRate rate;
} NamedRate;

static const NamedRate named_rates[] = {
  { "23.976", { 24000, 1001, FALSE } }, { "23.98", { 24000, 1001, FALSE } },   { "29.97", { 30000, 1001, FALSE } },
  { "29.97df", { 30000, 1001, TRUE } }, { "47.952", { 48000, 1001, FALSE } },  { "59.94", { 60000, 1001, FALSE } },
  { "59.94df", { 60000, 1001, TRUE } }, { "119.88", { 120000, 1001, FALSE } },
};

static const BbFrameRate offered_rates[] = {
  { 24000, 1001, FALSE }, { 24, 1, FALSE }, { 25, 1, FALSE },       { 30000, 1001, FALSE }, { 30000, 1001, TRUE },
  { 30, 1, FALSE },       { 50, 1, FALSE }, { 60000, 1001, FALSE }, { 60000, 1001, TRUE },  { 60, 1, FALSE },
};

#define NOMINAL_MAX 240

static gboolean
parse_fraction (const char *text, BbFrameRate *rate)
{
  gint64 numerator, denominator = 1;
  char *end = NULL;

  if (!g_ascii_isdigit (*text))
    return FALSE;

  numerator = g_ascii_strtoll (text, &end, 10);
  if (*end == '/' && g_ascii_isdigit (end[1]))
    denominator = g_ascii_strtoll (end + 1, &end, 10);
  if (g_str_equal (end, "df"))
    rate->drop_frame = TRUE;
  else if (*end != '\0')
    return FALSE;

  rate->numerator = (int) CLAMP (numerator, 0, G_MAXINT);
  rate->denominator = (int) CLAMP (denominator, 0, G_MAXINT);
  return bb_frame_rate_is_valid (rate);
}

gboolean
bb_frame_rate_parse (const char *text, BbFrameRate *rate, GError **error)
{
  BbFrameRate fraction = { 0, 1, FALSE };

  g_return_val_if_fail (text != NULL && rate != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (named_rates); i++)
    {
      if (g_ascii_strcasecmp (named_rates[i].label, text) == 0)
        {
          *rate = named_rates[i].rate;
          return TRUE;
        }
    }

  if (parse_fraction (text, &fraction))
    {
      *rate = fraction;
      return TRUE;
    }

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _ ("“%s” is not a frame rate. Use 23.976, 24, 25, 29.97, 29.97df, 30, 50, 59.94, 60, "
                  "or a fraction such as 24000/1001."),
               text);
  return FALSE;
}

char *
bb_frame_rate_to_string (const BbFrameRate *self)
{
  return g_strdup_printf ("%d/%d", self->numerator, self->denominator);
}

char *
bb_frame_rate_to_label (const BbFrameRate *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (named_rates); i++)
    {
      if (bb_frame_rate_equal (&named_rates[i].rate, self))
        return g_strdup (named_rates[i].label);
    }

  if (self->denominator == 1)
    return g_strdup_printf ("%d", self->numerator);
  return bb_frame_rate_to_string (self);
}

gboolean
bb_frame_rate_is_valid (const BbFrameRate *self)
{
  gboolean is_ntsc = self->denominator == 1001 && self->numerator % 1000 == 0;

  if (self->numerator < 1 || !(self->denominator == 1 || is_ntsc))
    return FALSE;
  if (self->numerator > NOMINAL_MAX * (is_ntsc ? 1000 : 1))
    return FALSE;
  return !self->drop_frame || (is_ntsc && (self->numerator == 30000 || self->numerator == 60000));
}

gboolean
bb_frame_rate_equal (const BbFrameRate *a, const BbFrameRate *b)
{
  return a->numerator == b->numerator && a->denominator == b->denominator && a->drop_frame == b->drop_frame;
}

int
bb_frame_rate_nominal (const BbFrameRate *self)
{
  return (self->numerator + self->denominator - 1) / self->denominator;
}

const BbFrameRate *
bb_frame_rate_list (guint *n_rates)
{
  *n_rates = G_N_ELEMENTS (offered_rates);
  return offered_rates;
}
