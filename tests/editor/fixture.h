/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a test of the editor begin with? */
#pragma once

#include "editor/editor.h"

typedef struct
{
  char *folder;
  BbDocument *document;
  BbEditor *editor; /* at frame 0 of a project with boards; each says its index in "action" */
  guint n_messages;
} Fixture;

typedef struct
{
  const char *path;
  void (*func) (Fixture *fixture, gconstpointer data);
  guint n_boards;
  gint64 length; /* of each, in frames */
} FixtureTest;

int fixture_run (int *argc, char ***argv, const FixtureTest *tests, guint n_tests);

/** Returns: (transfer full): the starts of all places: "0 48 96" */
char *fixture_get_starts (Fixture *fixture);

/** Returns: (transfer full): what boards say in "action", "-" for nothing: "0 1 - 2" */
char *fixture_get_actions (Fixture *fixture);
