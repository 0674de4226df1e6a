/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a note left while the song plays on? */
#include "widgets/rehearsal/note-entry.h"

#include <glib/gi18n-lib.h>

#include "editor/note-commands.h"
#include "editor/rehearsal-words.h"

struct _BbNoteEntry
{
  AdwBin parent;

  BbEditor *editor;
  gint64 frame; /* on which the note will be */
  GtkLabel *moment;
  GtkEntry *entry;
};

G_DEFINE_FINAL_TYPE (BbNoteEntry, bb_note_entry, ADW_TYPE_BIN)

/* "Chorus 1 · eight 2 of 4 · 5", or the timecode where nothing is counted */
static char *
describe_moment (BbNoteEntry *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  const BbSettings *settings = project->settings;
  BbRehearsal now;
  g_autofree char *section = NULL;
  g_autofree char *eight = NULL;

  bb_rehearsal_find (project, bb_editor_get_beats (self->editor), self->frame, &now);
  if (now.count == 0)
    return bb_time_to_timecode (&settings->rate, settings->start, self->frame);

  section = bb_rehearsal_name_section (project, now.section);
  eight = bb_rehearsal_say_eight (&now);
  return g_strdup_printf ("%s%s%s · %d", section, *section != '\0' ? " · " : "", eight, now.count);
}

static void
close_entry (BbNoteEntry *self)
{
  gtk_widget_hide (GTK_WIDGET (self));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-timeline", NULL);
}

static void
activate_cb (BbNoteEntry *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  const BbNoteDraft draft = { self->frame, 0, bb_editor_get_author (self->editor), text };

  g_autofree char *message = g_strdup_printf (_ ("Note left: “%s”"), text);

  if (*text != '\0' && bb_note_command_add (self->editor, &draft))
    bb_editor_say (self->editor, message);
  close_entry (self);
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  return bb_note_entry_drop (BB_NOTE_ENTRY (widget));
}

void
bb_note_entry_ask (BbNoteEntry *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    {
      g_autofree char *moment = NULL;

      if (!bb_editor_may_edit (self->editor))
        return;

      self->frame = bb_editor_get_frame (self->editor);
      moment = describe_moment (self);
      gtk_label_set_text (self->moment, moment);
      gtk_widget_show (GTK_WIDGET (self)); /* at once: the first letter must not be lost */
    }

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

gboolean
bb_note_entry_drop (BbNoteEntry *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return FALSE;

  close_entry (self);
  return TRUE;
}

void
bb_note_entry_set_editor (BbNoteEntry *self, BbEditor *editor)
{
  g_set_object (&self->editor, editor);
}

static void
bb_note_entry_dispose (GObject *object)
{
  g_clear_object (&BB_NOTE_ENTRY (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_NOTE_ENTRY);

  G_OBJECT_CLASS (bb_note_entry_parent_class)->dispose (object);
}

static void
bb_note_entry_class_init (BbNoteEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_note_entry_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/note-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, BbNoteEntry, moment);
  gtk_widget_class_bind_template_child (widget_class, BbNoteEntry, entry);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
bb_note_entry_init (BbNoteEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
