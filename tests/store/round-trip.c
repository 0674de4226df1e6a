/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a project that was read what was written, to the byte? */
#include <locale.h>
#include <string.h>

#include "model/tempo.h"
#include "sample.h"
#include "store/xml-reader.h"
#include "store/xml-writer.h"

static BbProject *
read_text (const char *text, gssize length, BbReadInfo *info)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  g_autoptr (GError) error = NULL;
  BbProject *project = bb_store_read_xml (bytes, "test", info, &error);

  g_assert_no_error (error);
  return project;
}

static char *
write_text (const BbProject *project)
{
  g_autoptr (GBytes) bytes = bb_store_write_xml (project);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
assert_round_trip (const BbProject *project)
{
  g_autofree char *first = write_text (project);
  g_autoptr (BbProject) again = read_text (first, -1, NULL);
  g_autofree char *second = write_text (again);

  g_assert_cmpstr (first, ==, second);
}

static void
test_everything (void)
{
  g_autoptr (BbProject) project = sample_project ();

  assert_round_trip (project);
}

static void
test_new (void)
{
  g_autoptr (BbProject) project = bb_project_new ();

  assert_round_trip (project);
}

static void
assert_same_stroke (BbStroke *a, BbStroke *b)
{
  guint n_a, n_b;
  const BbInkPoint *points_a = bb_stroke_get_points (a, &n_a);
  const BbInkPoint *points_b = bb_stroke_get_points (b, &n_b);

  g_assert_cmpmem (points_a, n_a * sizeof *points_a, points_b, n_b * sizeof *points_b);
  g_assert_true (bb_brush_equal (bb_stroke_get_brush (a), bb_stroke_get_brush (b)));
}

/* the same bytes could also mean that both lost the same: look at what was read */
static void
test_values (void)
{
  g_autoptr (BbProject) project = sample_project ();
  g_autofree char *text = write_text (project);
  g_autoptr (BbProject) again = read_text (text, -1, NULL);
  const BbBoard *before = bb_list_get (bb_project_get_place (project, 1)->options, 0);
  const BbBoard *after = bb_list_get (bb_project_get_place (again, 1)->options, 0);
  const BbLayer *ink_before = bb_list_get (before->layers, 1);
  const BbLayer *ink_after = bb_list_get (after->layers, 1);
  const BbTempo *tempo = bb_list_get (again->lists[BB_TEMPI], 1);

  g_assert_cmpstr (again->settings->artist, ==, project->settings->artist);
  g_assert_true (bb_frame_rate_equal (&again->settings->rate, &project->settings->rate));
  g_assert_true (again->settings->rate.drop_frame);
  g_assert_cmpint (again->settings->start, ==, 107892);
  g_assert_cmpint (again->song->n_samples, ==, 10584000);
  g_assert_cmpint (((const BbStretch *) bb_list_get (again->song->map, 0))->start, ==, -48);
  g_assert_cmpfloat (tempo->sample, ==, 5e6 + 1 / 3.0);
  g_assert_cmpstr (after->id, ==, before->id);
  g_assert_cmpint (bb_project_get_place (again, 1)->live, ==, 1);
  for (guint i = 0; i < before->texts->n_items; i++)
    {
      const BbText *said = bb_list_get (before->texts, i);

      g_assert_cmpstr (bb_board_get_text (after, said->field), ==, said->text);
    }

  g_assert_cmpint (ink_after->opacity, ==, 420);
  g_assert_cmpuint (ink_after->strokes->len, ==, ink_before->strokes->len);
  for (guint i = 0; i < ink_before->strokes->len; i++)
    assert_same_stroke (ink_before->strokes->pdata[i], ink_after->strokes->pdata[i]);
}

static void
test_locale (void)
{
  g_autoptr (BbProject) project = sample_project ();
  g_autofree char *before = write_text (project);
  g_autofree char *after = NULL;

  /* not every machine has one; where there is one, commas must not appear */
  setlocale (LC_NUMERIC, "de_DE.UTF-8");
  after = write_text (project);
  assert_round_trip (project);
  setlocale (LC_NUMERIC, "C");
  g_assert_cmpstr (before, ==, after);
}

static const struct
{
  const char *given;
  const char *kept;
} texts[] = {
  { "a\x01"
    "b\x7f",
    "ab\x7f" },
  { "\x02", "" },
  { "\xef\xbf\xbe"
    "x\xef\xbf\xbf",
    "x" },
  { "broken \xff utf", "broken \xef\xbf\xbd utf" },
  { "tab\tline\nreturn\r\nend", "tab\tline\nreturn\r\nend" },
  { "  \n ", "  \n " },
  { "👩‍👩‍👧 한글 é é", "👩‍👩‍👧 한글 é é" },
};

static void
test_characters (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (BbProject) project = bb_project_new ();
      g_autoptr (BbBoard) board = bb_board_new ();
      g_autoptr (BbPlace) place = NULL;
      g_autoptr (BbProject) again = NULL;
      g_autofree char *text = NULL;

      bb_board_set_text (board, BB_FIELD_ID_ACTION, texts[i].given);
      bb_string_set (&board->number, texts[i].given);
      place = bb_place_new (0, board);
      bb_list_unref (project->lists[BB_PLACES]);
      project->lists[BB_PLACES] = bb_list_new_from ((gpointer *) &place, 1);

      assert_round_trip (project);
      text = write_text (project);
      again = read_text (text, -1, NULL);
      g_assert_cmpstr (bb_board_get_text (bb_project_get_board (again, 0), BB_FIELD_ID_ACTION), ==, texts[i].kept);
      g_assert_cmpstr (bb_project_get_board (again, 0)->number, ==, *texts[i].kept ? texts[i].kept : NULL);
    }
}

