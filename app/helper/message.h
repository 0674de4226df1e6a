/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the program and a helper talk? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * bb_message_send:
 * @head: (array length=size): what kind of message it is
 * @body: (nullable) (array length=length): what goes with it, such as a name
 * @descriptor: an open file that goes with it, or -1
 *
 * Returns: whether all of it went over @socket, as one message
 */
gboolean bb_message_send (int socket, gconstpointer head, gsize size, gconstpointer body, gsize length, int descriptor);

/**
 * bb_message_receive:
 * @head: (out) (array length=size):
 * @body: (out) (array length=room): what of it fits
 * @length: (out): of @body
 * @descriptor: (out) (nullable): the caller's, or -1
 *
 * Waits for a message.
 *
 * Returns: %FALSE where the other end is closed, or says something else
 */
gboolean
bb_message_receive (int socket, gpointer head, gsize size, gpointer body, gsize room, gsize *length, int *descriptor);

G_END_DECLS
