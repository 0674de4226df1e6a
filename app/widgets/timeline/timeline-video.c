/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does the video's lane get its pictures from? */
#include "widgets/timeline/timeline-private.h"

static cairo_surface_t *
get_frame (gpointer data, gint64 time, int height)
{
  return bb_video_thumbnails_lookup (BB_TIMELINE (data)->video, time, height);
}

void
bb_timeline_view_video (BbTimeline *self, BbLanesView *view)
{
  BbVideoFrames *frames = bb_editor_get_video (self->editor);
  const BbVideoInfo *info = frames != NULL ? bb_video_frames_get_info (frames) : NULL;

  if (info == NULL || self->video == NULL)
    return;

  view->get_video_frame = get_frame;
  view->video_aspect = info->width / (double) info->height;
}

static void
video_changed_cb (BbTimeline *self)
{
  BbVideoFrames *frames = bb_editor_get_video (self->editor);

  g_clear_object (&self->video);
  if (frames != NULL)
    {
      self->video = bb_video_thumbnails_new (frames);
      g_signal_connect_object (self->video, "ready", G_CALLBACK (bb_timeline_redraw_all), self, G_CONNECT_SWAPPED);
    }
  bb_timeline_redraw_all (self);
}

void
bb_timeline_follow_video (BbTimeline *self, BbEditor *editor)
{
  g_signal_connect_object (editor, "notify::video", G_CALLBACK (video_changed_cb), self, G_CONNECT_SWAPPED);
  video_changed_cb (self);
}
