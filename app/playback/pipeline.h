/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does sound pass through from source to device? */
#pragma once

#include <gst/gst.h>

#include "playback/source.h"

G_BEGIN_DECLS

/**
 * BbPipeline:
 * @bin: the pipeline itself
 * @source: plays the course
 * @volume: loudness
 *
 * source, conversion to what the device takes, volume, sink.
 */
typedef struct
{
  GstElement *bin;
  BbSource *source;
  GstElement *volume;
} BbPipeline;

/**
 * bb_pipeline_new:
 * @sink: (transfer floating): what the sound comes out of
 *
 * Returns: (transfer full): the pipeline, not started, or %NULL and @error where GStreamer lacks a part
 */
BbPipeline *bb_pipeline_new (GstElement *sink, GError **error);

/** Stops it, which may block on a dead device, and frees it */
void bb_pipeline_free (BbPipeline *self);

/** Does the same in a thread of its own: for a pipeline whose device failed */
void bb_pipeline_abandon (BbPipeline *self);

/** Changes what is played; the device stays open. Needs a bb_pipeline_run() after. */
void bb_pipeline_set_programme (BbPipeline *self, BbProgramme *programme);

/**
 * bb_pipeline_run:
 * @course: what to play from its beginning, at once; what sounded before is dropped
 * @playing: or ready in silence at its first sample
 * @seqnum: (out): the sequence number that the end-of-stream message of this run will have
 *
 * Returns: whether the pipeline took it; if not, its bus says why
 */
gboolean bb_pipeline_run (BbPipeline *self, const BbCourse *course, gboolean playing, guint32 *seqnum);

/**
 * bb_pipeline_is_echo:
 * @message: an error
 *
 * By the rule of #GstFlowReturn an element that fails tells of it itself. The source only says after it that something
 * did, and says so too, of nothing, when a stream is taken down just as it begins: a segment that comes to a closed pad
 * counts as failed.
 *
 * Returns: whether @message says no more than that
 */
gboolean bb_pipeline_is_echo (const BbPipeline *self, GstMessage *message);

/**
 * bb_pipeline_get_running_time:
 * @bin: a #BbPipeline's, perhaps shared with another thread
 *
 * Returns: nanoseconds that were heard since the last bb_pipeline_run(), by the clock of the device; 0
 *   while it is not playing
 */
gint64 bb_pipeline_get_running_time (GstElement *bin);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPipeline, bb_pipeline_free)

G_END_DECLS
