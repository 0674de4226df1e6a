/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is every file that a project stands on known, and by its name? */
#include "model/media-use.h"

#include <locale.h>

#include "model/stamps.h"
#include "model/treatment.h"

static BbBoard *
make_board (const char *media, const char *name)
{
  BbBoard *board = bb_board_new ();
  BbLayer *layer = bb_layer_new_picture (media, name);

  bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
  bb_layer_unref (layer);
  return board;
}

static BbBoard *
make_planned (const char *media, const char *name, const char *plan)
{
  BbBoard *board = make_board (media, name);
  g_autoptr (BbLayer) layer = bb_layer_new_picture (plan, plan);

  bb_board_take_plan (board, bb_list_new_from ((gpointer *) &layer, 1));
  return board;
}

static BbList *
list_two (BbBoard *first, BbBoard *second)
{
  gpointer boards[] = { first, second };
  BbList *list = bb_list_new_from (boards, 2);

  bb_board_unref (first);
  bb_board_unref (second);
  return list;
}

/* takes over @project */
static BbProject *
add_reference (BbProject *project)
{
  g_autoptr (BbProject) before = project;
  g_autoptr (BbChapter) mood = bb_chapter_new ("mood");
  gpointer reference = bb_reference_new ("media/r.jpg", "비.jpg", 4, 3);

  bb_chapter_take_references (mood, bb_list_new_from (&reference, 1));
  bb_value_unref (reference);
  return bb_treatment_add (before, 0, mood);
}

/* takes over @project */
static BbProject *
add_template (BbProject *project)
{
  g_autoptr (BbProject) before = project;
  g_autoptr (BbBoard) board = make_board ("media/t.jpg", "틀.jpg");
  g_autoptr (BbStamp) stamp = bb_stamp_new_template (NULL, board);

  return bb_stamps_insert (before, 0, stamp);
}

/* a board in sight, another option of it, the shelf, the first picture once more, and one of the treatment */
static BbProject *
make_project (void)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/a.flac", "데모 v3.flac", 48000, 480000);
  g_autoptr (BbList)
      options = list_two (make_board ("media/b.jpg", "사진.jpg"), make_planned ("media/o.jpg", "o.jpg", "media/p.pdf"));
  g_autoptr (BbPlace) place = bb_place_new_with_options (0, options, 0);
  g_autoptr (BbProject)
      placed = bb_project_with_list (empty, BB_PLACES, bb_list_replace (empty->lists[BB_PLACES], 0, place));
  g_autoptr (BbProject) shelved = bb_project_with_list (placed, BB_SHELF,
                                                        list_two (make_board ("media/s.jpg", NULL),
                                                                  make_board ("media/b.jpg", "사진.jpg")));

  song->cover = g_strdup ("media/c.png");
  return add_template (add_reference (bb_project_with_song (shelved, song)));
}

static const struct
{
  const char *media;
  const char *name;
} expected[] = {
  { "media/b.jpg", "사진.jpg" },      { "media/o.jpg", "o.jpg" },       { "media/s.jpg", "media/s.jpg" },
  { "media/a.flac", "데모 v3.flac" }, { "media/c.png", "media/c.png" }, { "media/r.jpg", "비.jpg" },
  { "media/p.pdf", "media/p.pdf" },   { "media/t.jpg", "틀.jpg" },
};

static void
test_all (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (GHashTable) media = bb_project_list_media (project);

  g_assert_cmpuint (g_hash_table_size (media), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (g_hash_table_lookup (media, expected[i].media), ==, expected[i].name);
}

static void
test_none (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (GHashTable) media = bb_project_list_media (project);

  g_assert_cmpuint (g_hash_table_size (media), ==, 0);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/media-use/all", test_all);
  g_test_add_func ("/model/media-use/none", test_none);

  return g_test_run ();
}
