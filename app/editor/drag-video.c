/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a drag move the video along the song? */
#include <glib/gi18n-lib.h>

#include "editor/drag-private.h"
#include "model/video-places.h"

/* pixels */
#define THRESHOLD 4

static gint64
find_start (const BbProject *project, const BbVideo *video)
{
  return bb_videos_get_frame (project, video, 0);
}

static gboolean
begin (BbDrag *self, const BbLanesHit *hit, double position)
{
  const BbProject *base = bb_editor_get_base (self->editor);
  const BbVideo *video = bb_videos_find_shown (base);

  if (video == NULL)
    return FALSE;

  self->item = g_strdup (video->id);
  self->grab = position - (double) find_start (base, video);
  self->hit = *hit;
  return TRUE;
}

/* a hand knows better than a search: from now on it lies where it was put, frame by frame */
static void
to (BbDrag *self, double position)
{
  const BbProject *base = bb_editor_get_base (self->editor);
  const BbVideo *video = bb_videos_find (base, self->item);
  gint64 frame;

  if (video == NULL || bb_document_is_read_only (bb_editor_get_document (self->editor)))
    return;

  frame = bb_drag_snap (self, position - self->grab, NULL);
  bb_editor_propose (self->editor,
                     bb_videos_place (base, self->item, bb_videos_get_sample (base, frame), video->drift_ppm, 0));
}

static void
commit (BbDrag *self)
{
  if (bb_videos_find (bb_editor_get_base (self->editor), self->item) != NULL)
    bb_editor_accept (self->editor, _ ("Move Video"));
}

static void
click (BbDrag *self)
{
  bb_editor_seek (self->editor, self->hit.frame);
}

const BbDragKind bb_drag_video = { .threshold = THRESHOLD, .begin = begin, .to = to, .commit = commit, .click = click };
