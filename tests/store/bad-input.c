/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a file that is no project get a clear message, and never more than that? */
#include <gio/gio.h>
#include <locale.h>
#include <string.h>

#include "sample.h"
#include "store/xml-reader.h"
#include "store/xml-writer.h"

#define N_MUTATIONS 5000

#define HEAD "<beatboard xmlns=\"https://beatboard.github.io/ns/project\" version=\"1.0\">\n"
#define SETTINGS "<settings rate=\"24/1\" width=\"1920\" height=\"1080\" length=\"48\"/>\n"
#define TIMELINE "<timeline><place start=\"0\"><board id=\"b-1\"/></place></timeline>\n"
#define TAIL "</beatboard>"
#define WITH_LAYER(layer)                                                                                              \
  HEAD SETTINGS "<timeline><place start=\"0\"><board id=\"b-1\">\n" layer "</board></place></timeline>" TAIL
#define WITH_TRACE(trace)                                                                                              \
  WITH_LAYER ("<layer id=\"l-1\"><ink xmlns=\"http://www.w3.org/2003/InkML\"><definitions>"                            \
              "<brush xml:id=\"l-1.1\"><brushProperty name=\"kind\" value=\"pen\"/></brush>"                           \
              "</definitions><context><traceFormat><channel name=\"X\"/><channel name=\"Y\"/>"                         \
              "<channel name=\"F\"/></traceFormat></context>\n" trace "</ink></layer>")

