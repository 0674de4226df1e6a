/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures come into a project? */
#include "document/batch.h"

#include "fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "export/layered/open-raster.h"
#include "make-picture.h"
#include "model/places.h"
#include "model/tempi.h"
#include "render/board-drawing.h"
#include "store/media.h"

static const BbPace pace = { .frames = 48 }, faster = { .frames = 12 };

static char *
make_picture_file (Fixture *fixture, const char *name, int width)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (width, 90);

  return write_picture (fixture->folder, name, pixbuf, "png");
}

static char *
make_broken_file (Fixture *fixture, const char *name)
{
  char *path = fixture_path (fixture, name);

  g_assert_true (g_file_set_contents (path, "\x89PNG\r\n\x1a\nand no more", -1, NULL));
  return path;
}

static const BbLayer *
top_layer (BbDocument *document, guint place)
{
  const BbBoard *board = bb_project_get_board (bb_document_get_project (document), place);

  g_assert_cmpuint (board->layers->n_items, >, 0);
  return bb_list_get (board->layers, board->layers->n_items - 1);
}

static guint
count_pictures (BbDocument *document)
{
  const BbProject *project = bb_document_get_project (document);
  guint n = 0;

  for (guint i = 0; i < bb_project_count (project); i++)
    n += bb_project_get_board (project, i)->layers->n_items;
  return n;
}

static gboolean
add (BbDocument *document, const char *const *files, GError **error)
{
  return bb_document_add_pictures (document, files, 0, &pace, NULL, NULL, NULL, error);
}

static void
cancel_cb (double share, gpointer cancellable)
{
  g_cancellable_cancel (cancellable);
}

/* what was cancelled leaves no copy behind, and takes none away that was there before */
static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = make_picture_file (fixture, "first.png", 160);
  g_autofree char *second = make_picture_file (fixture, "second.png", 161);
  g_autofree char *third = make_picture_file (fixture, "third.png", 162);
  const char *const files[] = { first, NULL }, *const all[] = { second, first, third, NULL };
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (add (document, files, &error));
  g_assert_cmpuint (fixture_count_media (document), ==, 1);
  g_assert_false (bb_document_add_pictures (document, all, 0, &pace, cancel_cb, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (fixture_count_media (document), ==, 1);
  g_assert_cmpuint (count_pictures (document), ==, 1);
}

static void
test_several (Fixture *fixture, gconstpointer data)
{
  g_autofree char *a = make_picture_file (fixture, "a.png", 160);
  g_autofree char *b = make_picture_file (fixture, "네온.png", 120);
  const char *files[] = { a, b, NULL };
  g_autoptr (BbDocument) document = fixture_create (fixture);
  const BbProject *project;

  g_assert_true (add (document, files, NULL));
  g_assert_cmpuint (count_pictures (document), ==, 2);
  project = bb_document_get_project (document);
  g_assert_cmpint (bb_project_get_start (project, 1), ==, 48);
  g_assert_cmpstr (top_layer (document, 0)->media_name, ==, "a.png");
  g_assert_cmpstr (top_layer (document, 1)->media_name, ==, "네온.png");

  /* all of them are one step */
  g_assert_true (bb_history_undo (bb_document_get_history (document)));
  g_assert_cmpuint (bb_project_count (bb_document_get_project (document)), ==, 1);
  g_assert_false (bb_document_is_modified (document));
}

static void
count_progress_cb (double share, gpointer data)
{
  guint *n = data;

  g_assert_cmpfloat_with_epsilon (share, ++*n / 40.0, 1e-9);
}

/* many are read at once, and lie in their order all the same; one that comes twice is kept once */
static void
test_many (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_null_terminated (40, g_free, TRUE);
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (GError) error = NULL;
  guint n = 0;

  for (int i = 0; i < 40; i++)
    {
      g_autofree char *name = g_strdup_printf ("%d.png", i % 25);

      g_ptr_array_add (files, make_picture_file (fixture, name, 100 + i % 25));
    }
  g_assert_true (bb_document_add_pictures (document, (const char *const *) files->pdata, 0, &pace, count_progress_cb,
                                           &n, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 40);
  g_assert_cmpuint (fixture_count_media (document), ==, 25);
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.png", i % 25);

      g_assert_cmpstr (top_layer (document, i)->media_name, ==, name);
    }
}

/* the good come in, the error names the others */
static void
test_some_broken (Fixture *fixture, gconstpointer data)
{
  g_autofree char *good = make_picture_file (fixture, "good.png", 160);
  g_autofree char *broken = make_broken_file (fixture, "broken.png");
  g_autofree char *bomb = write_bomb (fixture->folder, "bomb.png", 30000);
  g_autofree char *last = make_picture_file (fixture, "last.png", 161);
  const char *files[] = { good, broken, bomb, "/nowhere/at-all.png", last, NULL };
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_false (add (document, files, &error));
  g_assert_cmpuint (count_pictures (document), ==, 2);
  g_assert_cmpstr (top_layer (document, 0)->media_name, ==, "good.png");
  g_assert_cmpstr (top_layer (document, 1)->media_name, ==, "last.png");
  g_assert_nonnull (strstr (error->message, "broken.png"));
  g_assert_nonnull (strstr (error->message, "bomb.png"));
  g_assert_nonnull (strstr (error->message, "at-all.png"));
  g_assert_null (strstr (error->message, "good.png"));
}

static void
test_only_broken (Fixture *fixture, gconstpointer data)
{
  g_autofree char *broken = make_broken_file (fixture, "broken.png");
  const char *files[] = { broken, NULL };
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_false (add (document, files, &error));
  g_assert_cmpuint (count_pictures (document), ==, 0);
  g_assert_false (bb_document_is_modified (document));
}

static BbBatch *
add_batch (BbDocument *document, const char *const *files)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  BbBatch *batch;

  bb_document_add_pictures_async (document, files, 0, &pace, BB_FIT_FILL, NULL, fixture_store_result_cb, &pending);
  result = fixture_wait (&pending);
  batch = bb_document_add_pictures_finish (document, result, &error);
  g_assert_no_error (error);
  return batch;
}