/* a file as a newer minor version might write it, in the form that we would write it back */
#define NEWER                                                                                                          \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                                                       \
  "<beatboard xmlns=\"https://beatboard.github.io/ns/project\" version=\"1.7\">\n"                                     \
  "  <settings rate=\"24/1\" width=\"1920\" height=\"1080\" length=\"48\">\n"                                          \
  "    <look lut=\"a&#10;b\">warm <b>&amp;</b> dark</look>\n"                                                          \
  "  </settings>\n"                                                                                                    \
  "  <scenes>\n"                                                                                                       \
  "    <scene id=\"s-1\" name=\"x\" colour=\"#000000\">roof<map x=\"1\"/></scene>\n"                                   \
  "    <group/><group/>\n"                                                                                             \
  "  </scenes>\n"                                                                                                      \
  "  <timeline>\n"                                                                                                     \
  "    <place start=\"0\">\n"                                                                                          \
  "      <board id=\"b-1\">\n"                                                                                         \
  "        <text field=\"action\">walks<ruby xmlns=\"urn:r\">걷</ruby></text>\n"                                      \
  "        <layer id=\"l-1\">\n"                                                                                       \
  "          <solid colour=\"#ffffff\">\n<deep/>\n</solid>\n"                                                          \
  "        </layer>\n"                                                                                                 \
  "        <camera-path xmlns:m=\"urn:m\"><m:key m:at=\"1\"/></camera-path>\n"                                         \
  "      </board>\n"                                                                                                   \
  "      <approval/>\n"                                                                                                \
  "    </place>\n"                                                                                                     \
  "    <marker/>\n"                                                                                                    \
  "  </timeline>\n"                                                                                                    \
  "  <budget>1 &lt; 2</budget>\n"                                                                                      \
  "</beatboard>\n"

static void
test_newer_minor (void)
{
  BbReadInfo info;
  g_autoptr (BbProject) project = read_text (NEWER, -1, &info);
  g_autoptr (BbBoard) another = bb_board_new ();
  g_autoptr (BbPlace) place = bb_place_new (24, another);
  g_autoptr (BbProject)
      edited = bb_project_with_list (project, BB_PLACES, bb_list_insert (project->lists[BB_PLACES], 1, place));
  g_autofree char *text = write_text (project);
  g_autofree char *edited_text = write_text (edited);

  g_assert_false (info.is_newer);
  g_assert_cmpint (info.minor, ==, 7);
  g_assert_cmpstr (text, ==, NEWER);
  g_assert_nonnull (strstr (edited_text, "<marker/>"));
}

static void
test_newer_prefix (void)
{
  const char *text = "<b:beatboard xmlns:b=\"https://beatboard.github.io/ns/project\" xmlns:m=\"urn:m\" "
                     "version=\"1.1\">"
                     "<b:settings rate=\"24\" width=\"16\" height=\"16\" length=\"1\"/>"
                     "<b:timeline><b:place start=\"0\"><b:board id=\"b\"/></b:place></b:timeline><m:x/>"
                     "</b:beatboard>";
  g_autoptr (BbProject) project = read_text (text, -1, NULL);

  assert_round_trip (project);
  g_assert_nonnull (strstr (project->base.extra, "xmlns:m=\"urn:m\""));
}

static void
test_newer_major (void)
{
  g_autofree char *text = g_strdup (NEWER);
  g_autoptr (BbProject) project = NULL;
  BbReadInfo info;

  memcpy (strstr (text, "\"1.7\""), "\"2.0\"", 5);
  project = read_text (text, -1, &info);
  g_assert_true (info.is_newer);
  g_assert_cmpint (info.major, ==, 2);
}

/* a file that the first version wrote stays readable, and comes out as it went in */
static void
test_first_version (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("BB_TEST_SOURCE"), "tests", "store", "fixtures",
                                            "version-1.0.beatboard", NULL);
  g_autofree char *text = NULL, *again = NULL;
  g_autoptr (BbProject) project = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  project = bb_store_read_file (path, NULL, &error);
  g_assert_no_error (error);
  again = write_text (project);
  g_assert_cmpstr (again, ==, text);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/round-trip/new", test_new);
  g_test_add_func ("/store/round-trip/everything", test_everything);
  g_test_add_func ("/store/round-trip/values", test_values);
  g_test_add_func ("/store/round-trip/locale", test_locale);
  g_test_add_func ("/store/round-trip/characters", test_characters);
  g_test_add_func ("/store/round-trip/newer-minor", test_newer_minor);
  g_test_add_func ("/store/round-trip/newer-prefix", test_newer_prefix);
  g_test_add_func ("/store/round-trip/newer-major", test_newer_major);
  g_test_add_func ("/store/round-trip/first-version", test_first_version);
  return g_test_run ();
}
