/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is each invariant found broken, and named? */
#include "model/project.h"

#include "model/lyric.h"
#include "model/note.h"
#include "model/section.h"
#include "model/stamp.h"
#include "model/tempo.h"
#include "story.h"

#include <gio/gio.h>
#include <locale.h>
#include <math.h>
#include <string.h>

#define STORY "0:a 24:b 48:c *10 *20 96"

/* breaks a project that nobody else holds */
typedef void (*Break) (BbProject *project);

static void
put_item (BbProject *project, BbListKind kind, gpointer item)
{
  BbList *list = bb_list_insert (project->lists[kind], project->lists[kind]->n_items, item);

  bb_list_unref (project->lists[kind]);
  project->lists[kind] = list;
  bb_value_unref (item);
}

static void
break_rate (BbProject *project)
{
  project->settings->rate.denominator = 2;
}

static void
break_width (BbProject *project)
{
  project->settings->width = BB_SIZE_MAX + 1;
}

static void
break_height (BbProject *project)
{
  project->settings->height = 0;
}

static void
break_start (BbProject *project)
{
  project->settings->start = -1;
}

static void
break_length (BbProject *project)
{
  project->settings->length = BB_LENGTH_MAX + G_GINT64_CONSTANT (1);
}

static void
break_end (BbProject *project)
{
  project->settings->length = 48;
}

static void
break_places (BbProject *project)
{
  bb_list_unref (project->lists[BB_PLACES]);
  project->lists[BB_PLACES] = bb_list_new ();
}

/* replaces the place at @index by one at @start */
static void
break_place_start (BbProject *project, guint index, gint64 start)
{
  g_autoptr (BbPlace) place = bb_place_with_start (bb_project_get_place (project, index), start);
  BbList *places = bb_list_replace (project->lists[BB_PLACES], index, place);

  bb_list_unref (project->lists[BB_PLACES]);
  project->lists[BB_PLACES] = places;
}

static void
break_first (BbProject *project)
{
  break_place_start (project, 0, 1);
}

static void
break_order (BbProject *project)
{
  break_place_start (project, 1, 60);
}

static void
break_two_at_once (BbProject *project)
{
  break_place_start (project, 1, 48);
}

static void
break_board_id (BbProject *project)
{
  put_item (project, BB_SHELF, bb_board_ref (bb_project_get_board (project, 0)));
}

static void
break_layer_id (BbProject *project)
{
  BbBoard *board = bb_board_copy (bb_project_get_board (project, 0));

  g_free (board->id);
  board->id = g_strdup ("b-other");
  put_item (project, BB_SHELF, board);
}

static void
break_id_letters (BbProject *project)
{
  BbBoard *board = bb_board_new ();

  board->id[0] = ' ';
  put_item (project, BB_SHELF, board);
}

static void
break_stamp_layer (BbProject *project)
{
  BbBoard *board = bb_board_new ();
  gpointer layer = bb_layer_new_ink ();
  BbStamp *stamp = bb_stamp_new ("shared", BB_STAMP_INK);

  ((BbLayer *) layer)->is_shared = TRUE;
  bb_board_take_layers (board, bb_list_new_from (&layer, 1));
  bb_value_unref (layer);
  bb_stamp_take_board (stamp, board);
  put_item (project, BB_STAMPS, stamp);
}

static void
break_note_id (BbProject *project)
{
  put_item (project, BB_NOTES, bb_note_ref (bb_list_get (project->lists[BB_NOTES], 1)));
}

static void
break_note_order (BbProject *project)
{
  put_item (project, BB_NOTES, bb_note_new (15, NULL, "late"));
}

static void
break_section_order (BbProject *project)
{
  put_item (project, BB_SECTIONS, bb_section_new ("verse", 100, 200));
  put_item (project, BB_SECTIONS, bb_section_new ("intro", 0, 100));
}

static void
break_lyric_order (BbProject *project)
{
  put_item (project, BB_LYRICS, bb_lyric_new ("b", 100, 200));
  put_item (project, BB_LYRICS, bb_lyric_new ("a", 0, 100));
}

static void
break_tempo_order (BbProject *project)
{
  put_item (project, BB_TEMPI, bb_tempo_new (100, 120, 4));
  put_item (project, BB_TEMPI, bb_tempo_new (0, 120, 4));
}

static void
break_tempo (BbProject *project)
{
  put_item (project, BB_TEMPI, bb_tempo_new (0, 0, 4));
}

