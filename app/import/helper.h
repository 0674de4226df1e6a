/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who opens strangers' pictures, so that none of them ends the program? */
#pragma once

#include "import/helper-message.h"

G_BEGIN_DECLS

/**
 * bb_helper_ask:
 * @request: what is wanted
 * @path: of which file
 * @reply: (out): what came of it; its surface, where pixels were wanted, is the caller's
 *
 * Asks a process of its own ("beatboard-pictures", started at the first picture and then reused; each thread that asks
 * at the same time gets one), which a picture may crash, or keep busy, without harm: it is tried once more, and then
 * refused by name. Any thread; waits for the answer.
 *
 * Returns: %FALSE and @error (%G_IO_ERROR) where the picture cannot be opened
 */
gboolean bb_helper_ask (const BbHelperRequest *request, const char *path, BbHelperReply *reply, GError **error);

/**
 * bb_helper_serve:
 * @socket: the one that the program holds the other end of
 *
 * What such a process does, until the program closes its end.
 */
void bb_helper_serve (int socket);

G_END_DECLS
