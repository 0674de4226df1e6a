/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does every test of the document begin with? */
#pragma once

#include "audio/wav.h"
#include "document/document.h"

/* a folder of its own for each test; gone when it ends */
typedef struct
{
  char *folder;
  char *project; /* the folder of a project in it, not made yet */
} Fixture;

typedef struct
{
  const char *path;
  void (*func) (Fixture *fixture, gconstpointer data);
} FixtureTest;

int fixture_run (int *argc, char ***argv, const FixtureTest *tests, guint n_tests);

/** Returns: (transfer full): a new project in the fixture's folder */
BbDocument *fixture_create (Fixture *fixture);

/** Returns: (transfer full): the project in the fixture's folder, opened again */
BbDocument *fixture_open (Fixture *fixture);

/** Returns: (transfer full): the path of @name in the fixture's folder */
char *fixture_path (Fixture *fixture, const char *name);

/** Returns: (transfer full): what stands in @path */
char *fixture_read (const char *path);

/** Returns: how many files lie in the media folder of @document */
guint fixture_count_media (BbDocument *document);

/** Says @title of the project, in one edit */
void fixture_set_title (BbDocument *document, const char *title);

/** Turns the main loop until there is a result; (transfer full) */
GAsyncResult *fixture_wait (GAsyncResult **result);

/** A callback that puts the result where @data points */
void fixture_store_result_cb (GObject *source, GAsyncResult *result, gpointer data);

/** Returns: (transfer full): a song of @seconds called @title; the format follows from @name */
char *fixture_make_song (Fixture *fixture, const char *name, int seconds, const char *title);

/** Returns: (transfer full): what the player would play of @document */
BbWav *fixture_make_programme (BbDocument *document);
