/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a frame of a video look like as large as it is? */
#include "import/video/video-still.h"

#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "import/video/video-helper.h"
#include "store/readable.h"

cairo_surface_t *
bb_video_still_load (const char *file, const BbVideoInfo *info, gint64 time, GCancellable *cancellable, GError **error)
{
  const BbVideoRequest request = { .want = BB_VIDEO_WANTS_WHOLE, .origin = info->origin, .time = time };
  g_autofree char *name = g_filename_display_basename (file);
  g_autoptr (BbVideoHelper) helper = NULL;
  cairo_surface_t *surface;
  int descriptor = bb_readable_open (file, error);

  if (descriptor < 0)
    return NULL;

  helper = bb_video_helper_new (FALSE, cancellable, error);
  if (helper != NULL)
    bb_video_helper_ask (helper, &request, descriptor);
  close (descriptor);
  if (helper == NULL)
    return NULL;

  surface = bb_video_helper_take_pixels (helper);
  if (surface == NULL && !g_cancellable_set_error_if_cancelled (cancellable, error))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 _ ("The frame cannot be taken out of “%s”: decoding it failed. Convert the video to MP4."), name);
  return surface;
}
