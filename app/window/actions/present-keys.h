/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which key does what in a presentation? */
#pragma once

#include "window/actions/keys.h"

G_BEGIN_DECLS

/** Lets @widget hear the keys of a presentation, those of a clicker among them; none changes a board */
void bb_present_keys_attach (GtkWidget *widget);

G_END_DECLS
