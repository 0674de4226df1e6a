/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one note look in the list? */
#include "widgets/inspector/note-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "editor/note-commands.h"
#include "model/time.h"
#include "render/palette.h"
#include "widgets/common/dot.h"

struct _BbNoteRow
{
  GtkBox parent;

  BbEditor *editor;
  BbNote *note;
  gboolean is_showing;

  BbDot *dot;
  GtkLabel *time;
  GtkLabel *author;
  GtkLabel *text;
  GtkCheckButton *done;
};

G_DEFINE_FINAL_TYPE (BbNoteRow, bb_note_row, GTK_TYPE_BOX)

static void
toggled_cb (BbNoteRow *self)
{
  if (!self->is_showing && self->note != NULL)
    bb_note_command_toggle (self->editor, self->note->id);
}

/* as on the timeline */
static void
show_dot (BbNoteRow *self)
{
  const BbPalette *palette = bb_palette_get (adw_style_manager_get_dark (adw_style_manager_get_default ()));
  BbColour colour = self->note != NULL && self->note->is_resolved ? BB_COLOUR_NOTE_RESOLVED : BB_COLOUR_NOTE;

  bb_dot_set_colour (self->dot, palette->colours[colour] >> 8);
}

static void
show_time (BbNoteRow *self, const BbNote *note)
{
  const BbSettings *settings = bb_editor_get_project (self->editor)->settings;
  g_autofree char *time = bb_time_to_timecode (&settings->rate, settings->start, note->frame);
  g_autofree char *end = bb_time_to_timecode (&settings->rate, settings->start, note->frame + note->length);
  g_autofree char *both = g_strdup_printf ("%s–%s", time, end);

  gtk_label_set_text (self->time, note->length > 0 ? both : time);
}

/* the list's own row has the keyboard, and is what a screen reader reads */
static void
say (BbNoteRow *self, const BbNote *note)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *label = g_strdup_printf ("%s, %s, %s, %s", gtk_label_get_text (self->time),
                                            note->is_resolved ? _ ("done") : _ ("open"),
                                            note->author != NULL ? note->author : "", note->text);

  if (item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

void
bb_note_row_show (BbNoteRow *self, const BbNote *note)
{
  bb_value_set (&self->note, note);
  self->is_showing = TRUE;
  show_dot (self);
  show_time (self, note);
  gtk_label_set_text (self->author, note->author != NULL ? note->author : "");
  gtk_label_set_text (self->text, note->text);
  gtk_widget_set_visible (GTK_WIDGET (self->text), *note->text != '\0');
  gtk_check_button_set_active (self->done, note->is_resolved);
  gtk_widget_set_sensitive (GTK_WIDGET (self->done), !bb_document_is_read_only (bb_editor_get_document (self->editor)));
  if (note->is_resolved)
    gtk_widget_add_css_class (GTK_WIDGET (self), "done");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "done");
  say (self, note);
  self->is_showing = FALSE;
}

static void
bb_note_row_dispose (GObject *object)
{
  BbNoteRow *self = BB_NOTE_ROW (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->note, bb_note_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_NOTE_ROW);

  G_OBJECT_CLASS (bb_note_row_parent_class)->dispose (object);
}

static void
bb_note_row_class_init (BbNoteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_note_row_dispose;
  g_type_ensure (BB_TYPE_DOT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/note-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BbNoteRow, dot);
  gtk_widget_class_bind_template_child (widget_class, BbNoteRow, time);
  gtk_widget_class_bind_template_child (widget_class, BbNoteRow, author);
  gtk_widget_class_bind_template_child (widget_class, BbNoteRow, text);
  gtk_widget_class_bind_template_child (widget_class, BbNoteRow, done);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
bb_note_row_init (BbNoteRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (show_dot), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
bb_note_row_new (BbEditor *editor)
{
  BbNoteRow *self = g_object_new (BB_TYPE_NOTE_ROW, NULL);

  self->editor = g_object_ref (editor);
  return GTK_WIDGET (self);
}
