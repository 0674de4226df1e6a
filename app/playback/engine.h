/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who drives the pipeline, so that nobody else ever waits for a sound device? */
#pragma once

#include "audio/course/click.h"
#include "audio/course/course.h"
#include "playback/home.h"
#include "playback/programme.h"
#include "playback/sink.h"

G_BEGIN_DECLS

/**
 * BbEngine:
 *
 * Owns the pipeline, in a thread of its own. It is told what is wanted and brings the pipeline there;
 * requests that come faster than it works replace each other. No function blocks.
 */
typedef struct _BbEngine BbEngine;

/**
 * bb_engine_new:
 * @open: how to get a sink; called in the engine's thread, with @open_data
 * @func: told what happens, in the main context of now, with @data
 *
 * Returns: (transfer full): an engine that plays silence; no device is opened before the first
 *   bb_engine_run()
 */
BbEngine *bb_engine_new (BbSinkFunc open, gpointer open_data, BbEngineFunc func, gpointer data);

/** Stops; waits half a second at most for the device to close. @func is not called any more. */
void bb_engine_free (BbEngine *self);

/** Sets what courses are played over; the sound stops until the next bb_engine_run() */
void bb_engine_set_programme (BbEngine *self, BbProgramme *programme);

/** Plays on through another device: an id, or %NULL for the default */
void bb_engine_set_device (BbEngine *self, const char *device);

/** Opens the device again, from the same place: for one that came back */
void bb_engine_retry_device (BbEngine *self);

/** @volume: a linear factor */
void bb_engine_set_volume (BbEngine *self, double volume);

/** Sets what the metronome clicks (nullable), at samples of the programme; what plays goes on */
void bb_engine_set_click (BbEngine *self, BbClick *click);

/** @delay: how much later than the device says it is heard, in nanoseconds */
void bb_engine_set_delay (BbEngine *self, gint64 delay);

/**
 * bb_engine_run:
 * @course: over the programme
 * @playing: or ready in silence at its first sample
 *
 * Returns: the number of this run
 */
guint bb_engine_run (BbEngine *self, const BbCourse *course, gboolean playing);

/** Sets @course to what is wanted. Returns: the moment of it that is heard now */
gint64 bb_engine_get_moment (BbEngine *self, BbCourse *course);

G_END_DECLS
