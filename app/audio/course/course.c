/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sample of a tape is heard when? */
#include "audio/course/course.h"

#include <math.h>

/* what is heard at one speed: from there on */
typedef struct
{
  int number;
  gint64 moment;
  gint64 offset;
  double speed;
} Round;

static Round
get_first_round (const BbCourse *self)
{
  return (Round){ 0, self->lead, 0, self->speed };
}

/* whether there is one, at another speed */
static gboolean
get_next_round (const BbCourse *self, const Round *round, Round *next)
{
  const BbTape *tape = &self->tape;
  gint64 length = tape->loop_out - (round->number == 0 ? tape->start : tape->loop_in);

  if (!self->gets_faster || round->speed >= 1 || !bb_tape_loops (tape))
    return FALSE;

  /* whole steps from the first, so that nothing adds up, and a whole sample, so that all agree where it turns */
  *next = (Round){
    .number = round->number + 1,
    .moment = round->moment + MAX (1, llround (length / round->speed)),
    .offset = round->offset + length,
    .speed = MIN (1, rint (1000 * (self->speed + (round->number + 1) * BB_COURSE_FASTER)) / 1000),
  };

  return TRUE;
}

static Round
find_round (const BbCourse *self, gint64 moment)
{
  Round round = get_first_round (self);
  Round next;

  while (get_next_round (self, &round, &next) && next.moment <= moment)
    round = next;

  return round;
}

gint64
bb_course_get_offset (const BbCourse *self, gint64 moment)
{
  Round round = find_round (self, moment);

  return round.offset + (gint64) (MAX (0, moment - round.moment) * round.speed);
}

gint64
bb_course_get_moment (const BbCourse *self, gint64 offset)
{
  Round round = get_first_round (self);
  Round next;
  gint64 moment;

  while (get_next_round (self, &round, &next) && next.offset <= offset)
    round = next;

  /* exactly the other way round, whatever the division did */
  moment = MAX (0, (gint64) ((offset - round.offset) / round.speed) - 1);
  while ((gint64) (moment * round.speed) < offset - round.offset)
    moment++;

  return round.moment + moment;
}

gint64
bb_course_get_length (const BbCourse *self)
{
  return bb_tape_loops (&self->tape) ? G_MAXINT64 : bb_course_get_moment (self, bb_tape_get_length (&self->tape));
}

double
bb_course_get_speed (const BbCourse *self, gint64 moment)
{
  return find_round (self, moment).speed;
}

int
bb_course_get_count (const BbCourse *self, gint64 moment)
{
  if (self->count <= 0 || moment < 0 || moment >= self->lead)
    return -1;

  return (int) MIN (MAX (0, moment - self->hush) / self->count, BB_COURSE_COUNTS - 1);
}

BbCourse
bb_course_get_rest (const BbCourse *self, gint64 moment)
{
  BbCourse rest = *self;

  if (moment < self->lead)
    return rest;

  rest.tape = bb_tape_get_rest (&self->tape, bb_course_get_offset (self, moment));
  rest.speed = bb_course_get_speed (self, moment);
  rest.lead = 0;
  rest.count = 0;
  rest.hush = 0;

  return rest;
}
