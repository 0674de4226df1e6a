/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a window say, or ask, what cannot wait? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** Returns: (transfer none): a dialog above @parent that has no responses yet; @body is shown as it is */
AdwMessageDialog *bb_message_new (GtkWindow *parent, const char *heading, const char *body);

/** Lets @dialog, which bb_message_new() made, say something else */
void bb_message_say (AdwMessageDialog *dialog, const char *heading, const char *body);

/** Returns: (transfer full): a toast that shows @text as it is */
AdwToast *bb_toast_new (const char *text);

/** What the button of @toast offers is not to be had any more: the button goes, and the text stays its time */
void bb_toast_withdraw_offer (AdwToast *toast);

G_END_DECLS
