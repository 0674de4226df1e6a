/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do the lanes fill the timeline, and does a hit find what is drawn there? */
#include <locale.h>

#include "model/song-map.h"
#include "model/video-places.h"
#include "render/timeline/lanes-layout.h"
#include "storyboard.h"

#define TEXT_HEIGHT 15

static const struct
{
  double height;
  guint n_lanes;
} heights[] = {
  { 420, 7 }, { 346, 7 }, { 300, 7 }, { 250, 7 }, { 232, 7 }, { 220, 7 },
};

static void
test_lanes (void)
{
  g_autoptr (BbProject) project = make_storyboard (12, 48);

  for (guint i = 0; i < G_N_ELEMENTS (heights); i++)
    {
      BbLanesLayout layout = bb_lanes_layout_make (project, 1280, heights[i].height, TEXT_HEIGHT);
      double y = 0;
      guint n_lanes = 0;

      for (BbLane lane = 0; lane < BB_N_LANES; lane++)
        {
          if (layout.lanes[lane].height == 0)
            continue;
          g_assert_cmpfloat (layout.lanes[lane].y, ==, y);
          g_assert_cmpfloat (layout.lanes[lane].height, ==, floor (layout.lanes[lane].height));
          y += layout.lanes[lane].height + 1;
          n_lanes++;
        }
      g_test_message ("%g pixels", heights[i].height);
      g_assert_cmpuint (n_lanes, ==, heights[i].n_lanes);
      g_assert_cmpfloat (y, <=, heights[i].height);
      g_assert_cmpfloat (y, >=, heights[i].height - 2);
      g_assert_cmpfloat (layout.lanes[BB_LANE_BOARDS].height, >=, 46);
      g_assert_cmpfloat (layout.number.y + layout.number.height, <=,
                         layout.lanes[BB_LANE_BOARDS].y + layout.lanes[BB_LANE_BOARDS].height);
      g_assert_cmpfloat_with_epsilon (layout.picture_width, layout.picture.height * 16 / 9, 0.5);
    }
}

/* a storyboard, and a video from its 48th frame on that lasts two seconds */
static BbProject *
make_with_video (void)
{
  g_autoptr (BbProject) project = make_storyboard (12, 48);
  g_autoptr (BbVideo) video = bb_video_new ("media/v.mp4", "v.mp4", 2 * G_USEC_PER_SEC);
  g_autoptr (BbProject) with = bb_videos_add (project, video);

  return bb_videos_place (with, video->id, bb_videos_get_sample (with, 48), 0, 0);
}

/* however low it is made, no lane goes, and the pictures can be seen */
static void
test_least (void)
{
  g_autoptr (BbProject) project = make_with_video (), bare = bb_project_new ();
  double least = bb_lanes_layout_get_least_height (project, TEXT_HEIGHT);
  BbLanesLayout layout = bb_lanes_layout_make (project, 1280, least, TEXT_HEIGHT);

  for (BbLane lane = 0; lane < BB_N_LANES; lane++)
    g_assert_cmpfloat (layout.lanes[lane].height, >=, 17);
  g_assert_cmpfloat (layout.picture.height, >=, 20);
  g_assert_cmpfloat (layout.lanes[BB_LANE_NOTES].y + layout.lanes[BB_LANE_NOTES].height, <=, least);
  g_assert_cmpfloat (bb_lanes_layout_get_least_height (bare, TEXT_HEIGHT), <, least);
}

/* what is said of a song has no lane where there is none; notes do */
static void
test_bare (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  BbLanesLayout layout = bb_lanes_layout_make (project, 1280, 300, TEXT_HEIGHT);

  g_assert_cmpfloat (layout.lanes[BB_LANE_SECTIONS].height, ==, 0);
  g_assert_cmpfloat (layout.lanes[BB_LANE_LYRICS].height, ==, 0);
  g_assert_cmpfloat (layout.lanes[BB_LANE_COUNTS].height, ==, 0);
  g_assert_cmpfloat (layout.lanes[BB_LANE_VIDEO].height, ==, 0);
  g_assert_cmpfloat (layout.lanes[BB_LANE_NOTES].height, >, 0);
  g_assert_cmpfloat (layout.lanes[BB_LANE_SONG].height, >, 100);
}

