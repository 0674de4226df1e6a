/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which random edits change what else is said, the song, and the settings? */
#include "pieces.h"

#include "model/lyric.h"
#include "model/note.h"
#include "model/places.h"
#include "model/scene.h"
#include "model/section.h"
#include "model/stamps.h"
#include "model/tempo.h"
#include "model/treatment.h"

/* takes over @board */
static BbProject *
set_board (const BbProject *project, guint index, BbBoard *board)
{
  g_autoptr (BbBoard) kept = board;

  return bb_places_set_board (project, index, kept);
}

/* takes over @item; @index is where its order lets it go */
static BbProject *
insert_record (const BbProject *project, BbListKind kind, guint index, gpointer item)
{
  BbProject *next = bb_project_with_list (project, kind, bb_list_insert (project->lists[kind], index, item));

  bb_value_unref (item);
  return next;
}

static BbProject *
edit_add_scene (GRand *rand, const BbProject *project)
{
  guint n = project->lists[BB_SCENES]->n_items;
  BbScene *scene = bb_scene_new (bb_test_pick_text (rand), bb_scene_default_colour (n));

  bb_string_set (&scene->description, bb_test_pick_text (rand));
  return insert_record (project, BB_SCENES, bb_test_pick_index (rand, n + 1), scene);
}

static BbProject *
edit_set_scene (GRand *rand, const BbProject *project)
{
  const BbList *scenes = project->lists[BB_SCENES];
  guint index = bb_test_pick_place (rand, project);
  BbBoard *board;
  const BbScene *scene;

  if (scenes->n_items == 0)
    return bb_project_ref (project);

  scene = bb_list_get (scenes, bb_test_pick_index (rand, scenes->n_items));
  board = bb_board_copy (bb_project_get_board (project, index));
  bb_board_set_text (board, BB_FIELD_ID_SCENE, scene->id);
  return set_board (project, index, board);
}

static BbProject *
edit_add_field (GRand *rand, const BbProject *project)
{
  guint n = project->lists[BB_FIELDS]->n_items;
  g_autofree char *id = g_strdup_printf ("x-%08x", g_rand_int (rand));

  return insert_record (project, BB_FIELDS, bb_test_pick_index (rand, n + 1),
                        bb_field_new (id, "Mood & tone", (BbFieldType) bb_test_pick_index (rand, BB_FIELD_N_TYPES)));
}

static BbProject *
edit_add_note (GRand *rand, const BbProject *project)
{
  const BbList *notes = project->lists[BB_NOTES];
  gint64 frame = bb_test_pick_frame (rand, project);
  BbNote *note = bb_note_new (frame, "안무가", bb_test_pick_text (rand));
  guint index = 0;

  while (index < notes->n_items && ((const BbNote *) bb_list_get (notes, index))->frame <= frame)
    index++;
  note->is_resolved = g_rand_boolean (rand);
  return insert_record (project, BB_NOTES, index, note);
}

static BbProject *
edit_add_section (GRand *rand, const BbProject *project)
{
  const BbList *sections = project->lists[BB_SECTIONS];
  gint64 from = g_rand_int_range (rand, 0, 9000000);
  guint index = 0;

  while (index < sections->n_items && ((const BbSection *) bb_list_get (sections, index))->from <= from)
    index++;
  return insert_record (project, BB_SECTIONS, index, bb_section_new ("pre-chorus", from, from + 100000));
}

static BbProject *
edit_add_lyric (GRand *rand, const BbProject *project)
{
  const BbList *lyrics = project->lists[BB_LYRICS];
  gint64 from = g_rand_int_range (rand, 0, 9000000);
  guint index = 0;

  while (index < lyrics->n_items && ((const BbLyric *) bb_list_get (lyrics, index))->from <= from)
    index++;
  return insert_record (project, BB_LYRICS, index, bb_lyric_new ("네온 불빛 아래 & on", from, from + 90000));
}

static BbProject *
edit_add_tempo (GRand *rand, const BbProject *project)
{
  const BbList *tempi = project->lists[BB_TEMPI];
  double sample = g_rand_double_range (rand, 0, 9e6);
  guint index = 0;

  while (index < tempi->n_items && ((const BbTempo *) bb_list_get (tempi, index))->sample <= sample)
    index++;
  return insert_record (project, BB_TEMPI, index, bb_tempo_new (sample, g_rand_double_range (rand, 60, 200), 4));
}

