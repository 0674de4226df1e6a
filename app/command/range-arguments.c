/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video is meant on the command line? */
#include "command/range-arguments.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "command/arguments.h"
#include "export/section-range.h"
#include "export/set/set-shots.h"
#include "model/options.h"
#include "model/section-names.h"
#include "model/sections.h"
#include "model/time.h"

void
bb_range_arguments_clear (BbRangeArguments *self)
{
  g_free (self->frames);
  g_free (self->section);
  g_free (self->shot);
  g_free (self->eights);
  g_free (self->option);
}

static gboolean
parse_frame (const BbSettings *settings, const char *text, gint64 *frame, GError **error)
{
  GError *failure = NULL;

  if (!bb_time_parse (&settings->rate, settings->start, text, frame, &failure))
    return bb_arguments_propagate (error, failure);

  return (*frame >= 0 && *frame < settings->length) ||
         bb_arguments_fail (error, _ ("“%s” lies outside the video."), text);
}

static gboolean
parse_frames (const char *frames, const BbSettings *settings, BbExportRange *range, GError **error)
{
  g_auto (GStrv) ends = g_strsplit (frames, "-", 0);

  if (g_strv_length (ends) != 2)
    return bb_arguments_fail (error,
                              _ ("“%s” is not a range of frames. Write the first and the last, "
                                 "such as 0-95."),
                              frames);

  if (!parse_frame (settings, ends[0], &range->first, error) || !parse_frame (settings, ends[1], &range->last, error))
    return FALSE;

  return range->first <= range->last || bb_arguments_fail (error, _ ("“%s” ends before it begins."), frames);
}

/* for who has typed one that is not there */
static char *
list_sections (const BbProject *project)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < project->lists[BB_SECTIONS]->n_items; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", bb_sections_get (project, i)->name);

  return g_strdup (text->len > 0 ? text->str : _ ("none"));
}

/* the index of the section called @name; where several are, "chorus 2" is the second of them; -1 for none */
static int
find_section (const BbProject *project, const char *name)
{
  guint n = project->lists[BB_SECTIONS]->n_items;
  const char *base = bb_section_name_get_base (name);
  gint64 left = g_ascii_strtoll (name + MIN (strlen (base), strlen (name)), NULL, 10);

  for (guint i = 0; i < n; i++)
    {
      if (g_ascii_strcasecmp (bb_sections_get (project, i)->name, name) == 0)
        return (int) i;
    }
  for (guint i = 0; i < n; i++)
    {
      if (g_ascii_strcasecmp (bb_sections_get (project, i)->name, base) == 0 && --left == 0)
        return (int) i;
    }

  return -1;
}

/* "3", or "1-2" */
static gboolean
parse_eights (const char *asked, const BbProject *project, guint section, BbExportRange *range, GError **error)
{
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  g_auto (GStrv) ends = g_strsplit (asked, "-", 0);
  gint64 first = 0, last = 0;

  if (g_strv_length (ends) < 1 || g_strv_length (ends) > 2 ||
      !g_ascii_string_to_signed (ends[0], 10, 1, G_MAXINT, &first, NULL) ||
      !g_ascii_string_to_signed (ends[ends[1] != NULL], 10, first, G_MAXINT, &last, NULL))
    return bb_arguments_fail (error, _ ("“%s” is no eight. Write its number, or the first and the last, such as 1-2."),
                              asked);

  return bb_section_range_find_eights (grid, section, (int) first, (int) last, range) ||
         bb_arguments_fail (error, _ ("The section has no eights %s."), asked);
}

/* by its name in files, or in the language of the user */
static gboolean
parse_section (const BbRangeArguments *self, const BbProject *project, BbExportRange *range, GError **error)
{
  g_autofree char *label = g_filename_to_utf8 (self->section, -1, NULL, NULL, NULL);
  g_autofree char *name = bb_section_name_from_label (label != NULL ? label : self->section);
  g_autofree char *names = list_sections (project);
  int index = find_section (project, name);

  if (index < 0)
    return bb_arguments_fail (error, _ ("“%s” is no section of the song. There are: %s."), self->section, names);
  if (self->eights != NULL)
    return parse_eights (self->eights, project, (guint) index, range, error);

  return bb_section_range_find (project, (guint) index, range) ||
         bb_arguments_fail (error, _ ("The section “%s” is not heard in the video."), self->section);
}

/* by the number of any board of it; "12" is that of 12A too */
static gboolean
parse_shot (const char *asked, const BbProject *project, BbExportRange *range, GError **error)
{
  const BbExportRange all = BB_EXPORT_ALL;
  g_autoptr (GPtrArray) shots = bb_set_shots_list (project, &all);

  for (guint i = 0; i < shots->len; i++)
    {
      const BbSetShot *shot = bb_set_shots_get (shots, i);

      if (!bb_set_shot_is_called (shot, asked))
        continue;
      *range = (BbExportRange){ shot->start, shot->end - 1 };
      return TRUE;
    }

  return bb_arguments_fail (error, _ ("“%s” is the number of no shot."), asked);
}

/* a letter, as the window calls it */
static gboolean
parse_option (const char *asked, const BbProject *project, BbExportRange *range, GError **error)
{
  guint n = bb_options_count_most (project);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = bb_options_name ((int) i);

      if (g_ascii_strcasecmp (asked, name) != 0)
        continue;
      range->option = i + 1;
      return TRUE;
    }

  return bb_arguments_fail (error, _ ("No board has an option “%s”."), asked);
}

static gboolean
parse_stretch (const BbRangeArguments *self, const BbProject *project, BbExportRange *range, GError **error)
{
  *range = BB_EXPORT_ALL;
  if ((self->frames != NULL) + (self->section != NULL) + (self->shot != NULL) > 1)
    return bb_arguments_fail (error, _ ("Say one of --frames, --section and --shot."));
  if (self->eights != NULL && self->section == NULL)
    return bb_arguments_fail (error, _ ("Eights are counted in a section. Say --section too."));
  if (self->frames != NULL)
    return parse_frames (self->frames, project->settings, range, error);
  if (self->section != NULL)
    return parse_section (self, project, range, error);
  return self->shot == NULL || parse_shot (self->shot, project, range, error);
}

gboolean
bb_range_arguments_parse (const BbRangeArguments *self, const BbProject *project, BbExportRange *range, GError **error)
{
  return parse_stretch (self, project, range, error) &&
         (self->option == NULL || parse_option (self->option, project, range, error));
}
