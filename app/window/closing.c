/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of what is not saved, or not finished, when a window closes, or all do? */
#include "window/closing.h"

#include <glib/gi18n.h>

#include "window/dialogs/message-dialog.h"
#include "window/save-job.h"

/* the question that stands over a window */
#define QUESTION "beatboard-question"
/* what is to be lost, but not before every question is answered */
#define GIVEN_UP "beatboard-given-up"
/* while a window closes because all is answered */
#define ANSWERED "beatboard-answered"

/* what would be lost; asked for in this order, for work that ends well leaves something to save */
typedef enum
{
  WORK = 1 << 0,
  CHANGES = 1 << 1
} Loss;

/* on the question: where to go on once it is answered */
typedef struct
{
  Loss loss;
  BbDeskFunc then;
} Question;

static BbDocument *
get_document (BbDesk *desk)
{
  return bb_editor_get_document (bb_desk_get_editor (desk));
}

static Loss
get_given_up (BbDesk *desk)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (desk), GIVEN_UP));
}

static void
set_given_up (BbDesk *desk, Loss losses)
{
  g_object_set_data (G_OBJECT (desk), GIVEN_UP, GINT_TO_POINTER (losses));
}

/* what @desk would lose if it closed now, and was not asked for yet */
static Loss
find_losses (BbDesk *desk)
{
  g_autofree char *work = bb_job_bar_describe (bb_desk_get_jobs (desk));
  Loss losses = work != NULL ? WORK : 0;

  if (bb_desk_get_editor (desk) != NULL && bb_document_is_modified (get_document (desk)) &&
      !bb_document_is_read_only (get_document (desk)))
    losses |= CHANGES;
  return losses & ~get_given_up (desk);
}

static void
close_window (BbDesk *desk)
{
  g_autoptr (BbDesk) kept = g_object_ref (desk);

  g_object_set_data (G_OBJECT (kept), ANSWERED, GINT_TO_POINTER (TRUE));
  gtk_window_close (GTK_WINDOW (kept));
  g_object_set_data (G_OBJECT (kept), ANSWERED, NULL);
}

/* Questions */

static AdwMessageDialog *
make_work_question (BbDesk *desk)
{
  g_autofree char *work = bb_job_bar_describe (bb_desk_get_jobs (desk));
  g_autofree char *body = g_strdup_printf (
      _ ("%s\nThe window closes once this is done. If it closes now, this will not be finished."), work);
  AdwMessageDialog *dialog = bb_message_new (GTK_WINDOW (desk), _ ("Not Finished Yet"), body);

  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Keep Open"), "give-up", _ ("Close _Now"), NULL);
  return dialog;
}

static AdwMessageDialog *
make_changes_question (BbDesk *desk)
{
  g_autofree char *body = g_strdup_printf (_ ("“%s” has changes that are not saved. What is not saved will be lost."),
                                           bb_document_get_name (get_document (desk)));
  AdwMessageDialog *dialog = bb_message_new (GTK_WINDOW (desk), _ ("Save Changes?"), body);

  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "give-up", _ ("_Discard"), "save", _ ("_Save"),
                                    NULL);
  adw_message_dialog_set_response_appearance (dialog, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "save");
  return dialog;
}

/* the question outlives the window by a moment, and would reach for what it stood over */
static void
lift (AdwMessageDialog *dialog, BbDesk *desk)
{
  g_object_set_data (G_OBJECT (desk), QUESTION, NULL);
  gtk_window_set_transient_for (GTK_WINDOW (dialog), NULL);
}

static void keep_all (GtkApplication *application);

static void
response_cb (AdwMessageDialog *dialog, const char *response, BbDesk *desk)
{
  const Question *question = g_object_get_data (G_OBJECT (dialog), QUESTION);

  lift (dialog, desk);
  if (g_str_equal (response, "cancel"))
    {
      keep_all (gtk_window_get_application (GTK_WINDOW (desk)));
    }
  else if (g_str_equal (response, "save"))
    {
      bb_save_job_start (desk, question->then);
    }
  else
    {
      if (g_str_equal (response, "give-up"))
        set_given_up (desk, get_given_up (desk) | question->loss);
      question->then (desk);
    }
}