/* 12 boards of 48 frames, 2 pixels a frame, frame 0 at the gutter's edge: edges every 96 pixels */
static const struct
{
  BbLane lane;
  double x; /* from the left edge of the lanes */
  BbHitKind kind;
  int index;
  gint64 frame;
} hits[] = {
  { BB_LANE_RULER, 101, BB_HIT_RULER, -1, 50 },
  { BB_LANE_RULER, -5, BB_HIT_GUTTER, -1, 0 },
  { BB_LANE_RULER, 5000, BB_HIT_RULER, -1, 575 },
  { BB_LANE_SONG, 5000, BB_HIT_SONG, -1, 575 },
  { BB_LANE_BOARDS, 5000, BB_HIT_NOTHING, -1, 575 },
  { BB_LANE_BOARDS, 2, BB_HIT_BOARD, 0, 1 },
  { BB_LANE_BOARDS, 48, BB_HIT_BOARD, 0, 24 },
  { BB_LANE_BOARDS, 90.5, BB_HIT_BOARD, 0, 45 },
  { BB_LANE_BOARDS, 91, BB_HIT_EDGE, 1, 48 },
  { BB_LANE_BOARDS, 96, BB_HIT_EDGE, 1, 48 },
  { BB_LANE_BOARDS, 101, BB_HIT_EDGE, 1, 48 },
  { BB_LANE_BOARDS, 101.5, BB_HIT_BOARD, 1, 50 },
  { BB_LANE_BOARDS, 12 * 96 - 2, BB_HIT_BOARD, 11, 575 },
  { BB_LANE_SONG, 96, BB_HIT_SONG, -1, 48 },
  { BB_LANE_SECTIONS, 96, BB_HIT_SECTION, 0, 48 },
  { BB_LANE_SECTIONS, 287, BB_HIT_SECTION_END, 0, 144 },
  { BB_LANE_SECTIONS, 288, BB_HIT_SECTION_START, 1, 144 },
  { BB_LANE_SECTIONS, 294, BB_HIT_SECTION, 1, 147 },
  { BB_LANE_SECTIONS, 5000, BB_HIT_NOTHING, -1, 575 },
  { BB_LANE_COUNTS, 96, BB_HIT_COUNTS, -1, 48 },
  { BB_LANE_LYRICS, 20, BB_HIT_LYRICS, -1, 10 },
  { BB_LANE_LYRICS, 49, BB_HIT_LYRIC_START, 0, 24 },
  { BB_LANE_LYRICS, 60, BB_HIT_LYRIC, 0, 30 },
  { BB_LANE_VIDEO, 94, BB_HIT_VIDEOS, -1, 47 },
  { BB_LANE_VIDEO, 97, BB_HIT_VIDEO, -1, 48 },
  { BB_LANE_VIDEO, 191, BB_HIT_VIDEO, -1, 95 },
  { BB_LANE_VIDEO, 193, BB_HIT_VIDEOS, -1, 96 },
  { BB_LANE_NOTES, 207, BB_HIT_NOTE, 0, 103 },
  { BB_LANE_NOTES, 220, BB_HIT_NOTE, 0, 110 },
  { BB_LANE_NOTES, 190, BB_HIT_NOTES, -1, 95 },
  { BB_LANE_NOTES, 400, BB_HIT_NOTES, -1, 200 },
  { BB_LANE_NOTES, 605, BB_HIT_NOTE, 1, 302 },
};

static void
test_hits (void)
{
  g_autoptr (BbProject) project = make_with_video ();
  BbLanesLayout layout = bb_lanes_layout_make (project, 1280, 320, TEXT_HEIGHT);
  BbLanesScale scale = { 2, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (hits); i++)
    {
      const BbSpan *lane = &layout.lanes[hits[i].lane];
      BbLanesHit hit = bb_lanes_hit (&layout, &scale, project, layout.gutter + hits[i].x, lane->y + lane->height / 2);

      g_test_message ("lane %d at %g", hits[i].lane, hits[i].x);
      g_assert_cmpint (hit.kind, ==, hits[i].kind);
      g_assert_cmpint (hit.index, ==, hits[i].index);
      g_assert_cmpint (hit.frame, ==, hits[i].frame);
    }
}

