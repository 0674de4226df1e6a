/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is the name of some bytes? */
#include "store/digest.h"

#include <nettle/base16.h>

void
bb_digest_init (BbDigest *self)
{
  sha256_init (self);
}

void
bb_digest_update (BbDigest *self, gconstpointer bytes, gsize length)
{
  sha256_update (self, length, bytes);
}

void
bb_digest_finish (BbDigest *self, char text[BB_DIGEST_LENGTH])
{
  guint8 digest[SHA256_DIGEST_SIZE];

  sha256_digest (self, sizeof digest, digest);
  base16_encode_update (text, sizeof digest, digest);
  text[BB_DIGEST_LENGTH - 1] = '\0';
}