static void
ask (BbDesk *desk, Loss loss, BbDeskFunc then)
{
  GtkWindow *open = g_object_get_data (G_OBJECT (desk), QUESTION);
  AdwMessageDialog *dialog;
  Question *question;

  if (open != NULL)
    {
      gtk_window_present (open);
      return;
    }

  dialog = loss == WORK ? make_work_question (desk) : make_changes_question (desk);
  adw_message_dialog_set_response_appearance (dialog, "give-up", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (dialog, "cancel");
  question = g_new (Question, 1);
  *question = (Question){ loss, then };
  g_object_set_data_full (G_OBJECT (dialog), QUESTION, question, g_free);
  g_object_set_data (G_OBJECT (desk), QUESTION, dialog);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), desk, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Returns: whether the window must be waited for; what is going on there ends in @then */
static gboolean
must_wait (BbDesk *desk, BbDeskFunc then)
{
  Loss losses = find_losses (desk);

  if (bb_save_job_follow (desk, then))
    return TRUE;
  if (losses == 0)
    return FALSE;

  gtk_window_present (GTK_WINDOW (desk));
  ask (desk, losses & WORK ? WORK : CHANGES, then);
  return TRUE;
}

/* what failed is told over the window, which must be there for it */
void
bb_closing_go_on (BbDesk *desk, gboolean is_done)
{
  AdwMessageDialog *dialog = g_object_get_data (G_OBJECT (desk), QUESTION);
  const Question *question = dialog != NULL ? g_object_get_data (G_OBJECT (dialog), QUESTION) : NULL;

  if (question == NULL || question->loss != WORK || (is_done && find_losses (desk) & WORK))
    return;

  adw_message_dialog_response (dialog, is_done ? "done" : "cancel");
}

gboolean
bb_closing_ask (BbDesk *desk)
{
  if (g_object_get_data (G_OBJECT (desk), ANSWERED) == NULL)
    set_given_up (desk, 0);
  if (must_wait (desk, close_window))
    return TRUE;

  if (get_given_up (desk) & CHANGES)
    bb_document_discard_changes (get_document (desk));
  return FALSE;
}

/* All windows */

/* dialogs go with their windows */
static GPtrArray *
list_windows (GtkApplication *application)
{
  GPtrArray *windows = g_ptr_array_new_with_free_func (g_object_unref);

  for (GList *item = gtk_application_get_windows (application); item != NULL; item = item->next)
    {
      if (BB_IS_DESK (item->data))
        g_ptr_array_add (windows, g_object_ref (item->data));
    }

  return windows;
}

static void
keep_all (GtkApplication *application)
{
  g_autoptr (GPtrArray) windows = list_windows (application);

  for (guint i = 0; i < windows->len; i++)
    set_given_up (g_ptr_array_index (windows, i), 0);
}

static void go_on (BbDesk *desk);

/* one question at a time; the windows close when the last one is answered */
static void
close_all (GtkApplication *application)
{
  g_autoptr (GPtrArray) windows = list_windows (application);

  for (guint i = 0; i < windows->len; i++)
    {
      if (must_wait (g_ptr_array_index (windows, i), go_on))
        return;
    }

  for (guint i = 0; i < windows->len; i++)
    close_window (g_ptr_array_index (windows, i));
}

static void
go_on (BbDesk *desk)
{
  close_all (gtk_window_get_application (GTK_WINDOW (desk)));
}

void
bb_closing_close_all (GtkApplication *application)
{
  keep_all (application);
  close_all (application);
}

gboolean
bb_closing_is_any_at_risk (GtkApplication *application)
{
  g_autoptr (GPtrArray) windows = list_windows (application);

  for (guint i = 0; i < windows->len; i++)
    {
      if (find_losses (g_ptr_array_index (windows, i)) != 0)
        return TRUE;
    }

  return FALSE;
}