/* a song that lies as it came is not grabbed; its stretches are, along their top and at their ends */
static void
test_song_map (void)
{
  static const struct
  {
    double x;
    double y; /* from the top of the lane */
    BbHitKind kind;
    int index;
    gint64 frame;
  } rows[] = {
    { 1, 30, BB_HIT_STRETCH_START, 0, 0 }, { 50, 30, BB_HIT_SONG, -1, 25 },  { 50, 4, BB_HIT_STRETCH, 0, 25 },
    { 190, 4, BB_HIT_STRETCH_END, 0, 96 }, { 200, 4, BB_HIT_SONG, -1, 100 }, { 243, 30, BB_HIT_STRETCH_START, 1, 120 },
    { 260, 4, BB_HIT_STRETCH, 1, 130 },
  };
  g_autoptr (BbProject) story = make_storyboard (12, 48);
  g_autoptr (BbProject) project = bb_song_map_pause (story, 96, 4 * STORYBOARD_SAMPLE_RATE, 24, FALSE);
  BbLanesLayout layout = bb_lanes_layout_make (story, 1280, 320, TEXT_HEIGHT);
  const BbSpan *lane = &layout.lanes[BB_LANE_SONG];
  BbLanesScale scale = { 2, 0 };

  g_assert_cmpint (bb_lanes_hit (&layout, &scale, story, layout.gutter + 1, lane->y + 2).kind, ==, BB_HIT_SONG);
  g_assert_cmpuint (bb_song_map_count (project), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      BbLanesHit hit = bb_lanes_hit (&layout, &scale, project, layout.gutter + rows[i].x, lane->y + rows[i].y);

      g_test_message ("at %g, %g", rows[i].x, rows[i].y);
      g_assert_cmpint (hit.kind, ==, rows[i].kind);
      g_assert_cmpint (hit.index, ==, rows[i].index);
      g_assert_cmpint (hit.frame, ==, rows[i].frame);
    }
}

/* a stretch is grabbed at its end, and opened everywhere else; the dot of a note comes before the end of another */
static void
test_stretch (void)
{
  static const struct
  {
    double x;
    BbHitKind kind;
    int index;
  } rows[] = {
    { 186, BB_HIT_NOTES, -1 },   { 195, BB_HIT_NOTE, 0 },   { 450, BB_HIT_NOTE, 0 }, { 590, BB_HIT_NOTE, 0 },
    { 592, BB_HIT_NOTE, 1 },     { 602, BB_HIT_NOTE, 1 },   { 620, BB_HIT_NOTE, 1 }, { 716, BB_HIT_NOTE_END, 1 },
    { 723, BB_HIT_NOTE_END, 1 }, { 726, BB_HIT_NOTES, -1 },
  };
  g_autoptr (BbProject) story = make_storyboard (12, 48);
  g_autoptr (BbProject) project = NULL;
  BbLanesLayout layout = bb_lanes_layout_make (story, 1280, 320, TEXT_HEIGHT);
  const BbSpan *lane = &layout.lanes[BB_LANE_NOTES];
  BbLanesScale scale = { 2, 0 };
  gpointer notes[] = { bb_note_new (100, NULL, ""), bb_note_new (300, NULL, "x") };

  ((BbNote *) notes[0])->length = 200;
  ((BbNote *) notes[1])->length = 60;
  project = bb_project_with_list (story, BB_NOTES, bb_list_new_from (notes, 2));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      BbLanesHit hit = bb_lanes_hit (&layout, &scale, project, layout.gutter + rows[i].x, lane->y + lane->height / 2);

      g_test_message ("at %g", rows[i].x);
      g_assert_cmpint (hit.kind, ==, rows[i].kind);
      g_assert_cmpint (hit.index, ==, rows[i].index);
      if (hit.kind == BB_HIT_NOTE_END)
        g_assert_cmpint (hit.frame, ==, 360);
    }
  bb_note_unref (notes[0]);
  bb_note_unref (notes[1]);
}

