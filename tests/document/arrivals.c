/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is whoever waits for the last arrival called, and only once; does a document wait so? */
#include "document/arrivals.h"
#include "document/batch.h"

#include "fixture.h"

#include "make-picture.h"

static const BbPace pace = { .frames = 48 };

typedef struct
{
  BbArrivals *arrivals;
  guint n; /* calls */
} Waiting;

static void
all_here_cb (gpointer data)
{
  Waiting *waiting = data;

  g_assert_cmpuint (bb_arrivals_count (waiting->arrivals), ==, 0);
  g_assert_true (bb_arrivals_is_closed (waiting->arrivals));
  waiting->n++;
}

static void
open_cb (gpointer data)
{
  Waiting *waiting = data;

  waiting->n++;
  bb_arrivals_open (waiting->arrivals);
}

static void
test_last (Fixture *fixture, gconstpointer data)
{
  Waiting waiting = { bb_arrivals_new (), 0 };

  bb_arrivals_begin (waiting.arrivals);
  bb_arrivals_begin (waiting.arrivals);
  bb_arrivals_close (waiting.arrivals, all_here_cb, &waiting);
  g_assert_true (bb_arrivals_is_closed (waiting.arrivals));
  bb_arrivals_end (waiting.arrivals);
  g_assert_cmpuint (waiting.n, ==, 0);
  bb_arrivals_end (waiting.arrivals);
  g_assert_cmpuint (waiting.n, ==, 1);
  bb_arrivals_free (waiting.arrivals);
}

static void
test_none (Fixture *fixture, gconstpointer data)
{
  Waiting waiting = { bb_arrivals_new (), 0 };

  bb_arrivals_close (waiting.arrivals, all_here_cb, &waiting);
  g_assert_cmpuint (waiting.n, ==, 1);
  bb_arrivals_free (waiting.arrivals);
}

/* after the one who waited, others come and go as before */
static void
test_opened (Fixture *fixture, gconstpointer data)
{
  Waiting waiting = { bb_arrivals_new (), 0 };

  bb_arrivals_begin (waiting.arrivals);
  bb_arrivals_close (waiting.arrivals, open_cb, &waiting);
  bb_arrivals_end (waiting.arrivals);
  g_assert_false (bb_arrivals_is_closed (waiting.arrivals));

  bb_arrivals_begin (waiting.arrivals);
  bb_arrivals_end (waiting.arrivals);
  g_assert_cmpuint (waiting.n, ==, 1);
  bb_arrivals_close (waiting.arrivals, open_cb, &waiting);
  g_assert_cmpuint (waiting.n, ==, 2);
  bb_arrivals_free (waiting.arrivals);
}

static gboolean
add_pictures_finish (BbDocument *document, GAsyncResult **pending, GError **error)
{
  g_autoptr (GAsyncResult) result = fixture_wait (pending);
  g_autoptr (BbBatch) batch = bb_document_add_pictures_finish (document, result, error);

  return batch != NULL;
}

static gboolean
save_as_finish (BbDocument *document, GAsyncResult **pending, GError **error)
{
  g_autoptr (GAsyncResult) result = fixture_wait (pending);

  return bb_document_save_as_finish (document, result, error);
}

/* a document that goes to another folder takes along what was on its way, and nothing else begins meanwhile */
static void
test_moving (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (GdkPixbuf) pixbuf = make_corners (160, 90);
  g_autofree char *picture = write_picture (fixture->folder, "a.png", pixbuf, "png");
  g_autofree char *copy = fixture_path (fixture, "copy"), *other = fixture_path (fixture, "other");
  const char *files[] = { picture, NULL };
  GAsyncResult *added = NULL, *moved = NULL, *refused = NULL;
  g_autoptr (GError) error = NULL;

  bb_document_add_pictures_async (document, files, 0, &pace, BB_FIT_FILL, NULL, fixture_store_result_cb, &added);
  bb_document_save_as_async (document, copy, NULL, fixture_store_result_cb, &moved);
  bb_document_save_as_async (document, other, NULL, fixture_store_result_cb, &refused);
  g_assert_false (save_as_finish (document, &refused, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  g_clear_error (&error);
  bb_document_add_pictures_async (document, files, 0, &pace, BB_FIT_FILL, NULL, fixture_store_result_cb, &refused);
  g_assert_false (add_pictures_finish (document, &refused, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  g_clear_error (&error);

  g_assert_true (add_pictures_finish (document, &added, &error));
  g_assert_null (moved);
  g_assert_true (save_as_finish (document, &moved, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (bb_document_get_folder (document), ==, copy);
  g_assert_cmpuint (fixture_count_media (document), ==, 1);
  g_assert_false (bb_document_is_modified (document));
}

static const FixtureTest tests[] = {
  { "/document/arrivals/last", test_last },
  { "/document/arrivals/none", test_none },
  { "/document/arrivals/opened", test_opened },
  { "/document/arrivals/moving", test_moving },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
