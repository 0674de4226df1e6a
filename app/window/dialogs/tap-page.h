/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is seen and pressed while lyrics are tapped along? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_TAP_PAGE (bb_tap_page_get_type ())
/** BbTapPage: signal "done": nothing is left to tap */
G_DECLARE_FINAL_TYPE (BbTapPage, bb_tap_page, BB, TAP_PAGE, GtkBox)

/** The song plays, and taps begin with the line at @index; @by_words: with its first word */
void bb_tap_page_begin (BbTapPage *self, BbEditor *editor, guint index, gboolean by_words);

/** What was tapped is kept, and the song stands still; nothing where nothing was begun */
void bb_tap_page_end (BbTapPage *self);

/** Returns: whether taps were begun, and not ended */
gboolean bb_tap_page_is_tapping (BbTapPage *self);

/** Returns: whether the key is one that taps, or takes a tap back, and it did */
gboolean bb_tap_page_hear (BbTapPage *self, guint keyval, guint keycode, GdkModifierType state);

G_END_DECLS
