/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far apart do pictures lie that come many at once? */
#include "window/dialogs/picture-interval.h"

#include <glib/gi18n.h>
#include <math.h>

#define KEY "picture-interval"
#define CHOICE "interval"

#define NEW_BOARD_KEY "board-pace"
#define USUAL "2s"

static const char *const offered[] = { "1", "6", "12", "1s", USUAL, "3s", "4s", "8s" };
static const char *const offered_beats[] = { "beat", "2beats", "bar", "eight" };

static gboolean
is_counted (const char *interval)
{
  BbBeatStep step;
  int count;

  return bb_pace_parse_steps (interval, &step, &count);
}

static gboolean
has_beats (BbEditor *editor)
{
  return bb_editor_get_beats (editor)->n > 0;
}

char *
bb_picture_interval_get_text (GSettings *settings, BbEditor *editor)
{
  g_autoptr (GVariant) chosen = g_settings_get_user_value (settings, KEY);
  g_autofree char *text = g_settings_get_string (settings, chosen != NULL ? KEY : NEW_BOARD_KEY);

  return g_strdup (is_counted (text) && !has_beats (editor) ? USUAL : text);
}

void
bb_picture_interval_set (GSettings *settings, const char *interval)
{
  g_settings_set_string (settings, KEY, interval);
}

BbPace
bb_picture_interval_get (GSettings *settings, BbEditor *editor)
{
  g_autofree char *text = bb_picture_interval_get_text (settings, editor);
  BbPace pace;

  bb_pace_parse (&bb_editor_get_project (editor)->settings->rate, bb_editor_get_beats (editor), text, &pace);
  return pace;
}

static char *
describe_steps (BbBeatStep step, int count)
{
  g_autofree char *number = g_strdup_printf ("%d", count);

  switch (step)
    {
    case BB_BEAT_STEP_BEAT:
      return g_strdup_printf (ngettext ("%s beat", "%s beats", (gulong) count), number);
    case BB_BEAT_STEP_BAR:
      return g_strdup_printf (ngettext ("%d bar", "%d bars", (gulong) count), count);
    default:
      return g_strdup_printf (ngettext ("%u eight", "%u eights", (gulong) count), (guint) count);
    }
}

char *
bb_picture_interval_describe (const char *interval)
{
  char *end = NULL;
  double number = g_ascii_strtod (interval, &end);
  gulong rounded = (gulong) ceil (number);
  BbBeatStep step;
  int count;

  if (bb_pace_parse_steps (interval, &step, &count))
    return describe_steps (step, count);
  if (g_str_equal (end, "s"))
    return g_strdup_printf (ngettext ("%g second", "%g seconds", rounded), number);
  if (*end == '\0')
    return g_strdup_printf (ngettext ("%g frame", "%g frames", rounded), number);

  return g_strdup (interval);
}

/* a dialog shows the first of its options, so what was chosen last comes first */
static GStrv
list_choices (GSettings *settings, BbEditor *editor)
{
  g_autofree char *last = bb_picture_interval_get_text (settings, editor);
  g_autoptr (GStrvBuilder) choices = g_strv_builder_new ();

  g_strv_builder_add (choices, last);
  for (guint i = 0; has_beats (editor) && i < G_N_ELEMENTS (offered_beats); i++)
    {
      if (!g_str_equal (offered_beats[i], last))
        g_strv_builder_add (choices, offered_beats[i]);
    }
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
bb_picture_interval_add_choice (GSettings *settings, BbEditor *editor, GtkFileChooser *chooser)
{
  g_auto (GStrv) intervals = list_choices (settings, editor);
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
