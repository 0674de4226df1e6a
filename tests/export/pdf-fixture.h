/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does every test of a PDF begin with, and what does each ask of one? */
#pragma once

#include "desk.h"
#include "export/pdf/pdf-options.h"

G_BEGIN_DECLS

/**
 * Fixture:
 * @path: where the PDF goes
 * @options: of A4, with a date that does not pass
 */
typedef struct
{
  Desk desk;
  char *path;
  BbPdfOptions *options;
} Fixture;

typedef struct
{
  const char *path;
  void (*func) (Fixture *fixture, gconstpointer data);
} FixtureTest;

int fixture_run (int *argc, char ***argv, const FixtureTest *tests, guint n_tests);

gboolean fixture_try_export (Fixture *fixture, const BbProject *project, GError **error);

/** Exports all of @project, and asserts that no reader finds fault with what came of it */
void fixture_export (Fixture *fixture, const BbProject *project);

/** Likewise, in the layout that a person calls @layout */
void fixture_export_as (Fixture *fixture, const BbProject *project, const char *layout);

/** Returns: (transfer full): what is written on all pages, in the order in which it was drawn */
char *fixture_read (const Fixture *fixture);

/** Returns: (transfer full): likewise, set as on the page */
char *fixture_read_layout (const Fixture *fixture);

/** Asserts that each of @words (null-terminated) is in @text */
void fixture_assert_says (const char *text, const char *const *words);

/** Asserts that the first page looks as the picture @name below tests/ */
void fixture_assert_golden (const Fixture *fixture, const char *name);

G_END_DECLS