/* what is given, and what the message says of it */
static const struct
{
  const char *name;
  const char *text;
  const char *message;
} bad[] = {
  { "empty", "", "*“test”, line 1: expected a Beatboard project, but the file is empty*" },
  { "blank", " \n\t\n", "*line 3: expected <beatboard>*" },
  { "text", "Dear diary", "*line 1: expected <beatboard>, but this is no Beatboard project*" },
  { "zip", "PK\x03\x04", "*no Beatboard project*" },
  { "declaration only", "<?xml version=\"1.0\"?>", "*expected <beatboard>*" },
  { "open comment", "<!-- ", "*expected <beatboard>*" },
  { "another root", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "*no Beatboard project*" },
  { "no namespace", "<beatboard version=\"1.0\"/>", "*no Beatboard project*" },
  { "doctype", "<?xml version=\"1.0\"?>\n<!-- x -->\n<!DOCTYPE beatboard [<!ENTITY a \"b\">]>\n" HEAD TAIL,
    "*line 3: *DOCTYPE*" },
  { "no version", "<beatboard xmlns=\"https://beatboard.github.io/ns/project\"/>",
    "*line 1: expected the attribute “version”*" },
  { "strange version", "<beatboard xmlns=\"https://beatboard.github.io/ns/project\" version=\"1\"/>",
    "*expected the attribute “version”*" },
  { "newer and strange", "<beatboard xmlns=\"https://beatboard.github.io/ns/project\" version=\"2.0\"/>",
    "*newer Beatboard (format 2.0)*" },
  { "nothing in it", HEAD TAIL, "*expected <settings>*" },
  { "no timeline", HEAD SETTINGS TAIL, "*expected <timeline>*" },
  { "two timelines", HEAD SETTINGS TIMELINE TIMELINE TAIL, "*line 4: expected <timeline> only once*" },
  { "cut off", HEAD SETTINGS "<timeline><place start=\"0\">\n<board", "*line 4: expected whole XML*" },
  { "more after it", HEAD SETTINGS TIMELINE TAIL "<more/>", "*line 4: expected whole XML*" },
  { "entity", HEAD SETTINGS "<notes><note id=\"n\" frame=\"1\">&a;</note></notes>" TIMELINE TAIL,
    "*line 3: expected whole XML*" },
  { "not UTF-8", HEAD SETTINGS "<notes><note id=\"n\" frame=\"1\">\xff</note></notes>" TIMELINE TAIL,
    "*line 3: expected whole XML*" },
  { "missing attribute", HEAD "\n<settings rate=\"24/1\" width=\"1920\" length=\"1\"/>" TIMELINE TAIL,
    "*line 3: expected the attribute “height” of <settings>: a whole number from 16 to 16384.*" },
  { "number too large", HEAD "<settings rate=\"24/1\" width=\"99999\" height=\"16\" length=\"1\"/>" TAIL,
    "*line 2: expected a whole number from 16 to 16384 in the attribute “width” of <settings>, not "
    "“99999”.*" },
  { "no number", HEAD "<settings rate=\"24/1\" width=\"16px\" height=\"16\" length=\"1\"/>" TAIL, "*not “16px”*" },
  { "no rate", HEAD "<settings rate=\"25/2\" width=\"16\" height=\"16\" length=\"1\"/>" TAIL,
    "*expected a frame rate*" },
  { "no boolean", HEAD SETTINGS "<notes><note id=\"n\" frame=\"1\" resolved=\"yes\"/></notes>" TIMELINE TAIL,
    "*line 3: expected true or false*" },
  { "no colour", HEAD SETTINGS "<scenes><scene id=\"s\" name=\"\" colour=\"red\"/></scenes>" TIMELINE TAIL,
    "*expected a colour*“red”*" },
  { "infinite", HEAD SETTINGS "<beats><tempo sample=\"inf\" tempo=\"1\" beats-per-bar=\"4\"/></beats>" TAIL,
    "*expected a number*" },
  { "no tempo", HEAD SETTINGS "<beats><tempo sample=\"0\" tempo=\"0\" beats-per-bar=\"4\"/></beats>" TAIL,
    "*expected a number from 1*" },
  { "no id", HEAD SETTINGS "<notes><note id=\"1 2\" frame=\"1\"/></notes>" TIMELINE TAIL, "*expected an id*" },
  { "escaping media", WITH_LAYER ("<layer id=\"l\" media=\"../../secret\"/>"), "*expected a file name*" },
  { "hidden media", WITH_LAYER ("<layer id=\"l\" media=\"media/..\"/>"), "*expected a file name*" },
  { "media elsewhere", WITH_LAYER ("<layer id=\"l\" media=\"/etc/passwd\"/>"), "*expected a file name*" },
  { "nothing shared", WITH_LAYER ("<layer shared=\"l-2\"/>"), "*has above, not “l-2”*" },
  { "two plans", WITH_LAYER ("<plan><layer id=\"l\"/></plan><plan><layer id=\"m\"/></plan>"), "*expected one <plan>*" },
  { "plan with the same id", WITH_LAYER ("<layer id=\"l\"/><plan><layer id=\"l\"/></plan>"), "*“l” is used twice*" },
  { "unknown fit", WITH_LAYER ("<layer id=\"l\" fit=\"tile\"/>"), "*expected fit, fill in*" },
  { "field twice", WITH_LAYER ("<text field=\"action\">a</text><text field=\"action\">b</text>"),
    "*expected the field “action” once*" },
  { "no option", HEAD SETTINGS "<timeline><place start=\"0\"/></timeline>" TAIL,
    "*line 3: expected at least one <board>*" },
  { "no such option", HEAD SETTINGS "<timeline><place start=\"0\" live=\"1\"><board id=\"b\"/></place></timeline>" TAIL,
    "*expected in “live” which of the 1 boards*" },
  { "both kinds",
    WITH_LAYER ("<layer id=\"l\" media=\"media/a\"><ink xmlns=\"http://www.w3.org/2003/InkML\"/></layer>"),
    "*either a picture or <ink>*" },
  { "ink of others",
    WITH_LAYER ("<layer id=\"l\"><ink xmlns=\"http://www.w3.org/2003/InkML\"><trace>1 "
                "2</trace></ink></layer>"),
    "*expected a <traceFormat>*" },
  { "no brush", WITH_TRACE ("<trace brushRef=\"#l-1.2\">1 2 3</trace>"), "*line 5: expected a brush*" },
  { "no points", WITH_TRACE ("<trace brushRef=\"#l-1.1\"></trace>"), "*line 5: expected points*" },
  { "half a point", WITH_TRACE ("<trace brushRef=\"#l-1.1\">1 2</trace>"), "*expected points*" },
  { "four values", WITH_TRACE ("<trace brushRef=\"#l-1.1\">1 2 3 4</trace>"), "*expected points*“4”*" },
  { "comma at the end", WITH_TRACE ("<trace brushRef=\"#l-1.1\">1 2 3,</trace>"), "*expected points*" },
  { "pressure", WITH_TRACE ("<trace brushRef=\"#l-1.1\">1 2 1001</trace>"), "*expected points*0 to 1000*" },
  { "far away", WITH_TRACE ("<trace brushRef=\"#l-1.1\">99999999999999999999 2 3</trace>"), "*expected points*" },
  { "walks away", WITH_TRACE ("<trace brushRef=\"#l-1.1\">0 0 0,\"60000000 0 0,0 0 0</trace>"), "*expected points*" },
  { "stamp of nothing", HEAD SETTINGS TIMELINE "<stamps><stamp id=\"p-1\"/></stamps>" TAIL,
    "*expected one <board> in <stamp>*" },
  { "stamp of two boards",
    HEAD SETTINGS TIMELINE "<stamps><stamp id=\"p-1\"><board id=\"b-2\"/><board id=\"b-3\"/></stamp></stamps>" TAIL,
    "*expected one <board> in <stamp>*" },
  { "stamp of a strange kind",
    HEAD SETTINGS TIMELINE "<stamps><stamp id=\"p-1\" kind=\"rubber\"><board id=\"b-2\"/></stamp></stamps>" TAIL,
    "*rubber*" },
  { "stamp with the id of a board",
    HEAD SETTINGS TIMELINE "<stamps><stamp id=\"p-1\"><board id=\"b-1\"/></stamp></stamps>" TAIL,
    "*“b-1” is used twice*" },
  { "hole between places", HEAD SETTINGS "<timeline><place start=\"5\"><board id=\"b-1\"/></place></timeline>" TAIL,
    "*“test”: The first board starts at frame 5*" },
  { "place beyond the end",
    HEAD SETTINGS "<timeline><place start=\"0\"><board id=\"b-1\"/></place>"
                  "<place start=\"48\"><board id=\"b-2\"/></place></timeline>" TAIL,
    "*“test”: Board b-2*has no length*" },
  { "id twice", HEAD SETTINGS "<shelf><board id=\"b-1\"/></shelf>" TIMELINE TAIL, "*“b-1” is used twice*" },
  { "map beyond the song",
    HEAD SETTINGS "<song media=\"media/a\" sample-rate=\"8000\" samples=\"5\" channels=\"1\">"
                  "<stretch start=\"0\" from=\"0\" to=\"6\"/></song>" TIMELINE TAIL,
    "*“test”: The song map*" },
};

