/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which projects were open last? */
#include "window/recent.h"

#include <glib/gi18n.h>
#include <stdio.h>

#define KEY "recent-projects"
#define MOST 10

void
bb_recent_add (GSettings *settings, const char *path)
{
  g_auto (GStrv) old = g_settings_get_strv (settings, KEY);
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();

  g_ptr_array_add (paths, (gpointer) path);
  for (guint i = 0; old[i] != NULL && paths->len < MOST; i++)
    {
      if (!g_str_equal (old[i], path))
        g_ptr_array_add (paths, old[i]);
    }
  g_ptr_array_add (paths, NULL);

  g_settings_set_strv (settings, KEY, (const char *const *) paths->pdata);
}

GStrv
bb_recent_list (GSettings *settings)
{
  g_auto (GStrv) paths = g_settings_get_strv (settings, KEY);
  g_autoptr (GStrvBuilder) there = g_strv_builder_new ();

  for (guint i = 0; paths[i] != NULL; i++)
    {
      if (g_file_test (paths[i], G_FILE_TEST_IS_REGULAR))
        g_strv_builder_add (there, paths[i]);
    }

  return g_strv_builder_end (there);
}

/* "2026-11-21 10.29.48.019525", the folder of a project without a name, as a person tells a time; or NULL */
static char *
describe_begin (const char *folder)
{
  int year, month, day, hour, minute;
  g_autoptr (GDateTime) begin = NULL;

  if (sscanf (folder, "%d-%d-%d %d.%d.", &year, &month, &day, &hour, &minute) != 5)
    return NULL;

  begin = g_date_time_new_local (year, month, day, hour, minute, 0);
  return begin != NULL ? g_date_time_format (begin, "%x, %H:%M") : NULL;
}

char *
bb_recent_get_name (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (folder);
  g_autofree char *parent = g_path_get_dirname (folder);

  /* as after a crash */
  if (g_str_has_suffix (parent, "/beatboard/untitled"))
    {
      g_autofree char *begin = describe_begin (name);

      return g_strdup_printf (_ ("Not saved under a name yet, begun %s"), begin != NULL ? begin : name);
    }
  return g_steal_pointer (&name);
}
