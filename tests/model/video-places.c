/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are practice videos added, shown one at a time, and true to the song? */
#include "model/video-places.h"

#include <locale.h>
#include <math.h>

#define RATE 44100

static BbProject *
make_project (int numerator, int denominator)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbSettings) settings = bb_settings_copy (plain->settings);
  g_autoptr (BbSong) song = bb_song_new ("media/a.flac", "a.flac", RATE, 60 * RATE);
  g_autoptr (BbProject) project = NULL;

  settings->rate = (BbFrameRate){ .numerator = numerator, .denominator = denominator };
  project = bb_project_with_settings (plain, g_steal_pointer (&settings));
  return bb_project_with_song (project, song);
}

static BbProject *
add (BbProject *project, const char *id)
{
  g_autoptr (BbProject) before = project;
  g_autoptr (BbVideo) video = bb_video_new ("media/v.mp4", "v.mp4", 10 * G_USEC_PER_SEC);

  g_free (video->id);
  video->id = g_strdup (id);
  return bb_videos_add (before, video);
}

static void
assert_shown (const BbProject *project, const char *id)
{
  const BbVideo *shown = bb_videos_find_shown (project);
  guint n = 0;

  g_assert_cmpstr (shown != NULL ? shown->id : NULL, ==, id);
  for (guint i = 0; i < project->lists[BB_VIDEOS]->n_items; i++)
    n += ((const BbVideo *) bb_list_get (project->lists[BB_VIDEOS], i))->is_shown;
  g_assert_cmpuint (n, ==, id != NULL ? 1 : 0);
}

static void
test_shown (void)
{
  g_autoptr (BbProject) project = add (add (make_project (24, 1), "v-a"), "v-b");
  g_autoptr (BbProject) other = bb_videos_show (project, "v-a");
  g_autoptr (BbProject) none = bb_videos_show (other, NULL);
  g_autoptr (BbProject) removed = bb_videos_remove (other, "v-a");
  g_autoptr (BbProject) mirrored = bb_videos_set_mirrored (other, "v-a", TRUE);
  g_autoptr (BbProject) same = bb_videos_set_mirrored (mirrored, "v-a", TRUE);
  g_autoptr (BbProject) unknown = bb_videos_remove (project, "v-x");

  assert_shown (project, "v-b");
  assert_shown (other, "v-a");
  assert_shown (none, NULL);
  assert_shown (removed, NULL);
  g_assert_null (bb_videos_find (removed, "v-a"));
  g_assert_true (bb_videos_find_shown (mirrored)->is_mirrored);
  g_assert_true (same == mirrored);
  g_assert_true (unknown == project);
}

/* the places that a search found, without the one where the video lies; what is no number ends them */
static void
test_fits (void)
{
  g_autoptr (BbProject) project = add (make_project (24, 1), "v-a");
  g_autoptr (BbVideo) found = bb_video_copy (bb_videos_find_shown (project));
  g_autoptr (BbProject) placed = NULL, same = NULL, moved = NULL;
  double samples[BB_VIDEO_FITS_MAX];

  g_assert_cmpuint (bb_videos_list_fits (found, samples), ==, 0);
  found->sample = 441000.5;
  found->confidence = 0.1;
  bb_string_set (&found->fits, "882000 441000.25 -2000.5");
  placed = bb_videos_take_place (project, found);
  same = bb_videos_take_place (placed, found);
  g_assert_true (same == placed);
  g_assert_cmpuint (bb_videos_list_fits (bb_videos_find_shown (placed), samples), ==, 2);
  g_assert_cmpfloat (samples[0], ==, -2000.5);
  g_assert_cmpfloat (samples[1], ==, 882000);

  moved = bb_videos_place (placed, "v-a", 882000, 0, 0);
  g_assert_cmpuint (bb_videos_list_fits (bb_videos_find_shown (moved), samples), ==, 2);
  g_assert_cmpfloat (samples[1], ==, 441000.25);
  bb_string_set (&found->fits, "1 2 3 4 5 6 7 8 9 10 inf");
  g_assert_cmpuint (bb_videos_list_fits (found, samples), ==, BB_VIDEO_FITS_MAX);
  bb_string_set (&found->fits, "7 x 9");
  g_assert_cmpuint (bb_videos_list_fits (found, samples), ==, 1);
}

