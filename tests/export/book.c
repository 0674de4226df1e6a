/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are the book's forms what a crew expects of them, whatever the project holds? */
#include "export/book/book-table.h"

#include <string.h>

#include "export/pdf/pdf-layouts.h"
#include "make-project.h"
#include "model/number-lock.h"
#include "model/places.h"
#include "pdf-fixture.h"

/* of a page, that may stay white below its last row */
#define MOST_WHITE 0.35

static const char *const forms[] = { "conte", "pitch", "contact", "shots", "1x1", "2x3" };

static BbPdfPages *
lay (Fixture *fixture, const BbProject *project, const char *layout)
{
  g_assert_true (bb_pdf_options_set_layout (fixture->options, layout, NULL));
  return bb_pdf_layouts_lay (project, &BB_EXPORT_ALL, fixture->options, NULL);
}

static void
test_conte (Fixture *fixture, gconstpointer data)
{
  static const char *const words[] = {
    "Scene",
    "Shot",
    "Picture",
    "Action",
    "Sound/Lyric",
    "Time",
    "Remarks",
    "1A",
    "4C",
    "1+21",
    "네온빛",
    "Lip-sync",
    "This page 9+09",
    "so far 00:00:09:09",
    "so far 00:00:22:12",
    NULL,
  };
  g_autoptr (BbProject) project = make_usual_project (12);
  g_autofree char *text = NULL;

  fixture_export_as (fixture, project, "conte");
  text = fixture_read_layout (fixture);
  fixture_assert_says (text, words);
}

static BbProject *
make_long_project (guint n_boards, guint n_words)
{
  g_autoptr (GString) action = g_string_new (NULL);
  GPtrArray *boards = g_ptr_array_new ();

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (action, i % 2 ? "파도%u위로 " : "word%u ", i);
  for (guint i = 0; i < n_boards; i++)
    {
      BbBoard *board = make_board (i == 1 ? "media/gone.jpg" : NULL);

      board->starts_shot = i % 4 == 0;
      bb_board_set_text (board, BB_FIELD_ID_ACTION, i % 3 == 0 ? action->str : "둘이 걷는다.");
      bb_board_set_text (board, BB_FIELD_ID_CHOREOGRAPHY, "카운트 5에 돌기");
      g_ptr_array_add (boards, board);
    }
  return make_project (boards, 1920, 1080);
}

/* nothing that a project holds stops a form, or is lost from it; what is missing is said once */
static void
test_bad_input (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) slashed = make_long_project (3, 1300);
  BbSettings *settings = bb_settings_copy (slashed->settings);
  g_autoptr (BbProject) project = NULL;

  bb_string_set (&settings->title, "../네온/Tide & <b>%s</b>");
  project = bb_project_with_settings (slashed, settings);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *text = NULL;

      g_test_message ("%s", forms[i]);
      fixture_export_as (fixture, project, forms[i]);
      text = fixture_read (fixture);
      g_assert_nonnull (strstr (text, "../네온/Tide & <b>%s</b>"));
      if (g_str_equal (forms[i], "contact"))
        continue;
      g_assert_nonnull (strstr (text, "word0"));
      g_assert_nonnull (strstr (text, "word1298"));
      g_assert_nonnull (strstr (text, "카운트"));
    }
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 1);
}

static guint
count_rows (const BbBookTable *table, guint page)
{
  guint n = 0;

  for (guint i = 0; i < table->placed->len; i++)
    n += bb_book_table_get_placed (table, i)->page == page ? 1 : 0;
  return n;
}

/* five of the usual a page, or four where a shot stands together for it */
static void
test_five (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_usual_project (24);
  g_autoptr (BbPdfPages) pages = lay (fixture, project, "conte");

  g_assert_cmpfloat (pages->width, <, pages->height);
  g_assert_cmpuint (count_rows (pages->layout, 0), ==, 5);
  for (guint i = 0; i + 1 < pages->n_pages; i++)
    {
      g_assert_cmpuint (count_rows (pages->layout, i), >=, 4);
      g_assert_cmpuint (count_rows (pages->layout, i), <=, 5);
    }
}

static double
find_bottom (const BbBookTable *table, guint page)
{
  double bottom = table->body.y;

  for (guint i = 0; i < table->placed->len; i++)
    {
      const BbBookPlaced *placed = bb_book_table_get_placed (table, i);

      if (placed->page != page)
        continue;
      /* below each other, without gaps */
      g_assert_cmpfloat (ABS (placed->y - bottom), <, 0.01);
      bottom = placed->y + placed->height;
    }
  return bottom;
}

