/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a text buffer follow what is said elsewhere? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Returns: (transfer full): all that stands in @buffer */
char *bb_buffer_text_get (GtkTextBuffer *buffer);

/** Lets @buffer say @text: only what differs is replaced, so that undo leaves the cursor where it is. Returns: whether
 *  anything did */
gboolean bb_buffer_text_follow (GtkTextBuffer *buffer, const char *text);

G_END_DECLS
