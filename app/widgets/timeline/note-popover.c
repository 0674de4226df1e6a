/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a note written, and changed? */
#include "widgets/timeline/note-popover.h"

#include <glib/gi18n-lib.h>

#include "editor/note-commands.h"
#include "model/time.h"
#include "widgets/common/icon-names.h"

struct _BbNotePopover
{
  GtkPopover parent;

  BbEditor *editor;
  char *id; /* of the note; NULL for a new one */
  gint64 frame;
  gboolean is_dropped; /* what is written is not to be kept */
  gboolean breaks;     /* Shift and Return: a line ends, and not the note */

  GtkLabel *time;
  GtkCheckButton *done;
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkEditable *author;
  GtkEditable *length;
  GtkWidget *range;
  GtkWidget *wipe;
  GtkWidget *trash;
};

G_DEFINE_FINAL_TYPE (BbNotePopover, bb_note_popover, GTK_TYPE_POPOVER)

static const BbNote *
get_note (BbNotePopover *self)
{
  return self->id != NULL ? bb_notes_get (bb_editor_get_project (self->editor), self->id) : NULL;
}

static const BbSettings *
get_settings (BbNotePopover *self)
{
  return bb_editor_get_project (self->editor)->settings;
}

static char *
get_text (BbNotePopover *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return g_strstrip (gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE));
}

/* Returns: whether a length can be read there: nothing is a moment */
static gboolean
read_length (BbNotePopover *self, gint64 *length)
{
  const char *text = gtk_editable_get_text (self->length);

  *length = 0;
  return *text == '\0' || bb_time_parse_length (&get_settings (self)->rate, text, length, NULL);
}

static void
length_changed_cb (BbNotePopover *self)
{
  gint64 length;

  if (read_length (self, &length))
    gtk_widget_remove_css_class (GTK_WIDGET (self->length), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->length), "error");
}

/* what cannot be read leaves the length as it was */
static BbNoteDraft
make_draft (BbNotePopover *self, const char *text)
{
  const BbNote *note = get_note (self);
  BbNoteDraft draft = { self->frame, 0, gtk_editable_get_text (self->author), text };

  if (!read_length (self, &draft.length) && note != NULL)
    draft.length = note->length;
  return draft;
}

/* whoever signs a new note signs the next one */
static void
add_note (BbNotePopover *self, const BbNoteDraft *draft)
{
  if (g_strcmp0 (draft->author, bb_editor_get_author (self->editor)) != 0)
    bb_editor_set_author (self->editor, draft->author);
  bb_note_command_add (self->editor, draft);
}

/* @even_empty: a scribble is to follow */
static void
keep (BbNotePopover *self, gboolean even_empty)
{
  g_autofree char *text = get_text (self);
  BbNoteDraft draft = make_draft (self, text);

  if (bb_document_is_read_only (bb_editor_get_document (self->editor)))
    return;
  if (self->id != NULL)
    bb_note_command_edit (self->editor, self->id, &draft);
  else if (*text != '\0' || even_empty)
    add_note (self, &draft);
}

static void
closed_cb (BbNotePopover *self)
{
  if (!self->is_dropped)
    keep (self, FALSE);
  self->is_dropped = TRUE;
}

