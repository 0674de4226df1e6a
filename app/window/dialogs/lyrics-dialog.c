/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the text of a song get its time? */
#include "window/dialogs/lyrics-dialog.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "editor/lyric-commands.h"
#include "model/lyrics-lay.h"
#include "model/lyrics.h"
#include "window/dialogs/dialog.h"
#include "window/dialogs/tap-page.h"

/* of a line whose words are tapped, so much is heard before it */
#define SECONDS_BEFORE 2

#define BB_TYPE_LYRICS_DIALOG (bb_lyrics_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BbLyricsDialog, bb_lyrics_dialog, BB, LYRICS_DIALOG, AdwWindow)

struct _BbLyricsDialog
{
  AdwWindow parent;

  BbEditor *editor;
  char *kept; /* the lines that are there already, while others that came in may take their place; or NULL */
  gboolean is_offer;

  GtkWidget *cancel;
  GtkStack *stack;
  GtkWidget *offer;
  GtkLabel *offer_text;
  GtkWidget *keep;
  GtkTextView *view;
  GtkTextBuffer *text;
  BbTapPage *tap_page;
};

G_DEFINE_FINAL_TYPE (BbLyricsDialog, bb_lyrics_dialog, ADW_TYPE_WINDOW)

static const BbProject *
get_project (BbLyricsDialog *self)
{
  return bb_editor_get_project (self->editor);
}

static guint
count_lines (BbLyricsDialog *self)
{
  return get_project (self)->lists[BB_LYRICS]->n_items;
}

static char *
get_text (BbLyricsDialog *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->text, &start, &end);
  return gtk_text_buffer_get_text (self->text, &start, &end, TRUE);
}

static void
take_text (BbLyricsDialog *self)
{
  g_autofree char *text = get_text (self);

  bb_lyric_command_take_text (self->editor, text);
}

static void
finish (BbLyricsDialog *self)
{
  if (!bb_tap_page_is_tapping (self->tap_page))
    take_text (self);
  gtk_window_close (GTK_WINDOW (self));
}

static void
done_cb (BbLyricsDialog *self)
{
  finish (self);
}

/* of lines that came in without times the first; else the first that begins at the playhead or later */
static guint
find_first (BbLyricsDialog *self, guint n_before)
{
  const BbProject *project = get_project (self);
  gint64 sample = 0;
  guint first = 0;

  if (self->is_offer)
    return MIN (self->kept == NULL ? n_before : 0, count_lines (self) - 1);

  if (project->song != NULL)
    bb_song_frame_to_sample (project->song, &project->settings->rate, bb_editor_get_frame (self->editor), &sample);
  while (first + 1 < count_lines (self) && bb_lyrics_get (project, first)->from < sample)
    first++;
  return first;
}

static void
begin_tapping (BbLyricsDialog *self, guint index, gboolean by_words)
{
  gtk_stack_set_visible_child_name (self->stack, "tap");
  gtk_widget_set_visible (self->cancel, FALSE);
  bb_tap_page_begin (self->tap_page, self->editor, index, by_words);
}

static void
tap_along_cb (BbLyricsDialog *self)
{
  guint n_before = count_lines (self);

  take_text (self);
  if (count_lines (self) > 0)
    begin_tapping (self, find_first (self, n_before), FALSE);
}

/* the line is heard a moment before it begins */
static void
tap_words (BbLyricsDialog *self, guint index)
{
  const BbProject *project = get_project (self);
  gint64 frame = bb_editor_get_frame (self->editor);

  bb_song_sample_to_frame (project->song, &project->settings->rate, (double) bb_lyrics_get (project, index)->from,
                           &frame);
  bb_editor_seek (self->editor, MAX (0, frame - SECONDS_BEFORE * bb_frame_rate_nominal (&project->settings->rate)));
  begin_tapping (self, index, TRUE);
}