static void
assert_fills (BbDocument *document)
{
  const BbBoard *board = bb_project_get_board (bb_document_get_project (document), 0);
  const BbLayer *layer = bb_list_get (board->layers, 0);

  g_assert_cmpint (layer->fit, ==, BB_FIT_FILL);
}

static void
assert_starts (BbDocument *document, gint64 second, gint64 third)
{
  const BbProject *project = bb_document_get_project (document);

  g_assert_cmpuint (bb_project_count (project), >, 2);
  g_assert_cmpint (bb_project_get_start (project, 1), ==, second);
  g_assert_cmpint (bb_project_get_start (project, 2), ==, third);
}

/* bars of 45 frames: 128 beats a minute at 24 */
static void
lay_on_bars (BbBatch *batch)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/song", "song", 44100, 44100 * 20);
  g_autoptr (BbProject) sung = bb_project_with_song (empty, song);
  g_autoptr (BbTempo) tempo = bb_tempo_new (0, 128, 4);
  g_autoptr (BbProject) project = bb_tempi_set_only (sung, tempo);
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  BbPace bars;

  g_assert_true (bb_pace_parse (&project->settings->rate, grid, "bar", &bars));
  bb_batch_lay_again (batch, &bars);
}

/* another interval is no step of its own, whatever the eye rested on meanwhile */
static void
test_again (Fixture *fixture, gconstpointer data)
{
  g_autofree char *a = make_picture_file (fixture, "a.png", 160);
  g_autofree char *b = make_picture_file (fixture, "b.png", 120);
  g_autofree char *c = make_broken_file (fixture, "c.png");
  g_autofree char *d = make_picture_file (fixture, "d.png", 140);
  const char *files[] = { a, b, c, d, NULL };
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (BbBatch) batch = add_batch (document, files);
  assert_fills (document);
  BbHistory *history = bb_document_get_history (document);

  g_assert_cmpuint (bb_batch_get_count (batch), ==, 3);
  g_assert_cmpuint (g_strv_length ((GStrv) bb_batch_get_refused (batch)), ==, 1);
  g_assert_nonnull (strstr (bb_batch_get_refused (batch)[0], "c.png"));
  g_assert_cmpint (bb_batch_find_first (batch), ==, 0);
  assert_starts (document, 48, 96);

  bb_history_seal (history);
  bb_batch_lay_again (batch, &faster);
  assert_starts (document, 12, 24);
  g_assert_true (bb_batch_is_current (batch));

  lay_on_bars (batch);
  assert_starts (document, 45, 90);

  g_assert_true (bb_history_undo (history));
  g_assert_false (bb_document_is_modified (document));
  g_assert_false (bb_batch_is_current (batch));
  g_assert_cmpint (bb_batch_find_first (batch), ==, -1);
  g_assert_false (bb_history_undo (history));
  g_assert_true (bb_history_redo (history));
  g_assert_true (bb_batch_is_current (batch));

  fixture_set_title (document, "Meanwhile");
  g_assert_false (bb_batch_is_current (batch));
}

static void
test_nothing_to_lay (Fixture *fixture, gconstpointer data)
{
  g_autofree char *broken = make_broken_file (fixture, "broken.png");
  const char *files[] = { broken, NULL };
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (BbBatch) batch = add_batch (document, files);

  g_assert_cmpuint (bb_batch_get_count (batch), ==, 0);
  g_assert_cmpint (bb_batch_find_first (batch), ==, -1);
  g_assert_false (bb_document_is_modified (document));
}

/* a board with its layers: two of ink, on the paper that goes with them */
static char *
make_raster_file (Fixture *fixture, const char *name)
{
  char *path = fixture_path (fixture, name);
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbLayer) low = bb_layer_new_ink ();
  g_autoptr (BbLayer) high = bb_layer_new_ink ();
  g_autoptr (BbOutputFile) file = bb_output_file_open (path, NULL);
  const BbRenderOptions render = bb_render_options_make (NULL);
  gpointer layers[] = { low, high };

  high->name = g_strdup ("Light");
  high->opacity = 250;
  low->is_hidden = TRUE;
  bb_board_take_layers (board, bb_list_new_from (layers, 2));
  g_assert_true (bb_open_raster_write (board, 320, 180, &render, file, NULL));
  g_assert_true (bb_output_file_commit (file, NULL));
  return path;
}

