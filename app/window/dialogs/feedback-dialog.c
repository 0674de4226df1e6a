/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of feedback that is pasted? */
#include "window/dialogs/feedback-dialog.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <string.h>

#include "editor/note-commands.h"
#include "import/feedback.h"
#include "model/time.h"
#include "widgets/common/newest.h"
#include "window/dialogs/dialog.h"

/* bytes that are read at once, which is quicker than to wait for a thread; what is longer, in one */
#define SHORT 2000
/* of so many it is shown what becomes of them, and the others are counted: a screen has room for ten */
#define SHOWN 100

#define BB_TYPE_FEEDBACK_DIALOG (bb_feedback_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BbFeedbackDialog, bb_feedback_dialog, BB, FEEDBACK_DIALOG, AdwWindow)

struct _BbFeedbackDialog
{
  AdwWindow parent;

  BbEditor *editor;
  BbNewest *reader;
  BbFeedback *feedback; /* what the text says, once it is read */
  gboolean adds;        /* as soon as it is read */
  GtkTextTag *time_tag;
  GtkTextTag *quiet_tag;

  GtkWidget *add;
  GtkTextView *view;
  GtkTextBuffer *text;
  GtkLabel *count;
  GtkTextBuffer *notes;
  GtkEditable *author;
};

G_DEFINE_FINAL_TYPE (BbFeedbackDialog, bb_feedback_dialog, ADW_TYPE_WINDOW)

/* a text that is read in a thread */
typedef struct
{
  BbSettings *settings;
  char *text;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *self = data;

  bb_settings_unref (self->settings);
  g_free (self->text);
  g_free (self);
}

static gpointer
read_text (gconstpointer request)
{
  const Reading *self = request;

  return bb_feedback_parse (self->settings, self->text);
}

static char *
get_text (BbFeedbackDialog *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->text, &start, &end);
  return gtk_text_buffer_get_text (self->text, &start, &end, TRUE);
}

/* where the text names nobody, the entry may */
static void
sign (BbFeedbackDialog *self)
{
  for (guint i = 0; i < self->feedback->notes->len; i++)
    {
      BbNote *note = self->feedback->notes->pdata[i];

      if (note->author == NULL)
        bb_string_set (&note->author, gtk_editable_get_text (self->author));
    }
}

/* @tag: (nullable) */
static void
append (BbFeedbackDialog *self, const char *text, GtkTextTag *tag)
{
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (self->notes, &end);
  gtk_text_buffer_insert_with_tags (self->notes, &end, text, -1, tag, NULL);
}

static char *
describe_time (BbFeedbackDialog *self, const BbNote *note)
{
  const BbSettings *settings = bb_editor_get_project (self->editor)->settings;
  g_autofree char *from = bb_time_to_timecode (&settings->rate, settings->start, note->frame);
  g_autofree char *to = bb_time_to_timecode (&settings->rate, settings->start, note->frame + note->length);

  return note->length > 0 ? g_strdup_printf ("%s–%s", from, to) : g_strdup (from);
}

static void
append_note (BbFeedbackDialog *self, const BbNote *note)
{
  g_autofree char *time = describe_time (self, note);

  append (self, time, self->time_tag);
  append (self, "  ", self->quiet_tag);
  append (self, note->author != NULL ? note->author : "", self->quiet_tag);
  append (self, "\n", self->quiet_tag);
  append (self, note->text, NULL);
  append (self, "\n\n", NULL);
}

/* what is not shown of @n */
static void
append_more (BbFeedbackDialog *self, guint n)
{
  g_autofree char *more = n > SHOWN ? g_strdup_printf (_ ("and %u more"), n - SHOWN) : NULL;

  if (more == NULL)
    return;
  append (self, "\n", self->quiet_tag);
  append (self, more, self->quiet_tag);
  append (self, "\n\n", self->quiet_tag);
}

/* nothing is lost unseen */
static void
append_rest (BbFeedbackDialog *self, const GPtrArray *rest)
{
  if (rest->len == 0)
    return;

  append (self, _ ("Without a time, left out:"), self->quiet_tag);
  for (guint i = 0; i < MIN (rest->len, SHOWN); i++)
    {
      append (self, "\n", self->quiet_tag);
      append (self, rest->pdata[i], self->quiet_tag);
    }
  append_more (self, rest->len);
}

