/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far apart do pictures lie that come many at once? */
#include "window/picture-interval.h"

#include <glib/gi18n.h>

#include "model/time.h"

#define KEY "picture-interval"
#define CHOICE "interval"

/* as bb_time_parse_length() takes them */
static const struct
{
  const char *interval;
  const char *label;
} offered[] = {
  { "1", N_("1 frame") },      { "6", N_("6 frames") },    { "12", N_("12 frames") },
  { "1s", N_("1 second") },    { "2s", N_("2 seconds") },  { "3s", N_("3 seconds") },
  { "4s", N_("4 seconds") },   { "8s", N_("8 seconds") },
};

static GSettings *
get_settings (BbWindow *window)
{
  return bb_application_get_settings (
      BB_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))));
}

gint64
bb_picture_interval_get (BbWindow *window)
{
  const BbFrameRate *rate = &bb_editor_get_project (bb_window_get_editor (window))->settings->rate;
  g_autofree char *text = g_settings_get_string (get_settings (window), KEY);
  gint64 frames;

  if (bb_time_parse_length (rate, text, &frames, NULL))
    return frames;

  return 2 * bb_frame_rate_nominal (rate);
}

/* what was chosen last comes first, for a dialog shows the first of its options */
static guint
find_last (BbWindow *window)
{
  g_autofree char *text = g_settings_get_string (get_settings (window), KEY);

  for (guint i = 0; i < G_N_ELEMENTS (offered); i++)
    {
      if (g_str_equal (offered[i].interval, text))
        return i;
    }

  return 0;
}

void
bb_picture_interval_add_choice (BbWindow *window, GtkFileChooser *chooser)
{
  const char *intervals[G_N_ELEMENTS (offered) + 1] = { NULL };
  const char *labels[G_N_ELEMENTS (offered) + 1] = { NULL };
  guint last = find_last (window);

  for (guint i = 0; i < G_N_ELEMENTS (offered); i++)
    {
      guint from = (last + i) % G_N_ELEMENTS (offered);

      intervals[i] = offered[from].interval;
      labels[i] = _(offered[from].label);
    }

  gtk_file_chooser_add_choice (chooser, CHOICE, _("One picture every"), intervals, labels);
}

void
bb_picture_interval_take_choice (BbWindow *window, GtkFileChooser *chooser)
{
  const char *text = gtk_file_chooser_get_choice (chooser, CHOICE);

  if (text != NULL)
    g_settings_set_string (get_settings (window), KEY, text);
}
