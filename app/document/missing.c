/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which files of a project are not there? */
#include "document/missing.h"

#include <glib/gi18n-lib.h>

#include "model/media-use.h"
#include "store/media.h"

/* more names than this are only counted */
#define MOST_NAMES 3

static gboolean
is_asked_for (const BbProject *project, const char *media, BbMissing which)
{
  return which == BB_MISSING_ALL || project->song == NULL || !g_str_equal (media, project->song->media);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(char *const *) a, *(char *const *) b);
}

/* a cover came inside its song, and has no name of its own */
static char *
make_name (const BbProject *project, const char *media, const char *name)
{
  if (project->song != NULL && g_strcmp0 (project->song->cover, media) == 0)
    return g_strdup_printf (_ ("the cover of “%s”"), project->song->media_name);

  return g_strdup_printf ("“%s”", name);
}

static GPtrArray *
list_names (const BbProject *project, const char *folder, BbMissing which)
{
  g_autoptr (GHashTable) files = bb_project_list_media (project);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer media, name;

  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, &media, &name))
    {
      g_autofree char *path = bb_media_get_path (folder, media);

      if (is_asked_for (project, media, which) && !g_file_test (path, G_FILE_TEST_EXISTS))
        g_ptr_array_add (names, make_name (project, media, name));
    }

  g_ptr_array_sort (names, compare_names);
  return names;
}

static char *
join_names (GPtrArray *names)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < names->len && i < MOST_NAMES; i++)
    g_string_append_printf (text, i > 0 ? ", %s" : "%s", (const char *) names->pdata[i]);
  if (names->len > MOST_NAMES)
    g_string_append (text, ", …");
  return g_string_free (text, FALSE);
}

char *
bb_missing_describe (const BbProject *project, const char *folder, BbMissing which)
{
  g_autoptr (GPtrArray) names = list_names (project, folder, which);
  g_autofree char *list = join_names (names);

  if (names->len == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u file of the project is missing: %s. Bring its folder “media” back, or import "
                                    "the file again.",
                                    "%u files of the project are missing: %s. Bring its folder “media” back, or "
                                    "import the files again.",
                                    names->len),
                          names->len, list);
}
