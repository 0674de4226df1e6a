/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sample of the programme comes when? */
#include "audio/course/tape.h"

gboolean
bb_tape_loops (const BbTape *self)
{
  return self->loop_out > self->loop_in && self->loop_out > self->start && self->stop >= self->start;
}

gint64
bb_tape_get_length (const BbTape *self)
{
  return bb_tape_loops (self) ? G_MAXINT64 : ABS (self->stop - self->start);
}

gint64
bb_tape_get_position (const BbTape *self, gint64 offset)
{
  gint64 position;

  offset = CLAMP (offset, 0, bb_tape_get_length (self));
  if (self->stop < self->start)
    return self->start - offset;

  position = self->start + offset;
  if (bb_tape_loops (self) && position >= self->loop_out)
    position = self->loop_in + (position - self->loop_out) % (self->loop_out - self->loop_in);

  return position;
}

gint64
bb_tape_get_turn (const BbTape *self, gint64 offset)
{
  gint64 first = self->loop_out - self->start;
  gint64 length = self->loop_out - self->loop_in;

  if (!bb_tape_loops (self))
    return G_MAXINT64;

  return first + (MAX (0, offset - first) + length - 1) / length * length;
}

BbTape
bb_tape_get_rest (const BbTape *self, gint64 offset)
{
  BbTape rest = *self;

  rest.start = bb_tape_get_position (self, offset);

  return rest;
}

gint64
bb_tape_get_run (const BbTape *self, gint64 offset, gint64 n_samples, gint64 *first, gboolean *backward)
{
  gint64 position = bb_tape_get_position (self, offset);
  gint64 n = MIN (n_samples, bb_tape_get_length (self) - offset);

  if (bb_tape_loops (self))
    n = MIN (n_samples, self->loop_out - position);

  *backward = self->stop < self->start;
  *first = *backward ? position - n : position;

  return MAX (n, 0);
}
