/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the video follow the playhead, move along the song, and give its frames to boards? */
#include <string.h>

#include "editor/drag.h"
#include "editor/video-commands.h"
#include "fixture.h"
#include "make-video.h"
#include "model/video-places.h"

static const BbProject *
get_project (Fixture *fixture)
{
  return bb_editor_get_project (fixture->editor);
}

/* 24 frames a second, as the project has them; shown, and with its frames at hand */
static void
add_video (Fixture *fixture)
{
  g_autofree char *path = make_video (fixture->folder, "clip.mp4", 72, 24, NULL, MADE_MP4);
  g_autofree char *words = NULL;
  g_autoptr (GError) error = NULL;

  bb_document_add_video (fixture->document, path, 0, NULL, NULL, NULL, &words, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (words, "“clip.mp4” lies at 00:00:00:00"));
  while (bb_editor_get_video (fixture->editor) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* which frame of the made video is seen at the playhead; -1 where none is */
static int
look (Fixture *fixture, gint64 frame)
{
  cairo_surface_t *surface;
  int index, n;

  bb_editor_seek (fixture->editor, frame);
  index = bb_video_find_frame (fixture->editor, NULL);
  if (index < 0)
    return -1;

  while ((surface = bb_video_frames_want (bb_editor_get_video (fixture->editor), (guint) index)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  n = (int) read_video_frame (surface);
  cairo_surface_destroy (surface);
  return n;
}

static void
test_follows (Fixture *fixture, gconstpointer data)
{
  add_video (fixture);
  for (gint64 frame = 0; frame < 72; frame += 5)
    g_assert_cmpint (look (fixture, frame), ==, frame);
  g_assert_cmpint (look (fixture, 71), ==, 71);
  g_assert_cmpint (look (fixture, 72), ==, -1);
  g_assert_cmpint (look (fixture, 3), ==, 3);
}

/* grabbed at @from */
static void
drag (Fixture *fixture, double from, double to, gboolean is_cancelled)
{
  const BbLanesHit hit = { BB_HIT_VIDEO, -1, (gint64) from };
  BbDrag *drag = bb_drag_begin (fixture->editor, &hit, from, FALSE);

  g_assert_true (bb_drag_to (drag, to));
  if (is_cancelled)
    bb_drag_cancel (drag);
  else
    bb_drag_release (drag);
}

static void
test_dragged (Fixture *fixture, gconstpointer data)
{
  add_video (fixture);
  drag (fixture, 10.5, 40.5, FALSE);
  g_assert_cmpint (look (fixture, 29), ==, -1);
  g_assert_cmpint (look (fixture, 30), ==, 0);
  g_assert_cmpint (look (fixture, 47), ==, 17);
  drag (fixture, 40, 20, TRUE);
  g_assert_cmpint (look (fixture, 30), ==, 0);
  drag (fixture, 40, 0, FALSE);
  g_assert_cmpint (look (fixture, 0), ==, 10);
  bb_editor_undo (fixture->editor);
  g_assert_cmpint (look (fixture, 30), ==, 0);
}

/* pressed and let go where it was, the playhead comes there */
static void
test_clicked (Fixture *fixture, gconstpointer data)
{
  const BbLanesHit hit = { BB_HIT_VIDEO, -1, 33 };

  add_video (fixture);
  bb_drag_release (bb_drag_begin (fixture->editor, &hit, 33.4, FALSE));
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 33);
}

static void
test_shown (Fixture *fixture, gconstpointer data)
{
  gboolean is_mirrored;

  add_video (fixture);
  bb_video_mirror (fixture->editor);
  g_assert_cmpint (bb_video_find_frame (fixture->editor, &is_mirrored), ==, 0);
  g_assert_true (is_mirrored);
  bb_video_toggle (fixture->editor);
  g_assert_null (bb_editor_get_video (fixture->editor));
  g_assert_cmpint (bb_video_find_frame (fixture->editor, NULL), ==, -1);
  bb_video_toggle (fixture->editor);
  while (bb_editor_get_video (fixture->editor) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (look (fixture, 9), ==, 9);
  bb_video_remove (fixture->editor);
  g_assert_cmpuint (get_project (fixture)->lists[BB_VIDEOS]->n_items, ==, 0);
  g_assert_null (bb_editor_get_video (fixture->editor));
  bb_editor_undo (fixture->editor);
  g_assert_nonnull (bb_videos_find_shown (get_project (fixture)));
}

/* one step, which puts that very frame onto the board at the playhead */
static void
test_taken (Fixture *fixture, gconstpointer data)
{
  const BbBoard *board;
  const BbLayer *layer;
  cairo_surface_t *surface;
  BbSourceInfo info;
  const BbPictureSource *pictures = bb_document_get_pictures (fixture->document);

  add_video (fixture);
  bb_editor_seek (fixture->editor, 53);
  bb_video_take_frame (fixture->editor);
  while ((board = bb_editor_get_board (fixture->editor))->layers->n_items == 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (bb_editor_get_current (fixture->editor), ==, 1);
  layer = bb_list_get (board->layers, 0);
  g_assert_cmpint (layer->kind, ==, BB_LAYER_PICTURE);
  while ((surface = pictures->get (pictures->data, layer->media, 0, 0, &info)) == NULL)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, MADE_WIDTH);
  g_assert_cmpuint (read_video_frame (surface), ==, 53);
  cairo_surface_destroy (surface);
  bb_editor_undo (fixture->editor);
  g_assert_cmpuint (bb_editor_get_board (fixture->editor)->layers->n_items, ==, 0);
}

/* where no video shows there is nothing to take, and that is said */
static void
test_none (Fixture *fixture, gconstpointer data)
{
  bb_video_toggle (fixture->editor);
  bb_video_mirror (fixture->editor);
  bb_video_remove (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 0);
  bb_video_take_frame (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  g_assert_null (bb_editor_get_undo_label (fixture->editor));
}

int
main (int argc, char *argv[])
{
  static const FixtureTest tests[] = {
    { "/practice-video/follows", test_follows, 4, 48 }, { "/practice-video/dragged", test_dragged, 4, 48 },
    { "/practice-video/shown", test_shown, 4, 48 },     { "/practice-video/taken", test_taken, 4, 48 },
    { "/practice-video/clicked", test_clicked, 4, 48 }, { "/practice-video/none", test_none, 4, 48 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
