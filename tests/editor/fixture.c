/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a test of the editor begin with? */
#include "fixture.h"

#include <gst/gst.h>
#include <locale.h>

#include "document/removal.h"

static BbProject *
make_boards (guint n_boards, gint64 length)
{
  g_autoptr (BbProject) project = bb_project_new ();
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbProject) sized = NULL;
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < n_boards; i++)
    {
      g_autoptr (BbBoard) board = bb_board_new ();
      g_autofree char *index = g_strdup_printf ("%u", i);

      bb_board_set_text (board, "action", index);
      g_ptr_array_add (places, bb_place_new (i * length, board));
    }

  settings->length = n_boards * length;
  sized = bb_project_with_settings (project, settings);
  return bb_project_with_list (sized, BB_PLACES, bb_list_new_take (places));
}

static void
message_cb (BbEditor *editor, const char *text, Fixture *fixture)
{
  fixture->n_messages++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const FixtureTest *test = data;
  g_autoptr (BbProject) project = make_boards (test->n_boards, test->length);
  g_autofree char *folder = NULL;
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("beatboard-editor-XXXXXX", NULL);
  folder = g_build_filename (fixture->folder, "Project", NULL);
  fixture->document = bb_document_create (folder, project, &error);
  g_assert_no_error (error);
  fixture->editor = bb_editor_new (fixture->document);
  g_signal_connect (fixture->editor, "message", G_CALLBACK (message_cb), fixture);

  /* the player knows its length when the sound, here none, is loaded */
  while (bb_player_get_length (bb_editor_get_player (fixture->editor)) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  bb_document_close (fixture->document);
  g_object_unref (fixture->editor);
  g_object_unref (fixture->document);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  bb_remove_folder (fixture->folder);
  g_free (fixture->folder);
}

int
fixture_run (int *argc, char ***argv, const FixtureTest *tests, guint n_tests)
{
  setlocale (LC_ALL, "");
  g_test_init (argc, argv, NULL);
  gst_init (NULL, NULL);

  for (guint i = 0; i < n_tests; i++)
    g_test_add (tests[i].path, Fixture, &tests[i], set_up, tests[i].func, tear_down);

  return g_test_run ();
}

char *
fixture_get_starts (Fixture *fixture)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  GString *starts = g_string_new (NULL);

  for (guint i = 0; i < bb_project_count (project); i++)
    g_string_append_printf (starts, "%s%" G_GINT64_FORMAT, i > 0 ? " " : "", bb_project_get_start (project, i));
  return g_string_free (starts, FALSE);
}

char *
fixture_get_actions (Fixture *fixture)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  GString *actions = g_string_new (NULL);

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      const char *action = bb_board_get_text (bb_project_get_board (project, i), "action");

      g_string_append_printf (actions, "%s%s", i > 0 ? " " : "", *action != '\0' ? action : "-");
    }
  return g_string_free (actions, FALSE);
}
