/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are notes made, moved, stretched, answered and found? */
#include "model/notes.h"

#include <locale.h>

#include "model/places.h"

/* "a10 b20+5 c20!": a note that says a at 10, b at 20 over five frames, and c at 20, which is done */
static BbProject *
parse (const char *text)
{
  BbProject *project = bb_project_new ();
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++)
    {
      const char name[] = { words[i][0], '\0' };
      g_autoptr (BbProject) before = project;
      g_autoptr (BbNote) note = bb_note_new (0, NULL, name);
      char *end;

      note->frame = g_ascii_strtoll (words[i] + 1, &end, 10);
      note->length = *end == '+' ? g_ascii_strtoll (end + 1, &end, 10) : 0;
      note->is_resolved = *end == '!';
      g_free (note->id);
      note->id = g_strdup (name);
      project = bb_notes_add (before, note);
    }

  return project;
}

static char *
draw (const BbProject *project)
{
  const BbList *notes = project->lists[BB_NOTES];
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *note = bb_list_get (notes, i);

      g_string_append_printf (text, "%s%s%" G_GINT64_FORMAT, i > 0 ? " " : "", note->text, note->frame);
      if (note->length > 0)
        g_string_append_printf (text, "+%" G_GINT64_FORMAT, note->length);
      g_string_append (text, note->is_resolved ? "!" : "");
    }

  g_assert_true (bb_project_check (project, NULL));
  return g_string_free (text, FALSE);
}

static void
test_add (void)
{
  static const struct
  {
    const char *before;
    const char *after;
  } rows[] = {
    { "", "" },
    { "a20 b10 c30", "b10 a20 c30" },
    { "a20 b20 c20 d10", "d10 a20 b20 c20" },
    { "a9+5 b3! c4+2!", "b3! c4+2! a9+5" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) project = parse (rows[i].before);
      g_autofree char *drawn = draw (project);

      g_assert_cmpstr (drawn, ==, rows[i].after);
    }
}

/* the video has 1440 frames */
static void
test_move (void)
{
  static const struct
  {
    const char *before;
    const char *id;
    gint64 frame;
    const char *after;
  } rows[] = {
    { "a10 b20 c30", "a", 25, "b20 a25 c30" },     { "a10 b20 c30", "c", 10, "a10 c10 b20" },
    { "a10+5 b20", "a", 20, "b20 a20+5" },         { "a10 b20", "b", -7, "b0 a10" },
    { "a10 b20+9", "b", -7, "b0+9 a10" },          { "a10 b20", "b", 9999, "a10 b1439" },
    { "a10+50 b20", "a", 9999, "b20 a1390+50" },   { "a10 b20", "b", 20, "a10 b20" },
    { "a10+30 b20", "a", 1400, "b20 a1400+30" },   { "a10 b20", "x", 5, "a10 b20" },
    { "a10+30! b20", "a", 1420, "b20 a1410+30!" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) project = parse (rows[i].before);
      g_autoptr (BbProject) moved = bb_notes_move (project, rows[i].id, rows[i].frame);
      g_autofree char *drawn = draw (moved);

      g_assert_cmpstr (drawn, ==, rows[i].after);
      g_assert_true ((moved == project) == g_str_equal (rows[i].before, rows[i].after));
    }
}

static void
test_stretch (void)
{
  static const struct
  {
    gint64 from;
    gint64 to;
    const char *after;
  } rows[] = {
    { 10, 30, "a10+20 b20" }, { 10, 10, "a10 b20" },          { 30, 40, "b20 a30+10" }, { 15, 5, "a15 b20" },
    { -5, 8, "a0+8 b20" },    { 1430, 9999, "b20 a1430+10" }, { 10, 14, "a10+4 b20" },  { 2000, 2001, "b20 a1439+1" },
  };
  g_autoptr (BbProject) project = parse ("a10+4 b20");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) stretched = bb_notes_stretch (project, "a", rows[i].from, rows[i].to);
      g_autofree char *drawn = draw (stretched);

      g_assert_cmpstr (drawn, ==, rows[i].after);
    }
}

/* what nobody changes is the same project; no operation touches the one it was given */
static void
test_say (void)
{
  g_autoptr (BbProject) project = parse ("a10 b20!");
  g_autoptr (BbProject) said = bb_notes_set_text (project, "b", "x");
  g_autoptr (BbProject) signed_by = bb_notes_set_author (said, "b", "윤서");
  g_autoptr (BbProject) unsigned_again = bb_notes_set_author (signed_by, "b", "");
  g_autoptr (BbProject) same = bb_notes_set_text (project, "a", "a");
  g_autoptr (BbProject) emptied = bb_notes_set_text (project, "a", "");
  g_autoptr (BbProject) done = bb_notes_toggle (project, "a");
  g_autoptr (BbProject) removed = bb_notes_remove (done, "b");
  g_autofree char *now_said = draw (said), *now_removed = draw (removed), *kept = draw (project);

  g_assert_cmpstr (now_said, ==, "a10 x20!");
  g_assert_cmpstr (bb_notes_get (signed_by, "b")->author, ==, "윤서");
  g_assert_null (bb_notes_get (unsigned_again, "b")->author);
  g_assert_true (same == project);
  g_assert_cmpstr (bb_notes_get (emptied, "a")->text, ==, "");
  g_assert_cmpstr (now_removed, ==, "a10!");
  g_assert_cmpstr (kept, ==, "a10 b20!");
  g_assert_cmpuint (bb_notes_count_open (project), ==, 1);
  g_assert_cmpuint (bb_notes_count_open (done), ==, 0);
}

