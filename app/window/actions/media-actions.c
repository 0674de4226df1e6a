/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do songs, videos and pictures come into a window? */
#include "window/actions/media-actions.h"

#include <glib/gi18n.h>

#include "import/intake.h"
#include "window/actions/incoming.h"
#include "window/actions/picture-intake.h"
#include "window/actions/video-intake.h"
#include "window/actions/words-actions.h"
#include "window/delivery.h"
#include "window/dialogs/picture-fit.h"
#include "window/dialogs/track-question.h"
#include "window/dialogs/tracks-dialog.h"
#include "window/settings.h"
#include "window/song-toast.h"

static void
song_set_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbIncoming) arrival = data;
  g_autoptr (BbProject) before = bb_project_ref (bb_document_get_project (arrival->document));
  g_autoptr (GError) error = NULL;

  arrival->is_here = bb_document_set_song_finish (arrival->document, result, &error);
  bb_incoming_refuse (arrival, error);
  if (arrival->is_here && !bb_desk_is_closed (arrival->desk))
    {
      bb_song_toast_show (arrival->desk, before);
      if (arrival->lyrics != NULL)
        bb_words_take_lyrics (arrival->desk, arrival->delivery, arrival->lyrics);
    }
}

/* @lyrics: (nullable): that lie in it */
static void
take_song (BbDesk *desk, BbDelivery *delivery, const char *path, const char *lyrics)
{
  BbIncoming *arrival;

  if (!bb_incoming_prepare (desk))
    return;

  arrival = bb_incoming_new_file (desk, delivery, path, "progress");
  arrival->lyrics = g_strdup (lyrics);
  bb_document_set_song_async (arrival->document, path, bb_incoming_get_cancellable (arrival), song_set_cb, arrival);
}

static void
take_sound (BbDesk *desk, BbDelivery *delivery, const char *path)
{
  take_song (desk, delivery, path, NULL);
}

/* where there is no song yet, the first video is one by its sound */
static void
take_videos (BbDesk *desk, BbDelivery *delivery, const BbIntake *intake, gint64 frame)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  gboolean has_song = intake->song != NULL || (editor != NULL && bb_editor_get_project (editor)->song != NULL);

  for (guint i = 0; intake->videos[i] != NULL; i++)
    {
      if (has_song)
        bb_video_intake_take (desk, delivery, intake->videos[i], frame, take_sound);
      else
        take_song (desk, delivery, intake->videos[i], NULL);
      has_song = TRUE;
    }
}

static void
track_added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbIncoming) arrival = data;
  g_autoptr (GError) error = NULL;

  arrival->is_here = bb_document_add_track_finish (arrival->document, result, &error);
  bb_incoming_refuse (arrival, error);
  if (arrival->is_here && !bb_desk_is_closed (arrival->desk))
    bb_tracks_dialog_tell (arrival->desk);
}

static void
take_track (BbDesk *desk, BbDelivery *delivery, const char *path)
{
  BbIncoming *arrival;

  if (!bb_incoming_prepare (desk))
    return;

  arrival = bb_incoming_new_file (desk, delivery, path, "progress");
  bb_document_add_track_async (arrival->document, path, bb_incoming_get_cancellable (arrival), track_added_cb, arrival);
}

/* a sound that waits for an answer */
typedef struct
{
  BbDesk *desk;
  BbDelivery *delivery;
  char *path;
  char *lyrics; /* that came with it, or NULL */
} Offer;

static void
offer_free (gpointer data)
{
  Offer *offer = data;

  bb_delivery_unref (offer->delivery);
  g_object_unref (offer->desk);
  g_free (offer->path);
  g_free (offer->lyrics);
  g_free (offer);
}

static void
answer_cb (gboolean is_track, gpointer data)
{
  const Offer *offer = data;

  if (bb_desk_is_closed (offer->desk))
    return;

  if (!is_track)
    take_song (offer->desk, offer->delivery, offer->path, offer->lyrics);
  else
    {
      take_track (offer->desk, offer->delivery, offer->path);
      if (offer->lyrics != NULL)
        bb_words_take_lyrics (offer->desk, offer->delivery, offer->lyrics);
    }
}

/* a song that is lost is looked for, and then this is it */
static gboolean
has_song (BbDesk *desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);

  return editor != NULL && bb_editor_get_project (editor)->song != NULL &&
         bb_document_get_sound (bb_editor_get_document (editor)) != NULL;
}

