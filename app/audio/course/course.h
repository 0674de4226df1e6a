/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sample of a tape is heard when? */
#pragma once

#include "audio/course/tape.h"

G_BEGIN_DECLS

/* how much faster each round of a loop is, until it is as recorded */
#define BB_COURSE_FASTER 0.05

/* "5 6 7 8" */
#define BB_COURSE_COUNTS 4

/* of a hush, in milliseconds: PulseAudio was seen to swallow 20 */
#define BB_COURSE_HUSH 60

/**
 * BbCourse:
 * @tape: what is heard
 * @speed: 1 as recorded; more than 0
 * @gets_faster: whether each round of its loop is faster by %BB_COURSE_FASTER than the one before, until 1
 * @lead: samples of silence before the tape begins: room for a count-in; 0 or more
 * @count: samples from one count to the next, the first after the hush; 0: none
 * @hush: samples of the lead before the first count: a sound device that wakes up swallows what comes first
 *
 * A tape in time. A plain value. A moment is a number of samples that came out since the beginning, at the rate of the
 * programme; an offset is one of the tape.
 */
typedef struct
{
  BbTape tape;
  double speed;
  gboolean gets_faster;
  gint64 lead;
  gint64 count;
  gint64 hush;
} BbCourse;

/** Returns: how many samples of the tape were heard before @moment; not bounded by the tape's length */
gint64 bb_course_get_offset (const BbCourse *self, gint64 moment);

/** Returns: the first moment at which @offset is reached */
gint64 bb_course_get_moment (const BbCourse *self, gint64 offset);

/** Returns: the moment at which it is over; %G_MAXINT64 where it loops */
gint64 bb_course_get_length (const BbCourse *self);

/** Returns: the speed at @moment */
double bb_course_get_speed (const BbCourse *self, gint64 moment);

/** Returns: the count that is heard at @moment, 0 to 3, or is about to be; -1 where none is, or no more */
int bb_course_get_count (const BbCourse *self, gint64 moment);

/** Returns: what is left after @moment; a count-in that is not over begins anew */
BbCourse bb_course_get_rest (const BbCourse *self, gint64 moment);

G_END_DECLS
