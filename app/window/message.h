/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a window say, or ask, what cannot wait? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** Returns: (transfer none): a dialog above @parent that has no responses yet; @body is shown as it is */
AdwMessageDialog *bb_message_new (GtkWindow *parent, const char *heading, const char *body);

G_END_DECLS
