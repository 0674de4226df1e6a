/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are sections and lyrics marked, dragged and changed in a window's editor, each as one step? */
#include "editor/drag.h"
#include "editor/lyric-commands.h"
#include "editor/section-commands.h"
#include "fixture.h"
#include "model/lyrics.h"
#include "model/sections.h"
#include "model/tempo.h"

/* four boards of 48 frames at 24 a second; 2400 samples a second: 100 a frame; 120 beats a minute: 12 frames each */
#define FRAME 100

static void
add_song (Fixture *fixture, double tempo)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (BbSong) song = bb_song_new ("media/none.wav", "none.wav", 24 * FRAME, 192 * FRAME);
  g_autoptr (BbProject) sung = bb_project_with_song (project, song);
  g_autoptr (BbTempo) beats = tempo > 0 ? bb_tempo_new (0, tempo, 4) : NULL;
  BbList *tempi = bb_list_new_from ((gpointer *) &beats, tempo > 0);

  bb_editor_set_snapping (fixture->editor, BB_SNAP_FLAG (BB_SNAP_BEAT) | BB_SNAP_FLAG (BB_SNAP_SECTION));
  bb_editor_commit (fixture->editor, "Song", bb_project_with_list (sung, BB_TEMPI, tempi), NULL);
}

/* "intro 0-48", in frames */
static void
assert_sections (Fixture *fixture, const char *expected)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < project->lists[BB_SECTIONS]->n_items; i++)
    {
      const BbSection *section = bb_sections_get (project, i);

      g_string_append_printf (text, "%s%s %g-%g", i > 0 ? ", " : "", section->name, (double) section->from / FRAME,
                              (double) section->to / FRAME);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
assert_lyrics (Fixture *fixture, const char *expected)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < project->lists[BB_LYRICS]->n_items; i++)
    {
      const BbLyric *line = bb_lyrics_get (project, i);

      g_string_append_printf (text, "%s%s %g-%g", i > 0 ? ", " : "", line->text, (double) line->from / FRAME,
                              (double) line->to / FRAME);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
mark (Fixture *fixture, gint64 frame)
{
  g_autofree char *id = bb_section_command_mark (fixture->editor, frame);

  g_assert_nonnull (id);
}

/* a hand that is late still means the beat */
static void
test_mark (Fixture *fixture, gconstpointer data)
{
  add_song (fixture, 120);
  mark (fixture, 3);
  mark (fixture, 50);
  mark (fixture, 95);
  assert_sections (fixture, "intro 0-48, verse 1 48-96, pre-chorus 1 96-192");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "New Section");
  bb_editor_undo (fixture->editor);
  assert_sections (fixture, "intro 0-48, verse 1 48-192");
}

static void
test_mark_without_beats (Fixture *fixture, gconstpointer data)
{
  g_autofree char *none = bb_section_command_mark (fixture->editor, 50);
  g_autofree char *last = NULL;

  g_assert_null (none);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  add_song (fixture, 0);
  mark (fixture, 3);
  mark (fixture, 50);
  assert_sections (fixture, "intro 3-50, verse 1 50-192");
  last = bb_section_command_mark (fixture->editor, 191);
  g_assert_null (last);
  g_assert_cmpuint (fixture->n_messages, ==, 2);
}

static void
drag (Fixture *fixture, BbHitKind kind, int index, gint64 frame, double way, gboolean extend)
{
  const BbLanesHit hit = { kind, index, frame };
  BbDrag *held = bb_drag_begin (fixture->editor, &hit, (double) frame, extend);

  g_assert_nonnull (held);
  bb_drag_set_reach (held, 3);
  g_assert_cmpfloat (bb_drag_get_threshold (held), >, 0);
  g_assert_true (bb_drag_to (held, (double) frame + way / 2));
  g_assert_true (bb_drag_to (held, (double) frame + way));
  bb_drag_release (held);
}

static void
test_drag_section (Fixture *fixture, gconstpointer data)
{
  add_song (fixture, 120);
  mark (fixture, 0);
  mark (fixture, 48);
  mark (fixture, 96);
  drag (fixture, BB_HIT_SECTION_START, 1, 48, 13, FALSE);
  assert_sections (fixture, "intro 0-60, verse 1 60-96, pre-chorus 1 96-192");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Move Edge of Section");
  bb_editor_undo (fixture->editor);
  drag (fixture, BB_HIT_SECTION_END, 1, 96, 25, FALSE);
  assert_sections (fixture, "intro 0-48, verse 1 48-120, pre-chorus 1 120-192");
  bb_editor_undo (fixture->editor);
  drag (fixture, BB_HIT_SECTION, 1, 60, 23, FALSE);
  assert_sections (fixture, "intro 0-72, verse 1 72-120, pre-chorus 1 120-192");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Move Section");
}

/* Escape takes it back; a press alone brings the playhead there */
static void
test_drag_cancel (Fixture *fixture, gconstpointer data)
{
  const BbLanesHit hit = { BB_HIT_SECTION, 1, 60 };
  BbDrag *held;

  add_song (fixture, 120);
  mark (fixture, 0);
  mark (fixture, 48);
  mark (fixture, 96);
  held = bb_drag_begin (fixture->editor, &hit, 60, FALSE);
  g_assert_true (bb_drag_to (held, 90));
  assert_sections (fixture, "intro 0-78, verse 1 78-126, pre-chorus 1 126-192");
  g_assert_true (bb_drag_cancel (held));
  assert_sections (fixture, "intro 0-48, verse 1 48-96, pre-chorus 1 96-192");
  bb_drag_release (bb_drag_begin (fixture->editor, &hit, 60, FALSE));
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 60);
  assert_sections (fixture, "intro 0-48, verse 1 48-96, pre-chorus 1 96-192");
}

