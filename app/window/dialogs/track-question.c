/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a sound take the song's place, or lie beside it? */
#include "window/dialogs/track-question.h"

#include <glib/gi18n.h>

#include "window/dialogs/message-dialog.h"

typedef struct
{
  BbTrackAnswer answer;
  gpointer data;
  GDestroyNotify destroy;
} Question;

static void
response_cb (AdwMessageDialog *dialog, const char *response, Question *question)
{
  gboolean is_track = g_str_equal (response, "track");

  if (is_track || g_str_equal (response, "song"))
    question->answer (is_track, question->data);
}

static void
question_free (gpointer data, GClosure *closure)
{
  Question *question = data;

  question->destroy (question->data);
  g_free (question);
}

void
bb_track_question_ask (GtkWindow *parent, const char *name, BbTrackAnswer answer, gpointer data, GDestroyNotify destroy)
{
  g_autofree char *body =
      g_strdup_printf (_ ("“%s” can take the song's place, as another mix of it; or lie beside it, "
                          "as an instrumental, a cappella or guide that is heard when you want it."),
                       name);
  AdwMessageDialog *dialog = bb_message_new (parent, _ ("New Mix, or Another Track?"), body);
  Question *question = g_new0 (Question, 1);

  *question = (Question){ answer, data, destroy };
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "track", _ ("Another _Track"), "song",
                                    _ ("New _Mix"), NULL);
  adw_message_dialog_set_default_response (dialog, "song");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, question_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
