/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a tape sound that runs slower or faster, and lower or higher with it? */
#pragma once

#include "audio/course/attacks.h"
#include "audio/course/course.h"

G_BEGIN_DECLS

/**
 * BbVarispeed:
 *
 * Reads a tape between its samples. Unlike #BbSplicer it cuts nothing, so that it is what small differences of speed
 * ask for: nobody hears 24 against 23.976 as another pitch.
 */
typedef struct _BbVarispeed BbVarispeed;

/** Returns: (transfer full): one for @course, which keeps one speed and is copied; @read is called with @data */
BbVarispeed *bb_varispeed_new (int channels, const BbCourse *course, BbTapeRead read, gpointer data);
void bb_varispeed_free (BbVarispeed *self);

/** Sets @samples to what is heard from @moment on, which is not before the end of the lead */
void bb_varispeed_read (const BbVarispeed *self, gint64 moment, gint64 n_samples, gint16 *samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbVarispeed, bb_varispeed_free)

G_END_DECLS
