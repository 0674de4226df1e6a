/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is it said what a dancer needs to know? */
#include "editor/rehearsal-words.h"

#include <glib/gi18n-lib.h>

#include "model/section-names.h"
#include "model/section.h"

static const char *
get_name (const BbProject *project, guint index)
{
  return ((const BbSection *) bb_list_get (project->lists[BB_SECTIONS], index))->name;
}

/* @which: (out): which of its name the section is, from 1. Returns: how many there are */
static guint
count_namesakes (const BbProject *project, guint index, guint *which)
{
  g_autofree char *name = g_utf8_casefold (get_name (project, index), -1);
  guint n = 0;

  for (guint i = 0; i < project->lists[BB_SECTIONS]->n_items; i++)
    {
      g_autofree char *other = g_utf8_casefold (get_name (project, i), -1);

      if (!g_str_equal (name, other))
        continue;
      n++;
      if (i == index)
        *which = n;
    }

  return n;
}

char *
bb_rehearsal_name_section (const BbProject *project, int index)
{
  g_autofree char *name = NULL;
  guint which = 0;

  if (index < 0)
    return g_strdup ("");

  name = bb_section_name_to_label (get_name (project, (guint) index));
  if (count_namesakes (project, (guint) index, &which) < 2)
    return g_steal_pointer (&name);
  return g_strdup_printf ("%s %u", name, which);
}

/* bars of three or six are danced in sixes */
char *
bb_rehearsal_say_eight (const BbRehearsal *self)
{
  gboolean is_six = self->counts == 6;

  if (self->count == 0)
    return g_strdup ("");
  if (self->eight < 1)
    return g_strdup (_ ("pick-up"));
  if (self->n_eights < 1)
    return g_strdup_printf (is_six ? _ ("six %d") : _ ("eight %d"), (int) self->eight);

  return g_strdup_printf (is_six ? _ ("six %d of %d") : _ ("eight %d of %d"), (int) self->eight, (int) self->n_eights);
}

char *
bb_rehearsal_say_counts (const BbRehearsal *self)
{
  if (self->n_counts == 0)
    return g_strdup ("");
  if (self->n_counts == 1)
    return g_strdup_printf (_ ("count %d"), self->first_count);
  if (self->last_count == self->first_count + self->n_counts - 1)
    return g_strdup_printf (_ ("counts %d–%d"), self->first_count, self->last_count);

  return g_strdup_printf (_ ("%d counts from %d"), self->n_counts, self->first_count);
}

static char *
say_in_counts (const BbRehearsal *self)
{
  const char *form = self->is_again ? ngettext ("Again in %d count", "Again in %d counts", (gulong) self->next_in)
                                    : ngettext ("Next in %d count", "Next in %d counts", (gulong) self->next_in);

  return g_strdup_printf (form, self->next_in);
}

static char *
say_in_seconds (const BbRehearsal *self, int seconds)
{
  const char *form = self->is_again ? ngettext ("Again in %d second", "Again in %d seconds", (gulong) seconds)
                                    : ngettext ("Next in %d second", "Next in %d seconds", (gulong) seconds);

  return g_strdup_printf (form, seconds);
}

char *
bb_rehearsal_say_next (const BbRehearsal *self, const BbProject *project)
{
  const BbFrameRate *rate = &project->settings->rate;
  int seconds;

  if (self->next_frames == 0)
    return g_strdup (_ ("Next"));
  if (self->next_in > 0)
    return say_in_counts (self);

  seconds = (int) ((bb_time_frame_to_ns (rate, self->next_frames) + G_USEC_PER_SEC * 1000 - 1) /
                   (G_USEC_PER_SEC * 1000));
  return say_in_seconds (self, seconds);
}

char *
bb_rehearsal_say_time (const BbProject *project, gint64 frame)
{
  gint64 seconds = bb_time_frame_to_ns (&project->settings->rate, MAX (frame, 0)) / (G_USEC_PER_SEC * 1000);

  return g_strdup_printf ("%d:%02d", (int) (seconds / 60), (int) (seconds % 60));
}
