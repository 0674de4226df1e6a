/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the inspector show what is said about a board, and put what is typed where it was typed? */
#include "fixture.h"

#include <adwaita.h>

#include "editor/board-commands.h"
#include "model/lyric.h"
#include "widgets/inspector/choice-row.h"
#include "widgets/inspector/inspector.h"
#include "widgets/inspector/place-card.h"
#include "widgets/inspector/text-field.h"

/* the @n-th widget of @type below @widget, top to bottom */
static GtkWidget *
find_nth (GtkWidget *widget, GType type, guint *n)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found;

      if (G_TYPE_CHECK_INSTANCE_TYPE (child, type) && (*n)-- == 0)
        return child;
      found = find_nth (child, type, n);
      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find (GtkWidget *widget, GType type, guint n)
{
  GtkWidget *found = find_nth (widget, type, &n);

  g_assert_nonnull (found);
  return found;
}

static GtkWidget *
show_inspector (Fixture *fixture, GtkWidget **window)
{
  GtkWidget *inspector = g_object_new (BB_TYPE_INSPECTOR, NULL);

  *window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (*window), 320, 800);
  gtk_window_set_child (GTK_WINDOW (*window), inspector);
  bb_inspector_set_editor (BB_INSPECTOR (inspector), fixture->editor);
  gtk_window_present (GTK_WINDOW (*window));
  while (gtk_widget_get_width (inspector) == 0)
    g_main_context_iteration (NULL, TRUE);
  /* what has the keyboard stays with its board */
  gtk_window_set_focus (GTK_WINDOW (*window), NULL);
  return inspector;
}

/* the field in which what happens is typed */
static GtkTextBuffer *
find_action (GtkWidget *inspector)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *field = find (inspector, BB_TYPE_TEXT_FIELD, i);
      GtkWidget *label = find (field, GTK_TYPE_LABEL, 0);

      if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), "Action"))
        return gtk_text_view_get_buffer (GTK_TEXT_VIEW (find (field, GTK_TYPE_TEXT_VIEW, 0)));
    }
}

static void
assert_text (GtkTextBuffer *buffer, const char *expected)
{
  g_autofree char *text = NULL;

  g_object_get (buffer, "text", &text, NULL);
  g_assert_cmpstr (text, ==, expected);
}

static const char *
get_action (Fixture *fixture, guint index)
{
  return bb_board_get_text (bb_project_get_board (bb_editor_get_project (fixture->editor), index), "action");
}

static void
test_follows (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *inspector = show_inspector (fixture, &window);
  GtkLabel *title = GTK_LABEL (find (inspector, GTK_TYPE_LABEL, 0));

  g_assert_cmpstr (gtk_label_get_text (title), ==, "Board 1A");
  assert_text (find_action (inspector), "0");
  bb_editor_select (fixture->editor, 2, FALSE);
  g_assert_cmpstr (gtk_label_get_text (title), ==, "Board 3A");
  assert_text (find_action (inspector), "2");
  bb_editor_stretch (fixture->editor, 1);
  g_assert_cmpstr (gtk_label_get_text (title), ==, "2 boards");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* the card of the field called @label */
static GtkWidget *
find_field (GtkWidget *inspector, const char *label)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *field = find (inspector, BB_TYPE_TEXT_FIELD, i);

      if (g_str_has_prefix (gtk_label_get_text (GTK_LABEL (find (field, GTK_TYPE_LABEL, 0))), label))
        return field;
    }
}

/* what is sung stands where no lyric is typed */
static void
test_sung (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbSong) song = bb_song_new ("media/none.wav", "none.wav", 2400, 192 * 100);
  g_autoptr (BbLyric) line = bb_lyric_new ("파도 위로", 0, 4800);
  g_autoptr (BbProject) sung = bb_project_with_song (bb_editor_get_project (fixture->editor), song);
  GtkWidget *window;
  GtkWidget *inspector = show_inspector (fixture, &window);
  GtkWidget *field = find_field (inspector, "Lyric");
  GtkLabel *label = GTK_LABEL (find (field, GTK_TYPE_LABEL, 0));

  g_assert_cmpstr (gtk_label_get_text (label), ==, "Lyric");
  bb_editor_commit (fixture->editor, "Lyrics",
                    bb_project_with_list (sung, BB_LYRICS, bb_list_new_from ((gpointer *) &line, 1)), NULL);
  g_assert_cmpstr (gtk_label_get_text (label), ==, "Lyric — from the song");
  bb_board_command_set_text (fixture->editor, bb_editor_get_board (fixture->editor)->id, BB_FIELD_ID_LYRIC, "oh");
  g_assert_cmpstr (gtk_label_get_text (label), ==, "Lyric");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
type (GtkTextBuffer *buffer, const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    gtk_text_buffer_insert_at_cursor (buffer, at, (int) (g_utf8_next_char (at) - at));
}

