/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the pointer's positions are heard while scrubbing, and when? */
#include "playback/scrub.h"

void
bb_scrub_begin (BbScrub *self)
{
  self->last_frame = -1;
  self->waiting = FALSE;
}

void
bb_scrub_offer (BbScrub *self, gint64 frame)
{
  self->frame = frame;
  self->waiting = frame != self->last_frame;
}

gint64
bb_scrub_get_delay (const BbScrub *self, gint64 now)
{
  if (!self->waiting)
    return -1;

  return MAX (0, self->last_time + BB_SCRUB_INTERVAL_US - now);
}

gboolean
bb_scrub_take (BbScrub *self, gint64 now, gint64 *frame)
{
  if (bb_scrub_get_delay (self, now) != 0)
    return FALSE;

  self->last_time = now;
  self->last_frame = self->frame;
  self->waiting = FALSE;
  *frame = self->frame;

  return TRUE;
}
