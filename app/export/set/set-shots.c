/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shot needs the song at which speed? */
#include "export/set/set-shots.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/numbering.h"

static void
shot_free (gpointer data)
{
  BbSetShot *shot = data;

  g_free (shot->number);
  g_strfreev (shot->numbers);
  g_free (shot->unread);
  g_free (shot);
}

static BbSetShot *
shot_new (const BbProject *project, guint place, const char *const *numbers)
{
  const BbFrameRate *rate = &project->settings->rate;
  const char *text = bb_camera_rate_get_text (project, place);
  BbSetShot *shot = g_new0 (BbSetShot, 1);
  guint end = bb_camera_rate_get_shot_end (project, place);

  shot->place = place;
  shot->number = end - place > 1 ? g_strdup_printf ("%s–%s", numbers[place], numbers[end - 1])
                                 : g_strdup (numbers[place]);
  shot->numbers = g_new0 (char *, end - place + 1);
  for (guint i = place; i < end; i++)
    shot->numbers[i - place] = g_strdup (numbers[i]);
  shot->start = bb_project_get_start (project, place);
  shot->end = bb_project_get_start (project, end);
  shot->camera = *rate;
  if (text != NULL && !bb_camera_rate_parse (text, &shot->camera))
    {
      shot->camera = *rate;
      shot->unread = g_strdup (text);
    }
  shot->speed = bb_camera_rate_to_speed (&shot->camera, rate);
  return shot;
}

GPtrArray *
bb_set_shots_list (const BbProject *project, const BbExportRange *range)
{
  GPtrArray *shots = g_ptr_array_new_with_free_func (shot_free);
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  guint first, n;

  bb_export_range_get_places (range, project, &first, &n);
  for (guint place = bb_camera_rate_get_shot (project, first); place < first + n;
       place = bb_camera_rate_get_shot_end (project, place))
    g_ptr_array_add (shots, shot_new (project, place, (const char *const *) numbers));

  return shots;
}

gboolean
bb_set_shot_is_called (const BbSetShot *self, const char *text)
{
  gsize length = strlen (text);

  for (guint i = 0; length > 0 && self->numbers[i] != NULL; i++)
    {
      const char *rest = self->numbers[i] + length;

      if (g_str_has_prefix (self->numbers[i], text) && rest[strspn (rest, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")] == '\0')
        return TRUE;
    }

  return FALSE;
}

gboolean
bb_set_shots_agree (const GPtrArray *shots, BbSpeed *speed)
{
  const BbSpeed *first = &bb_set_shots_get (shots, 0)->speed;

  for (guint i = 1; i < shots->len; i++)
    {
      if (!bb_speed_equal (&bb_set_shots_get (shots, i)->speed, first))
        return FALSE;
    }

  *speed = *first;
  return TRUE;
}

char *
bb_set_shots_warn (const GPtrArray *shots)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < shots->len; i++)
    {
      const BbSetShot *shot = bb_set_shots_get (shots, i);

      if (shot->unread != NULL)
        g_string_append_printf (text, "%s%s: “%s”", text->len > 0 ? ", " : "", shot->number, shot->unread);
    }

  if (text->len == 0)
    return NULL;
  return g_strdup_printf (_ ("These shots have a camera rate that is none, and are taken at that of the video: %s. "
                             "Write one such as 48 or 23.976."),
                          text->str);
}
