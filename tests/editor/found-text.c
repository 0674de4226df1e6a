/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is everything that people say in a project found, and replaced in one step? */
#include "fixture.h"

#include "editor/board-commands.h"
#include "editor/found-text.h"
#include "editor/option-commands.h"
#include "editor/shelf-commands.h"
#include "model/chapter.h"
#include "model/lyrics.h"
#include "model/note.h"
#include "model/sections.h"
#include "model/shelf.h"
#include "model/text-match.h"

#define SECOND 48000

static const BbProject *
get_project (Fixture *fixture)
{
  return bb_editor_get_project (fixture->editor);
}

/* takes over @value */
static BbProject *
add (BbProject *project, BbListKind kind, gpointer value)
{
  g_autoptr (BbProject) before = project;
  BbList *list = bb_list_insert (before->lists[kind], before->lists[kind]->n_items, value);

  bb_value_unref (value);
  return bb_project_with_list (before, kind, list);
}

static gpointer
make_line (void)
{
  BbLyric *line = bb_lyric_new ("over the Tide", 2 * SECOND, 4 * SECOND);
  GPtrArray *words = g_ptr_array_new ();

  bb_string_set (&line->translation, "물결 tide 위로");
  g_ptr_array_add (words, bb_word_new (0, 2 * SECOND));
  g_ptr_array_add (words, bb_word_new (5, 3 * SECOND));
  bb_lyric_take_words (line, bb_list_new_take (words));
  return line;
}

static gpointer
make_chapter (void)
{
  BbChapter *chapter = bb_chapter_new ("mood");
  BbReference *reference = bb_reference_new ("media/a.jpg", "a.jpg", 3, 2);
  GPtrArray *references = g_ptr_array_new ();

  bb_string_set (&chapter->text, "A tide of light.");
  bb_string_set (&reference->caption, "This tide");
  g_ptr_array_add (references, reference);
  bb_chapter_take_references (chapter, bb_list_new_take (references));
  return chapter;
}

/* "tide" wherever something can be said, and where it is chosen, not said */
static void
fill (Fixture *fixture)
{
  BbProject *next;
  BbSettings *settings = bb_settings_copy (get_project (fixture)->settings);
  g_autoptr (BbSong) song = bb_song_new ("media/a.flac", NULL, SECOND, 60 * SECOND);

  bb_string_set (&settings->title, "Neon Tide");
  next = bb_project_with_settings (get_project (fixture), settings);
  next = add (next, BB_TREATMENT, make_chapter ());
  next = add (next, BB_SCENES, bb_scene_new ("The tide pool", 0));
  next = add (next, BB_SECTIONS, bb_section_new ("high tide", 0, SECOND));
  next = add (next, BB_SECTIONS, bb_section_new ("chorus", SECOND, 2 * SECOND));
  next = add (next, BB_LYRICS, make_line ());
  next = add (next, BB_NOTES, bb_note_new (60, "Tide Films", "tide"));
  bb_editor_commit (fixture->editor, "Fill", next, NULL);
  bb_editor_commit (fixture->editor, "Fill", bb_project_with_song (get_project (fixture), song), NULL);

  bb_board_command_set_text (fixture->editor, bb_project_get_board (get_project (fixture), 1)->id, "action",
                             "TIDE\nand tide");
  bb_editor_select (fixture->editor, 1, FALSE);
  bb_option_command_duplicate (fixture->editor);
  bb_shelf_command_new (fixture->editor);
  bb_board_command_set_text (fixture->editor, bb_editor_get_shelved (fixture->editor)->id, "notes", "tide");
  bb_editor_seek (fixture->editor, 0);
}

static GPtrArray *
find (Fixture *fixture, const char *wanted, guint *n)
{
  g_autofree char *folded = bb_text_match_fold (wanted);

  return bb_found_text_list (get_project (fixture), folded, n);
}

/* Returns: how often */
static guint
replace_all (Fixture *fixture, const char *wanted, const char *instead)
{
  guint n;
  BbProject *next = bb_found_text_make_all (get_project (fixture), wanted, instead, &n);

  return bb_found_text_take_all (fixture->editor, get_project (fixture), next) ? n : 0;
}

