/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a picture that ends whatever opens it cost that picture alone? */
#include <glib/gstdio.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "import/picture/picture.h"
#include "make-picture.h"
#include "opens.h"

typedef struct
{
  char *folder;
  char *picture;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (64, 32);

  fixture->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  fixture->picture = write_picture (fixture->folder, "네온.png", pixbuf, "png");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_folder (fixture->folder);
  g_free (fixture->picture);
  g_free (fixture->folder);
}

/* proc(5): behind the name, which may hold anything, stand a letter and the parent */
static gboolean
is_living_child (const char *pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%s/stat", pid);
  g_autofree char *text = NULL;
  const char *behind;
  char state;
  int parent;

  if (!g_file_get_contents (path, &text, NULL, NULL) || (behind = strrchr (text, ')')) == NULL)
    return FALSE;
  return sscanf (behind, ") %c %d", &state, &parent) == 2 && state != 'Z' && parent == (int) getpid ();
}

static GArray *
list_children (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc", 0, NULL);
  GArray *pids = g_array_new (FALSE, FALSE, sizeof (GPid));
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      GPid pid = atoi (name);

      if (pid > 0 && is_living_child (name))
        g_array_append_val (pids, pid);
    }
  return pids;
}

/* one process opens picture after picture */
static void
test_reused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) first = NULL, then = NULL;

  assert_opens (fixture->picture);
  first = list_children ();
  for (guint i = 0; i < 20; i++)
    assert_opens (fixture->picture);
  then = list_children ();
  g_assert_cmpuint (then->len, ==, 1);
  g_assert_cmpint (g_array_index (then, GPid, 0), ==, g_array_index (first, GPid, 0));
}

/* what was ended is begun again, without a word */
static void
test_ended (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) children = NULL;

  assert_opens (fixture->picture);
  children = list_children ();
  g_assert_cmpuint (children->len, ==, 1);
  kill (g_array_index (children, GPid, 0), SIGKILL);
  assert_opens (fixture->picture);
}

static void
stop_children (void)
{
  g_autoptr (GArray) children = list_children ();

  for (guint i = 0; i < children->len; i++)
    kill (g_array_index (children, GPid, i), SIGKILL);
}

/* in place of ours, a program that dies of whatever it is asked */
static void
test_deadly (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = g_strdup (g_getenv ("BB_HELPER_DIR"));
  g_autofree char *program = g_build_filename (fixture->folder, "beatboard-pictures", NULL);
  g_autoptr (GError) error = NULL;

  assert_opens (fixture->picture);
  stop_children ();
  g_assert_true (
      g_file_set_contents_full (program, "#!/bin/sh\nkill -SEGV $$\n", -1, G_FILE_SET_CONTENTS_NONE, 0755, NULL));
  g_setenv ("BB_HELPER_DIR", fixture->folder, TRUE);
  g_assert_null (bb_picture_load (fixture->picture, 0, 0, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_nonnull (strstr (error->message, "“네온.png” cannot be opened"));

  g_setenv ("BB_HELPER_DIR", before, TRUE);
  assert_opens (fixture->picture);
}

/* an area of no width, of which librsvg 2.54 dies: refused by name, or drawn by one that does not */
static void
test_svg (Fixture *fixture, gconstpointer data)
{
  static const char *const text = "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='32'>"
                                  "<filter id='f'><feFlood width='0'/><feTile/></filter>"
                                  "<rect width='9' height='9' filter='url(#f)'/></svg>";
  g_autofree char *path = g_build_filename (fixture->folder, "tile.svg", NULL);
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  surface = bb_picture_load (path, 0, 0, &error);
  if (surface == NULL)
    g_assert_nonnull (strstr (error->message, "“tile.svg” cannot be opened"));
  g_clear_pointer (&surface, cairo_surface_destroy);
  assert_opens (fixture->picture);
}

/* Returns: (transfer full): the path of a picture that was cut off */
static char *
write_half (Fixture *fixture)
{
  char *path = g_build_filename (fixture->folder, "cut.png", NULL);
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (fixture->picture, &bytes, &length, NULL));
  g_assert_true (g_file_set_contents (path, bytes, (gssize) length / 2, NULL));
  return path;
}

/* what one picture does to what libraries keep is no other's fault: the process that met a damaged one is not asked
 * again */
static void
test_spoilt (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = write_half (fixture);
  g_autoptr (GArray) before = NULL, after = NULL;
  g_autoptr (GError) error = NULL;

  assert_opens (fixture->picture);
  before = list_children ();
  g_assert_null (bb_picture_load (path, 0, 0, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);

  assert_opens (fixture->picture);
  after = list_children ();
  g_assert_cmpuint (before->len, ==, 1);
  g_assert_cmpuint (after->len, ==, 1);
  g_assert_cmpint (g_array_index (before, GPid, 0), !=, g_array_index (after, GPid, 0));
}

/* threads that ask at the same time do not wait for one another's picture, nor get it */
static gpointer
open_many (gpointer data)
{
  for (guint i = 0; i < 20; i++)
    assert_opens (data);
  return NULL;
}

static void
test_threads (Fixture *fixture, gconstpointer data)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("pictures", open_many, fixture->picture);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

/* of several that wait for work, none may be asked a second time about a picture that another refused */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = write_half (fixture);
  g_autoptr (GError) error = NULL;

  test_threads (fixture, NULL);
  g_assert_null (bb_picture_load (path, 0, 0, &error));
  g_assert_nonnull (strstr (error->message, "“cut.png” is damaged"));
}

#define ADD(name, func) g_test_add ("/import/picture-helper/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD ("reused", test_reused);
  ADD ("ended", test_ended);
  ADD ("deadly", test_deadly);
  ADD ("svg", test_svg);
  ADD ("spoilt", test_spoilt);
  ADD ("threads", test_threads);
  ADD ("damaged", test_damaged);
  return g_test_run ();
}
