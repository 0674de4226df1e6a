/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does every test of a PDF begin with, and what does each ask of one? */
#include "pdf-fixture.h"

#include <locale.h>
#include <string.h>

#include "export/pdf/pdf.h"
#include "golden.h"
#include "look.h"
#include "make-project.h"

static void
set_up (Fixture *fixture, gconstpointer data)
{
  desk_set_up (&fixture->desk);
  fixture->path = g_build_filename (fixture->desk.folder, "책 1.pdf", NULL);
  fixture->options = bb_pdf_options_new ();
  fixture->options->paper = BB_PAPER_A4;
  fixture->options->date = g_strdup ("2026-11-20");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  desk_clear (&fixture->desk);
  bb_pdf_options_free (fixture->options);
  g_free (fixture->path);
}

gboolean
fixture_try_export (Fixture *fixture, const BbProject *project, GError **error)
{
  const BbExportRequest request = { project, fixture->desk.folder, BB_EXPORT_ALL, fixture->options, fixture->path };

  return bb_pdf_export (&request, fixture->desk.job, error);
}

void
fixture_export (Fixture *fixture, const BbProject *project)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (fixture_try_export (fixture, project, &error));
  g_assert_no_error (error);
  g_free (ask ("qpdf", "--check", fixture->path, NULL));
}

void
fixture_export_as (Fixture *fixture, const BbProject *project, const char *layout)
{
  g_assert_true (bb_pdf_options_set_layout (fixture->options, layout, NULL));
  fixture_export (fixture, project);
}

char *
fixture_read (const Fixture *fixture)
{
  return ask ("pdftotext", fixture->path, "-", NULL);
}

char *
fixture_read_layout (const Fixture *fixture)
{
  return ask ("pdftotext", "-layout", fixture->path, "-", NULL);
}

void
fixture_assert_says (const char *text, const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_test_message ("%s", words[i]);
      g_assert_nonnull (strstr (text, words[i]));
    }
}

void
fixture_assert_golden (const Fixture *fixture, const char *name)
{
  cairo_surface_t *page = look_at_page (fixture->path, 0, fixture->desk.folder);

  g_test_message ("%s", name);
  golden_assert_text (page, name);
  cairo_surface_destroy (page);
}

int
fixture_run (int *argc, char ***argv, const FixtureTest *tests, guint n_tests)
{
  setlocale (LC_ALL, "");
  g_test_init (argc, argv, NULL);

  for (guint i = 0; i < n_tests; i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].func, tear_down);

  return g_test_run ();
}
