/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the song map lead from the video to the song and back? */
#include "model/song.h"

#include <locale.h>

#define SILENT -1
#define SECOND 48000

static const BbFrameRate film = { 24, 1, FALSE };

typedef struct
{
  gint64 start;
  gint64 from;
  gint64 to;
} Stretch;

/* a song of 10 s; maps of up to three stretches, where to = 0 ends the list */
static const struct
{
  const char *name;
  Stretch map[4];
  gint64 end;
  struct
  {
    gint64 frame;
    gint64 sample;
  } heard[6];
} maps[] = {
  { "plain",
    { { 0, 0, 10 * SECOND } },
    240,
    { { 0, 0 }, { 24, SECOND }, { 239, 478000 }, { 240, SILENT }, { -1, SILENT }, { 1, 2000 } } },
  { "late",
    { { 48, 0, 10 * SECOND } },
    288,
    { { 0, SILENT }, { 47, SILENT }, { 48, 0 }, { 72, SECOND }, { 287, 478000 }, { 288, SILENT } } },
  { "early",
    { { -48, 0, 10 * SECOND } },
    192,
    { { 0, 2 * SECOND }, { -48, 0 }, { -49, SILENT }, { 191, 478000 }, { 192, SILENT }, { 24, 3 * SECOND } } },
  { "pause",
    { { 0, 0, 2 * SECOND }, { 96, 2 * SECOND, 10 * SECOND } },
    288,
    { { 47, 94000 }, { 48, SILENT }, { 95, SILENT }, { 96, 2 * SECOND }, { 287, 478000 }, { 288, SILENT } } },
  { "again",
    { { 0, 0, 2 * SECOND }, { 48, 0, 2 * SECOND }, { 96, SECOND, 10 * SECOND } },
    312,
    { { 0, 0 }, { 48, 0 }, { 95, 94000 }, { 96, SECOND }, { 311, 478000 }, { 312, SILENT } } },
  { "overlap",
    { { 0, 0, 4 * SECOND }, { 48, 8 * SECOND, 9 * SECOND } },
    96,
    { { 47, 94000 }, { 48, 8 * SECOND }, { 71, 430000 }, { 72, 3 * SECOND }, { 95, 190000 }, { 96, SILENT } } },
  { "none",
    { { 0 } },
    0,
    { { 0, SILENT }, { 1, SILENT }, { 2, SILENT }, { 3, SILENT }, { 4, SILENT }, { 5, SILENT } } },
};

static BbSong *
make_song (const Stretch *map)
{
  BbSong *song = bb_song_new ("media/a.flac", "a.flac", SECOND, 10 * SECOND);
  GPtrArray *stretches = g_ptr_array_new ();

  for (; map->to > 0; map++)
    g_ptr_array_add (stretches, bb_stretch_new (map->start, map->from, map->to));
  bb_song_take_map (song, bb_list_new_take (stretches));
  return song;
}

static void
test_map (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (BbSong) song = make_song (maps[i].map);

  g_assert_cmpint (bb_song_is_plain (song), ==, i == 0);
  g_assert_cmpint (bb_song_get_end (song, &film), ==, maps[i].end);
  for (guint j = 0; j < G_N_ELEMENTS (maps[i].heard); j++)
    {
      gint64 sample = SILENT;

      bb_song_frame_to_sample (song, &film, maps[i].heard[j].frame, &sample);
      g_assert_cmpint (sample, ==, maps[i].heard[j].sample);
    }
}

static void
assert_frame (const BbSong *song, double sample, gint64 expected)
{
  gint64 frame = G_MININT64;

  g_assert_cmpint (bb_song_sample_to_frame (song, &film, sample, &frame), ==, expected != G_MININT64);
  g_assert_cmpint (frame, ==, expected);
}

static void
test_sample_to_frame (void)
{
  g_autoptr (BbSong) pause = make_song (maps[3].map);
  g_autoptr (BbSong) again = make_song (maps[4].map);

  assert_frame (pause, 0, 0);
  assert_frame (pause, 999.5, 1); /* the frame's start is at 2000 */
  assert_frame (pause, 998.5, 0);
  assert_frame (pause, 2 * SECOND - 2000, 47);
  assert_frame (pause, 2 * SECOND, 96);
  assert_frame (pause, 10 * SECOND, 288);
  assert_frame (pause, 10 * SECOND + 1, G_MININT64);
  assert_frame (pause, -1, G_MININT64);
  assert_frame (again, SECOND, 24);
  assert_frame (again, 2 * SECOND, 120);
}

static void
test_set_start (void)
{
  g_autoptr (BbSong) plain = make_song (maps[0].map);
  g_autoptr (BbSong) pause = make_song (maps[3].map);
  gint64 sample;

  bb_song_set_start (plain, 12);
  g_assert_false (bb_song_is_plain (plain));
  g_assert_cmpint (bb_song_get_end (plain, &film), ==, 252);
  bb_song_set_start (plain, 0);
  g_assert_true (bb_song_is_plain (plain));

  bb_song_set_start (pause, -10);
  g_assert_true (bb_song_frame_to_sample (pause, &film, 86, &sample));
  g_assert_cmpint (sample, ==, 2 * SECOND);
}

/* a project of the song's length holds all of it, and no frame more */
static void
test_end (void)
{
  guint n_rates;
  const BbFrameRate *rates = bb_frame_rate_list (&n_rates);

  for (guint i = 0; i < n_rates; i++)
    {
      for (gint64 n_samples = 1; n_samples < 9000000; n_samples += 7777)
        {
          g_autoptr (BbSong) song = bb_song_new ("media/a.flac", NULL, 44100, n_samples);
          gint64 end = bb_song_get_end (song, &rates[i]), sample;

          g_assert_cmpint (bb_time_frame_to_sample (&rates[i], end, 44100), >=, n_samples);
          g_assert_true (bb_song_frame_to_sample (song, &rates[i], end - 1, &sample));
          g_assert_false (bb_song_frame_to_sample (song, &rates[i], end, &sample));
        }
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/song/sample-to-frame", test_sample_to_frame);
  g_test_add_func ("/model/song/set-start", test_set_start);
  g_test_add_func ("/model/song/end", test_end);
  for (guint i = 0; i < G_N_ELEMENTS (maps); i++)
    {
      g_autofree char *path = g_strconcat ("/model/song/", maps[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_map);
    }

  return g_test_run ();
}