static void
offer_song (BbDesk *desk, BbDelivery *delivery, const char *path, const char *lyrics)
{
  g_autofree char *name = g_filename_display_basename (path);
  Offer *offer;

  if (!has_song (desk))
    {
      take_song (desk, delivery, path, lyrics);
      return;
    }
  if (!bb_editor_may_edit (bb_desk_get_editor (desk)))
    return;

  offer = g_new0 (Offer, 1);
  offer->desk = g_object_ref (desk);
  offer->delivery = bb_delivery_ref (delivery);
  offer->path = g_strdup (path);
  offer->lyrics = g_strdup (lyrics);
  bb_track_question_ask (GTK_WINDOW (desk), name, answer_cb, offer, offer_free);
}

static void
take_files (BbDesk *desk,
            const char *const *paths,
            gint64 frame,
            void (*take) (BbDesk *desk, BbDelivery *delivery, const char *song, const char *lyrics))
{
  g_autoptr (BbIntake) intake = bb_intake_new (paths);
  g_autoptr (BbDelivery) delivery = bb_delivery_new (desk);

  for (guint i = 0; intake->strangers[i] != NULL; i++)
    bb_delivery_add_stranger (delivery, intake->strangers[i]);
  for (guint i = 0; intake->projects[i] != NULL; i++)
    bb_desk_open_project (desk, intake->projects[i]);
  if (intake->song != NULL)
    take (desk, delivery, intake->song, intake->lyrics);
  else if (intake->lyrics != NULL)
    bb_words_take_lyrics (desk, delivery, intake->lyrics);
  if (intake->notes != NULL)
    bb_words_take_notes (desk, delivery, intake->notes);
  take_videos (desk, delivery, intake, frame);
  if (intake->pictures[0] != NULL)
    bb_picture_intake_take (desk, delivery, (const char *const *) intake->pictures, frame);
}

void
bb_media_take_videos (BbDesk *desk, const char *const *paths, gint64 frame)
{
  g_autoptr (BbDelivery) delivery = bb_delivery_new (desk);

  for (guint i = 0; paths[i] != NULL; i++)
    bb_video_intake_take (desk, delivery, paths[i], frame, take_sound);
}

void
bb_media_take_files (BbDesk *desk, const char *const *paths, gint64 frame)
{
  take_files (desk, paths, frame, take_song);
}

GStrv
bb_media_files_to_paths (GListModel *files)
{
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      if (g_file_peek_path (file) != NULL)
        g_strv_builder_add (paths, g_file_peek_path (file));
    }

  return g_strv_builder_end (paths);
}

static void
start_empty_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  if (bb_desk_get_editor (data) == NULL)
    bb_incoming_prepare (data);
}

static void
layer_added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbIncoming) arrival = data;
  g_autoptr (GError) error = NULL;

  arrival->is_here = bb_document_add_layer_finish (arrival->document, result, &error);
  bb_incoming_refuse (arrival, error);
}

void
bb_media_take_layer (BbDesk *desk, const char *file, GBytes *bytes)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  g_autoptr (BbDelivery) delivery = NULL;
  BbIncoming *arrival;

  if (!bb_editor_may_edit (editor))
    return;

  delivery = bb_delivery_new (desk);
  arrival = bb_incoming_new (desk, delivery, _ ("Copying the picture…"), NULL);
  bb_document_add_layer_async (arrival->document, bb_editor_get_sheet (editor)->id, file, bytes,
                               bb_picture_fit_get (bb_settings_get ()), bb_incoming_get_cancellable (arrival),
                               layer_added_cb, arrival);
}

GStrv
bb_media_list_paths (GdkFileList *list)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (list);
  g_autoptr (GListStore) store = g_list_store_new (G_TYPE_FILE);

  for (GSList *item = files; item != NULL; item = item->next)
    g_list_store_append (store, item->data);
  return bb_media_files_to_paths (G_LIST_MODEL (store));
}

void
bb_media_take_file_list (BbDesk *desk, GdkFileList *list, gint64 frame)
{
  g_auto (GStrv) paths = bb_media_list_paths (list);

  take_files (desk, (const char *const *) paths, frame, offer_song);
}

static const GActionEntry actions[] = {
  { "start-empty", start_empty_cb },
};

void
bb_media_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
