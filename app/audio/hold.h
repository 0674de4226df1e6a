/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What keeps a parser from sending sound before anyone takes it? */
#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

/**
 * bb_hold_until_linked:
 * @decodebin: not started yet; whoever links its pads has connected to "pad-added" before
 *
 * GStreamer's aiffparse pushes from a thread of its own, at times before decodebin has linked it:
 * it then stops, decodebin swallows the error, and the pipeline waits for ever. Holds its buffers
 * until decodebin has shown the pad.
 */
void bb_hold_until_linked (GstElement *decodebin);

G_END_DECLS
