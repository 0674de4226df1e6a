/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is it said and typed where a track begins? */
#include "editor/track-offset.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* seconds: no song is longer */
#define FARTHEST 86400.0

typedef enum
{
  UNIT_SECOND,
  UNIT_MILLISECOND,
  UNIT_FRAME
} Unit;

static const struct
{
  const char *name;
  Unit unit;
} units[] = {
  { "", UNIT_SECOND },
  { "s", UNIT_SECOND },
  { N_ ("s"), UNIT_SECOND },
  { "ms", UNIT_MILLISECOND },
  { N_ ("ms"), UNIT_MILLISECOND },
  { "fr", UNIT_FRAME },
  { "f", UNIT_FRAME },
  { N_ ("frames"), UNIT_FRAME },
};

char *
bb_track_offset_describe (const BbProject *project, double sample)
{
  double seconds = project->song != NULL ? sample / project->song->sample_rate : 0;

  /* a minus as it is typed, and none before nothing */
  if (fabs (seconds) < 0.0005)
    return g_strdup_printf (_ ("%.3f s"), 0.0);
  return g_strdup_printf (seconds > 0 ? _ ("+%.3f s") : _ ("%.3f s"), seconds);
}

static gboolean
find_unit (const char *text, Unit *unit)
{
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      if (g_str_equal (text, units[i].name) || (*units[i].name != '\0' && g_str_equal (text, _ (units[i].name))))
        {
          *unit = units[i].unit;
          return TRUE;
        }
    }
  return FALSE;
}

static double
to_seconds (const BbFrameRate *rate, double number, Unit unit)
{
  if (unit == UNIT_MILLISECOND)
    return number / 1000;
  if (unit == UNIT_FRAME)
    return number * rate->denominator / rate->numerator;
  return number;
}

gboolean
bb_track_offset_parse (const BbProject *project, const char *text, double *sample)
{
  g_autofree char *plain = g_strdelimit (g_strdup (text), ",", '.');
  g_autofree char *rest = NULL;
  char *end;
  double number = g_ascii_strtod (plain, &end), seconds;
  Unit unit;

  rest = g_strstrip (g_strdup (end));
  if (end == plain || project->song == NULL || !find_unit (rest, &unit))
    return FALSE;

  seconds = to_seconds (&project->settings->rate, number, unit);
  if (!(fabs (seconds) <= FARTHEST))
    return FALSE;

  *sample = seconds * project->song->sample_rate;
  return TRUE;
}
