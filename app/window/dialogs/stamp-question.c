/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a stamp called, and who keeps it? */
#include "window/dialogs/stamp-question.h"

#include <glib/gi18n.h>

#include "window/dialogs/message-dialog.h"

typedef struct
{
  GtkEditable *entry;
  BbStampAnswer answer;
  gpointer data;
  GDestroyNotify destroy;
} Question;

static void
response_cb (AdwMessageDialog *dialog, const char *response, Question *question)
{
  gboolean is_own = g_str_equal (response, "own");

  if (is_own || g_str_equal (response, "project"))
    question->answer (gtk_editable_get_text (question->entry), is_own, question->data);
}

static void
question_free (gpointer data, GClosure *closure)
{
  Question *question = data;

  question->destroy (question->data);
  g_free (question);
}

static AdwMessageDialog *
make (GtkWindow *parent, const char *heading, const char *body, const char *name, Question *question)
{
  AdwMessageDialog *dialog = bb_message_new (parent, heading, body);
  GtkWidget *entry = gtk_entry_new ();

  question->entry = GTK_EDITABLE (entry);
  gtk_editable_set_text (question->entry, name);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ ("Name"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Name"), -1);
  adw_message_dialog_set_extra_child (dialog, entry);
  adw_message_dialog_add_response (dialog, "cancel", _ ("_Cancel"));
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, question_free, 0);
  return dialog;
}

static void
present (AdwMessageDialog *dialog, Question *question, const char *response)
{
  adw_message_dialog_set_default_response (dialog, response);
  adw_message_dialog_set_response_appearance (dialog, response, ADW_RESPONSE_SUGGESTED);
  gtk_window_set_focus (GTK_WINDOW (dialog), GTK_WIDGET (question->entry));
  gtk_window_present (GTK_WINDOW (dialog));
}

static Question *
question_new (BbStampAnswer answer, gpointer data, GDestroyNotify destroy)
{
  Question *question = g_new0 (Question, 1);

  *question = (Question){ NULL, answer, data, destroy };
  return question;
}

void
bb_stamp_question_keep (GtkWindow *parent,
                        const char *heading,
                        BbStampAnswer answer,
                        gpointer data,
                        GDestroyNotify destroy)
{
  Question *question = question_new (answer, data, destroy);
  AdwMessageDialog *dialog = make (parent, heading,
                                   _ ("Yours are there in every project; those of the project go with it."), "",
                                   question);

  adw_message_dialog_add_responses (dialog, "project", _ ("This _Project"), "own", _ ("_Mine"), NULL);
  present (dialog, question, "own");
}

void
bb_stamp_question_rename (GtkWindow *parent,
                          const char *name,
                          BbStampAnswer answer,
                          gpointer data,
                          GDestroyNotify destroy)
{
  Question *question = question_new (answer, data, destroy);
  AdwMessageDialog *dialog = make (parent, _ ("Rename"), "", name, question);

  adw_message_dialog_add_response (dialog, "project", _ ("_Rename"));
  present (dialog, question, "project");
}
