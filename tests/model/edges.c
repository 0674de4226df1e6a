/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do edges that move at once lie on beats, and do locked boards hold? */
#include "model/edges.h"

#include <locale.h>
#include <stdio.h>

#include "model/places.h"
#include "model/tempo.h"
#include "story.h"

#define RATE 48000

/* numbers after the name of an operation */
typedef BbProject *(*Operation) (const BbProject *project, const BbBeatGrid *grid, const int *n);

static BbProject *
slide (const BbProject *project, const BbBeatGrid *grid, const int *n)
{
  return bb_edges_slide (project, n[0], n[1], n[2]);
}

static BbProject *
slide_beat (const BbProject *project, const BbBeatGrid *grid, const int *n)
{
  return bb_edges_slide_beat (project, grid, n[0], n[1], n[2]);
}

static BbProject *
spread (const BbProject *project, const BbBeatGrid *grid, const int *n)
{
  const BbPace pace = { .grid = grid, .step = n[2], .count = 1 };

  return bb_edges_spread (project, &pace, n[0], n[1]);
}

static BbProject *
evenly (const BbProject *project, const BbBeatGrid *grid, const int *n)
{
  return bb_edges_spread_evenly (project, grid, n[0], n[1]);
}

static BbProject *
beats (const BbProject *project, const BbBeatGrid *grid, const int *n)
{
  return bb_edges_set_beats (project, grid, n[0], n[1], n[2]);
}

static BbProject *
cut_every (const BbProject *project, const BbBeatGrid *grid, const int *n)
{
  return bb_edges_cut_every (project, grid, n[0], n[1], n[2]);
}

static const struct
{
  const char *name;
  Operation operation;
} operations[] = {
  { "slide", slide },   { "slide-beat", slide_beat }, { "spread", spread },
  { "evenly", evenly }, { "beats", beats },           { "cut-every", cut_every },
};

