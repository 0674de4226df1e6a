/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a section get the boards of another on the same counts, and is nothing lost? */
#include "model/section-boards.h"

#include <locale.h>

#include "model/section.h"
#include "model/tempo.h"
#include "story.h"

/* 24 frames and 2400 samples a second; 120 beats a minute are 12 frames a beat, 96 are 15 */
#define FRAME 100

/* @spans: first frame, frame after the last, of each section; @tempi: frame and beats a minute, to 0 */
static BbProject *
make (const char *story, const gint64 spans[4], const double *tempi)
{
  g_autoptr (BbProject) boards = bb_test_story_parse (story);
  g_autoptr (BbSong) song = bb_song_new ("media/a.wav", "a.wav", 24 * FRAME, 1000 * FRAME);
  g_autoptr (BbProject) sung = bb_project_with_song (boards, song);
  g_autoptr (BbProject) named = NULL;
  GPtrArray *sections = g_ptr_array_new ();
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < 4; i += 2)
    g_ptr_array_add (sections, bb_section_new ("chorus", spans[i] * FRAME, spans[i + 1] * FRAME));
  named = bb_project_with_list (sung, BB_SECTIONS, bb_list_new_take (sections));
  for (guint i = 0; tempi[i + 1] > 0; i += 2)
    g_ptr_array_add (list, bb_tempo_new (tempi[i] * FRAME, tempi[i + 1], 4));
  return bb_project_with_list (named, BB_TEMPI, bb_list_new_take (list));
}

static const double silent[] = { 0, 0 };
static const double steady[] = { 0, 120, 0, 0 };
static const double slower[] = { 0, 120, 192, 96, 0, 0 };

static const struct
{
  const char *before;
  gint64 spans[4];
  const double *tempi;
  const char *after;
  guint n_copied;
  guint n_kept;
} rows[] = {
  { "0:a 24:b 48:- 480", { 0, 48, 96, 144 }, silent, "0:a 24:b 48:- 96:a 120:b 144:- 480", 2, 0 },
  { "0:a 24:b 48:- 480", { 0, 48, 96, 144 }, steady, "0:a 24:b 48:- 96:a 120:b 144:- 480", 2, 0 },
  /* the second chorus is slower: the same counts */
  { "0:a 24:b 96:- 480", { 0, 96, 192, 312 }, slower, "0:a 24:b 96:- 192:a 222:b 312:- 480", 2, 0 },
  { "0:a 24:b 96:- 480", { 0, 96, 192, 312 }, silent, "0:a 24:b 96:- 192:a 216:b 288:- 480", 2, 0 },
  /* it is shorter, or longer */
  { "0:a 24:b 48:c 72:- 480", { 0, 72, 96, 136 }, steady, "0:a 24:b 48:c 72:- 96:a 120:b 136:- 480", 2, 0 },
  { "0:a 24:b 48:- 480", { 0, 48, 96, 200 }, steady, "0:a 24:b 48:- 96:a 120:b 144:- 480", 2, 0 },
  /* what lay there is an option now; what reaches beyond both ends stays there */
  { "0:a 24:b 48:x 104:y 110:z 130:w 480", { 0, 48, 96, 144 }, steady, "0:a 24:b 48:x 96:a 120:b 144:w 480", 2, 2 },
  { "0:a 24:b 48:x 480", { 0, 48, 96, 144 }, steady, "0:a 24:b 48:x 96:a 120:b 144:x 480", 2, 0 },
  /* the board before reaches into the section, and what is blank there is left alone */
  { "0:a 24:- 36:+b 48:- 96:x 480",
    { 12, 48, 96, 132 },
    steady,
    "0:a 24:- 36:+b 48:- 96:a 108:x 120:+b 132:x 480",
    2,
    0 },
  { "0:a 24:- 480", { 100, 148, 200, 248 }, steady, "0:a 24:- 480", 0, 0 },
  { "0:a 24:b 48:- 480", { 0, 48, 600, 648 }, steady, "0:a 24:b 48:- 480", 0, 0 },
};

static void
test_copy (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = make (rows[i].before, rows[i].spans, rows[i].tempi);
      g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (before);
      guint n_copied, n_kept;
      g_autoptr (BbProject) after = bb_sections_copy_boards (before, grid, 0, 1, &n_copied, &n_kept);
      g_autofree char *drawn = bb_test_story_draw (after);
      g_autoptr (GError) error = NULL;

      g_assert_cmpstr (drawn, ==, rows[i].after);
      g_assert_cmpuint (n_copied, ==, rows[i].n_copied);
      g_assert_cmpuint (n_kept, ==, rows[i].n_kept);
      g_assert_true (bb_project_check (after, &error));
      g_assert_no_error (error);
    }
}

/* boards that lay there are behind the copy, as its options */
static void
test_options (void)
{
  g_autoptr (BbProject) before = make ("0:a 48:- 96:x 100:y 144:- 480", (gint64[]){ 0, 48, 96, 144 }, steady);
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (before);
  guint n_copied, n_kept;
  g_autoptr (BbProject) after = bb_sections_copy_boards (before, grid, 0, 1, &n_copied, &n_kept);
  const BbPlace *place = bb_project_get_place (after, bb_project_find_place (after, 96));

  g_assert_cmpuint (n_kept, ==, 2);
  g_assert_cmpuint (place->live, ==, 0);
  g_assert_cmpuint (place->options->n_items, ==, 3);
  g_assert_true (bb_list_get (place->options, 1) == bb_project_get_board (before, 2));
  g_assert_true (bb_list_get (place->options, 2) == bb_project_get_board (before, 3));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/section-boards/copy", test_copy);
  g_test_add_func ("/model/section-boards/options", test_options);

  return g_test_run ();
}
