/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does history go back and forth, merge, propose, and know what is saved? */
#include "model/history.h"

#include <locale.h>
#include <string.h>

/*
 * Commands, each with a letter and what follows:
 *   t TEXT   commits the title TEXT        m TEXT   the same, merged with others of its kind
 *   p TEXT   proposes it                   w        withdraws
 *   u, r     undoes, redoes                x        seals
 *   s        saves what is current
 */
static const struct
{
  const char *name;
  const char *commands;
  const char *title;
  const char *undo; /* labels; "" where there is nothing */
  const char *redo;
  gboolean is_modified;
  int changes; /* how often "changed" came */
} rows[] = {
  { "nothing", "", "", "", "", FALSE, 0 },
  { "undo-nothing", "u r", "", "", "", FALSE, 0 },
  { "commit", "tA", "A", "A", "", TRUE, 1 },
  { "undo", "tA tB u", "A", "A", "B", TRUE, 3 },
  { "undo-all", "tA tB u u", "", "", "A", FALSE, 4 },
  { "redo", "tA tB u u r r", "B", "B", "", TRUE, 6 },
  { "commit-drops-redo", "tA tB u tC", "C", "C", "", TRUE, 4 },
  { "same", "tA tA", "A", "A", "", TRUE, 1 },
  { "same-keeps-redo", "tA tB u tA", "A", "A", "B", TRUE, 3 },
  { "merge", "tA mB mC u", "A", "A", "B", TRUE, 4 },
  { "merge-redo", "tA mB mC u r", "C", "B", "", TRUE, 5 },
  { "merge-to-nothing", "tA mB mA", "A", "A", "", TRUE, 3 },
  { "seal", "mA x mB u", "A", "A", "B", TRUE, 3 },
  { "undo-seals", "mA mB x mC u mD u", "B", "A", "D", TRUE, 6 },
  { "other-between", "mA tB mC u u", "A", "A", "B", TRUE, 5 },
  { "propose", "tA pB", "B", "A", "", TRUE, 2 },
  { "propose-commit", "tA pB pC tC", "C", "C", "", TRUE, 4 },
  { "propose-undo-waits", "tA pB u", "B", "A", "", TRUE, 2 },
  { "propose-withdraw", "tA pB pC w", "A", "A", "", TRUE, 4 },
  { "propose-nothing", "tA pB tA", "A", "A", "", TRUE, 3 },
  { "propose-keeps-redo", "tA tB u pC w r", "B", "B", "", TRUE, 6 },
  { "withdraw-nothing", "tA w", "A", "A", "", TRUE, 1 },
  { "save", "tA s", "A", "A", "", FALSE, 2 },
  { "save-undo", "tA s u", "", "", "A", TRUE, 3 },
  { "save-undo-redo", "tA s u r", "A", "A", "", FALSE, 4 },
  { "save-seals", "mA s mB u", "A", "A", "B", FALSE, 4 },
  { "save-then-propose", "tA s pB", "B", "A", "", TRUE, 3 },
};

static BbProject *
with_title (const BbProject *project, const char *title)
{
  BbSettings *settings;

  if (g_strcmp0 (project->settings->title, title) == 0)
    return bb_project_ref (project);

  settings = bb_settings_copy (project->settings);
  bb_string_set (&settings->title, title);
  return bb_project_with_settings (project, settings);
}

/* titles that are the same again are the same value again, as an edit taken back is */
static BbProject *
get_state (GHashTable *states, BbHistory *history, const char *title)
{
  const BbProject *known = g_hash_table_lookup (states, title);
  BbProject *made;

  if (known != NULL)
    return bb_project_ref (known);

  made = with_title (bb_history_get_base (history), title);
  g_hash_table_insert (states, g_strdup (title), bb_project_ref (made));
  return made;
}

static void
run_command (BbHistory *history, GHashTable *states, const char *command)
{
  const char *title = command + 1;

  switch (*command)
    {
    case 't':
      bb_history_commit (history, title, get_state (states, history, title), NULL);
      break;
    case 'm':
      bb_history_commit (history, title, get_state (states, history, title), "title");
      break;
    case 'p':
      bb_history_propose (history, get_state (states, history, title));
      break;
    case 'w':
      bb_history_withdraw (history);
      break;
    case 'u':
      bb_history_undo (history);
      break;
    case 'r':
      bb_history_redo (history);
      break;
    case 'x':
      bb_history_seal (history);
      break;
    case 's':
      bb_history_mark_saved (history, bb_history_get_base (history));
      break;
    default:
      g_assert_not_reached ();
    }
}

/* the handler's picture of the project, which has to follow the signal */
typedef struct
{
  const BbValue *shown;
  int changes;
} Watch;

static void
history_changed_cb (BbHistory *history, BbValue *old, BbValue *current, Watch *watch)
{
  g_assert_true (old == watch->shown);
  g_assert_true (current == (const BbValue *) bb_history_get_project (history));
  watch->shown = current;
  watch->changes++;
}

static void
test_row (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_auto (GStrv) commands = g_strsplit (rows[i].commands, " ", -1);
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbHistory) history = bb_history_new (project);
  g_autoptr (GHashTable)
      states = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) bb_project_unref);
  Watch watch = { &project->base, 0 };
  const BbSettings *settings;

  g_signal_connect (history, "changed", G_CALLBACK (history_changed_cb), &watch);
  for (guint j = 0; commands[j] != NULL; j++)
    run_command (history, states, commands[j]);

  settings = bb_history_get_project (history)->settings;
  g_assert_cmpstr (settings->title, ==, *rows[i].title != '\0' ? rows[i].title : NULL);
  g_assert_cmpstr (bb_history_get_undo_label (history), ==, *rows[i].undo != '\0' ? rows[i].undo : NULL);
  g_assert_cmpstr (bb_history_get_redo_label (history), ==, *rows[i].redo != '\0' ? rows[i].redo : NULL);
  g_assert_cmpint (bb_history_is_modified (history), ==, rows[i].is_modified);
  g_assert_cmpint (watch.changes, ==, rows[i].changes);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/model/history/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }

  return g_test_run ();
}
