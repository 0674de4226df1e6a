/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does paper in a photo become white, and what is drawn on it stay as it is? */
#pragma once

#include "import/paper/paper-pix.h"

G_BEGIN_DECLS

/**
 * bb_paper_whiten:
 * @pix: of 32 bits a pixel; changed in place
 *
 * Light falls off over a sheet about as a slope does: what is lightest in each part gives that slope, and all is
 * divided by it, so that greys stay as much darker than paper as they are. A picture that is mostly no paper stays as
 * it is.
 *
 * Returns: whether it was changed
 */
gboolean bb_paper_whiten (PIX *pix);

G_END_DECLS
