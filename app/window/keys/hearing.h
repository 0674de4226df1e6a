/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a widget hear keys, whatever keyboard layout or input method is on? */
#pragma once

#include "window/keys/key-map.h"

G_BEGIN_DECLS

/** Lets @widget hear the keys of all @tables (static, null-terminated) */
void bb_keys_attach_tables (GtkWidget *widget, const BbKey *const *tables);

/** Lets @widget hear those of stage and timeline, as the user has them */
void bb_keys_attach (GtkWidget *widget);

/** Returns: what @controller hears by a key with @keyval and @keycode, in @state */
BbKeyPress bb_key_press_read (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state);

G_END_DECLS