/* the section in hand goes meanwhile */
static void
test_drag_gone (Fixture *fixture, gconstpointer data)
{
  const BbLanesHit hit = { BB_HIT_SECTION_END, 0, 48 };
  BbDrag *held;

  add_song (fixture, 120);
  mark (fixture, 0);
  mark (fixture, 48);
  held = bb_drag_begin (fixture->editor, &hit, 48, FALSE);
  g_assert_true (bb_drag_to (held, 60));
  bb_editor_commit (fixture->editor, "Elsewhere", bb_sections_remove (bb_editor_get_base (fixture->editor), 0), NULL);
  g_assert_true (bb_drag_to (held, 90));
  bb_drag_release (held);
  assert_sections (fixture, "verse 1 48-192");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Elsewhere");
}

static void
test_section_commands (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = NULL;

  add_song (fixture, 120);
  mark (fixture, 0);
  id = bb_section_command_find_here (fixture->editor);
  bb_section_command_rename (fixture->editor, id, " Chorus ");
  assert_sections (fixture, "chorus 1 0-192");
  bb_section_command_rename (fixture->editor, id, "  ");
  assert_sections (fixture, "chorus 1 0-192");
  g_assert_false (bb_section_command_can_split (fixture->editor, id));
  bb_editor_seek (fixture->editor, 100);
  g_assert_true (bb_section_command_can_split (fixture->editor, id));
  bb_section_command_split (fixture->editor, id);
  assert_sections (fixture, "chorus 1 0-96, chorus 2 96-192");
  bb_section_command_join (fixture->editor, id);
  assert_sections (fixture, "chorus 1 0-192");
  bb_section_command_set_colour (fixture->editor, id, 0x112233);
  g_assert_cmphex (bb_sections_get (bb_editor_get_project (fixture->editor), 0)->colour, ==, 0x112233);
  bb_section_command_delete (fixture->editor, id);
  assert_sections (fixture, "");
  bb_section_command_delete (fixture->editor, id);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Delete Section");
}

/* the second chorus like the first; what lay there is kept, and said */
static void
test_copy_boards (Fixture *fixture, gconstpointer data)
{
  const BbProject *project;
  g_autofree char *actions = NULL;

  add_song (fixture, 120);
  mark (fixture, 0);
  mark (fixture, 96);
  project = bb_editor_get_project (fixture->editor);
  bb_section_command_copy_boards (fixture->editor, bb_sections_get (project, 0)->id, bb_sections_get (project, 1)->id);
  actions = fixture_get_actions (fixture);
  g_assert_cmpstr (actions, ==, "0 1 0 1");
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  bb_editor_undo (fixture->editor);
  g_clear_pointer (&actions, g_free);
  actions = fixture_get_actions (fixture);
  g_assert_cmpstr (actions, ==, "0 1 2 3");
}

static void
write_line (Fixture *fixture, gint64 frame, const char *text)
{
  bb_lyric_command_write (fixture->editor, NULL, frame, text, "");
}

static void
test_lyrics (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = NULL;

  add_song (fixture, 0);
  write_line (fixture, 24, "oh run away");
  write_line (fixture, 120, "we never hide");
  write_line (fixture, 150, "");
  assert_lyrics (fixture, "oh run away 24-96, we never hide 120-192");
  bb_editor_seek (fixture->editor, 30);
  id = bb_lyric_command_find_here (fixture->editor);
  bb_lyric_command_write (fixture->editor, id, 0, "oh run", "달려");
  bb_lyric_command_split (fixture->editor, id, 2);
  assert_lyrics (fixture, "oh 24-60, run 60-96, we never hide 120-192");
  bb_lyric_command_join (fixture->editor, id);
  bb_lyric_command_shift_here (fixture->editor, id);
  assert_lyrics (fixture, "oh run 24-96, we never hide 120-192");
  bb_editor_seek (fixture->editor, 12);
  bb_lyric_command_shift_here (fixture->editor, id);
  assert_lyrics (fixture, "oh run 12-84, we never hide 108-180");
  bb_lyric_command_delete (fixture->editor, id);
  assert_lyrics (fixture, "we never hide 108-180");
}

static void
test_drag_lyric (Fixture *fixture, gconstpointer data)
{
  add_song (fixture, 0);
  write_line (fixture, 24, "oh");
  write_line (fixture, 120, "hide");
  drag (fixture, BB_HIT_LYRIC, 0, 30, 10, FALSE);
  assert_lyrics (fixture, "oh 34-106, hide 120-192");
  drag (fixture, BB_HIT_LYRIC_END, 0, 106, 100, FALSE);
  assert_lyrics (fixture, "oh 34-120, hide 120-192");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Trim Line");
  drag (fixture, BB_HIT_LYRIC, 0, 40, -20, TRUE);
  assert_lyrics (fixture, "oh 14-100, hide 100-172");
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/editor/song-lanes/mark", test_mark, 4, 48 },
    { "/editor/song-lanes/mark/no-beats", test_mark_without_beats, 4, 48 },
    { "/editor/song-lanes/sections", test_section_commands, 4, 48 },
    { "/editor/song-lanes/copy-boards", test_copy_boards, 4, 48 },
    { "/editor/song-lanes/drag-section", test_drag_section, 4, 48 },
    { "/editor/song-lanes/drag-section/cancel", test_drag_cancel, 4, 48 },
    { "/editor/song-lanes/drag-section/gone", test_drag_gone, 4, 48 },
    { "/editor/song-lanes/lyrics", test_lyrics, 4, 48 },
    { "/editor/song-lanes/drag-lyric", test_drag_lyric, 4, 48 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