/* the words of a line are grabbed where they begin, and only where they have room */
static void
test_lyric_words (void)
{
  static const struct
  {
    double scale; /* pixels a frame */
    double x;
    BbHitKind kind;
    gint64 frame;
  } rows[] = {
    { 4, 100, BB_HIT_LYRIC_START, 24 }, { 4, 150, BB_HIT_LYRIC, 37 },      { 4, 155, BB_HIT_LYRIC_WORD, 40 },
    { 4, 165, BB_HIT_LYRIC_WORD, 40 },  { 4, 240, BB_HIT_LYRIC_WORD, 60 }, { 4, 266, BB_HIT_LYRIC, 66 },
    { 4, 381, BB_HIT_LYRIC_END, 96 },   { 1, 40, BB_HIT_LYRIC, 40 },
  };
  g_autoptr (BbProject) story = make_storyboard (12, 48);
  g_autoptr (BbSong) song = bb_song_new ("media/none.wav", "none.wav", 2400, 192 * 100);
  g_autoptr (BbProject) sung = bb_project_with_song (story, song);
  BbLyric *line = bb_lyric_new ("oh run away", 2400, 9610);
  gpointer words[] = { bb_word_new (0, 2400), bb_word_new (3, 4000), bb_word_new (7, 6000) };
  g_autoptr (BbProject) project = NULL;
  BbLanesLayout layout = bb_lanes_layout_make (sung, 1280, 320, TEXT_HEIGHT);
  const BbSpan *lane = &layout.lanes[BB_LANE_LYRICS];

  bb_lyric_take_words (line, bb_list_new_from (words, 3));
  project = bb_project_with_list (sung, BB_LYRICS, bb_list_new_from ((gpointer *) &line, 1));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      BbLanesScale scale = { rows[i].scale, 0 };
      BbLanesHit hit = bb_lanes_hit (&layout, &scale, project, layout.gutter + rows[i].x, lane->y + lane->height / 2);

      g_test_message ("at %g", rows[i].x);
      g_assert_cmpint (hit.kind, ==, rows[i].kind);
      g_assert_cmpint (hit.frame, ==, rows[i].frame);
    }
  for (guint i = 0; i < 3; i++)
    bb_word_unref (words[i]);
  bb_lyric_unref (line);
}

/* however narrow boards are, each can be picked and each edge grabbed */
static void
test_narrow (void)
{
  g_autoptr (BbProject) project = make_storyboard (200, 48);
  BbLanesLayout layout = bb_lanes_layout_make (project, 1280, 320, TEXT_HEIGHT);
  double y = layout.lanes[BB_LANE_BOARDS].y + 10;

  for (double width = 2; width < 200; width *= 1.7)
    {
      BbLanesScale scale = { width / 48, 0 };

      for (guint i = 1; i + 1 < bb_project_count (project); i++)
        {
          double left = bb_lanes_scale_to_x (&scale, bb_project_get_start (project, i));
          double right = bb_lanes_scale_to_x (&scale, bb_project_get_start (project, i + 1));
          BbLanesHit edge = bb_lanes_hit (&layout, &scale, project, layout.gutter + left + 1e-6, y);
          BbLanesHit board = bb_lanes_hit (&layout, &scale, project, layout.gutter + (left + right) / 2, y);

          g_assert_cmpint (edge.kind, ==, BB_HIT_EDGE);
          g_assert_cmpint (edge.index, ==, i);
          g_assert_cmpint (board.kind, ==, BB_HIT_BOARD);
          g_assert_cmpint (board.index, ==, i);
        }
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/render/timeline-layout/lanes", test_lanes);
  g_test_add_func ("/render/timeline-layout/least", test_least);
  g_test_add_func ("/render/timeline-layout/bare", test_bare);
  g_test_add_func ("/render/timeline-layout/hits", test_hits);
  g_test_add_func ("/render/timeline-layout/song-map", test_song_map);
  g_test_add_func ("/render/timeline-layout/stretch", test_stretch);
  g_test_add_func ("/render/timeline-layout/narrow", test_narrow);
  g_test_add_func ("/render/timeline-layout/lyric-words", test_lyric_words);

  return g_test_run ();
}
