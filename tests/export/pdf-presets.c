/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are kinds of PDF kept by name, whatever the name? */
#include "export/pdf/pdf-presets.h"

#include <glib/gstdio.h>
#include <gio/gio.h>
#include <locale.h>
#include <string.h>

static void
test_empty (void)
{
  g_auto (GStrv) names = bb_pdf_presets_list ();
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_strv_length (names), ==, 0);
  g_assert_null (bb_pdf_presets_load ("crew", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "crew"));
}

static void
test_kept (void)
{
  static const char *const called[] = { "crew", "레이블 제출용 [v2]", "a=b;c#d" };

  for (guint i = 0; i < G_N_ELEMENTS (called); i++)
    {
      g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
      g_autoptr (BbPdfOptions) found = NULL;
      g_autoptr (GError) error = NULL;

      options->layout = BB_PDF_LAYOUT_CONTE;
      options->sort = BB_PDF_SORT_SCENE;
      options->columns = 4;
      options->paper = BB_PAPER_LETTER;
      options->is_landscape = options->has_contact = options->has_title_page = TRUE;
      options->has_treatment = FALSE;
      options->fields = g_strsplit ("lyric,action", ",", 0);
      options->logo = g_strdup ("/로고 1.png");
      g_assert_true (bb_pdf_presets_save (called[i], options, &error));
      g_assert_no_error (error);

      found = bb_pdf_presets_load (called[i], &error);
      g_assert_no_error (error);
      g_assert_cmpint (found->layout, ==, BB_PDF_LAYOUT_CONTE);
      g_assert_cmpint (found->sort, ==, BB_PDF_SORT_SCENE);
      g_assert_cmpuint (found->columns, ==, 4);
      g_assert_cmpint (found->paper, ==, BB_PAPER_LETTER);
      g_assert_false (found->has_treatment);
      g_assert_true (found->is_landscape && found->has_contact && found->has_title_page);
      g_assert_true (g_strv_equal ((const char *const *) found->fields, (const char *const *) options->fields));
      g_assert_cmpstr (found->logo, ==, options->logo);
      g_assert_true (bb_pdf_presets_remove (called[i], &error));
    }
}

static void
test_nameless (void)
{
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (bb_pdf_presets_save ("  ", options, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
}

/* a file that somebody broke holds none, and is mended by the next that is kept */
static void
test_broken (void)
{
  g_autofree char *path = g_build_filename (g_get_user_config_dir (), "beatboard", "pdf-presets.ini", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
  g_auto (GStrv) before = NULL, after = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "layout=conte\n[half", -1, NULL));
  before = bb_pdf_presets_list ();
  g_assert_cmpuint (g_strv_length (before), ==, 0);
  g_assert_true (bb_pdf_presets_save ("crew", options, NULL));
  after = bb_pdf_presets_list ();
  g_assert_cmpuint (g_strv_length (after), ==, 1);
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/export/pdf-presets/empty", test_empty);
  g_test_add_func ("/export/pdf-presets/kept", test_kept);
  g_test_add_func ("/export/pdf-presets/nameless", test_nameless);
  g_test_add_func ("/export/pdf-presets/broken", test_broken);

  return g_test_run ();
}