/* no page but the last is half white, and none is left */
static void
test_full_pages (Fixture *fixture, gconstpointer data)
{
  for (guint n = 0; n < 400; n = n * 2 + 7)
    for (guint form = 0; form < 2; form++)
      {
        g_autoptr (BbProject) project = make_long_project (23, n);
        g_autoptr (BbPdfPages) pages = lay (fixture, project, form == 0 ? "conte" : "shots");
        const BbBookTable *table = pages->layout;
        double end = table->body.y + table->body.height;

        for (guint page = 0; page < pages->n_pages; page++)
          {
            double bottom = find_bottom (table, page);

            g_assert_cmpfloat (bottom, <=, end + 0.2);
            if (page + 1 < pages->n_pages)
              g_assert_cmpfloat (bottom, >=, end - table->body.height * MOST_WHITE);
          }
      }
}

/* a number that has gone out, and is gone, says so where it stood: a crew looks for what is not there otherwise */
static void
test_omitted (Fixture *fixture, gconstpointer data)
{
  static const char *const words[] = { "OMITTED", NULL };
  g_autoptr (BbProject) project = make_usual_project (12);
  g_autoptr (BbProject) locked = bb_number_lock_set (project);
  g_autoptr (BbProject) cut = bb_places_remove (locked, 1, 1);
  const BbExportRange part = { 0, 3 };
  g_autoptr (BbPdfPages) pages = NULL;
  g_autofree char *text = NULL;
  g_autofree char *by_scene = NULL;

  fixture_export_as (fixture, cut, "shots");
  text = fixture_read_layout (fixture);
  fixture_assert_says (text, words);
  g_assert_true (strstr (text, "1A") < strstr (text, "1B") && strstr (text, "1B") < strstr (text, "OMITTED") &&
                 strstr (text, "OMITTED") < strstr (text, "1C"));
  /* it lasts nothing */
  pages = lay (fixture, cut, "shots");
  g_assert_cmpuint (((const BbBookTable *) pages->layout)->rows->len, ==, bb_project_count (cut) + 1);

  fixture->options->sort = BB_PDF_SORT_SCENE;
  fixture_export_as (fixture, cut, "shots");
  by_scene = fixture_read_layout (fixture);
  g_assert_true (strstr (by_scene, "OMITTED") > strstr (by_scene, "1C"));
  fixture->options->sort = BB_PDF_SORT_TIME;
  bb_pdf_pages_free (g_steal_pointer (&pages));
  pages = bb_pdf_layouts_lay (cut, &part, fixture->options, NULL);
  for (guint i = 0; i < ((const BbBookTable *) pages->layout)->rows->len; i++)
    g_assert_false (bb_book_table_get_row (pages->layout, i)->is_omitted);
}

static void
test_scenes (Fixture *fixture, gconstpointer data)
{
  static const char *const totals[] = { "6 boards", "11+06", NULL };
  g_autoptr (BbProject) project = make_usual_project (12);

  fixture->options->sort = BB_PDF_SORT_SCENE;
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *text = NULL;
      const char *first, *last;

      fixture_export_as (fixture, project, forms[i]);
      text = fixture_read_layout (fixture);
      first = strstr (text, "4B");
      last = strstr (text, "1B");
      if (!g_str_equal (forms[i], "pitch") && !g_str_has_suffix (forms[i], "1") && !g_str_has_suffix (forms[i], "3"))
        fixture_assert_says (text, totals);
      /* all of the roof come before all of the car park */
      g_assert_true (first != NULL && last != NULL && first < last);
    }
}

static void
test_pitch (Fixture *fixture, gconstpointer data)
{
  static const int sizes[][2] = { { 1920, 1080 }, { 1080, 1920 }, { 1080, 1080 }, { 2390, 1000 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GPtrArray *boards = g_ptr_array_new ();
      g_autoptr (BbProject) project = NULL;
      g_autoptr (BbPdfPages) pages = NULL;

      g_ptr_array_add (boards, make_board ("media/corners.jpg"));
      g_ptr_array_add (boards, make_board (NULL));
      project = make_project (boards, sizes[i][0], sizes[i][1]);
      pages = lay (fixture, project, "pitch");
      g_assert_cmpuint (pages->n_pages, ==, 2);
      g_assert_cmpfloat (pages->width, >, pages->height);
      fixture_export_as (fixture, project, "pitch");
    }
}

static void
test_lies_on_its_side (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_usual_project (2);
  g_autoptr (BbPdfPages) one = lay (fixture, project, "1x1");
  g_autoptr (BbPdfPages) two = lay (fixture, project, "1x2");

  g_assert_cmpfloat (one->width, >, one->height);
  g_assert_cmpfloat (two->width, <, two->height);
}

static void
test_cover (Fixture *fixture, gconstpointer data)
{
  static const char *const words[] = { "Neon Tide 네온", "LUMA", "김하늘", "v2", "2026-11-20", "Shots", "4", NULL };
  g_autoptr (BbProject) project = make_usual_project (12);

  fixture->options->has_title_page = TRUE;
  fixture->options->logo = g_build_filename (fixture->desk.media, "corners.jpg", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *text = NULL;

      fixture->options->key_place = i % 2 ? 4 : -1;
      fixture_export_as (fixture, project, forms[i]);
      text = ask ("pdftotext", "-l", "1", fixture->path, "-", NULL);
      fixture_assert_says (text, words);
    }
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 0);
}