/* a beat lasts 12 frames, and frame 0 begins a bar of four. NULL after a command for which there is no room */
static const struct
{
  const char *before;
  const char *command;
  const char *after;
} rows[] = {
  { "0:a 24:b 48:c 96", "slide 1 1 3", "0:a 27:b 51:c 96" },
  { "0:a 24:b 48:c 72:d 96", "slide 1 2 -9", "0:a 15:b 39:c 63:d 96" },
  { "0:a 24:b 48:c 96", "slide 1 1 90", "0:a 71:b 95:c 96" },
  { "0:a 24:b 48:c 96", "slide 1 1 -90", "0:a 1:b 25:c 96" },
  { "0:a 24:b 48:c 96", "slide 0 1 5", "0:a 29:b 48:c 96" },
  { "0:a 24:b 48:c 96", "slide 2 1 5", "0:a 24:b 53:c 96" },
  { "0:a 24:b 48:c *30 96", "slide 1 1 3", "0:a 27:b 51:c *30 96" },
  { "0:a 96", "slide 0 1 5", "=" },
  { "0:a 24:b 48:c 96", "slide 0 3 5", "0:a 29:b 53:c 96" },

  { "0:a 24:b 48:c 96", "slide-beat 1 1 1", "0:a 36:b 60:c 96" },
  { "0:a 24:b 48:c 96", "slide-beat 1 1 -1", "0:a 12:b 36:c 96" },
  { "0:a 25:b 40:c 96", "slide-beat 1 1 1", "0:a 36:b 51:c 96" },
  { "0:a 25:b 40:c 96", "slide-beat 1 1 -1", "0:a 24:b 39:c 96" },
  { "0:a 24:b 48:c 58:d 96", "slide-beat 1 1 1", NULL },
  { "0:a 10:b 48:c 96", "slide-beat 1 1 -1", NULL },

  { "0:a 20:b 30:c 50:- 200", "spread 0 3 0", "0:a 12:b 24:c 36:- 200" },
  { "0:a 20:b 30:c 50:- 200", "spread 0 3 1", "0:a 48:b 96:c 144:- 200" },
  { "0:a 20:b 30:c 50:- 400", "spread 0 3 2", "0:a 96:b 192:c 288:- 400" },
  { "0:a 20:b 30:c 50:- 200", "spread 1 2 0", "0:a 24:b 36:c 48:- 200" },
  { "0:a 20:b 30:c 50:- 200", "spread 1 2 1", NULL },
  { "0:a 40:b 50:c 60:- 200", "spread 1 2 1", "0:a 48:b 96:c 144:- 200" },
  { "0:a 20:b 30:c 50:d 100", "spread 0 3 1", NULL },
  { "0:a 20:b 30:c 100", "spread 1 2 0", "0:a 24:b 36:c 100" },

  { "0:a 20:b 30:c 48:d 96", "evenly 0 3 0", "0:a 12:b 36:c 48:d 96" },
  { "0:a 20:b 30:c 48:d 96", "evenly 0 4 0", "0:a 24:b 48:c 72:d 96" },
  { "0:a 20:b 30:c 33:d 96", "evenly 0 3 0", "0:a 11:b 22:c 33:d 96" },
  { "0:a 20:b 30:c 33:d 96", "evenly 1 1 0", "=" },
  { "0:a 1:b 2:c 3:d 96", "evenly 0 3 0", "0:a 1:b 2:c 3:d 96" },

  { "0:a 20:b 96", "beats 0 1 2", "0:a 24:b 96" },
  { "0:a 20:b 50:c 96", "beats 1 1 2", "0:a 20:b 44:c 96" },
  { "0:a 24:b 50:c 96", "beats 0 2 4", NULL },
  { "0:a 24:b 50:c 110", "beats 0 2 4", "0:a 48:b 96:c 110" },
  { "0:a 24:b 50:c 96", "beats 2 1 4", "=" },

  { "0:a 96", "cut-every 1 0 96", "0:a 48:a 96" },
  { "0:a 36", "cut-every 0 0 36", "0:a 12:a 24:a 36" },
  { "0:a 30:b 60:c 96", "cut-every 0 12 60", "0:a 24:a 30:b 36:b 48:b 60:c 96" },
  { "0:a 30:b! 60:c 96", "cut-every 0 0 96", "0:a 12:a 24:a 30:b! 60:c 72:c 84:c 96" },
};

static BbProject *
with_beats (const BbProject *project)
{
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", RATE, 60 * RATE);
  g_autoptr (BbTempo) tempo = bb_tempo_new (0, 120, 4);
  g_autoptr (BbProject) sung = bb_project_with_song (project, song);

  return bb_project_with_list (sung, BB_TEMPI, bb_list_new_from ((gpointer *) &tempo, 1));
}

static BbProject *
run_command (const BbProject *project, const BbBeatGrid *grid, const char *command)
{
  char name[20];
  int n[3] = { 0 };

  sscanf (command, "%19s %d %d %d", name, &n[0], &n[1], &n[2]);
  for (guint i = 0; i < G_N_ELEMENTS (operations); i++)
    {
      if (g_str_equal (operations[i].name, name))
        return operations[i].operation (project, grid, n);
    }

  g_assert_not_reached ();
}

static void
test_row (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (BbProject) plain = bb_test_story_parse (rows[i].before);
  g_autoptr (BbProject) before = with_beats (plain);
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (before);
  g_autoptr (BbProject) after = run_command (before, grid, rows[i].command);
  g_autofree char *drawn = after != NULL ? bb_test_story_draw (after) : NULL;
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (rows[i].after, "=") == 0)
    g_assert_cmpstr (drawn, ==, rows[i].before);
  else
    g_assert_cmpstr (drawn, ==, rows[i].after);
  if (after != NULL)
    bb_project_check (after, &error);
  g_assert_no_error (error);
}

