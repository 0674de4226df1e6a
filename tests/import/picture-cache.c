/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are decoded pictures kept, bounded, and had by many threads at once? */
#include "import/picture/picture-cache.h"

#include <locale.h>

#include "make-picture.h"

typedef struct
{
  char *folder;
  BbPictureCache *cache;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  for (int i = 0; i < 6; i++)
    {
      g_autoptr (GdkPixbuf) pixbuf = make_corners (400, 200);
      g_autofree char *name = g_strdup_printf ("%d.png", i);

      g_free (write_picture (fixture->folder, name, pixbuf, "png"));
    }
  /* room for three of 256 by 128 */
  fixture->cache = bb_picture_cache_new (fixture->folder, 3 * 256 * 128 * 4, TRUE);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->cache);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static void
assert_size (Fixture *fixture, int width, int height, int expected_width, int expected_height)
{
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = bb_picture_cache_load (fixture->cache, "0.png", width, height, &error);

  g_assert_no_error (error);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, expected_width);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, expected_height);
  cairo_surface_destroy (surface);
}

/* a request is rounded up, so that a window that is resized gets the same one */
static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  cairo_surface_t *first, *second;

  assert_size (fixture, 200, 100, 256, 128);
  assert_size (fixture, 220, 100, 256, 128);
  assert_size (fixture, 0, 0, 400, 200);
  assert_size (fixture, 3000, 1000, 400, 200);

  first = bb_picture_cache_load (fixture->cache, "0.png", 200, 100, NULL);
  second = bb_picture_cache_load (fixture->cache, "0.png", 250, 100, NULL);
  g_assert_true (first == second);
  cairo_surface_destroy (first);
  cairo_surface_destroy (second);
}

static void
test_bounded (Fixture *fixture, gconstpointer data)
{
  cairo_surface_t *first = bb_picture_cache_load (fixture->cache, "0.png", 256, 0, NULL);

  for (int i = 0; i < 6; i++)
    {
      g_autofree char *media = g_strdup_printf ("%d.png", i);

      cairo_surface_destroy (bb_picture_cache_load (fixture->cache, media, 256, 0, NULL));
      /* used again and again, so never the oldest */
      cairo_surface_destroy (bb_picture_cache_load (fixture->cache, "0.png", 256, 0, NULL));
    }
  g_assert_cmpuint (bb_picture_cache_get_size (fixture->cache), ==, 3 * 256 * 128 * 4);

  g_assert_true (bb_picture_cache_load (fixture->cache, "0.png", 256, 0, NULL) == first);
  cairo_surface_destroy (first);
  cairo_surface_destroy (first);
}

static void
test_failure (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (40, 20);
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;

  g_assert_null (bb_picture_cache_load (fixture->cache, "gone.png", 40, 20, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  /* it is back */
  g_free (write_picture (fixture->folder, "gone.png", pixbuf, "png"));
  surface = bb_picture_cache_load (fixture->cache, "gone.png", 40, 20, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 40);
  cairo_surface_destroy (surface);
}

static gpointer
load_many (gpointer data)
{
  BbPictureCache *cache = data;

  for (int i = 0; i < 60; i++)
    {
      g_autofree char *media = g_strdup_printf ("%d.png", i % 6);
      cairo_surface_t *surface = bb_picture_cache_load (cache, media, 128 << i % 3, 0, NULL);

      g_assert_nonnull (surface);
      cairo_surface_destroy (surface);
    }

  return NULL;
}

static void
test_threads (Fixture *fixture, gconstpointer data)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("load", load_many, fixture->cache);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  g_assert_cmpuint (bb_picture_cache_get_size (fixture->cache), <=, 3 * 256 * 128 * 4);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
#define ADD(name, test) g_test_add ("/import/picture-cache/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("sizes", test_sizes);
  ADD ("bounded", test_bounded);
  ADD ("failure", test_failure);
  ADD ("threads", test_threads);

  return g_test_run ();
}