static void
break_tempo_sample (BbProject *project)
{
  put_item (project, BB_TEMPI, bb_tempo_new (NAN, 120, 4));
}

static void
break_bar (BbProject *project)
{
  put_item (project, BB_TEMPI, bb_tempo_new (0, 120, 0));
}

static void
break_field (BbProject *project)
{
  put_item (project, BB_FIELDS, bb_field_new ("mood", "Mood", BB_FIELD_LINE));
  put_item (project, BB_FIELDS, bb_field_new ("mood", "Mood again", BB_FIELD_LINE));
}

static void
break_builtin_field (BbProject *project)
{
  put_item (project, BB_FIELDS, bb_field_new ("action", "Mine", BB_FIELD_LINE));
}

static void
set_map (BbProject *project, BbStretch *first, BbStretch *second)
{
  GPtrArray *map = g_ptr_array_new ();

  project->song = bb_song_new ("media/a.flac", NULL, 48000, 1000);
  g_ptr_array_add (map, first);
  if (second != NULL)
    g_ptr_array_add (map, second);
  bb_song_take_map (project->song, bb_list_new_take (map));
}

static void
break_sample_rate (BbProject *project)
{
  project->song = bb_song_new ("media/a.flac", NULL, 0, 1000);
}

static void
break_map_end (BbProject *project)
{
  set_map (project, bb_stretch_new (0, 0, 1001), NULL);
}

static void
break_map_order (BbProject *project)
{
  set_map (project, bb_stretch_new (10, 0, 500), bb_stretch_new (0, 500, 1000));
}

static const struct
{
  const char *name;
  Break break_it;
  const char *message;
} rows[] = {
  { "rate", break_rate, "24/2 is not a frame rate" },
  { "width", break_width, "16385×1080" },
  { "height", break_height, "1920×0" },
  { "start", break_start, "start timecode of -1" },
  { "length", break_length, "length of 20736001" },
  { "end", break_end, "at frame 48 has no length" },
  { "no-places", break_places, "no board" },
  { "first", break_first, "starts at frame 1" },
  { "order", break_order, "at frame 60 has no length" },
  { "two-at-once", break_two_at_once, "at frame 48 has no length" },
  { "board-id", break_board_id, "is used twice" },
  { "layer-id", break_layer_id, "is used twice" },
  { "id-letters", break_id_letters, "cannot be an id" },
  { "stamp-layer", break_stamp_layer, "of a stamp is shared" },
  { "note-id", break_note_id, "is used twice" },
  { "note-order", break_note_order, "The notes are not" },
  { "section-order", break_section_order, "The sections are not" },
  { "lyric-order", break_lyric_order, "The lyrics are not" },
  { "tempo-order", break_tempo_order, "The tempo segments are not" },
  { "tempo", break_tempo, "A tempo of 0" },
  { "tempo-sample", break_tempo_sample, "A tempo of 120" },
  { "bar", break_bar, "0 to a bar" },
  { "field", break_field, "“mood” is defined twice" },
  { "builtin-field", break_builtin_field, "“action” is defined twice" },
  { "sample-rate", break_sample_rate, "no possible sample rate" },
  { "map-end", break_map_end, "samples 0 to 1001 of a song of 1000" },
  { "map-order", break_map_order, "The stretches of the song" },
};

static void
test_broken (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (BbProject) project = bb_test_story_parse (STORY);

  g_assert_true (bb_project_check (project, NULL));
  rows[i].break_it (project);
  g_assert_false (bb_project_check (project, &error));
  g_assert_false (bb_project_check (project, NULL));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, rows[i].message));
}

static void
test_find (void)
{
  g_autoptr (BbProject) project = bb_test_story_parse (STORY);
  const struct
  {
    gint64 frame;
    guint index;
  } frames[] = { { -5, 0 }, { 0, 0 }, { 23, 0 }, { 24, 1 }, { 47, 1 }, { 48, 2 }, { 95, 2 }, { 500, 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    g_assert_cmpuint (bb_project_find_place (project, frames[i].frame), ==, frames[i].index);

  g_assert_cmpint (bb_project_get_duration (project, 2), ==, 48);
  g_assert_cmpint (bb_project_find_board (project, bb_project_get_board (project, 1)->id), ==, 1);
  g_assert_cmpint (bb_project_find_board (project, "b-none"), ==, -1);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/project-check/find", test_find);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/model/project-check/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_broken);
    }

  return g_test_run ();
}
