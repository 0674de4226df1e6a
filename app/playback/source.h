/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a course become a stream of buffers? */
#pragma once

#include <gst/base/gstpushsrc.h>

#include "audio/course/click.h"
#include "audio/course/course.h"
#include "playback/programme.h"

G_BEGIN_DECLS

#define BB_TYPE_SOURCE (bb_source_get_type ())
G_DECLARE_FINAL_TYPE (BbSource, bb_source, BB, SOURCE, GstPushSrc)

/**
 * bb_source_new:
 *
 * A source element whose stream is a course over a programme: stream time 0 is where the course begins.
 *
 * Returns: (transfer floating): the element
 */
GstElement *bb_source_new (void);

/** Sets what is played. Only while the element is in READY or NULL. */
void bb_source_set_programme (BbSource *self, BbProgramme *programme);

/**
 * bb_source_set_course:
 * @course: copied
 *
 * What the next flushing seek plays; until then the one before goes on. Any thread.
 */
void bb_source_set_course (BbSource *self, const BbCourse *course);

/** Sets what the metronome clicks (nullable), from the next samples on. Any thread. */
void bb_source_set_click (BbSource *self, BbClick *click);

G_END_DECLS