/* which locked board an operation would move */
static const struct
{
  const char *before;
  const char *after;
  int held;
} locks[] = {
  { "0:a 24:b! 48:c 96", "0:a 24:b! 48:c 96", -1 },     { "0:a 24:b! 48:c 96", "0:a 20:b! 48:c 96", 1 },
  { "0:a 24:b! 48:c 96", "0:a 24:b! 50:c 96", 1 },      { "0:a 24:b! 48:c 96", "0:a 12:x 24:b! 48:c 96", -1 },
  { "0:a 24:b! 48:c 96", "0:a 12:x 24:b! 36:c 96", 1 }, { "0:a 24:b! 48:c 96", "0:a 48:c 96", 1 },
  { "0:a 24:b! 48:c 96", "0:c 24:b! 48:a 96", -1 },     { "0:b! 24:a 48:c! 96", "0:b! 24:a 30:x 48:c! 99", 2 },
  { "0:a 24:b! 48:c! 96", "0:a 24:c! 72:b! 96", 1 },
};

/* boards of a story with the ids of those of another that show the same */
static BbProject *
with_ids (const BbProject *project, const BbProject *of)
{
  BbProject *next = bb_project_ref (project);

  for (guint i = 0; i < bb_project_count (of); i++)
    {
      const BbBoard *from = bb_project_get_board (of, i);
      const char *media = ((const BbLayer *) bb_list_get (from->layers, 0))->media;

      for (guint j = 0; j < bb_project_count (next); j++)
        {
          g_autoptr (BbProject) before = next;
          const BbBoard *to = bb_project_get_board (before, j);
          gboolean is_same = g_str_equal (((const BbLayer *) bb_list_get (to->layers, 0))->media, media);

          next = bb_places_set_board (before, j, is_same ? from : to);
        }
    }

  return next;
}

static void
test_held (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (locks); i++)
    {
      g_autoptr (BbProject) before = bb_test_story_parse (locks[i].before);
      g_autoptr (BbProject) other = bb_test_story_parse (locks[i].after);
      g_autoptr (BbProject) after = with_ids (other, before);

      g_test_message ("%s to %s", locks[i].before, locks[i].after);
      g_assert_cmpint (bb_edges_find_held (before, after), ==, locks[i].held);
    }
}

/* at 128 beats a minute each second beat lies between two frames, and nearest to both: a length in beats ends on the
   frame that the beat has, whichever that is */
static void
test_ties (void)
{
  g_autoptr (BbProject) plain = bb_test_story_parse ("0:a 135:b 400:c 960");
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", 44100, 60 * 44100);
  g_autoptr (BbTempo) tempo = bb_tempo_new (0, 128, 4);
  g_autoptr (BbProject) sung = bb_project_with_song (plain, song);
  g_autoptr (BbProject) project = bb_project_with_list (sung, BB_TEMPI, bb_list_new_from ((gpointer *) &tempo, 1));
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);

  for (int beats = 1; beats < 20; beats++)
    {
      g_autoptr (BbProject) next = bb_edges_set_beats (project, grid, 1, 1, beats);
      gint64 end = bb_project_get_start (next, 2);

      g_assert_cmpint (end, ==, grid->beats[12 + beats].frame);
      g_assert_cmpfloat (bb_beat_grid_measure (grid, 135, end), ==, beats);
    }
}

/* without beats there are none to go to */
static void
test_no_beats (void)
{
  g_autoptr (BbProject) project = bb_test_story_parse ("0:a 20:b 30:c 60:d 96");
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  g_autoptr (BbProject) even = bb_edges_spread_evenly (project, grid, 0, 3);
  g_autoptr (BbProject) cut = bb_edges_cut_every (project, grid, BB_BEAT_STEP_BAR, 0, 96);
  g_autofree char *drawn = bb_test_story_draw (even);

  g_assert_null (bb_edges_slide_beat (project, grid, 1, 1, 1));
  g_assert_null (bb_edges_set_beats (project, grid, 1, 1, 2));
  g_assert_cmpstr (drawn, ==, "0:a 20:b 40:c 60:d 96");
  g_assert_true (cut == project);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/edges/%03u %s", i, rows[i].command);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/model/edges/held", test_held);
  g_test_add_func ("/model/edges/ties", test_ties);
  g_test_add_func ("/model/edges/no-beats", test_no_beats);
  return g_test_run ();
}
