/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do song and pictures go through the commands, and come out as a PDF? */
#include <json-glib/json-glib.h>
#include <locale.h>
#include <string.h>

#include "run.h"

/* Hangul, a space, and what a shell would not like */
#define PROJECT "네온 타이드 (v2)"

static JsonObject *
read_info (const char *folder, const char *project, JsonParser *parser)
{
  g_auto (Run) run = run_beatboard (folder, "info", project, "--json", NULL);

  assert_run (&run, 0, "^\\{.*\\}\n$", NULL);
  g_assert_true (json_parser_load_from_data (parser, run.output, -1, NULL));
  return json_node_get_object (json_parser_get_root (parser));
}

static void
assert_boards (JsonObject *info, const gint64 (*expected)[2], guint n)
{
  JsonArray *boards = json_object_get_array_member (info, "boards");

  g_assert_cmpuint (json_array_get_length (boards), ==, n);
  for (guint i = 0; i < n; i++)
    {
      JsonObject *board = json_array_get_object_element (boards, i);

      g_assert_cmpint (json_object_get_int_member (board, "start"), ==, expected[i][0]);
      g_assert_cmpint (json_object_get_int_member (board, "length"), ==, expected[i][1]);
    }
}

/* the order of the keys is part of the promise */
static void
assert_keys (JsonObject *object, const char *expected)
{
  g_autoptr (GList) keys = json_object_get_members (object);
  g_autoptr (GString) joined = g_string_new (NULL);

  for (GList *key = keys; key != NULL; key = key->next)
    g_string_append_printf (joined, "%s ", (const char *) key->data);
  g_assert_cmpstr (joined->str, ==, expected);
}

static void
test_promise (const char *folder)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *info = read_info (folder, PROJECT, parser);
  JsonArray *boards = json_object_get_array_member (info, "boards");
  JsonArray *size = json_object_get_array_member (info, "size");
  JsonObject *song = json_object_get_object_member (info, "song");

  assert_keys (info, "format title artist frame_rate drop_frame size length song beats sections lyrics "
                     "boards notes scenes tracks videos omitted_numbers treatment shelf ");
  assert_keys (song, "media name sample_rate samples map ");
  assert_keys (json_object_get_object_member (info, "beats"), "confidence segments ");
  assert_keys (json_array_get_object_element (boards, 0),
               "id number start length action camera lyric notes layers kind scene choreography "
               "starts_shot fields camera_rate plan ");
  g_assert_cmpstr (json_object_get_string_member (info, "format"), ==, "1.0");
  g_assert_cmpstr (json_object_get_string_member (info, "title"), ==, "파도");
  g_assert_cmpstr (json_object_get_string_member (info, "artist"), ==, "LUMA");
  g_assert_cmpstr (json_object_get_string_member (info, "frame_rate"), ==, "30000/1001");
  g_assert_true (json_object_get_boolean_member (info, "drop_frame"));
  g_assert_cmpint (json_array_get_int_element (size, 0), ==, 1080);
  g_assert_cmpint (json_array_get_int_element (size, 1), ==, 1920);
  /* 10 s at 29.97, rounded up */
  g_assert_cmpint (json_object_get_int_member (info, "length"), ==, 300);
  g_assert_cmpint (json_object_get_int_member (song, "samples"), ==, 480000);
  g_assert_cmpstr (json_object_get_string_member (song, "name"), ==, "노래 하나.flac");
}

static void
test_pdf (const char *folder)
{
  g_auto (Run) run = run_beatboard (folder, "export", PROJECT, "--to", "콘티 1.pdf", "--layout", "2x3", NULL);
  g_autofree char *checked = NULL;
  g_autofree char *text = NULL;

  assert_run (&run, 0, NULL, NULL);
  checked = run_tool (folder, "qpdf", "--check", "콘티 1.pdf", NULL);
  text = run_tool (folder, "pdftotext", "콘티 1.pdf", "-", NULL);
  g_assert_nonnull (strstr (text, "파도"));
  g_assert_nonnull (strstr (text, "2A"));
}

/* a range takes the boards that show in it */
static void
test_pdf_of_range (const char *folder)
{
  g_auto (Run) run = run_beatboard (folder, "export", PROJECT, "--to", "part.pdf", "--frames", "60-119", NULL);
  g_autofree char *text = NULL;

  assert_run (&run, 0, NULL, NULL);
  text = run_tool (folder, "pdftotext", "part.pdf", "-", NULL);
  g_assert_null (strstr (text, "1A"));
  g_assert_nonnull (strstr (text, "2A"));
  g_assert_null (strstr (text, "3A"));
}

