/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long is a count-in before a course? */
#include "audio/course/count-in.h"

gboolean
bb_count_in_add (BbCourse *course, const BbClick *click, gint64 hush)
{
  gint64 period;
  gint64 beat = bb_click_get_next (click, course->tape.start, &period);

  if (beat < 0)
    return FALSE;

  course->count = MAX (1, (gint64) (period / course->speed));
  course->hush = hush;
  course->lead = hush;
  course->lead += MAX (0, BB_COURSE_COUNTS * course->count - (gint64) ((beat - course->tape.start) / course->speed));
  return TRUE;
}
