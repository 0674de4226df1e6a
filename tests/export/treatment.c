/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a treatment stand before the boards, whole and well set, however long it is? */
#include "model/treatment.h"

#include <gio/gio.h>
#include <string.h>

#include "export/book/treatment-flow.h"
#include "export/pdf/pdf-layouts.h"
#include "make-project.h"
#include "pdf-fixture.h"

#define A4_WIDTH 595.3
#define A4_HEIGHT 841.9
#define MARGIN 60

/* takes over @project; adds a chapter that says @text, with @n_pictures that are there, and in turn wide and high */
static BbProject *
with_chapter (BbProject *project, const char *name, const char *text, guint n_pictures)
{
  g_autoptr (BbProject) before = project;
  g_autoptr (BbChapter) chapter = bb_chapter_new (name);
  GPtrArray *references = g_ptr_array_new ();

  bb_string_set (&chapter->text, text);
  for (guint i = 0; i < n_pictures; i++)
    {
      BbReference *reference = bb_reference_new ("media/corners.jpg", "corners.jpg", i % 3 == 1 ? 300 : 400, 300);

      reference->caption = g_strdup_printf ("Take %u 이 빛", i + 1);
      g_ptr_array_add (references, reference);
    }
  bb_chapter_take_references (chapter, bb_list_new_take (references));
  return bb_treatment_add (before, G_MAXUINT, chapter);
}

static BbProject *
make_told_project (void)
{
  BbProject *project = make_usual_project (6);

  project = with_chapter (project, "concept", "Two of them & the <sea>.\n\n네온빛 파도가 도시를 데려간다.", 0);
  project = with_chapter (project, "mood", NULL, 0);
  project = with_chapter (project, "배우", "모두 다섯 명이다.", 1);
  return with_chapter (project, "references", NULL, 5);
}

/* @n_words in @n_paragraphs, every other one Korean, each with a number of its own */
static char *
make_words (guint n_words, guint n_paragraphs)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    {
      g_string_append_printf (text, i % 2 ? "파도%u위로" : "word%u", i);
      g_string_append_c (text, (i + 1) % (n_words / n_paragraphs) == 0 ? '\n' : ' ');
    }
  return g_string_free (text, FALSE);
}

static char *
read_page (const Fixture *fixture, const char *page)
{
  return ask ("pdftotext", "-f", page, "-l", page, fixture->path, "-", NULL);
}

static BbTreatmentFlow *
flow (const BbProject *project, double width, double height)
{
  g_autoptr (BbPdfOptions) options = bb_pdf_options_new ();

  return bb_treatment_flow_new (bb_pdf_content_new (project, &BB_EXPORT_ALL, options), width, height);
}

/* behind the cover and before the boards, in what a video is pitched with */
static void
test_place (Fixture *fixture, gconstpointer data)
{
  static const char *const pitched[] = { "conte", "pitch", "contact", "2x3" };
  g_autoptr (BbProject) project = make_told_project ();

  fixture->options->has_title_page = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (pitched); i++)
    {
      g_autofree char *first = NULL, *second = NULL, *labels = NULL;

      fixture_export_as (fixture, project, pitched[i]);
      first = read_page (fixture, "1");
      second = read_page (fixture, "2");
      labels = ask ("qpdf", "--json", "--json-key=pagelabels", fixture->path, NULL);
      g_assert_null (strstr (first, "Concept"));
      g_assert_nonnull (strstr (second, "Treatment"));
      g_assert_nonnull (strstr (second, "Two of them & the <sea>."));
      g_assert_nonnull (strstr (second, "배우"));
      g_assert_null (strstr (second, "Mood"));
      g_assert_nonnull (strstr (labels, "u:ii"));
    }
}

static void
test_left_out (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_told_project ();
  g_autofree char *shots = NULL, *boards = NULL;

  fixture_export_as (fixture, project, "shots");
  shots = fixture_read (fixture);
  g_assert_null (strstr (shots, "Concept"));

  fixture->options->has_treatment = FALSE;
  fixture_export_as (fixture, project, "conte");
  boards = fixture_read (fixture);
  g_assert_null (strstr (boards, "Concept"));
}

