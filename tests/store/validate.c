/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do schema and writer say the same, judged from inside and from outside? */
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "sample.h"
#include "store/validate.h"
#include "store/xml-writer.h"

static char *
write_file (const char *text, gssize length)
{
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("beatboard-XXXXXX.beatboard", &path, NULL);

  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, text, length, NULL));
  return g_steal_pointer (&path);
}

static gboolean
xmllint_agrees (const char *path)
{
  g_autofree char *schema = g_build_filename (g_getenv ("BB_TEST_SOURCE"), "data", "project.rng", NULL);
  const char *argv[] = { "xmllint", "--noout", "--nonet", "--relaxng", schema, path, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **) argv, NULL,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL, NULL,
                &status, &error);
  g_assert_no_error (error);
  return g_spawn_check_wait_status (status, NULL);
}

static void
assert_valid (const BbProject *project)
{
  g_autoptr (GBytes) bytes = bb_store_write_xml (project);
  g_autofree char *path = write_file (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_autoptr (GError) error = NULL;

  bb_store_validate (path, &error);
  g_assert_no_error (error);
  g_assert_true (xmllint_agrees (path));
  g_unlink (path);
}

static void
test_written (void)
{
  g_autoptr (BbProject) full = sample_project ();
  g_autoptr (BbProject) empty = bb_project_new ();

  assert_valid (full);
  assert_valid (empty);
}

#define HEAD "<beatboard xmlns=\"https://beatboard.github.io/ns/project\" version=\"1.0\">\n"
#define TIMELINE "<timeline><place start=\"0\"><board id=\"b-1\"/></place></timeline>\n"
#define SETTINGS "<settings rate=\"24/1\" width=\"1920\" height=\"1080\" length=\"48\"/>\n"

/* what reading forgives, and the schema does not */
static const struct
{
  const char *text;
  const char *message;
} invalid[] = {
  { HEAD SETTINGS TIMELINE "<budget/></beatboard>", "*line *budget*" },
  { HEAD "<settings rate=\"24/1\" width=\"1920\" height=\"1080\" length=\"48\" titel=\"x\"/>\n" TIMELINE "</beatboard>",
    "*line 2*titel*" },
  { HEAD TIMELINE SETTINGS "</beatboard>", "*line *" },
};

static void
test_invalid (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (invalid); i++)
    {
      g_autofree char *path = write_file (invalid[i].text, -1);
      g_autoptr (GError) error = NULL;

      g_assert_false (bb_store_validate (path, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
      if (!g_pattern_match_simple (invalid[i].message, error->message))
        g_error ("%s", error->message);
      g_assert_false (xmllint_agrees (path));
      g_unlink (path);
    }
}

static void
test_newer (void)
{
  g_autofree char *text = g_strdup (HEAD SETTINGS TIMELINE "</beatboard>");
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  memcpy (strstr (text, "\"1.0\""), "\"1.1\"", 5);
  path = write_file (text, -1);
  g_assert_false (bb_store_validate (path, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/validate/written", test_written);
  g_test_add_func ("/store/validate/invalid", test_invalid);
  g_test_add_func ("/store/validate/newer", test_newer);
  return g_test_run ();
}
