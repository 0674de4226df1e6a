/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the text of a song get its time? */
#include "window/dialogs/lyrics-dialog.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "editor/lyric-commands.h"
#include "model/lyrics-lay.h"
#include "model/lyrics.h"
#include "window/dialogs/dialog.h"

/* where Y lies: a Hangul layout says a letter of its own there */
#define KEYCODE_Y 29

#define BB_TYPE_LYRICS_DIALOG (bb_lyrics_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BbLyricsDialog, bb_lyrics_dialog, BB, LYRICS_DIALOG, AdwWindow)

struct _BbLyricsDialog
{
  AdwWindow parent;

  BbEditor *editor;
  char *kept; /* the lines that are there already, while others that came in may take their place; or NULL */
  gboolean is_offer;
  guint first;    /* of the lines that are tapped */
  GArray *starts; /* of gint64: samples, one for each tap; NULL while the text is written */

  GtkWidget *cancel;
  GtkStack *stack;
  GtkWidget *offer;
  GtkLabel *offer_text;
  GtkWidget *keep;
  GtkTextView *view;
  GtkTextBuffer *text;
  GtkLabel *before;
  GtkLabel *now;
  GtkLabel *after;
  GtkLabel *count;
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

/* what is sung at the line at @index; nothing beyond the last */
static const char *
get_line (BbLyricsDialog *self, guint index)
{
  return index < count_lines (self) ? bb_lyrics_get (get_project (self), index)->text : "";
}

/* the line that begins with the next tap is the large one */
static void
show_lines (BbLyricsDialog *self)
{
  guint index = self->first + self->starts->len;
  g_autofree char *count = g_strdup_printf (_ ("%u of %u"), MIN (index + 1, count_lines (self)), count_lines (self));

  gtk_label_set_text (self->before, index > 0 ? get_line (self, index - 1) : "");
  gtk_label_set_text (self->now, get_line (self, index));
  gtk_label_set_text (self->after, get_line (self, index + 1));
  gtk_label_set_text (self->count, count);
}

static gboolean
find_sample (BbLyricsDialog *self, gint64 *sample)
{
  const BbProject *project = get_project (self);

  bb_editor_tick (self->editor);
  return project->song != NULL &&
         bb_song_frame_to_sample (project->song, &project->settings->rate, bb_editor_get_frame (self->editor), sample);
}

static void
set_playing (BbLyricsDialog *self, gboolean is_playing)
{
  if (bb_editor_is_playing (self->editor) != is_playing)
    bb_editor_toggle_playing (self->editor);
}

/* what was tapped is kept, as one step, and the song stands still */
static void
keep_taps (BbLyricsDialog *self)
{
  if (self->starts == NULL)
    return;

  set_playing (self, FALSE);
  bb_lyric_command_tap (self->editor, self->first, (const gint64 *) self->starts->data, self->starts->len);
  g_clear_pointer (&self->starts, g_array_unref);
}

static void
finish (BbLyricsDialog *self)
{
  if (self->starts == NULL)
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
  gint64 sample = 0;
  guint first = 0;

  if (self->is_offer)
    return MIN (self->kept == NULL ? n_before : 0, count_lines (self) - 1);

  find_sample (self, &sample);
  while (first + 1 < count_lines (self) && bb_lyrics_get (get_project (self), first)->from < sample)
    first++;
  return first;
}

static void
tap_along_cb (BbLyricsDialog *self)
{
  guint n_before = count_lines (self);

  take_text (self);
  if (count_lines (self) == 0)
    return;

  self->starts = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->first = find_first (self, n_before);
  gtk_stack_set_visible_child_name (self->stack, "tap");
  gtk_widget_set_visible (self->cancel, FALSE);
  show_lines (self);
  set_playing (self, TRUE);
}

static void
tap (BbLyricsDialog *self)
{
  gint64 sample;

  if (!find_sample (self, &sample))
    return;
  if (self->starts->len > 0)
    sample = MAX (sample, g_array_index (self->starts, gint64, self->starts->len - 1) + 1);

  g_array_append_val (self->starts, sample);
  show_lines (self);
  if (self->first + self->starts->len >= count_lines (self))
    finish (self);
}

/* the last one back, and the song with it to a moment before */
static void
untap (BbLyricsDialog *self)
{
  const BbSettings *settings = get_project (self)->settings;

  if (self->starts->len > 0)
    g_array_set_size (self->starts, self->starts->len - 1);
  bb_editor_seek (self->editor,
                  MAX (0, bb_editor_get_frame (self->editor) - 3 * bb_frame_rate_nominal (&settings->rate)));
  show_lines (self);
}

static void
pressed_cb (BbLyricsDialog *self)
{
  tap (self);
}

static gboolean
key_pressed_cb (BbLyricsDialog *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean is_y = keyval == GDK_KEY_y || keyval == GDK_KEY_Y || keycode == KEYCODE_Y;

  if (self->starts == NULL || state & (GDK_CONTROL_MASK | GDK_ALT_MASK))
    return FALSE;

  if (keyval == GDK_KEY_space || is_y)
    tap (self);
  else if (keyval == GDK_KEY_BackSpace)
    untap (self);
  else
    return FALSE;

  return TRUE;
}

/* however it is closed: what was tapped until then stays */
static gboolean
close_request_cb (BbLyricsDialog *self)
{
  keep_taps (self);
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
  g_clear_pointer (&self->starts, g_array_unref);

  G_OBJECT_CLASS (bb_lyrics_dialog_parent_class)->dispose (object);
}

static void
bb_lyrics_dialog_class_init (BbLyricsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_lyrics_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/lyrics-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, cancel);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, offer);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, offer_text);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, keep);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, view);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, text);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, before);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, now);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, after);
  gtk_widget_class_bind_template_child (widget_class, BbLyricsDialog, count);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, tap_along_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
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