static void
assert_page (const char *folder, const char *name, const char *size)
{
  g_autofree char *info = run_tool (folder, "pdfinfo", name, NULL);

  if (!g_regex_match_simple (size, info, 0, 0))
    g_error ("“%s” is not found in: %s", size, info);
}

/* all that the dialog asks can be said */
static void
test_pdf_options (const char *folder)
{
  g_auto (Run) letter = run_beatboard (folder, "export", PROJECT, "--to", "letter.pdf", "--paper", "letter",
                                       "--landscape", "--layout", "1x1", NULL);
  g_auto (Run)
      plain = run_beatboard (folder, "export", PROJECT, "--to", "a4.pdf", "--paper", "A4", "--fields", "none", NULL);

  assert_run (&letter, 0, NULL, NULL);
  assert_run (&plain, 0, NULL, NULL);
  assert_page (folder, "letter.pdf", "Pages: +3\n(.*\n)*Page size: +792 x 612 pts");
  assert_page (folder, "a4.pdf", "Page size: +595[.0-9]* x 84[12][.0-9]* pts");
}

static void
test_png (const char *folder)
{
  static const char *const written[] = { "b 001 1A.png", "b 002 2A.png", "one.png", "many/파도 001 1A.png",
                                         "그림들/파도 001 1A.png" };
  g_auto (Run) many = run_beatboard (folder, "export", PROJECT, "--to", "b.png", NULL);
  g_auto (Run) one = run_beatboard (folder, "export", PROJECT, "--to", "one.png", "--frames", "0-59", NULL);
  g_auto (Run) into = run_beatboard (folder, "export", PROJECT, "--to", "many/", NULL);
  g_auto (Run) single = run_beatboard (folder, "export", PROJECT, "--to", "그림들", "--frames", "0-59", NULL);
  g_auto (Run) nowhere = run_beatboard (folder, "export", PROJECT, "--to", "not/there", NULL);

  assert_run (&many, 0, NULL, NULL);
  assert_run (&one, 0, NULL, NULL);
  assert_run (&into, 0, NULL, NULL);
  assert_run (&single, 0, NULL, NULL);
  assert_run (&nowhere, 1, NULL, "“not/there”");
  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    {
      g_autofree char *size = run_tool (folder, "identify", "-format", "%wx%h", written[i], NULL);

      g_assert_cmpstr (size, ==, "1080x1920");
    }
}

static void
test_round_trip (void)
{
  static const gint64 laid[][2] = { { 0, 60 }, { 60, 60 }, { 120, 180 } };
  g_autofree char *folder = make_folder ();
  g_autoptr (JsonParser) parser = json_parser_new ();

  make_song (folder, "노래 하나.flac", "10");
  make_picture_file (folder, "그림 1.jpg");
  make_picture_file (folder, "그림 2.png");
  {
    g_auto (Run) made = run_beatboard (folder, "new", PROJECT, "--song", "노래 하나.flac", "--fps", "29.97df", "--size",
                                       "1080x1920", NULL);
    g_auto (Run) added = run_beatboard (folder, "add", PROJECT, "그림 1.jpg", "그림 2.png", NULL);
    g_auto (Run) checked = run_beatboard (folder, "check", PROJECT "/" PROJECT ".beatboard", NULL);

    assert_run (&made, 0, "네온 타이드.*\\.beatboard\n$", NULL);
    assert_run (&added, 0, NULL, NULL);
    assert_run (&checked, 0, "nothing is wrong", NULL);
  }
  assert_boards (read_info (folder, PROJECT, parser), laid, G_N_ELEMENTS (laid));
  test_promise (folder);
  test_pdf (folder);
  test_pdf_of_range (folder);
  test_pdf_options (folder);
  test_png (folder);
  remove_all (folder);
}

typedef struct
{
  const char *name;
  const char *at;
  const char *every;
  gint64 boards[4][2];
  guint n_boards;
} Lay;

/* at 24 frames a second and 60 s; pictures come in twos */
static const Lay lays[] = {
  { "seconds", "1s", "1.5s", { { 0, 24 }, { 24, 36 }, { 60, 36 }, { 96, 1344 } }, 4 },
  { "frames", "0", "10", { { 0, 10 }, { 10, 10 }, { 20, 1420 } }, 3 },
  { "timecode", "00:00:10:00", "00:00:01:00", { { 0, 240 }, { 240, 24 }, { 264, 24 }, { 288, 1152 } }, 4 },
};

