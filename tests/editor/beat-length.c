/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a length read in beats, and can it be typed so? */
#include "editor/beat-length.h"

#include <locale.h>

#include "model/tempo.h"

#define RATE 48000

/* 125 beats a minute: a beat of 11.52 frames, so that edges lie on the frames nearest to them */
static BbProject *
make_project (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", RATE, 20 * RATE);
  g_autoptr (BbTempo) tempo = bb_tempo_new (0, 125, 4);
  g_autoptr (BbProject) set = NULL;
  g_autoptr (BbProject) sung = NULL;

  settings->length = 480;
  set = bb_project_with_settings (project, settings);
  sung = bb_project_with_song (set, song);
  return bb_project_with_list (sung, BB_TEMPI, bb_list_new_from ((gpointer *) &tempo, 1));
}

static const struct
{
  gint64 start;
  gint64 end;
  const char *text;
  const char *brief;
} rows[] = {
  { 0, 23, "2 beats · 23 fr · 0.96 s", "2 beats · 23 fr" },
  { 23, 46, "2 beats · 23 fr · 0.96 s", "2 beats · 23 fr" },
  { 0, 12, "1 beat · 12 fr · 0.50 s", "1 beat · 12 fr" },
  { 0, 29, "2.5 beats · 29 fr · 1.21 s", "2.5 beats · 29 fr" },
  { 0, 6, "0.5 beat · 6 fr · 0.25 s", "0.5 beat · 6 fr" },
};

static void
test_describe (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = bb_beat_length_describe (grid, &project->settings->rate, rows[i].start, rows[i].end);
      g_autofree char *brief = bb_beat_length_describe_short (grid, rows[i].start, rows[i].end);

      g_test_message ("%u", i);
      g_assert_cmpstr (text, ==, rows[i].text);
      g_assert_cmpstr (brief, ==, rows[i].brief);
    }
}

static void
test_no_beats (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  g_autofree char *text = bb_beat_length_describe (grid, &project->settings->rate, 10, 55);
  g_autofree char *brief = bb_beat_length_describe_short (grid, 10, 11);

  g_assert_cmpstr (text, ==, "1+21 · 45 frames");
  g_assert_cmpstr (brief, ==, "1 frame");
}

static const struct
{
  const char *text;
  double beats; /* 0 where it is none */
} typed[] = {
  { "2b", 2 },    { "2 beats", 2 }, { " 1 Beat ", 1 },  { "0.5 beat", 0.5 }, { "1,5b", 1.5 },
  { "2", 0 },     { "2s", 0 },      { "b", 0 },         { "-2b", 0 },        { "0b", 0 },
  { "2bars", 0 }, { "", 0 },        { "1e9 beats", 0 },
};

static void
test_parse (void)
{
  double beats;

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      gboolean is_one = bb_beat_length_parse (typed[i].text, &beats);

      g_test_message ("“%s”", typed[i].text);
      g_assert_cmpint (is_one, ==, typed[i].beats > 0);
      if (is_one)
        g_assert_cmpfloat (beats, ==, typed[i].beats);
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/editor/beat-length/describe", test_describe);
  g_test_add_func ("/editor/beat-length/no-beats", test_no_beats);
  g_test_add_func ("/editor/beat-length/parse", test_parse);
  return g_test_run ();
}
