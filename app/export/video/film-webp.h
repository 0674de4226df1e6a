/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long does the last picture of a WebP stay? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_film_webp_set_length:
 * @bytes: (array length=length): a whole WebP file, as RFC 9649 has it
 * @milliseconds: how long all of it is to last
 *
 * Has the last picture stay until then: the encoder guesses that it stays as long as the others do on average. Nothing
 * where the file has no pictures that follow each other.
 */
void bb_film_webp_set_length (guint8 *bytes, gsize length, gint64 milliseconds);

G_END_DECLS