/* a file with layers becomes a board with them, beside pictures that become one each */
static void
test_layers_apart (Fixture *fixture, gconstpointer data)
{
  g_autofree char *raster = make_raster_file (fixture, "x.ora");
  g_autofree char *plain = make_picture_file (fixture, "plain.png", 160);
  const char *files[] = { raster, plain, NULL };
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (GError) error = NULL;
  const BbBoard *board;
  const BbLayer *low;

  g_assert_true (add (document, files, &error));
  g_assert_no_error (error);
  board = bb_project_get_board (bb_document_get_project (document), 0);
  low = bb_list_get (board->layers, 1);
  g_assert_cmpuint (board->layers->n_items, ==, 3);
  g_assert_true (low->is_hidden);
  g_assert_cmpstr (top_layer (document, 0)->name, ==, "Light");
  g_assert_cmpint (top_layer (document, 0)->opacity, ==, 250);
  g_assert_cmpstr (top_layer (document, 0)->media_name, ==, "x.ora");
  g_assert_cmpstr (top_layer (document, 1)->media_name, ==, "plain.png");
}

static gboolean
add_layer (BbDocument *document, const char *id, const char *file, GBytes *bytes, GError **error)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  bb_document_add_layer_async (document, id, file, bytes, BB_FIT_INSIDE, NULL, fixture_store_result_cb, &pending);
  result = fixture_wait (&pending);
  return bb_document_add_layer_finish (document, result, error);
}

static const char *
first_id (BbDocument *document)
{
  return bb_project_get_board (bb_document_get_project (document), 0)->id;
}

static void
test_layer (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = make_picture_file (fixture, "layer.png", 160);
  g_autofree char *bytes = NULL;
  g_autoptr (GBytes) pasted = NULL;
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (GError) error = NULL;
  gsize size;

  g_assert_true (add_layer (document, first_id (document), file, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (top_layer (document, 0)->media_name, ==, "layer.png");

  g_assert_true (g_file_get_contents (file, &bytes, &size, NULL));
  pasted = g_bytes_new (bytes, size);
  g_assert_true (add_layer (document, first_id (document), NULL, pasted, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (bb_project_get_board (bb_document_get_project (document), 0)->layers->n_items, ==, 2);

  /* the same content is kept once */
  g_assert_cmpstr (
      top_layer (document, 0)->media, ==,
      ((const BbLayer *) bb_list_get (bb_project_get_board (bb_document_get_project (document), 0)->layers, 0))->media);
}

/* the board went away while the picture was copied: it came too late, and nothing breaks */
static void
test_layer_too_late (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = make_picture_file (fixture, "late.png", 160);
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_true (add_layer (document, "b-gone", file, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (bb_document_is_modified (document));
}

static BbSourceState
state_of (BbDocument *document, const char *media)
{
  const BbPictureSource *source = bb_document_get_pictures (document);
  BbSourceInfo info;
  cairo_surface_t *surface = source->get (source->data, media, 160, 90, &info);

  g_clear_pointer (&surface, cairo_surface_destroy);
  return info.state;
}

/* a file that is not there any more: the project opens, and the rest works */
static void
test_missing_media (Fixture *fixture, gconstpointer data)
{
  g_autofree char *a = make_picture_file (fixture, "a.png", 160);
  g_autofree char *b = make_picture_file (fixture, "b.png", 120);
  const char *files[] = { a, b, NULL };
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *gone = NULL;

  g_assert_true (add (document, files, NULL));
  g_assert_true (bb_document_save (document, NULL));
  gone = bb_media_get_path (fixture->project, top_layer (document, 0)->media);
  bb_document_close (document);
  g_clear_object (&document);
  g_assert_cmpint (g_unlink (gone), ==, 0);

  document = fixture_open (fixture);
  g_assert_cmpint (state_of (document, top_layer (document, 0)->media), ==, BB_SOURCE_MISSING);
  g_assert_cmpint (state_of (document, top_layer (document, 1)->media), ==, BB_SOURCE_READY);
}

static const FixtureTest tests[] = {
  { "/document/pictures/cancelled", test_cancelled },
  { "/document/pictures/several", test_several },
  { "/document/pictures/many", test_many },
  { "/document/pictures/some-broken", test_some_broken },
  { "/document/pictures/only-broken", test_only_broken },
  { "/document/pictures/again", test_again },
  { "/document/pictures/nothing-to-lay", test_nothing_to_lay },
  { "/document/pictures/layers-apart", test_layers_apart },
  { "/document/pictures/layer", test_layer },
  { "/document/pictures/layer-too-late", test_layer_too_late },
  { "/document/pictures/missing-media", test_missing_media },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