static void
test_bad (gconstpointer data)
{
  const typeof (bad[0]) *row = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->text, strlen (row->text));
  g_autoptr (GError) error = NULL;
  g_autoptr (BbProject) project = bb_store_read_xml (bytes, "test", NULL, &error);

  g_assert_null (project);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  if (!g_pattern_match_simple (row->message, error->message))
    g_error ("“%s” says: %s", row->name, error->message);
}

/* wherever a file is cut off, it is said, and nothing is taken for the whole */
static void
test_truncated (void)
{
  g_autoptr (BbProject) project = sample_project ();
  g_autoptr (GBytes) bytes = bb_store_write_xml (project);
  gsize length = g_bytes_get_size (bytes) - strlen ("</beatboard>\n") + 1;

  for (gsize i = 0; i < length; i += 7)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (bytes, 0, i);
      g_autoptr (GError) error = NULL;

      g_assert_null (bb_store_read_xml (part, "test", NULL, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
    }
}

/* nested deeper than libxml2 allows, and many elements that nobody knows */
static void
test_bounds (void)
{
  GString *text = g_string_new (HEAD SETTINGS);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (BbProject) project = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "<deep>");
  bytes = g_string_free_to_bytes (text);
  g_assert_null (bb_store_read_xml (bytes, "test", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);

  text = g_string_new (HEAD SETTINGS TIMELINE "<wide>");
  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "<x/>");
  g_string_append (text, "</wide>" TAIL);
  g_clear_error (&error);
  g_bytes_unref (bytes);
  bytes = g_string_free_to_bytes (text);
  project = bb_store_read_xml (bytes, "test", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (strlen (project->base.extra), ==, strlen ("<wide></wide>") + 100000 * strlen ("<x/>"));
}

static void
mutate (GRand *rand, char *text, gsize length)
{
  static const char *const pieces[] = { "<", ">", "\"", "&", "-", "'", "99999999999", "</board>", "<ink>", "!" };
  gsize at = (gsize) g_rand_int_range (rand, 0, (gint32) length);
  const char *piece = pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))];
  gsize n = MIN (strlen (piece), length - at);

  switch (g_rand_int_range (rand, 0, 3))
    {
    case 0:
      text[at] = (char) g_rand_int_range (rand, 0, 256);
      break;
    case 1:
      memcpy (text + at, piece, n);
      break;
    default:
      memmove (text + at, text + (gsize) g_rand_int_range (rand, 0, (gint32) (length - n)), n);
    }
}

/* whatever comes, it is a project or a message */
static void
test_mutations (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("BB_TEST_SOURCE"), "tests", "store", "fixtures",
                                            "version-1.0.beatboard", NULL);
  g_autofree char *original = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260101);
  gsize length;
  guint n_read = 0;

  g_assert_true (g_file_get_contents (path, &original, &length, NULL));
  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      char *text = g_memdup2 (original, length);
      g_autoptr (GBytes) mutant = g_bytes_new_take (text, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (BbProject) result = NULL;

      for (int n = g_rand_int_range (rand, 1, 4); n > 0; n--)
        mutate (rand, text, length);
      result = bb_store_read_xml (mutant, "test", NULL, &error);
      g_assert_true ((result != NULL) != (error != NULL));
      if (result != NULL)
        {
          g_autoptr (GBytes) written = bb_store_write_xml (result);
          g_autoptr (BbProject) again = bb_store_read_xml (written, "test", NULL, &error);

          g_assert_no_error (error);
          n_read++;
        }
    }

  g_test_message ("%u of %d mutants could be read", n_read, N_MUTATIONS);
  g_assert_cmpuint (n_read, >, 0);
  g_assert_cmpuint (n_read, <, N_MUTATIONS);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strdelimit (g_strdup_printf ("/store/bad-input/%s", bad[i].name), " ", '-');

      g_test_add_data_func (path, &bad[i], test_bad);
    }
  g_test_add_func ("/store/bad-input/truncated", test_truncated);
  g_test_add_func ("/store/bad-input/bounds", test_bounds);
  g_test_add_func ("/store/bad-input/mutations", test_mutations);
  return g_test_run ();
}
