/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does everything go where its sound is, when another mix takes the song's place? */
#include "model/remix-project.h"

#include <locale.h>

#include "model/lyric.h"
#include "model/note.h"
#include "model/places.h"
#include "model/section.h"
#include "model/tempo.h"
#include "model/track.h"
#include "model/video.h"

#define RATE 48000
/* samples of a frame, 24 a second */
#define FRAME 2000

static void
append (BbProject **project, BbListKind kind, gpointer item)
{
  const BbList *list = (*project)->lists[kind];
  BbProject *next = bb_project_with_list (*project, kind, bb_list_insert (list, list->n_items, item));

  bb_project_unref (*project);
  *project = next;
  bb_value_unref (item);
}

/* ten boards of 24 frames over a song of ten seconds, called after their number */
static BbProject *
make_project (gint64 start)
{
  BbProject *project = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/a.wav", "a.wav", RATE, 240 * FRAME);
  BbSettings *settings = bb_settings_copy (project->settings);
  GPtrArray *places = g_ptr_array_new ();
  BbProject *next;

  for (guint i = 0; i < 10; i++)
    {
      g_autoptr (BbBoard) board = bb_board_new ();
      g_autofree char *text = g_strdup_printf ("%u", i);

      bb_board_set_text (board, "action", text);
      g_ptr_array_add (places, bb_place_new (24 * i, board));
    }
  bb_song_set_start (song, start);
  settings->length = 240;
  next = bb_project_with_settings (project, settings);
  bb_project_unref (project);
  project = bb_project_with_list (next, BB_PLACES, bb_list_new_take (places));
  bb_project_unref (next);
  next = bb_project_with_song (project, song);
  bb_project_unref (project);
  return next;
}

/* "0:4 -:6" is board 0 for four frames and a blank one for six */
static char *
describe (const BbProject *project)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      const char *said = bb_board_get_text (bb_project_get_board (project, i), "action");

      g_string_append_printf (text, "%s%s:%d", i > 0 ? " " : "", said[0] != '\0' ? said : "-",
                              (int) bb_project_get_duration (project, i));
    }
  return g_string_free (text, FALSE);
}

static BbProject *
remix (const BbProject *project, int rate, gint64 n_samples, const BbSongRun *runs, guint n, GPtrArray **losses)
{
  g_autoptr (BbSong) song = bb_song_new ("media/b.wav", "b.wav", rate, n_samples);
  BbProject *next = bb_remix_project (project, song, runs, n, losses);
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_project_check (next, &error));
  g_assert_no_error (error);
  return next;
}

static void
hold (const BbProject *project, gint64 n_samples, const BbSongRun *runs, guint n, const char *expected, guint n_losses)
{
  g_autoptr (GPtrArray) losses = NULL;
  g_autoptr (BbProject) next = remix (project, RATE, n_samples, runs, n, &losses);
  g_autofree char *found = describe (next);

  g_assert_cmpstr (found, ==, expected);
  g_assert_cmpuint (losses->len, ==, n_losses);
}

static void
test_boards (void)
{
  const BbSongRun same[] = { { 0, 240 * FRAME, 0 } };
  const BbSongRun later[] = { { 0, 240 * FRAME, 48 * FRAME } };
  const BbSongRun sooner[] = { { 30 * FRAME, 240 * FRAME, 0 } };
  const BbSongRun cut[] = { { 0, 60 * FRAME, 0 }, { 108 * FRAME, 240 * FRAME, 60 * FRAME } };
  const BbSongRun nearly[] = { { 0, 72 * FRAME, 0 }, { 119 * FRAME, 240 * FRAME, 72 * FRAME } };
  const BbSongRun at_edge[] = { { 0, 48 * FRAME, 0 }, { 48 * FRAME, 240 * FRAME, 72 * FRAME } };
  const BbSongRun inside[] = { { 0, 60 * FRAME, 0 }, { 60 * FRAME, 240 * FRAME, 84 * FRAME } };
  const BbSongRun brief[] = { { 0, 48 * FRAME, 0 }, { 48 * FRAME, 240 * FRAME, 53 * FRAME } };
  const BbSongRun other[] = { { 0, 48 * FRAME, 0 }, { 96 * FRAME, 240 * FRAME, 96 * FRAME } };
  g_autoptr (BbProject) project = make_project (0);

  hold (project, 240 * FRAME, same, 1, "0:24 1:24 2:24 3:24 4:24 5:24 6:24 7:24 8:24 9:24", 0);
  hold (project, 288 * FRAME, later, 1, "-:48 0:24 1:24 2:24 3:24 4:24 5:24 6:24 7:24 8:24 9:24", 0);
  hold (project, 264 * FRAME, same, 1, "0:24 1:24 2:24 3:24 4:24 5:24 6:24 7:24 8:24 9:24 -:24", 0);
  hold (project, 210 * FRAME, sooner, 1, "1:18 2:24 3:24 4:24 5:24 6:24 7:24 8:24 9:24", 1);
  hold (project, 192 * FRAME, cut, 2, "0:24 1:24 2:12 4:12 5:24 6:24 7:24 8:24 9:24", 1);
  /* a frame of board 4 is left, which nobody meant */
  hold (project, 193 * FRAME, nearly, 2, "0:24 1:24 2:25 5:24 6:24 7:24 8:24 9:24", 2);
  hold (project, 264 * FRAME, at_edge, 2, "0:24 1:24 -:24 2:24 3:24 4:24 5:24 6:24 7:24 8:24 9:24", 0);
  hold (project, 264 * FRAME, inside, 2, "0:24 1:24 2:48 3:24 4:24 5:24 6:24 7:24 8:24 9:24", 0);
  hold (project, 245 * FRAME, brief, 2, "0:24 1:29 2:24 3:24 4:24 5:24 6:24 7:24 8:24 9:24", 0);
  /* another part in the place of one: boards stay, and are told of */
  hold (project, 240 * FRAME, other, 2, "0:24 1:24 2:24 3:24 4:24 5:24 6:24 7:24 8:24 9:24", 2);
}

