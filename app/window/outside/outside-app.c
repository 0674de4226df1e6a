/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which program opens a board, with what kind of file? */
#include "window/outside/outside-app.h"

#include <gio/gdesktopappinfo.h>
#include <string.h>

/* the best first. Drawings are opened by browsers and viewers, too, and vectors by those that make pixels of them and
 * cannot write them back: GIMP. The categories are those of the freedesktop.org menu specification */
static const struct
{
  const char *mime;
  const char *suffix;
  const char *category;
} kinds[] = {
  { "image/openraster", ".ora", "Graphics" },
  { "image/svg+xml", ".svg", "VectorGraphics" },
  { "image/png", ".png", "RasterGraphics" },
};

static void
free_app (gpointer data)
{
  g_object_unref (((BbOutsideApp *) data)->app);
  g_free (data);
}

static gboolean
draws (GAppInfo *app, const char *category)
{
  const char *categories = G_IS_DESKTOP_APP_INFO (app) ? g_desktop_app_info_get_categories (G_DESKTOP_APP_INFO (app))
                                                       : NULL;

  return categories != NULL && strstr (categories, category) != NULL && strstr (categories, "Viewer") == NULL;
}

static gboolean
is_listed (const GPtrArray *apps, GAppInfo *app)
{
  for (guint i = 0; i < apps->len; i++)
    {
      if (g_app_info_equal (((const BbOutsideApp *) apps->pdata[i])->app, app))
        return TRUE;
    }
  return FALSE;
}

static void
add (GPtrArray *apps, GAppInfo *app, guint kind)
{
  BbOutsideApp *found;

  if (!draws (app, kinds[kind].category) || is_listed (apps, app))
    return;

  found = g_new (BbOutsideApp, 1);
  *found = (BbOutsideApp){ g_object_ref (app), kinds[kind].suffix };
  g_ptr_array_add (apps, found);
}

GPtrArray *
bb_outside_app_list (void)
{
  GPtrArray *apps = g_ptr_array_new_with_free_func (free_app);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GAppInfo) usual = g_app_info_get_default_for_type (kinds[i].mime, FALSE);
      GList *all = g_app_info_get_all_for_type (kinds[i].mime);

      if (usual != NULL)
        add (apps, usual, i);
      for (GList *item = all; item != NULL; item = item->next)
        add (apps, item->data, i);
      g_list_free_full (all, g_object_unref);
    }

  return apps;
}

guint
bb_outside_app_find (const GPtrArray *apps, const char *wanted)
{
  for (guint i = 0; i < apps->len; i++)
    {
      if (g_strcmp0 (g_app_info_get_id (((const BbOutsideApp *) apps->pdata[i])->app), wanted) == 0)
        return i;
    }
  return 0;
}
