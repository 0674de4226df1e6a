/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of what is not saved, or not finished, when a window closes, or all do? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Returns: %TRUE where the window must stay until the user has answered */
gboolean bb_closing_ask (BbDesk *desk);

/** Goes on where only the end of a job was waited for; where it came to nothing, the window stays open */
void bb_closing_go_on (BbDesk *desk, gboolean is_done);

/** Closes all windows of @application, once each has been asked for that holds what is not saved; Cancel at any
 *  keeps all of them open, and nothing is lost until then */
void bb_closing_close_all (GtkApplication *application);

/** Returns: whether any window of @application holds what is not saved */
gboolean bb_closing_is_any_at_risk (GtkApplication *application);

G_END_DECLS
