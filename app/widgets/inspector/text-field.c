/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a field typed that is text? */
#include "widgets/inspector/text-field.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "editor/board-commands.h"
#include "editor/held-board.h"
#include "model/sung.h"
#include "widgets/common/buffer-text.h"
#include "widgets/common/text-height.h"

struct _BbTextField
{
  GtkBox parent;

  BbEditor *editor;
  BbField *field;
  BbHeldBoard held; /* which one is shown */
  gboolean is_showing;

  GtkLabel *label;
  GtkLabel *held_label;
  GtkWidget *sung; /* stands where nothing is typed */
  GtkLabel *sung_text;
  GtkLabel *sung_translation;
  GtkTextView *view;
  GtkTextBuffer *buffer;
};

G_DEFINE_FINAL_TYPE (BbTextField, bb_text_field, GTK_TYPE_BOX)

static void
show_text (BbTextField *self, const char *text)
{
  self->is_showing = TRUE;
  bb_buffer_text_follow (self->buffer, text);
  self->is_showing = FALSE;
}

/* a board without a lyric of its own has the song's, until something is typed; one on the shelf (-1) has no time */
static void
show_sung (BbTextField *self, int index)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  gboolean is_typed = gtk_text_buffer_get_char_count (self->buffer) > 0 || index < 0;
  g_autofree char *text = is_typed ? g_strdup ("") : bb_sung_get_text (project, (guint) index);
  g_autofree char *translation = is_typed ? g_strdup ("") : bb_sung_get_translation (project, (guint) index);

  gtk_label_set_text (self->sung_text, text);
  gtk_label_set_text (self->sung_translation, translation);
  gtk_widget_set_visible (GTK_WIDGET (self->sung_translation), *translation != '\0');
  gtk_widget_set_visible (self->sung, *text != '\0');
  gtk_label_set_text (self->label, *text != '\0' ? _ ("Lyric — from the song") : bb_field_get_label (self->field));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, text, -1);
}

static void
update (BbTextField *self)
{
  int index;
  const BbBoard *board = bb_held_board_follow_any (&self->held, self->editor, &index);
  g_autofree char *held = index >= 0
                              ? g_strdup_printf (_ ("Board %s"), bb_editor_get_number (self->editor, (guint) index))
                              : g_strdup (_ ("Board on the Shelf"));

  show_text (self, bb_board_get_text (board, self->field->id));
  if (g_str_equal (self->field->id, BB_FIELD_ID_LYRIC))
    show_sung (self, index);
  gtk_label_set_text (self->held_label, held);
  gtk_widget_set_visible (GTK_WIDGET (self->held_label), board != bb_editor_get_board (self->editor));
  gtk_text_view_set_editable (self->view, !bb_document_is_read_only (bb_editor_get_document (self->editor)));
}

static void
changed_cb (BbTextField *self)
{
  g_autofree char *text = NULL;

  if (self->is_showing)
    return;

  text = bb_buffer_text_get (self->buffer);
  bb_board_command_set_text (self->editor, self->held.id, self->field->id, text);
}

/* a line stays one: what is pasted into it has its line ends turned into spaces */
static void
insert_text_cb (BbTextField *self, GtkTextIter *at, const char *text, int length)
{
  g_autofree char *line = NULL;

  if (self->field->type != BB_FIELD_LINE || memchr (text, '\n', (gsize) length) == NULL)
    return;

  g_signal_stop_emission_by_name (self->buffer, "insert-text");
  line = g_strdelimit (g_strndup (text, (gsize) length), "\r\n", ' ');
  gtk_text_buffer_insert (self->buffer, at, line, -1);
}

/* label and margin look like the field, so a press there means it */
static void
pressed_cb (BbTextField *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
focus_entered_cb (BbTextField *self)
{
  self->held.is_held = TRUE;
}

static void
focus_left_cb (BbTextField *self)
{
  self->held.is_held = FALSE;
  bb_editor_seal (self->editor);
  update (self);
}

/* to the same field of the board before or after */
static gboolean
go_cb (GtkWidget *widget, GVariant *direction, gpointer data)
{
  BbTextField *self = BB_TEXT_FIELD (widget);
  int held;
  gint64 index;

  bb_held_board_follow_any (&self->held, self->editor, &held);
  index = held >= 0 ? (gint64) held + g_variant_get_int32 (direction) : -1;

  if (index >= 0 && index < bb_project_count (bb_editor_get_project (self->editor)))
    {
      bb_editor_seal (self->editor);
      self->held.is_held = FALSE;
      bb_editor_select (self->editor, (guint) index, FALSE);
      update (self);
      self->held.is_held = TRUE;
    }

  return TRUE;
}

/* Enter ends a line */
static gboolean
key_pressed_cb (BbTextField *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (self->field->type != BB_FIELD_LINE || (keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter))
    return FALSE;

  return gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-timeline", NULL);
}

static void
bb_text_field_dispose (GObject *object)
{
  BbTextField *self = BB_TEXT_FIELD (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->field, bb_field_unref);
  bb_held_board_clear (&self->held);
  gtk_widget_dispose_template (GTK_WIDGET (object), BB_TYPE_TEXT_FIELD);

  G_OBJECT_CLASS (bb_text_field_parent_class)->dispose (object);
}

static void
bb_text_field_class_init (BbTextFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_text_field_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/text-field.ui");
  gtk_widget_class_bind_template_child (widget_class, BbTextField, label);
  gtk_widget_class_bind_template_child (widget_class, BbTextField, held_label);
  gtk_widget_class_bind_template_child (widget_class, BbTextField, sung);
  gtk_widget_class_bind_template_child (widget_class, BbTextField, sung_text);
  gtk_widget_class_bind_template_child (widget_class, BbTextField, sung_translation);
  gtk_widget_class_bind_template_child (widget_class, BbTextField, view);
  gtk_widget_class_bind_template_child (widget_class, BbTextField, buffer);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, insert_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, go_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, go_cb, "i", 1);
}

static void
bb_text_field_init (BbTextField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_text_height_attach (self->view);
}

GtkWidget *
bb_text_field_new (BbEditor *editor, const BbField *field)
{
  BbTextField *self = g_object_new (BB_TYPE_TEXT_FIELD, NULL);
  gboolean is_line = field->type == BB_FIELD_LINE;

  self->editor = g_object_ref (editor);
  self->field = bb_field_ref (field);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  is_line ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), is_line ? "inspector-row" : "card");
  gtk_label_set_text (self->label, bb_field_get_label (field));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  bb_field_get_label (field), -1);
  g_signal_connect_object (editor, "selection-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
