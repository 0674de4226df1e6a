/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the sound come out of? */
#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

/**
 * BbSinkFunc:
 * @device: (nullable): the id of a #BbDevice, or %NULL for the system's default
 * @message: (out) (transfer full) (nullable): for people, where it is another device than asked
 * @data: as given with the function
 *
 * Returns: (transfer floating) (nullable): a sink whose device is open, or %NULL where there is none
 */
typedef GstElement *(*BbSinkFunc) (const char *device, char **message, gpointer data);

/** The #BbSinkFunc of the program: the device, or the default one; may block on a sound server */
GstElement *bb_sink_open (const char *device, char **message, gpointer data);

/** Returns: (transfer floating): a sink that needs no device and keeps the time of the system's clock */
GstElement *bb_sink_new_silent (void);

G_END_DECLS
