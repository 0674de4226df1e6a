/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are songs, videos, pictures and lyrics chosen from a dialog? */
#include "window/dialogs/media-chooser.h"

#include <glib/gi18n.h>

#include "window/actions/media-actions.h"
#include "window/actions/picture-intake.h"
#include "window/dialogs/chooser-folder.h"
#include "window/dialogs/picture-fit.h"
#include "window/dialogs/picture-interval.h"
#include "window/settings.h"

static void
take_choices (GtkFileChooser *chooser)
{
  bb_picture_interval_take_choice (bb_settings_get (), chooser);
  bb_picture_fit_take_choice (bb_settings_get (), chooser);
}

/* takes over @owner */
static void
take_chosen (GtkNativeDialog *dialog,
             int response,
             gpointer owner,
             void (*take) (BbDesk *desk, const char *const *paths, gint64 frame))
{
  g_autoptr (BbDesk) desk = owner;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));
      g_auto (GStrv) paths = bb_media_files_to_paths (files);

      take (desk, (const char *const *) paths, bb_desk_get_frame (desk));
    }

  g_object_unref (dialog);
}

static void
chosen_cb (GtkNativeDialog *dialog, int response, gpointer desk)
{
  take_chosen (dialog, response, desk, bb_media_take_files);
}

static void
pictures_chosen_cb (GtkNativeDialog *dialog, int response, gpointer desk)
{
  if (response == GTK_RESPONSE_ACCEPT)
    take_choices (GTK_FILE_CHOOSER (dialog));
  take_chosen (dialog, response, desk, bb_media_take_files);
}

static void
cut (BbDesk *desk, const char *const *paths, gint64 frame)
{
  if (paths[0] != NULL)
    bb_picture_intake_cut (desk, paths);
}

static void
paper_chosen_cb (GtkNativeDialog *dialog, int response, gpointer desk)
{
  take_chosen (dialog, response, desk, cut);
}

static void
videos_chosen_cb (GtkNativeDialog *dialog, int response, gpointer desk)
{
  take_chosen (dialog, response, desk, bb_media_take_videos);
}

/* @types: MIME types with wildcards, as the filter of the dialog */
static GtkFileChooser *
chooser_new (BbDesk *desk, const char *title, const char *filter_name, const char *const *types, GCallback chosen)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, GTK_WINDOW (desk), GTK_FILE_CHOOSER_ACTION_OPEN,
                                                              _ ("_Open"), _ ("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, filter_name);
  for (guint i = 0; types[i] != NULL; i++)
    gtk_file_filter_add_mime_type (filter, types[i]);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", chosen, g_object_ref (desk));
  return GTK_FILE_CHOOSER (dialog);
}

static void
import_song_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const types[] = { "audio/*", "video/*", "application/ogg", NULL };
  GtkFileChooser *chooser = chooser_new (data, _ ("Choose a Song"), _ ("Songs and videos"), types,
                                         G_CALLBACK (chosen_cb));

  bb_chooser_start_in (chooser, NULL, G_USER_DIRECTORY_MUSIC);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* Returns: (transfer none): a chooser of several files, to be shown */
static GtkFileChooser *
many_new (gpointer data, const char *title, const char *kind, const char *type, GUserDirectory start, GCallback chosen)
{
  const char *const types[] = { type, NULL };
  GtkFileChooser *chooser = chooser_new (data, title, kind, types, chosen);

  bb_chooser_start_in (chooser, NULL, start);
  gtk_file_chooser_set_select_multiple (chooser, TRUE);
  return chooser;
}

static void
import_video_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkFileChooser *chooser = many_new (data, _ ("Import Videos of the Choreography"), _ ("Videos"), "video/*",
                                      G_USER_DIRECTORY_VIDEOS, G_CALLBACK (videos_chosen_cb));

  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
import_pictures_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkFileChooser *chooser = many_new (data, _ ("Import Pictures at the Playhead"), _ ("Pictures"), "image/*",
                                      G_USER_DIRECTORY_PICTURES, G_CALLBACK (pictures_chosen_cb));

  bb_picture_interval_add_choice (bb_settings_get (), bb_desk_get_editor (data), chooser);
  bb_picture_fit_add_choice (bb_settings_get (), chooser);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
import_paper_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkFileChooser *chooser = many_new (data, _ ("Choose Photos of Paper Boards"), _ ("Pictures"), "image/*",
                                      G_USER_DIRECTORY_PICTURES, G_CALLBACK (paper_chosen_cb));

  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* LRC has no MIME type that systems know */
static void
import_words_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const types[] = { "text/plain", "application/x-subrip", "text/vtt", "text/csv", NULL };
  static const char *const suffixes[] = { "lrc", "srt", "vtt", "txt", "csv" };
  GtkFileChooser *chooser = chooser_new (data, _ ("Import Lyrics or Notes"), _ ("Lyrics, subtitles, tables of notes"),
                                         types, G_CALLBACK (chosen_cb));
  g_autoptr (GListModel) filters = gtk_file_chooser_get_filters (chooser);
  g_autoptr (GtkFileFilter) filter = g_list_model_get_item (filters, 0);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);
  bb_chooser_start_in (chooser, NULL, G_USER_DIRECTORY_DOCUMENTS);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static const GActionEntry actions[] = {
  { "import-song", import_song_cb },   { "import-pictures", import_pictures_cb }, { "import-paper", import_paper_cb },
  { "import-video", import_video_cb }, { "import-words", import_words_cb },
};

void
bb_media_chooser_add_actions (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