static void
test_scribble (void)
{
  g_autoptr (BbProject) project = parse ("a10");
  g_autoptr (BbLayer) ink = bb_layer_new_ink ();
  g_autoptr (BbProject) drawn = bb_notes_set_scribble (project, "a", ink);
  g_autoptr (BbProject) same = bb_notes_set_scribble (drawn, "a", ink);
  g_autoptr (BbProject) wiped = bb_notes_set_scribble (drawn, "a", NULL);

  g_assert_true (bb_notes_get (drawn, "a")->scribble == ink);
  g_assert_true (same == drawn);
  g_assert_null (bb_notes_get (wiped, "a")->scribble);
}

/* those over a frame: two seconds of a moment, and a stretch from its beginning to its end */
static void
test_list_scribbles (void)
{
  static const struct
  {
    gint64 frame;
    const char *but;
    const char *shown;
  } rows[] = {
    { 9, NULL, "" },    { 10, NULL, "a" }, { 20, NULL, "ab" }, { 20, "a", "b" },
    { 24, NULL, "ab" }, { 25, NULL, "a" }, { 57, NULL, "a" },  { 58, NULL, "" },
  };
  g_autoptr (BbProject) project = parse ("a10 b20+5 c20");
  g_autoptr (BbLayer) a = bb_layer_new_ink ();
  g_autoptr (BbLayer) b = bb_layer_new_ink ();
  g_autoptr (BbProject) one = bb_notes_set_scribble (project, "a", a);
  g_autoptr (BbProject) both = bb_notes_set_scribble (one, "b", b);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbList) list = bb_notes_list_scribbles (both, rows[i].frame, rows[i].but);

      g_assert_cmpuint (list->n_items, ==, strlen (rows[i].shown));
      for (guint j = 0; j < list->n_items; j++)
        g_assert_true (bb_list_get (list, j) == (rows[i].shown[j] == 'a' ? a : b));
    }
}

static void
test_find_next (void)
{
  static const struct
  {
    const char *id;
    gint64 frame;
    int before;
    int after;
  } rows[] = {
    { NULL, 0, -1, 0 }, { NULL, 10, -1, 1 }, { NULL, 11, 0, 1 }, { "a", 10, -1, 1 },
    { "b", 20, 0, 2 },  { "c", 20, 1, 3 },   { NULL, 20, 0, 3 }, { "d", 30, 2, -1 },
    { "a", 25, 2, 3 },  { NULL, 99, 3, -1 }, { "x", 20, 0, 3 },
  };
  g_autoptr (BbProject) project = parse ("a10 b20 c20 d30");
  g_autoptr (BbProject) none = bb_project_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (bb_notes_find_next (project, rows[i].id, rows[i].frame, -1), ==, rows[i].before);
      g_assert_cmpint (bb_notes_find_next (project, rows[i].id, rows[i].frame, 1), ==, rows[i].after);
    }
  g_assert_cmpint (bb_notes_find_next (none, NULL, 5, 1), ==, -1);
  g_assert_cmpint (bb_notes_find_next (none, NULL, 5, -1), ==, -1);
}

/* a stretch keeps its end where it was heard, and a moment stays one */
static void
test_rate (void)
{
  const BbFrameRate fast = { 48, 1, FALSE };
  const BbFrameRate slow = { 6, 1, FALSE };
  g_autoptr (BbProject) project = parse ("a10 b24+12 c49+1");
  g_autoptr (BbProject) doubled = bb_places_set_rate (project, &fast);
  g_autoptr (BbProject) quartered = bb_places_set_rate (project, &slow);
  g_autofree char *at_48 = draw (doubled), *at_6 = draw (quartered);

  g_assert_cmpstr (at_48, ==, "a20 b48+24 c98+2");
  g_assert_cmpstr (at_6, ==, "a3 b6+3 c12+1");
}

static void
test_shown_end (void)
{
  const BbFrameRate rate = { 30000, 1001, TRUE };
  g_autoptr (BbProject) project = parse ("a10 b24+12");

  g_assert_cmpint (bb_note_get_shown_end (bb_notes_get (project, "a"), &rate), ==, 70);
  g_assert_cmpint (bb_note_get_shown_end (bb_notes_get (project, "b"), &rate), ==, 36);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/notes/add", test_add);
  g_test_add_func ("/notes/move", test_move);
  g_test_add_func ("/notes/stretch", test_stretch);
  g_test_add_func ("/notes/say", test_say);
  g_test_add_func ("/notes/scribble", test_scribble);
  g_test_add_func ("/notes/list-scribbles", test_list_scribbles);
  g_test_add_func ("/notes/find-next", test_find_next);
  g_test_add_func ("/notes/rate", test_rate);
  g_test_add_func ("/notes/shown-end", test_shown_end);
  return g_test_run ();
}
