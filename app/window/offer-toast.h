/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done about what has just come in? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/**
 * bb_offer_toast_show:
 * @text: what came in
 * @label: of the button
 * @action: what it does
 * @target: (nullable) (transfer floating): of the action
 *
 * Says what was done, with a button for as long as nothing else was changed: what Undo would take back then is another
 * edit.
 */
void bb_offer_toast_show (BbDesk *desk, const char *text, const char *label, const char *action, GVariant *target);

G_END_DECLS
