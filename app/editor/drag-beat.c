/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a drag set the beats right? */
#include <glib/gi18n-lib.h>

#include "editor/drag-private.h"
#include "model/tempi.h"

/* pixels: a press that shakes goes to the count */
#define THRESHOLD 4

/* the beat next to the pointer: there is nothing else in that lane */
static gboolean
begin (BbDrag *self, const BbLanesHit *hit, double position)
{
  const BbBeatGrid *beats = bb_editor_get_beats (self->editor);
  int index = bb_beat_grid_find_nearest (beats, position);

  if (index < 0)
    return FALSE;

  self->beat = beats->beats[index].sample;
  self->at = beats->beats[index].position;
  self->grab = position - self->at;
  self->hit = *hit;
  self->hit.frame = beats->beats[index].frame;
  return TRUE;
}

static void
to (BbDrag *self, double position)
{
  const BbProject *base = bb_editor_get_base (self->editor);
  const BbFrameRate *rate = &base->settings->rate;
  double frames = position - self->grab - self->at;

  if (base->song == NULL || bb_document_is_read_only (bb_editor_get_document (self->editor)))
    return;

  bb_editor_propose (self->editor, bb_tempi_move_beat (base, self->beat,
                                                       self->beat + frames * base->song->sample_rate *
                                                                        rate->denominator / rate->numerator));
}

static void
commit (BbDrag *self)
{
  bb_editor_accept (self->editor, _ ("Move Beat"));
}

static void
click (BbDrag *self)
{
  bb_editor_seek (self->editor, self->hit.frame);
}

const BbDragKind bb_drag_beat = { .threshold = THRESHOLD, .begin = begin, .to = to, .commit = commit, .click = click };
