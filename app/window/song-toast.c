/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said when a song takes the place of another? */
#include "window/song-toast.h"

#include <glib/gi18n.h>
#include <math.h>

#include "window/dialogs/message-dialog.h"
#include "window/offer-toast.h"

/* less than this nobody sees, in seconds */
#define SHORTEST 0.05

/* Returns: how long the video goes on after @project's song; below 0, how long the song does after the video */
static double
find_rest (const BbProject *project)
{
  const BbSettings *settings = project->settings;
  gint64 frames = settings->length - bb_song_get_end (project->song, &settings->rate);

  return (double) frames * settings->rate.denominator / settings->rate.numerator;
}

/* neither boards nor length follow a song that sounds otherwise: where that leaves silence, or cuts the song off, it is
 * said */
static char *
make_text (const BbProject *before, const BbProject *now, const BbSongOutcome *outcome)
{
  const char *name = now->song->media_name;
  double rest = find_rest (now);

  if (outcome != NULL && outcome->is_aligned)
    return g_strdup_printf (_ ("The song is now “%s”. %s"), name, outcome->lines[0]);
  if (outcome != NULL && fabs (rest - find_rest (before)) < SHORTEST)
    return g_strdup (outcome->lines[0]);
  if (fabs (rest) < SHORTEST || fabs (rest - find_rest (before)) < SHORTEST)
    return g_strdup_printf (_ ("The song is now “%s”."), name);
  if (rest > 0)
    return g_strdup_printf (_ ("The song is now “%s”. It ends %.1f s before the video."), name, rest);
  return g_strdup_printf (_ ("The song is now “%s”. The video ends %.1f s before it."), name, -rest);
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, BbDesk *desk)
{
  if (g_str_equal (response, "listen"))
    gtk_widget_activate_action (GTK_WIDGET (desk), "win.compare-mixes", NULL);
  if (g_str_equal (response, "undo"))
    gtk_widget_activate_action (GTK_WIDGET (desk), "win.undo", NULL);
}

/* what has no counterpart is for the user to look after */
static void
list_losses (BbDesk *desk, const BbSongOutcome *outcome)
{
  g_autofree char *text = g_strjoinv ("\n\n", outcome->lines);
  const char *heading = outcome->is_aligned ? _ ("Not All Is in the New Mix") : _ ("The New Song Is Too Short");
  AdwMessageDialog *dialog = bb_message_new (GTK_WINDOW (desk), heading, text);

  adw_message_dialog_add_response (dialog, "undo", _ ("_Undo"));
  if (outcome->is_aligned)
    adw_message_dialog_add_response (dialog, "listen", _ ("_Listen"));
  adw_message_dialog_add_response (dialog, "close", _ ("_Close"));
  adw_message_dialog_set_close_response (dialog, "close");
  adw_message_dialog_set_default_response (dialog, "close");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), desk, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
bb_song_toast_show (BbDesk *desk, const BbProject *before)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  const BbProject *now = bb_editor_get_project (editor);
  const BbSongOutcome *outcome = bb_document_get_song_outcome (bb_editor_get_document (editor));
  g_autofree char *text = NULL;

  if (before->song == NULL || before->song == now->song)
    return;

  text = make_text (before, now, outcome);
  if (outcome != NULL && outcome->n_losses > 0)
    list_losses (desk, outcome);
  else if (outcome == NULL || !outcome->is_aligned)
    bb_offer_toast_show (desk, text, _ ("Undo"), "win.undo", NULL);
  else
    bb_offer_toast_show (desk, text, _ ("Listen"), "win.compare-mixes", NULL);
}
