/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a tape sound slower or faster at the same pitch? */
#pragma once

#include "audio/course/attacks.h"
#include "audio/course/course.h"

G_BEGIN_DECLS

/**
 * BbSplicer:
 *
 * Lays pieces of the tape, 30 ms long, one over the other, each from where it goes on best near where the course is by
 * then: see W. Verhelst and M. Roelands, "An Overlap-Add Technique Based on Waveform Similarity (WSOLA)", ICASSP 1993.
 * An attack is never repeated nor left out: a piece begins just before it, so that it is heard at its very moment.
 * In between what is heard is within 15 ms of the course. At speed 1 the samples are those of the tape.
 */
typedef struct _BbSplicer BbSplicer;

/** Returns: (transfer full): one that is at the beginning of an empty course; @read is called with @data */
BbSplicer *bb_splicer_new (int rate, int channels, BbTapeRead read, gpointer data);
void bb_splicer_free (BbSplicer *self);

/** Begins with @course, which is copied */
void bb_splicer_begin (BbSplicer *self, const BbCourse *course);

/** Sets @samples to what is heard from @moment on: the end of the lead at first, and then always where the last ended
 */
void bb_splicer_read (BbSplicer *self, gint64 moment, gint64 n_samples, gint16 *samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSplicer, bb_splicer_free)

G_END_DECLS