/* a song that begins in the middle of the video, and one that began before it */
static void
test_map (void)
{
  const BbSongRun later[] = { { 0, 240 * FRAME, 48 * FRAME } };
  g_autoptr (BbProject) after = make_project (24), before = make_project (-24);
  g_autoptr (GPtrArray) losses = NULL;
  g_autoptr (GPtrArray) others = NULL;
  g_autoptr (BbProject) one = remix (after, RATE, 288 * FRAME, later, 1, &losses);
  g_autoptr (BbProject) other = remix (before, RATE, 288 * FRAME, later, 1, &others);
  g_autofree char *first = describe (one);
  g_autofree char *second = describe (other);

  g_assert_cmpint (((const BbStretch *) bb_list_get (one->song->map, 0))->start, ==, 24);
  g_assert_cmpstr (first, ==, "0:24 -:48 1:24 2:24 3:24 4:24 5:24 6:24 7:24 8:24 9:24");
  g_assert_cmpint (((const BbStretch *) bb_list_get (other->song->map, 0))->start, ==, -72);
  g_assert_cmpstr (second, ==, "0:24 1:24 2:24 3:24 4:24 5:24 6:24 7:24 8:24 9:24");
}

/* a stretch that plays twice, with silence between */
static void
test_stretches (void)
{
  const BbSongRun cut[] = { { 0, 48 * FRAME, 0 }, { 72 * FRAME, 240 * FRAME, 48 * FRAME } };
  g_autoptr (BbProject) project = make_project (0);
  g_autoptr (BbSong) song = bb_song_copy (project->song);
  g_autoptr (BbStretch) one = bb_stretch_new (0, 0, 96 * FRAME);
  g_autoptr (BbStretch) two = bb_stretch_new (120, 24 * FRAME, 96 * FRAME);
  gpointer stretches[] = { one, two };
  g_autoptr (BbProject) laid = NULL;
  g_autoptr (BbProject) next = NULL;
  g_autoptr (GPtrArray) losses = NULL;
  g_autofree char *found = NULL;

  bb_song_take_map (song, bb_list_new_from (stretches, 2));
  laid = bb_project_with_song (project, song);
  next = remix (laid, RATE, 216 * FRAME, cut, 2, &losses);
  found = describe (next);
  g_assert_cmpstr (found, ==, "0:24 1:24 3:24 4:24 5:24 7:24 8:24 9:24");
  g_assert_cmpint (((const BbStretch *) bb_list_get (next->song->map, 1))->start, ==, 96);
  g_assert_cmpuint (next->lists[BB_SHELF]->n_items, ==, 2);
  g_assert_cmpuint (losses->len, ==, 2);
}

static BbProject *
make_full_project (void)
{
  BbProject *project = make_project (0);
  BbLyric *line = bb_lyric_new ("one two", 100 * FRAME, 124 * FRAME);
  BbNote *note = bb_note_new (110, NULL, "long");
  BbWord *words[] = { bb_word_new (0, 100 * FRAME), bb_word_new (4, 112 * FRAME) };

  note->length = 20;
  bb_lyric_take_words (line, bb_list_new_from ((gpointer *) words, 2));
  bb_word_unref (words[0]);
  bb_word_unref (words[1]);
  append (&project, BB_SECTIONS, bb_section_new ("verse", 24 * FRAME, 72 * FRAME));
  append (&project, BB_SECTIONS, bb_section_new ("break", 72 * FRAME, 96 * FRAME));
  append (&project, BB_SECTIONS, bb_section_new ("chorus", 96 * FRAME, 240 * FRAME));
  append (&project, BB_LYRICS, bb_lyric_new ("gone", 73 * FRAME, 90 * FRAME));
  append (&project, BB_LYRICS, line);
  append (&project, BB_NOTES, bb_note_new (80, NULL, "gone too"));
  append (&project, BB_NOTES, note);
  append (&project, BB_TEMPI, bb_tempo_new (10 * FRAME, 120, 4));
  append (&project, BB_TRACKS, bb_track_new ("media/k.wav", "k.wav", RATE, 240 * FRAME));
  append (&project, BB_VIDEOS, bb_video_new ("media/v.mp4", "v.mp4", 2 * G_USEC_PER_SEC));
  return project;
}