/* the line in which the caret is, as bb_lyrics_take_text() counts them: blank ones are none */
static guint
find_caret (BbLyricsDialog *self)
{
  GtkTextIter start, caret;
  g_autofree char *before = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  gtk_text_buffer_get_start_iter (self->text, &start);
  gtk_text_buffer_get_iter_at_mark (self->text, &caret, gtk_text_buffer_get_insert (self->text));
  gtk_text_iter_set_line_offset (&caret, 0);
  before = gtk_text_buffer_get_text (self->text, &start, &caret, TRUE);
  lines = g_strsplit (before, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    n += *g_strstrip (lines[i]) != '\0';
  return n;
}

static void
tap_words_cb (BbLyricsDialog *self)
{
  guint index = find_caret (self);

  take_text (self);
  if (count_lines (self) > 0)
    tap_words (self, MIN (index, count_lines (self) - 1));
}

static gboolean
key_pressed_cb (BbLyricsDialog *self, guint keyval, guint keycode, GdkModifierType state)
{
  return bb_tap_page_hear (self->tap_page, keyval, keycode, state);
}

/* however it is closed: what was tapped until then stays */
static gboolean
close_request_cb (BbLyricsDialog *self)
{
  bb_tap_page_end (self->tap_page);
  return FALSE;
}

/* those that are there already stay, before those that came in */
static void
keep_cb (BbLyricsDialog *self)
{
  GtkTextIter start;

  gtk_text_buffer_get_start_iter (self->text, &start);
  gtk_text_buffer_insert (self->text, &start, self->kept, -1);
  g_clear_pointer (&self->kept, g_free);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  gtk_widget_hide (self->keep);
  gtk_label_set_text (self->offer_text, _ ("The new lines follow those that are there, and have no times yet."));
}

static void
bb_lyrics_dialog_dispose (GObject *object)
{
  BbLyricsDialog *self = BB_LYRICS_DIALOG (object);

  g_clear_pointer (&self->kept, g_free);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (bb_lyrics_dialog_parent_class)->dispose (object);
}

static void
bb_lyrics_dialog_class_init (BbLyricsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_lyrics_dialog_dispose;
  g_type_ensure (BB_TYPE_TAP_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/lyrics-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, cancel);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, offer);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, offer_text);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, keep);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, view);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, text);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, tap_page);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, tap_along_cb);
  gtk_widget_class_bind_template_callback (widget_class, tap_words_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bb_lyrics_dialog_init (BbLyricsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static BbLyricsDialog *
present (BbEditor *editor, GtkWindow *parent, const char *text)
{
  BbLyricsDialog *self = g_object_new (BB_TYPE_LYRICS_DIALOG, "transient-for", parent, NULL);
  GtkTextIter start;

  self->editor = g_object_ref (editor);
  gtk_text_buffer_set_text (self->text, text, -1);
  gtk_text_buffer_get_start_iter (self->text, &start);
  gtk_text_buffer_place_cursor (self->text, &start);
  bb_dialog_attach (GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  return self;
}

void
bb_lyrics_dialog_present (BbEditor *editor, GtkWindow *parent)
{
  g_autofree char *text = bb_lyrics_to_text (bb_editor_get_project (editor));

  present (editor, parent, text);
}

void
bb_lyrics_dialog_tap_words (BbEditor *editor, GtkWindow *parent, guint index)
{
  g_autofree char *text = bb_lyrics_to_text (bb_editor_get_project (editor));

  tap_words (present (editor, parent, text), index);
}

static char *
describe_offer (BbLyricsDialog *self, const char *name)
{
  guint n = count_lines (self);
  g_autofree char *there = NULL;

  if (n == 0)
    return g_strdup_printf (_ ("The lyrics of “%s” have no times yet: tap along as they are sung."), name);

  there = g_strdup_printf (ngettext ("%u line is there already.", "%u lines are there already.", n), n);
  return g_strdup_printf (
      _ ("The lyrics of “%s” have no times yet: tap along as they are sung. %s With Done, these take their place."),
      name, there);
}

void
bb_lyrics_dialog_offer (BbEditor *editor, GtkWindow *parent, const char *name, char **lines, char **remarks)
{
  g_autofree char *text = g_strjoinv ("\n", lines);
  BbLyricsDialog *self = present (editor, parent, text);
  g_autofree char *said = describe_offer (self, name);
  g_autofree char *further = g_strjoinv (" ", remarks);
  g_autofree char *whole = g_strjoin (" ", said, *further != '\0' ? further : NULL, NULL);

  self->is_offer = TRUE;
  self->kept = count_lines (self) > 0 ? bb_lyrics_to_text (get_project (self)) : NULL;
  gtk_label_set_text (self->offer_text, whole);
  gtk_widget_set_visible (self->keep, self->kept != NULL);
  gtk_widget_show (self->offer);
}
