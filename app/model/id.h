/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What names a thing for good? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** Returns: (transfer full): a new id: @prefix and eight random lower-case letters and digits, such as
 *  "b-k3x9m2qa". 40 bits: among 10,000 the chance of a pair is under one in 20,000. */
char *bb_id_new (const char *prefix);

/** Returns: whether @text can be an id: 1 to 64 letters, digits, '-', '_', '.', and no digit first (XML's NCName) */
gboolean bb_id_is_valid (const char *text);

G_END_DECLS
