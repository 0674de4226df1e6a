/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with practice videos? */
#include "editor/video-commands.h"

#include <glib/gi18n-lib.h>

#include "document/video-job.h"
#include "import/video/video-still.h"
#include "model/video-places.h"

static const BbVideo *
get_video (BbEditor *editor, guint index)
{
  return bb_list_get (bb_editor_get_project (editor)->lists[BB_VIDEOS], index);
}

static guint
count (BbEditor *editor)
{
  return bb_editor_get_project (editor)->lists[BB_VIDEOS]->n_items;
}

static const BbVideo *
get_shown (BbEditor *editor)
{
  return bb_videos_find_shown (bb_editor_get_project (editor));
}

void
bb_video_toggle (BbEditor *editor)
{
  const BbVideo *shown = get_shown (editor);

  if (shown != NULL)
    bb_editor_commit (editor, _ ("Hide Video"), bb_videos_show (bb_editor_get_base (editor), NULL), NULL);
  else if (count (editor) > 0)
    bb_editor_commit (editor, _ ("Show Video"), bb_videos_show (bb_editor_get_base (editor), get_video (editor, 0)->id),
                      NULL);
}

void
bb_video_show_next (BbEditor *editor)
{
  guint n = count (editor), next = 0;

  for (guint i = 0; i < n; i++)
    {
      if (get_video (editor, i)->is_shown)
        next = (i + 1) % n;
    }
  if (n > 0 && !get_video (editor, next)->is_shown)
    bb_editor_commit (editor, _ ("Show Video"),
                      bb_videos_show (bb_editor_get_base (editor), get_video (editor, next)->id), NULL);
}

void
bb_video_mirror (BbEditor *editor)
{
  const BbVideo *shown = get_shown (editor);

  if (shown != NULL)
    bb_editor_commit (editor, _ ("Mirror Video"),
                      bb_videos_set_mirrored (bb_editor_get_base (editor), shown->id, !shown->is_mirrored), NULL);
}

gboolean
bb_video_find_shown (BbEditor *editor, gboolean *is_on)
{
  *is_on = get_shown (editor) != NULL;
  return count (editor) > 0;
}

gboolean
bb_video_find_mirrored (BbEditor *editor, gboolean *is_on)
{
  const BbVideo *shown = get_shown (editor);

  *is_on = shown != NULL && shown->is_mirrored;
  return shown != NULL;
}

void
bb_video_remove (BbEditor *editor)
{
  const BbVideo *shown = get_shown (editor);

  if (shown != NULL)
    bb_editor_commit (editor, _ ("Remove Video"), bb_videos_remove (bb_editor_get_base (editor), shown->id), NULL);
}

void
bb_video_place (BbEditor *editor, double sample)
{
  const BbVideo *shown = get_shown (editor);

  if (shown != NULL)
    bb_editor_commit (editor, _ ("Move Video"),
                      bb_videos_place (bb_editor_get_base (editor), shown->id, sample, shown->drift_ppm, 0), NULL);
}

/* a frame */

int
bb_video_find_frame (BbEditor *editor, gboolean *mirrored)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbVideo *video = bb_videos_find_shown (project);
  BbVideoFrames *frames = bb_editor_get_video (editor);
  gint64 time;

  if (video == NULL || frames == NULL)
    return -1;

  if (mirrored != NULL)
    *mirrored = video->is_mirrored;
  time = bb_videos_get_time (project, video, bb_editor_get_frame (editor));
  return time >= 0 && time < video->duration ? (int) bb_video_frames_find (frames, time) : -1;
}

/* what a thread takes out of a video, and for whom */
typedef struct
{
  BbEditor *editor;
  char *board; /* id */
  char *path;
  BbVideoInfo info;
  gint64 time;
  gboolean is_mirrored;
} Taking;

static void
taking_free (gpointer data)
{
  Taking *taking = data;

  g_object_unref (taking->editor);
  g_free (taking->board);
  g_free (taking->path);
  g_free (taking);
}

static cairo_status_t
write_cb (void *bytes, const guint8 *data, guint length)
{
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* takes over @surface */
static cairo_surface_t *
mirror (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);
  cairo_surface_t *mirrored = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (mirrored);

  cairo_translate (cr, width, 0);
  cairo_scale (cr, -1, 1);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return mirrored;
}

static void
take_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Taking *taking = data;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  GError *error = NULL;
  cairo_surface_t *surface = bb_video_still_load (taking->path, &taking->info, taking->time, cancellable, &error);

  if (surface == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  if (taking->is_mirrored)
    surface = mirror (surface);
  cairo_surface_write_to_png_stream (surface, write_cb, bytes);
  cairo_surface_destroy (surface);
  g_task_return_pointer (task, g_byte_array_free_to_bytes (g_steal_pointer (&bytes)), (GDestroyNotify) g_bytes_unref);
}

static void
added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbEditor) editor = data;
  g_autoptr (GError) error = NULL;

  if (!bb_document_add_layer_finish (BB_DOCUMENT (source), result, &error))
    bb_editor_say (editor, error->message);
}

static void
taken_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  const Taking *taking = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);

  if (bytes != NULL)
    bb_document_add_layer_async (BB_DOCUMENT (source), taking->board, NULL, bytes, BB_FIT_INSIDE, NULL, added_cb,
                                 g_object_ref (taking->editor));
  else
    bb_editor_say (taking->editor, error->message);
}

void
bb_video_take_frame (BbEditor *editor)
{
  BbDocument *document = bb_editor_get_document (editor);
  BbVideoFrames *frames = bb_editor_get_video (editor);
  gboolean is_mirrored;
  int index = bb_video_find_frame (editor, &is_mirrored);
  g_autoptr (GTask) task = NULL;
  Taking *taking;

  if (index < 0)
    bb_editor_say (editor, _ ("No video is shown at the playhead."));
  if (index < 0 || !bb_editor_may_edit (editor))
    return;

  taking = g_new0 (Taking, 1);
  taking->editor = g_object_ref (editor);
  taking->board = g_strdup (bb_editor_get_board (editor)->id);
  taking->path = bb_video_job_get_path (bb_document_get_folder (document), get_shown (editor));
  taking->info = *bb_video_frames_get_info (frames);
  taking->time = bb_video_frames_get_time (frames, (guint) index);
  taking->is_mirrored = is_mirrored;
  task = g_task_new (document, NULL, taken_cb, NULL);
  g_task_set_task_data (task, taking, taking_free);
  g_task_run_in_thread (task, take_in_thread);
}
