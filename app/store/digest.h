/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is the name of some bytes? */
#pragma once

#include <glib.h>
#include <nettle/sha2.h>

G_BEGIN_DECLS

/* SHA-256 in hexadecimal, with the zero behind it */
#define BB_DIGEST_LENGTH (2 * SHA256_DIGEST_SIZE + 1)

/**
 * BbDigest:
 *
 * Nettle's, which has the processor do it where that can; GLib's does not. Begin with bb_digest_init().
 */
typedef struct sha256_ctx BbDigest;

void bb_digest_init (BbDigest *self);
void bb_digest_update (BbDigest *self, gconstpointer bytes, gsize length);

/** Writes the name of all that came into @text, and begins again. */
void bb_digest_finish (BbDigest *self, char text[BB_DIGEST_LENGTH]);

G_END_DECLS