static void
test_alone (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_told_project ();
  g_autoptr (BbProject) untold = make_usual_project (2);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL, *pictures = NULL;

  fixture_export_as (fixture, project, "treatment");
  text = fixture_read (fixture);
  g_assert_nonnull (strstr (text, "References"));
  g_assert_nonnull (strstr (text, "Take 5 이 빛"));
  g_assert_null (strstr (text, "1A"));
  /* the same picture six times is in the file once */
  pictures = ask ("sh", "-c", "pdfimages -list \"$0\" | grep -c jpeg", fixture->path, NULL);
  g_assert_cmpint (atoi (pictures), ==, 6);
  g_assert_null (bb_pdf_layouts_lay (untold, &BB_EXPORT_ALL, fixture->options, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

/* of ten thousand letters every word is there, in order, and none is cut in two */
static void
test_long (Fixture *fixture, gconstpointer data)
{
  g_autofree char *words = make_words (1300, 10), *text = NULL;
  g_autoptr (BbProject) project = with_chapter (make_usual_project (2), "story", words, 2);
  const char *at;

  g_assert_cmpuint (g_utf8_strlen (words, -1), >, 10000);
  fixture_export_as (fixture, project, "treatment");
  at = text = fixture_read (fixture);
  for (guint i = 0; i < 1300; i++)
    {
      g_autofree char *word = g_strdup_printf (i % 2 ? "파도%u위로" : "word%u", i);

      g_test_message ("%s", word);
      at = strstr (at, word);
      g_assert_nonnull (at);
    }
}

static guint
count_lines (const BbTreatmentFlow *self, guint index)
{
  const BbTreatmentItem *item = &g_array_index (self->items, BbTreatmentItem, index);
  PangoContext *context = bb_pdf_text_create_context ();
  BbTreatmentItem whole = *item;
  g_autoptr (PangoLayout) text = NULL;

  whole.skipped = 0;
  text = bb_treatment_flow_set_text (self, &whole, context);
  g_object_unref (context);
  return (guint) pango_layout_get_line_count (text);
}

/* no line of a paragraph is alone on a page, no heading stands where nothing follows, and all lies on the paper */
static void
assert_well_set (const BbTreatmentFlow *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const BbTreatmentItem *item = &g_array_index (self->items, BbTreatmentItem, i);
      const BbTreatmentItem *next = i + 1 < self->items->len ? item + 1 : NULL;

      if (item->piece == BB_TREATMENT_LINES && item->n_lines < 2)
        g_assert_cmpuint (count_lines (self, i), ==, 1);
      if (item->piece == BB_TREATMENT_HEADING || item->piece == BB_TREATMENT_TITLE)
        g_assert_true (next != NULL && next->page == item->page);
      if (next != NULL && next->piece == BB_TREATMENT_PICTURE && next->page == item->page)
        g_assert_true (next->box.x >= item->box.x + item->box.width || next->box.y >= item->box.y + item->box.height);
      g_assert_cmpfloat (item->box.x, >=, MARGIN);
      g_assert_cmpfloat (item->box.x + item->box.width, <=, self->width - MARGIN);
      g_assert_cmpfloat (item->box.y + item->box.height, <=, self->height - MARGIN);
    }
}

/* wherever a page ends */
static void
test_well_set (Fixture *fixture, gconstpointer data)
{
  for (guint n = 40; n < 900; n += 23)
    {
      g_autofree char *words = make_words (n, 1 + n / 60);
      BbProject *usual = with_chapter (make_usual_project (1), "concept", words, n % 4);
      g_autoptr (BbProject)
          project = with_chapter (with_chapter (usual, "story", words, 0), "references", NULL, n % 19);
      BbTreatmentFlow *upright = flow (project, A4_WIDTH, A4_HEIGHT), *side = flow (project, A4_HEIGHT, A4_WIDTH);

      assert_well_set (upright);
      assert_well_set (side);
      bb_treatment_flow_free (upright);
      bb_treatment_flow_free (side);
    }
}

/* a caption as long as a text, and a name as long as a line, end as well */
static void
test_bad_input (Fixture *fixture, gconstpointer data)
{
  g_autofree char *words = make_words (1500, 1);
  BbProject *usual = with_chapter (make_usual_project (1), words, "\n \n", 3);
  g_autoptr (BbProject)
      told = with_chapter (usual, "mood", "가나다라마바사아자차카타파하가나다라마바사아자차카타파하", 0);
  const BbChapter *chapter = bb_list_get (told->lists[BB_TREATMENT], 0);
  const BbReference *reference = bb_list_get (chapter->references, 1);
  g_autoptr (BbProject) project = bb_treatment_set_caption (told, chapter->id, reference->id, words);

  fixture_export_as (fixture, project, "treatment");
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 0);
}

/* it is told by the name that people know, and its frame stays */
static void
test_lost (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) told = make_told_project ();
  const BbChapter *chapter = bb_list_get (told->lists[BB_TREATMENT], 3);
  gpointer lost = bb_reference_new ("media/gone.jpg", "비 오는 밤.jpg", 400, 300);
  g_autoptr (BbList) one = bb_list_new_from (&lost, 1);
  g_autoptr (BbProject) project = bb_treatment_add_references (told, chapter->id, 0, one);
  g_autofree char *text = NULL;

  bb_value_unref (lost);
  fixture_export_as (fixture, project, "treatment");
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (fixture->desk.job->warnings, 0), "비 오는 밤.jpg"));
  text = fixture_read (fixture);
  g_assert_nonnull (strstr (text, "비 오는 밤.jpg is missing"));
}

static void
test_golden (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_told_project ();

  fixture_export_as (fixture, project, "treatment");
  fixture_assert_golden (fixture, "export/golden/treatment.png");
}

static const FixtureTest tests[] = {
  { "/export/treatment/place", test_place },         { "/export/treatment/left-out", test_left_out },
  { "/export/treatment/alone", test_alone },         { "/export/treatment/long", test_long },
  { "/export/treatment/bad-input", test_bad_input }, { "/export/treatment/lost", test_lost },
  { "/export/treatment/golden", test_golden },       { "/export/treatment/well-set", test_well_set },
};

int
main (int argc, char **argv)
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