/* at another rate, two seconds later, and one gone in the middle: 24 frames are two beats */
static void
test_lists (void)
{
  const BbSongRun runs[] = { { 0, 72 * FRAME, 24 * FRAME }, { 96 * FRAME, 240 * FRAME, 96 * FRAME } };
  g_autoptr (BbProject) project = make_full_project ();
  g_autoptr (GPtrArray) losses = NULL;
  g_autoptr (BbProject)
      next = remix (project, RATE / 2, 120 * FRAME,
                    (BbSongRun[]){ { 0, 72 * FRAME, 24 * FRAME / 2 }, { 96 * FRAME, 240 * FRAME, 96 * FRAME / 2 } },
                    G_N_ELEMENTS (runs), &losses);
  const BbSection *chorus = bb_list_get (next->lists[BB_SECTIONS], 1);
  const BbLyric *line = bb_list_get (next->lists[BB_LYRICS], 0);
  const BbNote *gone = bb_list_get (next->lists[BB_NOTES], 0), *note = bb_list_get (next->lists[BB_NOTES], 1);
  const BbTempo *tempo = bb_list_get (next->lists[BB_TEMPI], 0), *again = bb_list_get (next->lists[BB_TEMPI], 1);
  const BbTrack *track = bb_list_get (next->lists[BB_TRACKS], 0);
  const BbVideo *video = bb_list_get (next->lists[BB_VIDEOS], 0);

  g_assert_cmpuint (next->lists[BB_SECTIONS]->n_items, ==, 2);
  g_assert_cmpint (chorus->from, ==, 96 * FRAME / 2);
  g_assert_cmpint (chorus->to, ==, 240 * FRAME / 2);
  g_assert_cmpint (line->from, ==, 100 * FRAME / 2);
  g_assert_cmpint (((const BbWord *) bb_list_get (line->words, 1))->from, ==, 112 * FRAME / 2);
  g_assert_cmpint (gone->frame, ==, 96);
  g_assert_cmpint (note->frame, ==, 110);
  g_assert_cmpint (note->length, ==, 20);
  g_assert_cmpfloat (tempo->sample, ==, 34 * FRAME / 2);
  /* two beats are missing: bars begin anew after the cut */
  g_assert_cmpuint (next->lists[BB_TEMPI]->n_items, ==, 2);
  g_assert_cmpfloat (again->sample, ==, 106 * FRAME / 2);
  g_assert_cmpfloat (track->sample, ==, 0);
  g_assert_cmpfloat (video->sample, ==, 24 * FRAME / 2);
  /* board 3, the break, a line, a note */
  g_assert_cmpuint (losses->len, ==, 4);
  g_assert_cmpstr (((BbLoss *) losses->pdata[1])->name, ==, "break");
  g_assert_cmpint (((BbLoss *) losses->pdata[1])->frame, ==, 72);
}

/* what is left of a shot is a shot, and options go to the shelf together */
static void
test_shots (void)
{
  const BbSongRun cut[] = { { 0, 48 * FRAME, 0 }, { 72 * FRAME, 240 * FRAME, 48 * FRAME } };
  g_autoptr (BbProject) project = make_project (0);
  g_autoptr (BbBoard) option = bb_board_new ();
  gpointer options[] = { (gpointer) bb_project_get_board (project, 2), option };
  g_autoptr (BbList) both = bb_list_new_from (options, 2);
  g_autoptr (BbPlace) place = bb_place_new_with_options (48, both, 0);
  g_autoptr (BbProject) joined = bb_places_toggle_shot (project, 3);
  g_autoptr (BbProject)
      full = bb_project_with_list (joined, BB_PLACES, bb_list_replace (joined->lists[BB_PLACES], 2, place));
  g_autoptr (GPtrArray) losses = NULL;
  g_autoptr (BbProject) next = NULL;

  g_assert_false (bb_project_get_board (full, 3)->starts_shot);
  next = remix (full, RATE, 216 * FRAME, cut, 2, &losses);
  g_assert_true (bb_project_get_board (next, 2)->starts_shot);
  g_assert_cmpuint (next->lists[BB_SHELF]->n_items, ==, 2);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/remix/boards", test_boards);
  g_test_add_func ("/model/remix/map", test_map);
  g_test_add_func ("/model/remix/stretches", test_stretches);
  g_test_add_func ("/model/remix/lists", test_lists);
  g_test_add_func ("/model/remix/shots", test_shots);
  return g_test_run ();
}
