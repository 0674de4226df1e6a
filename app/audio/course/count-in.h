/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long is a count-in before a course? */
#pragma once

#include "audio/course/click.h"
#include "audio/course/course.h"

G_BEGIN_DECLS

/**
 * bb_count_in_add:
 * @course: begins without a lead
 * @click: whose beats are counted
 * @hush: samples before the first count
 *
 * Makes room for four counts before @course, at its speed; the beat after the last one is the tape's own, at its
 * beginning or, where that lies between two beats, soon after it.
 *
 * Returns: %FALSE where there is no tempo to count in; then @course is as it was
 */
gboolean bb_count_in_add (BbCourse *course, const BbClick *click, gint64 hush);

G_END_DECLS
