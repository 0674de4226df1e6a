/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is each program given a file that it both opens and writes? */
#include "window/outside/outside-app.h"

#include <glib/gstdio.h>
#include <locale.h>

/* as they say it of themselves */
static const struct
{
  const char *id;
  const char *mime;
  const char *categories;
  const char *suffix; /* or NULL, for one that does not draw */
} programs[] = {
  { "krita.desktop", "image/openraster;image/png;image/svg+xml;", "Graphics;2DGraphics;RasterGraphics;", ".ora" },
  { "inkscape.desktop", "image/svg+xml;image/png;", "Graphics;VectorGraphics;GTK;", ".svg" },
  { "gimp.desktop", "image/png;image/svg+xml;", "Graphics;2DGraphics;RasterGraphics;GTK;", ".png" },
  { "eog.desktop", "image/png;image/svg+xml;", "Graphics;2DGraphics;RasterGraphics;Viewer;", NULL },
  { "browser.desktop", "image/png;image/svg+xml;", "Network;WebBrowser;", NULL },
};

static void
write_program (const char *folder, guint i)
{
  g_autofree char *path = g_build_filename (folder, programs[i].id, NULL);
  g_autofree char *text = g_strdup_printf ("[Desktop Entry]\nType=Application\nName=%s\nExec=true %%f\nMimeType=%s\n"
                                           "Categories=%s\n",
                                           programs[i].id, programs[i].mime, programs[i].categories);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
test_list (void)
{
  g_autoptr (GPtrArray) apps = bb_outside_app_list ();
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (programs); i++)
    {
      guint found = bb_outside_app_find (apps, programs[i].id);
      const BbOutsideApp *app = apps->pdata[found];

      if (programs[i].suffix == NULL)
        continue;
      n++;
      g_assert_cmpstr (g_app_info_get_id (app->app), ==, programs[i].id);
      g_assert_cmpstr (app->suffix, ==, programs[i].suffix);
    }
  g_assert_cmpuint (apps->len, ==, n);
}

/* layers first; one that was chosen and is gone gives way to it */
static void
test_usual (void)
{
  g_autoptr (GPtrArray) apps = bb_outside_app_list ();

  g_assert_cmpuint (bb_outside_app_find (apps, ""), ==, 0);
  g_assert_cmpuint (bb_outside_app_find (apps, "gone.desktop"), ==, 0);
  g_assert_cmpstr (((const BbOutsideApp *) apps->pdata[0])->suffix, ==, ".ora");
}

int
main (int argc, char *argv[])
{
  g_autofree char *home = g_dir_make_tmp ("beatboard-outside-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (home, "applications", NULL);
  int status;

  setlocale (LC_ALL, "");
  /* before GIO looks for programs */
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_DATA_DIRS", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_mkdir_with_parents (folder, 0700);
  for (guint i = 0; i < G_N_ELEMENTS (programs); i++)
    write_program (folder, i);
  g_assert_true (g_spawn_sync (NULL, (char *[]){ "update-desktop-database", folder, NULL }, NULL, G_SPAWN_SEARCH_PATH,
                               NULL, NULL, NULL, NULL, NULL, NULL));

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outside-app/list", test_list);
  g_test_add_func ("/outside-app/usual", test_usual);
  status = g_test_run ();
  g_spawn_sync (NULL, (char *[]){ "rm", "-rf", home, NULL }, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
  return status;
}
