/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what people ask of a PDF understood? */
#include "export/pdf/pdf-options.h"

#include <gio/gio.h>
#include <locale.h>
#include <string.h>

static const struct
{
  const char *text;
  guint columns; /* 0: refused */
  guint rows;
} grids[] = {
  { "2x3", 2, 3 },  { "1x1", 1, 1 },  { "4X4", 4, 4 }, { "3×2", 3, 2 }, { " 1 x 4 ", 1, 4 },
  { "", 0, 0 },     { "2", 0, 0 },    { "0x3", 0, 0 }, { "5x1", 0, 0 }, { "1x5", 0, 0 },
  { "2x33", 0, 0 }, { "-2x3", 0, 0 }, { "2x", 0, 0 },  { "2y3", 0, 0 }, { "poster", 0, 0 },
};

static void
test_grid (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (grids); i++)
    {
      g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
      g_autoptr (GError) error = NULL;
      gboolean ok = bb_pdf_options_set_layout (options, grids[i].text, &error);

      g_test_message ("%s", grids[i].text);
      g_assert_cmpint (ok, ==, grids[i].columns > 0);
      g_assert_cmpuint (options->columns, ==, ok ? grids[i].columns : 2);
      g_assert_cmpuint (options->rows, ==, ok ? grids[i].rows : 3);
      if (ok)
        continue;

      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
      g_assert_nonnull (strstr (error->message, grids[i].text));
    }
}

static void
test_page (void)
{
  static const struct
  {
    const char *paper;
    gboolean is_landscape;
    double width;
    double height;
  } pages[] = {
    { "a4", FALSE, 595.28, 841.89 },
    { "A4", TRUE, 841.89, 595.28 },
    { "letter", FALSE, 612, 792 },
    { "Letter", TRUE, 792, 612 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
      g_autoptr (BbSettings) settings = bb_settings_new ();
      double width, height;

      g_assert_true (bb_paper_from_name (pages[i].paper, &options->paper));
      options->is_landscape = pages[i].is_landscape;
      bb_pdf_options_get_page (options, settings, &width, &height);
      g_assert_cmpfloat_with_epsilon (width, pages[i].width, 0.01);
      g_assert_cmpfloat_with_epsilon (height, pages[i].height, 0.01);
    }
}

static void
test_copy (void)
{
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();
  const char *fields[] = { "action", NULL };
  g_autoptr (BbPdfOptions) copy = NULL;

  options->fields = g_strdupv ((char **) fields);
  options->date = g_strdup ("2026-11-20");
  copy = bb_pdf_options_copy (options);
  g_assert_cmpstrv (copy->fields, options->fields);
  g_assert_true (copy->fields != options->fields);
  g_assert_cmpstr (copy->date, ==, "2026-11-20");
}

static void
test_counts (void)
{
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();

  g_assert_true (bb_pdf_options_set_layout (options, "counts", NULL));
  g_assert_cmpint (options->layout, ==, BB_PDF_LAYOUT_COUNTS);
  g_assert_true (bb_pdf_options_set_layout (options, "2x3", NULL));
  g_assert_cmpint (options->layout, ==, BB_PDF_LAYOUT_BOARDS);
  for (BbPdfLayoutKind layout = 0; layout < BB_N_PDF_LAYOUTS; layout++)
    g_assert_cmpint (bb_pdf_layout_from_name (bb_pdf_layout_to_name (layout)), ==, layout);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/pdf-options/counts", test_counts);
  g_test_add_func ("/export/pdf-options/grid", test_grid);
  g_test_add_func ("/export/pdf-options/page", test_page);
  g_test_add_func ("/export/pdf-options/copy", test_copy);

  return g_test_run ();
}