static void
test_list (Fixture *fixture, gconstpointer data)
{
  static const char *const expected[] = {
    "Title|Neon <b>Tide</b>",
    "Treatment|A <b>tide</b> of light.",
    "Treatment|This <b>tide</b>",
    "Scene|The <b>tide</b> pool",
    "Section|high <b>tide</b>",
    "Lyric of the song|over the <b>Tide</b>",
    "Translation of the lyric|물결 <b>tide</b> 위로",
    "Note|<b>tide</b>",
    "Board 2A, option A · Action|<b>TIDE</b>",
    "Board 2A, option A · Action|and <b>tide</b>",
    "Board 2A · Action|<b>TIDE</b>",
    "Board 2A · Action|and <b>tide</b>",
    "Shelf · Notes|<b>tide</b>",
  };
  g_autoptr (GPtrArray) found = NULL;
  guint n;

  fill (fixture);
  found = find (fixture, "tide", &n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (expected));
  g_assert_cmpuint (found->len, ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *where = bb_found_text_describe (found->pdata[i], fixture->editor);
      g_autofree char *markup = bb_found_text_mark_up (found->pdata[i]);
      g_autofree char *both = g_strconcat (where, "|", markup, NULL);

      g_assert_cmpstr (both, ==, expected[i]);
    }
}

static void
test_go (Fixture *fixture, gconstpointer data)
{
  static const gint64 frames[] = { 0, 0, 0, 0, 0, 48, 48, 60, 48, 48, 48, 48, 48 };
  g_autoptr (GPtrArray) found = NULL;
  guint n;

  fill (fixture);
  found = find (fixture, "tide", &n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (frames));
  for (guint i = 0; i < n; i++)
    {
      bb_found_text_go (found->pdata[i], fixture->editor);
      g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, frames[i]);
    }
  g_assert_true (bb_editor_get_shelved (fixture->editor) == bb_shelf_get (get_project (fixture), 0));
}

static void
opened_cb (BbEditor *editor, const char *id, GPtrArray *opened)
{
  g_ptr_array_add (opened, g_strdup (id));
}

/* text and caption of a chapter lead to it */
static void
test_go_to_chapter (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) opened = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) found = NULL;
  guint n;

  fill (fixture);
  g_signal_connect (fixture->editor, "open-chapter", G_CALLBACK (opened_cb), opened);
  found = find (fixture, "tide", &n);
  for (guint i = 0; i < n; i++)
    bb_found_text_go (found->pdata[i], fixture->editor);
  g_assert_cmpuint (opened->len, ==, 2);
  for (guint i = 0; i < opened->len; i++)
    g_assert_cmpstr (opened->pdata[i], ==,
                     ((const BbChapter *) bb_list_get (get_project (fixture)->lists[BB_TREATMENT], 0))->id);
}

static void
test_replace (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GError) error = NULL;
  const BbLyric *line;
  guint n;

  fill (fixture);
  found = find (fixture, "tide", &n);
  g_assert_true (bb_found_text_replace (found->pdata[0], fixture->editor, "Sea"));
  g_assert_cmpstr (get_project (fixture)->settings->title, ==, "Neon Sea");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Replace Text");
  /* it is not there any more */
  g_assert_false (bb_found_text_replace (found->pdata[0], fixture->editor, "Ocean"));

  g_assert_cmpuint (replace_all (fixture, "tide", "ocean"), ==, n - 1);
  line = bb_lyrics_get (get_project (fixture), 0);
  g_assert_cmpstr (line->text, ==, "over the ocean");
  g_assert_cmpuint (line->words->n_items, ==, 2);
  g_assert_cmpstr (bb_board_get_text (bb_project_get_board (get_project (fixture), 1), "action"), ==,
                   "ocean\nand ocean");
  bb_project_check (get_project (fixture), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (replace_all (fixture, "tide", "ocean"), ==, 0);

  bb_editor_undo (fixture->editor);
  g_ptr_array_unref (g_steal_pointer (&found));
  found = find (fixture, "tide", &n);
  g_assert_cmpuint (n, ==, 12);
}

/* a name, a line of the song and a note do not become nothing */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  const BbNote *note;

  fill (fixture);
  replace_all (fixture, "tide", "");
  note = bb_list_get (get_project (fixture)->lists[BB_NOTES], 0);
  g_assert_cmpstr (note->text, ==, "tide");
  g_assert_cmpstr (get_project (fixture)->settings->title, ==, "Neon ");
  g_assert_cmpstr (bb_board_get_text (bb_shelf_get (get_project (fixture), 0), "notes"), ==, "");
}

static const FixtureTest tests[] = {
  { "/found-text/list", test_list, 3, 48 },
  { "/found-text/go", test_go, 3, 48 },
  { "/found-text/go-to-chapter", test_go_to_chapter, 3, 48 },
  { "/found-text/replace", test_replace, 3, 48 },
  { "/found-text/empty", test_empty, 3, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