/* one field of one board is one step, however many keys it took; another board is another */
static void
test_typing (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *inspector = show_inspector (fixture, &window);
  GtkTextBuffer *buffer = find_action (inspector);

  gtk_text_buffer_set_text (buffer, "", 0);
  type (buffer, "네온 거리");
  g_assert_cmpstr (get_action (fixture, 0), ==, "네온 거리");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Change Action");
  bb_editor_select (fixture->editor, 1, FALSE);
  type (buffer, "!");
  g_assert_cmpstr (get_action (fixture, 0), ==, "네온 거리");
  g_assert_nonnull (strchr (get_action (fixture, 1), '!'));

  bb_editor_undo (fixture->editor);
  g_assert_cmpstr (get_action (fixture, 1), ==, "1");
  g_assert_cmpstr (get_action (fixture, 0), ==, "네온 거리");
  bb_editor_undo (fixture->editor);
  g_assert_cmpstr (get_action (fixture, 0), ==, "0");
  assert_text (buffer, "0");
  g_assert_null (bb_editor_get_undo_label (fixture->editor));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* while the keyboard is in it, the song may play on to another board: what is typed stays with the one it began on */
static void
test_held (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *inspector = show_inspector (fixture, &window);
  GtkTextBuffer *buffer = find_action (inspector);

  for (guint i = 0; gtk_window_get_focus (GTK_WINDOW (window)) == NULL; i++)
    {
      GtkTextView *view = GTK_TEXT_VIEW (find (inspector, GTK_TYPE_TEXT_VIEW, i));

      if (gtk_text_view_get_buffer (view) == buffer)
        gtk_widget_grab_focus (GTK_WIDGET (view));
    }
  bb_editor_select (fixture->editor, 2, FALSE);
  assert_text (buffer, "0");
  gtk_text_buffer_set_text (buffer, "", 0);
  type (buffer, "held");
  g_assert_cmpstr (get_action (fixture, 0), ==, "held");
  g_assert_cmpstr (get_action (fixture, 2), ==, "2");
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  assert_text (buffer, "2");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_number (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *inspector = show_inspector (fixture, &window);
  GtkEntry *number = GTK_ENTRY (find (find (inspector, BB_TYPE_PLACE_CARD, 0), GTK_TYPE_ENTRY, 0));

  g_assert_cmpstr (gtk_entry_get_placeholder_text (number), ==, "1A");
  gtk_editable_set_text (GTK_EDITABLE (number), "7");
  gtk_editable_set_text (GTK_EDITABLE (number), "7C");
  g_assert_cmpstr (bb_editor_get_number (fixture->editor, 0), ==, "7C");
  bb_editor_undo (fixture->editor);
  g_assert_cmpstr (bb_editor_get_number (fixture->editor, 0), ==, "1A");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (number)), ==, "");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* the length is that of the board as it lies, also while an edge moves */
static void
test_length (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *inspector = show_inspector (fixture, &window);
  GtkWidget *card = find (inspector, BB_TYPE_PLACE_CARD, 0);
  GtkEditable *length = GTK_EDITABLE (find (card, GTK_TYPE_ENTRY, 1));

  g_assert_cmpstr (gtk_editable_get_text (length), ==, "2+00");
  bb_board_command_set_length (fixture->editor, bb_editor_get_board (fixture->editor)->id, 60);
  g_assert_cmpstr (gtk_editable_get_text (length), ==, "2+12");
  bb_editor_select (fixture->editor, 3, FALSE);
  g_assert_false (gtk_editable_get_editable (length));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* a field of one's own gets a place, and loses it again */
static void
test_own_field (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbField) field = bb_field_new ("light", "Light", BB_FIELD_TEXT);
  g_autoptr (BbList) fields = bb_list_new_from ((gpointer *) &field, 1);
  GtkWidget *window;
  GtkWidget *inspector = show_inspector (fixture, &window);
  guint before = G_MAXUINT, after = G_MAXUINT;

  find_nth (inspector, BB_TYPE_TEXT_FIELD, &before);
  bb_editor_commit (fixture->editor, "Add Field",
                    bb_project_with_list (bb_editor_get_project (fixture->editor), BB_FIELDS,
                                          g_steal_pointer (&fields)),
                    NULL);
  find_nth (inspector, BB_TYPE_TEXT_FIELD, &after);
  g_assert_cmpuint (before - after, ==, 1);
  bb_editor_undo (fixture->editor);
  after = G_MAXUINT;
  find_nth (inspector, BB_TYPE_TEXT_FIELD, &after);
  g_assert_cmpuint (before, ==, after);
  gtk_window_destroy (GTK_WINDOW (window));
}

static const FixtureTest tests[] = {
  { "/inspector/follows", test_follows, 4, 48 },     { "/inspector/sung", test_sung, 4, 48 },
  { "/inspector/typing", test_typing, 4, 48 },       { "/inspector/held", test_held, 4, 48 },
  { "/inspector/number", test_number, 4, 48 },       { "/inspector/length", test_length, 4, 48 },
  { "/inspector/own-field", test_own_field, 4, 48 },
};

int
main (int argc, char *argv[])
{
  adw_init ();
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