static BbProject *
edit_add_chapter (GRand *rand, const BbProject *project)
{
  const BbList *chapters = project->lists[BB_TREATMENT];
  BbChapter *chapter = bb_chapter_new ("mood");

  bb_string_set (&chapter->text, bb_test_pick_text (rand));
  return insert_record (project, BB_TREATMENT, bb_test_pick_index (rand, chapters->n_items + 1), chapter);
}

static BbProject *
edit_add_reference (GRand *rand, const BbProject *project)
{
  const BbList *chapters = project->lists[BB_TREATMENT];
  gpointer reference;
  g_autoptr (BbList) added = NULL;
  const BbChapter *chapter;

  if (chapters->n_items == 0)
    return bb_project_ref (project);

  reference = bb_reference_new (MEDIA ".jpg", "비.jpg", g_rand_int_range (rand, 0, 4000), 3000);
  bb_string_set (&((BbReference *) reference)->caption, bb_test_pick_text (rand));
  added = bb_list_new_from (&reference, 1);
  bb_value_unref (reference);
  chapter = bb_list_get (chapters, bb_test_pick_index (rand, chapters->n_items));
  return bb_treatment_add_references (project, chapter->id, bb_test_pick_index (rand, 4), added);
}

static BbProject *
edit_add_stamp (GRand *rand, const BbProject *project)
{
  g_autoptr (BbLayer) ink = bb_test_make_ink (rand, 3, 5);
  g_autoptr (BbStamp)
      stamp = g_rand_boolean (rand)
                  ? bb_stamp_new_ink (bb_test_pick_text (rand), BB_STAMP_PLAN, ink->strokes)
                  : bb_stamp_new_template (NULL, bb_project_get_board (project, bb_test_pick_place (rand, project)));

  return bb_stamps_insert (project, bb_test_pick_index (rand, project->lists[BB_STAMPS]->n_items + 1), stamp);
}

static BbProject *
edit_remove_record (GRand *rand, const BbProject *project)
{
  BbListKind kind = (BbListKind) g_rand_int_range (rand, BB_SHELF, BB_N_LISTS);
  const BbList *list = project->lists[kind];

  if (list->n_items == 0)
    return bb_project_ref (project);

  return bb_project_with_list (project, kind, bb_list_remove (list, bb_test_pick_index (rand, list->n_items)));
}

static BbProject *
edit_song (GRand *rand, const BbProject *project)
{
  g_autoptr (BbSong) song = bb_song_new (MEDIA ".flac", "데모.flac", 44100, g_rand_int_range (rand, 0, 10000000));

  bb_string_set (&song->title, bb_test_pick_text (rand));
  return bb_project_with_song (project, bb_test_pick_index (rand, 4) > 0 ? song : NULL);
}

static BbProject *
edit_song_map (GRand *rand, const BbProject *project)
{
  g_autoptr (BbSong) song = NULL;
  GPtrArray *map;
  gint64 start = g_rand_int_range (rand, -100, 100);
  gint64 half;

  if (project->song == NULL)
    return edit_song (rand, project);

  song = bb_song_copy (project->song);
  half = song->n_samples / 2;
  map = g_ptr_array_new ();
  g_ptr_array_add (map, bb_stretch_new (start, 0, half));
  g_ptr_array_add (map, bb_stretch_new (start + g_rand_int_range (rand, 0, 500), half, song->n_samples));
  bb_song_take_map (song, bb_list_new_take (map));
  return bb_project_with_song (project, song);
}

static BbProject *
edit_settings (GRand *rand, const BbProject *project)
{
  BbSettings *settings = bb_settings_copy (project->settings);

  bb_string_set (&settings->title, bb_test_pick_text (rand));
  bb_string_set (&settings->director, bb_test_pick_text (rand));
  settings->width = g_rand_int_range (rand, BB_SIZE_MIN, 4096);
  settings->height = g_rand_int_range (rand, BB_SIZE_MIN, 4096);
  settings->start = g_rand_int_range (rand, 0, 200000);
  return bb_project_with_settings (project, settings);
}

static const BbRandomEdit edits[] = {
  edit_add_scene, edit_set_scene,   edit_add_field,     edit_add_note,  edit_add_section,
  edit_add_lyric, edit_add_tempo,   edit_remove_record, edit_song,      edit_song_map,
  edit_settings,  edit_add_chapter, edit_add_reference, edit_add_stamp,
};

const BbRandomEdits bb_test_record_edits = { edits, G_N_ELEMENTS (edits) };