/* frames of a video that runs at the project's rate are the project's frames, whatever is rounded */
static void
test_frame_for_frame (gconstpointer data)
{
  int denominator = GPOINTER_TO_INT (data);
  g_autoptr (BbProject) project = add (make_project (denominator == 1 ? 30 : 30000, denominator), "v-a");
  const BbVideo *video = bb_videos_find_shown (project);

  for (gint64 frame = 0; frame < 1500; frame++)
    {
      gint64 shown = llround ((double) frame * denominator * 1e6 / (denominator == 1 ? 30 : 30000));

      g_assert_cmpint (bb_videos_get_time (project, video, frame), >=, shown);
      g_assert_cmpint (bb_videos_get_time (project, video, frame), <, shown + 3000);
      g_assert_cmpint (bb_videos_get_frame (project, video, shown), ==, frame);
    }
}

/* it lies where it is said, also before the song, and its clock may run fast */
static void
test_placed (void)
{
  g_autoptr (BbProject) project = add (make_project (24, 1), "v-a");
  g_autoptr (BbProject) early = bb_videos_place (project, "v-a", -2.0 * RATE, 0, 0);
  g_autoptr (BbProject) fast = bb_videos_place (project, "v-a", 10.0 * RATE, 1000, 0.9);
  const BbVideo *video = bb_videos_find_shown (fast);

  g_assert_cmpint (bb_videos_get_frame (early, bb_videos_find_shown (early), 0), ==, -48);
  g_assert_cmpint (bb_videos_get_time (early, bb_videos_find_shown (early), 0) / 10000, ==, 200);
  g_assert_cmpint (bb_videos_get_frame (fast, video, 0), ==, 240);
  /* a second of its clock is 0.999 s of the song's */
  g_assert_cmpint (bb_videos_get_frame (fast, video, 100 * G_USEC_PER_SEC), ==, 240 + 2398);
  g_assert_cmpint (bb_videos_get_time (fast, video, 240 + 24 * 40) / 1000, ==, 40041);
  g_assert_cmpfloat (video->confidence, ==, 0.9);
}

/* it moves with the song, and goes on where that is silent */
static void
test_moved_song (void)
{
  g_autoptr (BbProject) project = add (make_project (24, 1), "v-a");
  g_autoptr (BbSong) song = bb_song_copy (project->song);
  g_autoptr (BbProject) moved = NULL;
  const BbVideo *video;

  bb_song_set_start (song, 48);
  moved = bb_project_with_song (project, song);
  video = bb_videos_find_shown (moved);
  g_assert_cmpint (bb_videos_get_frame (moved, video, 0), ==, 48);
  g_assert_cmpint (bb_videos_get_time (moved, video, 24) / 10000, ==, -99);
  g_assert_cmpint (bb_videos_get_time (moved, video, 48 + 24 * 90) / 10000, ==, 9000);
}

/* without a song it lies in the video itself */
static void
test_without_song (void)
{
  g_autoptr (BbProject) project = add (bb_project_new (), "v-a");
  const BbVideo *video = bb_videos_find_shown (project);

  g_assert_cmpint (bb_videos_get_time (project, video, 48) / 10000, ==, 200);
  g_assert_cmpint (bb_videos_get_frame (project, video, 2 * G_USEC_PER_SEC), ==, 48);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/video-places/shown", test_shown);
  g_test_add_func ("/model/video-places/fits", test_fits);
  g_test_add_data_func ("/model/video-places/frame-for-frame/30", GINT_TO_POINTER (1), test_frame_for_frame);
  g_test_add_data_func ("/model/video-places/frame-for-frame/29.97", GINT_TO_POINTER (1001), test_frame_for_frame);
  g_test_add_func ("/model/video-places/placed", test_placed);
  g_test_add_func ("/model/video-places/moved-song", test_moved_song);
  g_test_add_func ("/model/video-places/without-song", test_without_song);
  return g_test_run ();
}