static void
test_bad_logo (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_usual_project (3);

  fixture->options->has_title_page = TRUE;
  fixture->options->logo = g_build_filename (fixture->desk.folder, "gone.png", NULL);
  fixture_export_as (fixture, project, "conte");
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (fixture->desk.job->warnings, 0), "gone.png"));
}

/* each board of the contact sheet leads to its page, and readers call that as it is printed */
static void
test_links (Fixture *fixture, gconstpointer data)
{
  static const char *const targets[] = { "conte", "pitch", "shots", "2x3" };
  g_autoptr (BbProject) project = make_usual_project (12);

  fixture->options->has_title_page = TRUE;
  fixture->options->has_contact = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      g_autofree char *plain = g_build_filename (fixture->desk.folder, "plain.pdf", NULL);
      g_autofree char *labels = NULL;

      fixture_export_as (fixture, project, targets[i]);
      g_free (ask ("qpdf", "--qdf", "--object-streams=disable", fixture->path, plain, NULL));
      labels = ask ("qpdf", "--json", "--json-key=pagelabels", fixture->path, NULL);
      g_assert_nonnull (strstr (labels, "u:ii"));
      g_assert_nonnull (strstr (labels, "\"/S\": \"/D\""));
      g_free (ask ("sh", "-c", "test $(grep -ac '/Subtype /Link' \"$0\") = 12", plain, NULL));
    }
}

/* takes over @project */
static BbProject *
add_plan (BbProject *project, guint index)
{
  g_autoptr (BbProject) before = project;
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (before, index));

  bb_board_take_plan (board, bb_list_ref (bb_project_get_board (before, 1)->layers));
  return bb_places_set_board (before, index, board);
}

/* a row that has a plan is as much higher, and the others stay as they are */
static void
test_plan_below (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = add_plan (make_usual_project (9), 2);
  g_autoptr (BbPdfPages) pages = lay (fixture, project, "conte");
  const BbBookTable *table = pages->layout;
  BbPdfBox box;

  for (guint i = 0; i < 9; i++)
    {
      const BbBookRow *row = bb_book_table_get_row (table, i);
      const BbBookPlaced *placed = bb_book_table_get_placed (table, i);

      g_assert_true (bb_book_table_find_plan (table, row, &box) == (i == 2));
      if (i == 2)
        g_assert_cmpfloat (box.y + box.height, <, placed->height);
      g_assert_cmpfloat (table->picture_height, <=, placed->height);
    }
}

/* those that have one, and a word where none has */
static void
test_plans (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) bare = make_usual_project (9);
  g_autoptr (BbProject) project = add_plan (add_plan (bb_project_ref (bare), 2), 7);
  g_autoptr (GError) error = NULL;
  g_autoptr (BbPdfPages) pages = NULL;
  g_autofree char *text = NULL;

  g_assert_null (lay (fixture, bare, "plans"));
  g_assert_false (fixture_try_export (fixture, bare, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  pages = lay (fixture, project, "plans");
  g_assert_cmpuint (count_rows (pages->layout, 0), ==, 2);
  fixture_export_as (fixture, project, "plans");
  text = fixture_read_layout (fixture);
  g_assert_nonnull (strstr (text, "1C"));
  g_assert_nonnull (strstr (text, "3B"));
  g_assert_null (strstr (text, "2A"));
}

static void
test_golden (Fixture *fixture, gconstpointer data)
{
  static const char *const golden[] = { "conte", "pitch", "contact", "shots" };
  g_autoptr (BbProject) project = make_usual_project (9);

  for (guint i = 0; i < G_N_ELEMENTS (golden); i++)
    {
      g_autofree char *name = g_strdup_printf ("export/golden/%s.png", golden[i]);

      fixture_export_as (fixture, project, golden[i]);
      fixture_assert_golden (fixture, name);
    }
}

static const FixtureTest tests[] = {
  { "/export/book/conte", test_conte },     { "/export/book/bad-input", test_bad_input },
  { "/export/book/five", test_five },       { "/export/book/full-pages", test_full_pages },
  { "/export/book/omitted", test_omitted }, { "/export/book/scenes", test_scenes },
  { "/export/book/pitch", test_pitch },     { "/export/book/lies-on-its-side", test_lies_on_its_side },
  { "/export/book/cover", test_cover },     { "/export/book/bad-logo", test_bad_logo },
  { "/export/book/links", test_links },     { "/export/book/golden", test_golden },
  { "/export/book/plans", test_plans },     { "/export/book/plan-below", test_plan_below },
};

int
main (int argc, char **argv)
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
