/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the shot list what spreadsheets read, with every field? */
#include <locale.h>
#include <string.h>

#include "desk.h"
#include "export/table/ods.h"
#include "export/table/shot-table.h"
#include "make-project.h"
#include "model/number-lock.h"
#include "model/places.h"

typedef struct
{
  Desk desk;
  char *path;
  BbPdfOptions *options;
  BbProject *project;
} Fixture;

static BbProject *
make_listed (void)
{
  g_autoptr (BbProject) usual = make_usual_project (6);
  GPtrArray *fields = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;

  g_ptr_array_add (fields, bb_field_new ("costume", "의상", BB_FIELD_LINE));
  project = bb_project_with_list (usual, BB_FIELDS, bb_list_new_take (fields));
  return g_steal_pointer (&project);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  desk_set_up (&fixture->desk);
  fixture->path = g_build_filename (fixture->desk.folder, "목록 1.ods", NULL);
  fixture->options = bb_pdf_options_new ();
  fixture->project = make_listed ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  desk_clear (&fixture->desk);
  bb_pdf_options_free (fixture->options);
  bb_project_unref (fixture->project);
  g_free (fixture->path);
}

static BbExportRequest
make_request (const Fixture *fixture)
{
  return (BbExportRequest){ fixture->project, fixture->desk.folder, BB_EXPORT_ALL, fixture->options, fixture->path };
}

static void
test_csv (Fixture *fixture, gconstpointer data)
{
  const BbExportRequest request = make_request (fixture);
  g_autofree char *text = bb_shot_table_make (&request, NULL);
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);

  g_assert_true (g_str_has_prefix (text, "\xef\xbb\xbfShot,Start,End,Length,Frames,Scene,Kind,Action,"));
  g_assert_true (g_str_has_suffix (lines[0], ",의상"));
  g_assert_cmpuint (g_strv_length (lines), ==, 1 + 6 + 1);
  g_assert_nonnull (strstr (lines[1], "1A,00:00:00:00,00:00:01:21,1+21,45,\"Rooftop, night\",Lip-sync,"));
}

/* a number that has gone out, and is gone, says so where it stood */
static void
test_omitted (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) locked = bb_number_lock_set (fixture->project);
  BbExportRequest request;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  bb_project_unref (fixture->project);
  fixture->project = bb_places_remove (locked, 1, 1);
  request = make_request (fixture);
  text = bb_shot_table_make (&request, NULL);
  lines = g_strsplit (text, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 1 + 6 + 1);
  g_assert_true (g_str_has_prefix (lines[1], "1A,"));
  g_assert_true (g_str_has_prefix (lines[2], "1B,OMITTED,"));
  g_assert_true (g_str_has_prefix (lines[3], "1C,"));
}

static void
test_by_scene (Fixture *fixture, gconstpointer data)
{
  const BbExportRequest request = make_request (fixture);
  g_autofree char *text = NULL;

  fixture->options->sort = BB_PDF_SORT_SCENE;
  text = bb_shot_table_make (&request, NULL);
  g_assert_true (strstr (text, "\n2B,") < strstr (text, "\n1B,"));
}

/* as strangers read it: the type first and plain, all of it XML */
static const char reader[] =
    "import sys, zipfile\n"
    "from xml.etree import ElementTree\n"
    "pack = zipfile.ZipFile(sys.argv[1])\n"
    "assert pack.testzip() is None\n"
    "first = pack.infolist()[0]\n"
    "assert first.filename == 'mimetype' and first.compress_type == zipfile.ZIP_STORED\n"
    "assert pack.read(first) == b'application/vnd.oasis.opendocument.spreadsheet'\n"
    "ElementTree.fromstring(pack.read('META-INF/manifest.xml'))\n"
    "table = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'\n"
    "rows = list(ElementTree.fromstring(pack.read('content.xml')).iter(table + 'table-row'))\n"
    "print(len(rows), ' '.join(''.join(cell.itertext()) for cell in rows[1]))\n"
    "print(len([name for name in pack.namelist() if name.startswith('Pictures/')]), 'pictures')\n";

static char *
export_ods (Fixture *fixture)
{
  const BbExportRequest request = make_request (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_ods_export (&request, fixture->desk.job, &error));
  g_assert_no_error (error);
  return ask ("python3", "-c", reader, fixture->path, NULL);
}

static void
test_ods (Fixture *fixture, gconstpointer data)
{
  g_autofree char *plain = export_ods (fixture);
  g_autofree char *pictured = NULL;

  g_assert_nonnull (strstr (plain, "7 1A 00:00:00:00 00:00:01:21 1+21 45 Rooftop, night"));
  g_assert_nonnull (strstr (plain, "0 pictures"));
  fixture->options->has_pictures = TRUE;
  pictured = export_ods (fixture);
  /* those with a picture or ink */
  g_assert_nonnull (strstr (pictured, "4 pictures"));
}

/* what XML cannot hold, and what would end it */
static void
test_bad_input (Fixture *fixture, gconstpointer data)
{
  GPtrArray *boards = g_ptr_array_new ();
  g_autofree char *long_text = g_strnfill (10000, 'x');
  g_autofree char *found = NULL;
  BbBoard *board = make_board ("media/gone.jpg");

  bb_board_set_text (board, BB_FIELD_ID_ACTION, "<&>\x01\"]]>\n둘째 줄");
  bb_board_set_text (board, BB_FIELD_ID_NOTES, long_text);
  g_ptr_array_add (boards, board);
  bb_project_unref (fixture->project);
  fixture->project = make_project (boards, 1080, 1920);
  fixture->options->has_pictures = TRUE;
  found = export_ods (fixture);
  g_assert_nonnull (strstr (found, "<&>\"]]>둘째 줄"));
  g_assert_nonnull (strstr (found, long_text));
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 1);
}

static void
test_full (Fixture *fixture, gconstpointer data)
{
  const BbExportRequest request = make_request (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "before", -1, NULL));
  desk_fill_disk (100);
  g_assert_false (bb_ods_export (&request, fixture->desk.job, &error));
  desk_free_disk ();
  g_assert_nonnull (strstr (error->message, fixture->path));
  assert_content (fixture->path, "before");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
#define ADD(name, test) g_test_add ("/export/tables/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("csv", test_csv);
  ADD ("omitted", test_omitted);
  ADD ("by-scene", test_by_scene);
  ADD ("ods", test_ods);
  ADD ("bad-input", test_bad_input);
  ADD ("full", test_full);

  return g_test_run ();
}
