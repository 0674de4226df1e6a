/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what changed written beside the file, once, and taken away again? */
#include "document/autosave.h"

#include "fixture.h"
#include "store/save.h"

/* stands in for a document */
typedef struct
{
  char *path;
  char *autosave; /* beside it */
  gboolean is_saved;
  guint n_taken;
  guint n_failed;
} Work;

static BbSnapshot *
take_cb (gpointer data)
{
  Work *work = data;
  g_autoptr (BbProject) project = bb_project_new ();

  work->n_taken++;
  return work->is_saved ? NULL : bb_snapshot_new (project, work->path);
}

static void
failed_cb (const GError *error, gpointer data)
{
  Work *work = data;

  g_assert_nonnull (error);
  work->n_failed++;
}

static void
work_init (Work *work, Fixture *fixture, const char *name)
{
  *work = (Work){ .path = fixture_path (fixture, name) };
  work->autosave = bb_autosave_get_path (work->path);
}

static void
work_clear (Work *work)
{
  g_free (work->path);
  g_free (work->autosave);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Work, work_clear)

static BbAutosave *
autosave_new (Work *work)
{
  return bb_autosave_new (0, take_cb, failed_cb, work);
}

static gboolean
is_written (const Work *work)
{
  return g_file_test (work->autosave, G_FILE_TEST_EXISTS);
}

static void
wait_until_taken (const Work *work, guint n)
{
  while (work->n_taken < n)
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_until_written (const Work *work)
{
  while (!is_written (work))
    g_main_context_iteration (NULL, FALSE);
}

/* many changes are one file, and what is saved needs none */
static void
test_written (Fixture *fixture, gconstpointer data)
{
  g_auto (Work) work = { 0 };
  BbAutosave *autosave;
  g_autoptr (BbProject) project = NULL;
  g_autoptr (GError) error = NULL;

  work_init (&work, fixture, "Neon.beatboard");
  autosave = autosave_new (&work);
  bb_autosave_schedule (autosave);
  bb_autosave_schedule (autosave);
  g_assert_cmpuint (work.n_taken, ==, 0);
  wait_until_written (&work);
  g_assert_cmpuint (work.n_taken, ==, 1);
  project = bb_autosave_read (work.path, &error);
  g_assert_no_error (error);

  bb_autosave_withdraw (autosave);
  g_assert_false (is_written (&work));
  bb_autosave_free (autosave);
  g_assert_cmpuint (work.n_failed, ==, 0);
}

static void
test_nothing_to_write (Fixture *fixture, gconstpointer data)
{
  g_auto (Work) work = { 0 };
  BbAutosave *autosave;

  work_init (&work, fixture, "Neon.beatboard");
  work.is_saved = TRUE;
  autosave = autosave_new (&work);
  bb_autosave_schedule (autosave);
  wait_until_taken (&work, 1);

  /* and the next change is told of again */
  work.is_saved = FALSE;
  bb_autosave_schedule (autosave);
  wait_until_written (&work);
  bb_autosave_free (autosave);
  g_assert_false (is_written (&work));
}

static void
test_failed (Fixture *fixture, gconstpointer data)
{
  g_auto (Work) work = { 0 };
  BbAutosave *autosave;

  work_init (&work, fixture, "nowhere/Neon.beatboard");
  autosave = autosave_new (&work);
  bb_autosave_schedule (autosave);
  while (work.n_failed == 0)
    g_main_context_iteration (NULL, TRUE);

  /* the next one may do better */
  bb_autosave_schedule (autosave);
  while (work.n_failed == 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (work.n_taken, ==, 2);
  bb_autosave_free (autosave);
}

/* what is being written when it is withdrawn leaves nothing, and nobody hears of it */
static void
test_withdrawn (Fixture *fixture, gconstpointer data)
{
  g_auto (Work) work = { 0 }, nowhere = { 0 };
  BbAutosave *autosave, *failing;

  work_init (&work, fixture, "Neon.beatboard");
  work_init (&nowhere, fixture, "nowhere/Neon.beatboard");
  autosave = autosave_new (&work);
  failing = autosave_new (&nowhere);

  bb_autosave_schedule (failing);
  wait_until_taken (&nowhere, 1);
  bb_autosave_free (failing);
  bb_autosave_schedule (autosave);
  wait_until_taken (&work, 1);
  bb_autosave_withdraw (autosave);
  g_assert_false (is_written (&work));

  /* one more goes its way after those */
  bb_autosave_schedule (autosave);
  wait_until_written (&work);
  g_assert_cmpuint (work.n_taken, ==, 2);
  bb_autosave_free (autosave);
  g_assert_cmpuint (work.n_failed + nowhere.n_failed, ==, 0);
}

/* what an earlier run left is taken away by whom it was given to, and by nobody else */
static void
test_adopted (Fixture *fixture, gconstpointer data)
{
  g_auto (Work) work = { 0 };
  BbAutosave *autosave;

  work_init (&work, fixture, "Neon.beatboard");
  g_assert_true (g_file_set_contents (work.autosave, "earlier", -1, NULL));
  bb_autosave_free (autosave_new (&work));
  g_assert_true (is_written (&work));

  autosave = autosave_new (&work);
  bb_autosave_adopt (autosave, work.path);
  bb_autosave_withdraw (autosave);
  g_assert_false (is_written (&work));
  bb_autosave_free (autosave);
}

static const FixtureTest tests[] = {
  { "/document/autosave/written", test_written }, { "/document/autosave/nothing-to-write", test_nothing_to_write },
  { "/document/autosave/failed", test_failed },   { "/document/autosave/withdrawn", test_withdrawn },
  { "/document/autosave/adopted", test_adopted },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