static void
show_count (BbFeedbackDialog *self)
{
  guint n = self->feedback->notes->len;
  g_autofree char *count = g_strdup_printf (ngettext ("%u Note", "%u Notes", n), n);
  g_autofree char *add = g_strdup_printf (ngettext ("_Add %u Note", "_Add %u Notes", n), n);

  gtk_label_set_text (self->count, n > 0 ? count : _ ("No Notes Yet"));
  gtk_button_set_label (GTK_BUTTON (self->add), n > 0 ? add : _ ("_Add"));
  gtk_button_set_use_underline (GTK_BUTTON (self->add), TRUE);
  gtk_widget_set_sensitive (self->add, n > 0);
}

/* takes over @feedback */
static void
show (BbFeedbackDialog *self, BbFeedback *feedback)
{
  g_clear_pointer (&self->feedback, bb_feedback_free);
  self->feedback = feedback;
  sign (self);
  gtk_text_buffer_set_text (self->notes, "", 0);
  for (guint i = 0; i < MIN (feedback->notes->len, SHOWN); i++)
    append_note (self, feedback->notes->pdata[i]);
  append_more (self, feedback->notes->len);
  append_rest (self, feedback->rest);
  show_count (self);
}

static void
add (BbFeedbackDialog *self)
{
  bb_note_command_add_all (self->editor, self->feedback->notes);
  gtk_window_close (GTK_WINDOW (self));
}

static void
read_cb (gpointer owner, gpointer answer, gboolean is_newest)
{
  BbFeedbackDialog *self = owner;

  show (self, answer);
  if (self->adds && is_newest)
    add (self);
}

static const BbNewestKind reader_kind = { read_text, read_cb, reading_free, (GDestroyNotify) bb_feedback_free };

static void
changed_cb (BbFeedbackDialog *self)
{
  g_autofree char *text = get_text (self);
  BbSettings *settings;
  Reading *reading;

  if (self->editor == NULL)
    return;

  settings = bb_editor_get_project (self->editor)->settings;
  if (strlen (text) <= SHORT && !bb_newest_is_busy (self->reader))
    {
      show (self, bb_feedback_parse (settings, text));
      return;
    }

  reading = g_new (Reading, 1);
  reading->settings = bb_settings_ref (settings);
  reading->text = g_steal_pointer (&text);
  bb_newest_ask (self->reader, reading);
}

/* what is being read was typed before: all of it is added */
static void
add_cb (BbFeedbackDialog *self)
{
  self->adds = bb_newest_is_busy (self->reader);
  if (!self->adds)
    add (self);
}

static void
bb_feedback_dialog_dispose (GObject *object)
{
  BbFeedbackDialog *self = BB_FEEDBACK_DIALOG (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->reader, bb_newest_free);
  g_clear_pointer (&self->feedback, bb_feedback_free);

  G_OBJECT_CLASS (bb_feedback_dialog_parent_class)->dispose (object);
}

static void
bb_feedback_dialog_class_init (BbFeedbackDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_feedback_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/feedback-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BbFeedbackDialog, add);
  gtk_widget_class_bind_template_child (widget_class, BbFeedbackDialog, view);
  gtk_widget_class_bind_template_child (widget_class, BbFeedbackDialog, text);
  gtk_widget_class_bind_template_child (widget_class, BbFeedbackDialog, count);
  gtk_widget_class_bind_template_child (widget_class, BbFeedbackDialog, notes);
  gtk_widget_class_bind_template_child (widget_class, BbFeedbackDialog, author);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
bb_feedback_dialog_init (BbFeedbackDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->reader = bb_newest_new (&reader_kind, self);
  self->time_tag = gtk_text_buffer_create_tag (self->notes, NULL, "weight", PANGO_WEIGHT_BOLD, NULL);
  self->quiet_tag = gtk_text_buffer_create_tag (self->notes, NULL, "foreground", "#808080", NULL);
  gtk_window_set_default_widget (GTK_WINDOW (self), self->add);
}

void
bb_feedback_dialog_present (BbEditor *editor, GtkWindow *parent, const char *text)
{
  BbFeedbackDialog *self = g_object_new (BB_TYPE_FEEDBACK_DIALOG, "transient-for", parent, NULL);

  self->editor = g_object_ref (editor);
  gtk_text_buffer_set_text (self->text, text != NULL ? text : "", -1);
  changed_cb (self);
  bb_dialog_attach (GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (gtk_widget_get_sensitive (self->add) ? self->add : GTK_WIDGET (self->view));
}
