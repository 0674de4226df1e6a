/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far apart do pictures lie that come many at once? */
#include "window/dialogs/picture-interval.h"

#include <glib/gi18n.h>
#include <math.h>

#include "model/time.h"

#define KEY "picture-interval"
#define CHOICE "interval"

static const char *const offered[] = { "1", "6", "12", "1s", "2s", "3s", "4s", "8s" };

char *
bb_picture_interval_get_text (GSettings *settings)
{
  return g_settings_get_string (settings, KEY);
}

void
bb_picture_interval_set (GSettings *settings, const char *interval)
{
  g_settings_set_string (settings, KEY, interval);
}

gint64
bb_picture_interval_get (GSettings *settings, const BbFrameRate *rate)
{
  g_autofree char *text = bb_picture_interval_get_text (settings);
  gint64 frames;

  if (bb_time_parse_length (rate, text, &frames, NULL))
    return frames;

  return 2 * bb_frame_rate_nominal (rate);
}

char *
bb_picture_interval_describe (const char *interval)
{
  char *end = NULL;
  double number = g_ascii_strtod (interval, &end);
  gulong rounded = (gulong) ceil (number);

  if (g_str_equal (end, "s"))
    return g_strdup_printf (ngettext ("%g second", "%g seconds", rounded), number);
  if (*end == '\0')
    return g_strdup_printf (ngettext ("%g frame", "%g frames", rounded), number);

  return g_strdup (interval);
}

/* a dialog shows the first of its options, so what was chosen last comes first */
static GStrv
list_choices (GSettings *settings)
{
  g_autofree char *last = bb_picture_interval_get_text (settings);
  g_autoptr (GStrvBuilder) choices = g_strv_builder_new ();

  g_strv_builder_add (choices, last);
  for (guint i = 0; i < G_N_ELEMENTS (offered); i++)
    {
      if (!g_str_equal (offered[i], last))
        g_strv_builder_add (choices, offered[i]);
    }

  return g_strv_builder_end (choices);
}

static GStrv
describe_all (GStrv intervals)
{
  GStrv labels = g_new0 (char *, g_strv_length (intervals) + 1);

  for (guint i = 0; intervals[i] != NULL; i++)
    labels[i] = bb_picture_interval_describe (intervals[i]);
  return labels;
}

void
bb_picture_interval_add_choice (GSettings *settings, GtkFileChooser *chooser)
{
  g_auto (GStrv) intervals = list_choices (settings);
  g_auto (GStrv) labels = describe_all (intervals);

  gtk_file_chooser_add_choice (chooser, CHOICE, _ ("One picture every"), (const char **) intervals,
                               (const char **) labels);
}

void
bb_picture_interval_take_choice (GSettings *settings, GtkFileChooser *chooser)
{
  const char *text = gtk_file_chooser_get_choice (chooser, CHOICE);

  if (text != NULL)
    bb_picture_interval_set (settings, text);
}
