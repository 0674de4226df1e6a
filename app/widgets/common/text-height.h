/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When does a text view know how high it is? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Lets @view be measured again whenever it is mapped: one that was filled before it had a width says no height until
 * it is asked again */
void bb_text_height_attach (GtkTextView *view);

/** Has @view measured again, as soon as it has a width */
void bb_text_height_ask (GtkTextView *view);

G_END_DECLS