/* without a word of where, what comes later goes behind what is there */
static void
test_add_again (void)
{
  static const gint64 laid[][2] = { { 0, 48 }, { 48, 48 }, { 96, 24 }, { 120, 1320 } };
  g_autofree char *folder = make_folder ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_auto (Run) made = run_beatboard (folder, "new", "video", NULL);

  make_picture_file (folder, "a.png");
  {
    g_auto (Run) first = run_beatboard (folder, "add", "video", "a.png", "a.png", NULL);
    g_auto (Run) second = run_beatboard (folder, "add", "video", "--every", "1s", "a.png", NULL);

    assert_run (&first, 0, NULL, NULL);
    assert_run (&second, 0, NULL, NULL);
  }
  assert_boards (read_info (folder, "video", parser), laid, G_N_ELEMENTS (laid));
  remove_all (folder);
}

static void
test_lay (gconstpointer data)
{
  const Lay *lay = data;
  g_autofree char *folder = make_folder ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_auto (Run) made = run_beatboard (folder, "new", "video", NULL);
  g_auto (Run) added = { 0 };

  make_picture_file (folder, "a.png");
  added = run_beatboard (folder, "add", "video", "--at", lay->at, "--every", lay->every, "a.png", "a.png", NULL);
  assert_run (&added, 0, NULL, NULL);
  assert_boards (read_info (folder, "video", parser), lay->boards, lay->n_boards);
  remove_all (folder);
}

/* writes @element into the project "video", before its boards */
static void
insert_before_timeline (const char *folder, const char *element)
{
  g_autofree char *path = g_build_filename (folder, "video", "video.beatboard", NULL);
  g_autofree char *xml = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *whole = NULL;

  g_assert_true (g_file_get_contents (path, &xml, NULL, NULL));
  parts = g_strsplit (xml, "<timeline>", 2);
  whole = g_strconcat (parts[0], element, "<timeline>", parts[1], NULL);
  g_assert_true (g_file_set_contents (path, whole, -1, NULL));
}

/* a new project whose song has 128 beats a minute: 11.25 frames each, at 24 */
static void
make_project_with_beats (const char *folder)
{
  g_auto (Run) made = run_beatboard (folder, "new", "video", NULL);

  insert_before_timeline (folder, "<beats><tempo sample=\"0\" tempo=\"128\" beats-per-bar=\"4\"/></beats>");
}

/* boards that follow beats stay on them, also where a picture among them does not come in */
static const struct
{
  const char *argv[10];
  int status;
  const char *messages;
} beats[] = {
  { { "add", "video", "--every", "1beat", "a.png", "a.png", "a.png", "a.png" }, 0, NULL },
  { { "add", "video", "--every", "1beat", "a.png", "gone.png", "a.png", "a.png", "a.png" }, 1, "“gone.png”" },
};

static void
test_beats (void)
{
  static const gint64 laid[][2] = { { 0, 11 }, { 11, 12 }, { 23, 11 }, { 34, 11 }, { 45, 1395 } };

  for (guint i = 0; i < G_N_ELEMENTS (beats); i++)
    {
      g_autofree char *folder = make_folder ();
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_auto (Run) added = { 0 };

      make_project_with_beats (folder);
      make_picture_file (folder, "a.png");
      added = finish_beatboard (begin_beatboard (folder, beats[i].argv));
      assert_run (&added, beats[i].status, NULL, beats[i].messages);
      assert_boards (read_info (folder, "video", parser), laid, G_N_ELEMENTS (laid));
      remove_all (folder);
    }
}

/* a board says what is sung while it shows */
static void
test_sung (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *boards;

  make_song (folder, "song.flac", "5");
  {
    g_auto (Run) made = run_beatboard (folder, "new", "video", "--song", "song.flac", NULL);

    g_assert_cmpint (made.status, ==, 0);
  }
  insert_before_timeline (folder, "<lyrics><lyric id=\"y-1\" from=\"100\" to=\"90000\">파도 위로</lyric></lyrics>");
  boards = json_object_get_array_member (read_info (folder, "video", parser), "boards");
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (boards, 0), "lyric"), ==, "파도 위로");
  remove_all (folder);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/command/round-trip", test_round_trip);
  g_test_add_func ("/command/beats", test_beats);
  g_test_add_func ("/command/sung", test_sung);
  g_test_add_func ("/command/add-again", test_add_again);
  for (guint i = 0; i < G_N_ELEMENTS (lays); i++)
    {
      g_autofree char *path = g_strconcat ("/command/add/", lays[i].name, NULL);

      g_test_add_data_func (path, &lays[i], test_lay);
    }
  return g_test_run ();
}
