/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long is a board in beats, as people say and type it? */
#include "editor/beat-length.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* a board has no more */
#define BEATS_MAX 100000

/* "2", and "2.5" where the end is on no beat */
static char *
describe_beats (const BbBeatGrid *grid, gint64 start, gint64 end)
{
  double beats = round (bb_beat_grid_measure (grid, start, end) * 10) / 10;
  g_autofree char *number = g_strdup_printf (beats == floor (beats) ? "%.0f" : "%.1f", beats);

  return g_strdup_printf (ngettext ("%s beat", "%s beats", (gulong) ceil (beats)), number);
}

char *
bb_beat_length_describe_short (const BbBeatGrid *grid, gint64 start, gint64 end)
{
  int frames = (int) (end - start);
  g_autofree char *beats = NULL;

  if (grid->n == 0)
    return g_strdup_printf (ngettext ("%d frame", "%d frames", (gulong) frames), frames);

  beats = describe_beats (grid, start, end);
  return g_strdup_printf (_ ("%s · %d fr"), beats, frames);
}

char *
bb_beat_length_describe (const BbBeatGrid *grid, const BbFrameRate *rate, gint64 start, gint64 end)
{
  int frames = (int) (end - start);
  g_autofree char *plain = bb_time_to_seconds_and_frames (rate, frames);
  g_autofree char *beats = NULL;

  if (grid->n == 0)
    return g_strdup_printf (ngettext ("%s · %d frame", "%s · %d frames", (gulong) frames), plain, frames);

  beats = describe_beats (grid, start, end);
  return g_strdup_printf (_ ("%s · %d fr · %.2f s"), beats, frames,
                          (double) frames * rate->denominator / rate->numerator);
}

/* whether @text is a name of beats: "b", "beats", or that of the user's language */
static gboolean
is_beats (const char *text)
{
  g_autofree char *one = g_strdup_printf (ngettext ("%s beat", "%s beats", 1), "");
  g_autofree char *many = g_strdup_printf (ngettext ("%s beat", "%s beats", 2), "");
  const char *const names[] = { "b", "beat", "beats", g_strstrip (one), g_strstrip (many) };
  g_autofree char *small = g_utf8_strdown (text, -1);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_str_equal (small, names[i]))
        return TRUE;
    }

  return FALSE;
}

gboolean
bb_beat_length_parse (const char *text, double *beats)
{
  g_autofree char *whole = g_strstrip (g_strdup (text));
  g_autofree char *dotted = g_strdelimit (g_strdup (whole), ",", '.');
  char *name = NULL;

  *beats = g_ascii_strtod (dotted, &name);
  return name != dotted && *beats > 0 && *beats <= BEATS_MAX && is_beats (g_strchug (name));
}
