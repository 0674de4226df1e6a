/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which program opens a board, with what kind of file? */
#include "window/outside/outside-app.h"

#include <gio/gdesktopappinfo.h>
#include <string.h>

static const struct
{
  const char *mime;
  const char *suffix;
} kinds[] = {
  { "image/openraster", ".ora" },
  { "image/svg+xml", ".svg" },
};

/* one that draws: drawings are opened by browsers and viewers, too */
static gboolean
draws (GAppInfo *app)
{
  const char *categories = G_IS_DESKTOP_APP_INFO (app) ? g_desktop_app_info_get_categories (G_DESKTOP_APP_INFO (app))
                                                       : NULL;

  return categories != NULL && strstr (categories, "Graphics") != NULL && strstr (categories, "Viewer") == NULL;
}

static GAppInfo *
find (const char *mime)
{
  g_autoptr (GAppInfo) usual = g_app_info_get_default_for_type (mime, FALSE);
  GList *all = g_app_info_get_all_for_type (mime);
  GAppInfo *found = usual != NULL && draws (usual) ? g_object_ref (usual) : NULL;

  for (GList *item = all; found == NULL && item != NULL; item = item->next)
    {
      if (draws (item->data))
        found = g_object_ref (item->data);
    }

  g_list_free_full (all, g_object_unref);
  return found;
}

GAppInfo *
bb_outside_app_find (const char **suffix)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GAppInfo *app = find (kinds[i].mime);

      *suffix = kinds[i].suffix;
      if (app != NULL)
        return app;
    }

  return NULL;
}