static void
drop (BbNotePopover *self)
{
  self->is_dropped = TRUE;
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
done_cb (BbNotePopover *self)
{
  const BbNote *note = get_note (self);

  if (note != NULL && note->is_resolved != gtk_check_button_get_active (self->done))
    bb_note_command_toggle (self->editor, self->id);
}

static void
scribble_cb (BbNotePopover *self)
{
  keep (self, TRUE);
  drop (self);
  bb_editor_set_scribbling (self->editor, TRUE);
}

static void
wipe_cb (BbNotePopover *self)
{
  bb_note_command_wipe (self->editor, self->id);
  gtk_widget_hide (self->wipe);
}

static void
delete_cb (BbNotePopover *self)
{
  drop (self);
  bb_note_command_delete (self->editor, self->id);
}

static gboolean
key_pressed_cb (BbNotePopover *self, guint keyval, guint keycode, GdkModifierType state)
{
  self->breaks = (state & GDK_SHIFT_MASK) != 0;
  if (keyval != GDK_KEY_Escape)
    return FALSE;

  drop (self);
  return TRUE;
}

/* Return is heard where it arrives: an input method puts the last syllable in before it */
static void
insert_text_cb (BbNotePopover *self, GtkTextIter *at, const char *text, int length)
{
  if (self->breaks || length != 1 || *text != '\n' || !gtk_widget_has_focus (GTK_WIDGET (self->view)))
    return;

  g_signal_stop_emission_by_name (self->buffer, "insert-text");
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
show_length (BbNotePopover *self, gint64 length)
{
  g_autofree char *text = bb_time_to_seconds_and_frames (&get_settings (self)->rate, length);

  gtk_editable_set_text (self->length, length > 0 ? text : "");
}

static void
show_note (BbNotePopover *self, const BbNote *note)
{
  gtk_text_buffer_set_text (self->buffer, note != NULL ? note->text : "", -1);
  gtk_editable_set_text (self->author, note == NULL           ? bb_editor_get_author (self->editor)
                                       : note->author != NULL ? note->author
                                                              : "");
  show_length (self, note != NULL ? note->length : 0);
  gtk_check_button_set_active (self->done, note != NULL && note->is_resolved);
  gtk_widget_set_visible (GTK_WIDGET (self->done), note != NULL);
  gtk_widget_set_visible (self->wipe, note != NULL && note->scribble != NULL);
  gtk_widget_set_visible (self->range, bb_editor_has_range (self->editor));
  gtk_widget_set_visible (self->trash, note != NULL);
}

static void
show_time (BbNotePopover *self)
{
  const BbSettings *settings = get_settings (self);
  g_autofree char *time = bb_time_to_timecode (&settings->rate, settings->start, self->frame);

  gtk_label_set_text (self->time, time);
}

/* what is looped is what is spoken of */
static void
range_cb (BbNotePopover *self)
{
  gint64 in, out;

  bb_editor_get_range (self->editor, &in, &out);
  self->frame = in;
  show_time (self);
  show_length (self, out - in);
}

gint64
bb_note_popover_get_frame (BbNotePopover *self)
{
  return self->frame;
}

void
bb_note_popover_open (BbNotePopover *self, const char *id, gint64 frame)
{
  gboolean may_write = !bb_document_is_read_only (bb_editor_get_document (self->editor));

  gtk_popover_popdown (GTK_POPOVER (self));
  g_free (self->id);
  self->id = g_strdup (id);
  self->frame = get_note (self) != NULL ? get_note (self)->frame : frame;
  self->is_dropped = FALSE;
  self->breaks = TRUE; /* what is shown is not typed */
  show_time (self);
  show_note (self, get_note (self));
  gtk_widget_set_sensitive (gtk_popover_get_child (GTK_POPOVER (self)), may_write);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
bb_note_popover_dispose (GObject *object)
{
  BbNotePopover *self = BB_NOTE_POPOVER (object);

  /* nothing is kept of what is being written when a window goes */
  self->is_dropped = TRUE;
  g_clear_object (&self->editor);
  g_clear_pointer (&self->id, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_NOTE_POPOVER);

  G_OBJECT_CLASS (bb_note_popover_parent_class)->dispose (object);
}

static void
bb_note_popover_class_init (BbNotePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_note_popover_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/note-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, BbNotePopover, time);
  gtk_widget_class_bind_template_child (widget_class, BbNotePopover, done);
  gtk_widget_class_bind_template_child (widget_class, BbNotePopover, view);
  gtk_widget_class_bind_template_child (widget_class, BbNotePopover, buffer);
  gtk_widget_class_bind_template_child (widget_class, BbNotePopover, author);
  gtk_widget_class_bind_template_child (widget_class, BbNotePopover, length);
  gtk_widget_class_bind_template_child (widget_class, BbNotePopover, range);
  gtk_widget_class_bind_template_child (widget_class, BbNotePopover, wipe);
  gtk_widget_class_bind_template_child (widget_class, BbNotePopover, trash);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, insert_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, length_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, gtk_popover_popdown);
  gtk_widget_class_bind_template_callback (widget_class, range_cb);
  gtk_widget_class_bind_template_callback (widget_class, scribble_cb);
  gtk_widget_class_bind_template_callback (widget_class, wipe_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
bb_note_popover_init (BbNotePopover *self)
{
  self->is_dropped = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
  g_signal_connect_swapped (self->done, "toggled", G_CALLBACK (done_cb), self);
}

BbNotePopover *
bb_note_popover_new (BbEditor *editor)
{
  BbNotePopover *self = g_object_new (BB_TYPE_NOTE_POPOVER, NULL);

  self->editor = g_object_ref (editor);
  return self;
}
