/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is this a file that an XML parser may be let near? */
#pragma once

#include "store/xml-input.h"

G_BEGIN_DECLS

/**
 * bb_prolog_check:
 *
 * Goes over declaration, comments and white space to the first element, before any parser sees the
 * file: whatever has a DOCTYPE, and with it entities that grow without bound, is refused here, as
 * is what is no XML, empty or huge.
 *
 * Returns: %FALSE and the error in @input
 */
gboolean bb_prolog_check (BbXmlInput *input, GBytes *bytes);

G_END_DECLS
