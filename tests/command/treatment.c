/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the treatment go out by the command line, before the boards, alone, or not at all? */
#include <locale.h>
#include <string.h>

#include "run.h"

static char *folder;

static char *
export_demo (const char *name, const char *layout, const char *option)
{
  g_autofree char *demo = g_build_filename (g_getenv ("BB_TEST_BUILD"), "data", "demo", "Neon Tide", NULL);
  g_auto (Run)
      run = run_beatboard (folder, "export", demo, "--to", name, "--layout", layout, "--frames", "0-89", option, NULL);

  assert_run (&run, 0, NULL, NULL);
  g_free (run_tool (folder, "qpdf", "--check", name, NULL));
  return run_tool (folder, "pdftotext", "-l", "1", name, "-", NULL);
}

static void
test_before (void)
{
  g_autofree char *usual = export_demo ("a.pdf", "pitch", NULL), *asked = export_demo ("b.pdf", "2x3", "--treatment");

  g_assert_nonnull (strstr (usual, "Concept"));
  g_assert_nonnull (strstr (asked, "Concept"));
}

static void
test_without (void)
{
  g_autofree char *text = export_demo ("c.pdf", "pitch", "--no-treatment");

  g_assert_null (strstr (text, "Concept"));
  g_assert_nonnull (strstr (text, "1A"));
}

static void
test_alone (void)
{
  g_autofree char *text = export_demo ("d.pdf", "treatment", NULL);
  g_autofree char *pages = run_tool (folder, "pdfinfo", "d.pdf", NULL);

  g_assert_nonnull (strstr (text, "Story"));
  g_assert_nonnull (strstr (pages, "Pages:           2"));
}

static void
test_info (void)
{
  g_autofree char *demo = g_build_filename (g_getenv ("BB_TEST_BUILD"), "data", "demo", "Neon Tide", NULL);
  g_auto (Run) run = run_beatboard (folder, "info", demo, "--json", NULL);

  assert_run (&run, 0, "\"treatment\"[^]]*\"name\" : \"concept\"", NULL);
}

int
main (int argc, char **argv)
{
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = make_folder ();
  g_test_add_func ("/command/treatment/before", test_before);
  g_test_add_func ("/command/treatment/without", test_without);
  g_test_add_func ("/command/treatment/alone", test_alone);
  g_test_add_func ("/command/treatment/info", test_info);
  status = g_test_run ();
  remove_all (folder);
  g_free (folder);
  return status;
}
