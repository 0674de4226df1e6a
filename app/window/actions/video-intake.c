/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a practice video come into a window, and to its place in the song? */
#include "window/actions/video-intake.h"

#include <glib/gi18n.h>

#include "model/video-places.h"
#include "window/actions/incoming.h"

/* a video that comes, and who takes what turns out to be a sound */
typedef struct
{
  BbIncoming *incoming;
  BbVideoIsSound is_sound;
} Coming;

static void
added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Coming *coming = data;
  g_autoptr (BbIncoming) incoming = coming->incoming;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = bb_document_add_video_finish (incoming->document, result, &error);

  incoming->is_here = words != NULL;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) && !bb_desk_is_closed (incoming->desk))
    coming->is_sound (incoming->desk, incoming->delivery, incoming->path);
  else
    bb_incoming_refuse (incoming, error);
  if (words != NULL)
    bb_incoming_say (incoming, words);
}

void
bb_video_intake_take (BbDesk *desk, BbDelivery *delivery, const char *path, gint64 frame, BbVideoIsSound is_sound)
{
  Coming *coming;

  if (!bb_incoming_prepare (desk))
    return;

  coming = g_new0 (Coming, 1);
  coming->incoming = bb_incoming_new_file (desk, delivery, path, "video-progress");
  coming->is_sound = is_sound;
  bb_document_add_video_async (coming->incoming->document, path, frame, bb_incoming_get_cancellable (coming->incoming),
                               added_cb, coming);
}

static void
aligned_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbIncoming) incoming = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = bb_document_align_video_finish (incoming->document, result, &error);

  incoming->is_here = words != NULL;
  bb_incoming_refuse (incoming, error);
  if (words != NULL)
    bb_incoming_say (incoming, words);
}

void
bb_video_intake_align (BbDesk *desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  const BbVideo *shown = editor != NULL ? bb_videos_find_shown (bb_editor_get_project (editor)) : NULL;
  g_autofree char *label = NULL;
  BbIncoming *incoming;

  if (shown == NULL || !bb_editor_may_edit (editor))
    return;

  label = g_strdup_printf (_ ("Looking for “%s” in the song…"), shown->media_name);
  incoming = bb_incoming_new (desk, NULL, label, "video-progress");
  bb_document_align_video_async (incoming->document, shown->id, bb_incoming_get_cancellable (incoming), aligned_cb,
                                 incoming);
}
