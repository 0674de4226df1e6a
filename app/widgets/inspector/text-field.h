/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a field typed that is text? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_TEXT_FIELD (bb_text_field_get_type ())
/**
 * BbTextField:
 *
 * One field of text of the current board: a card that grows, or for %BB_FIELD_LINE a row. While it has the
 * focus it stays with the board on which the typing began, and says so when that is no longer the current one.
 * Alt+Up and Alt+Down take it to the board before or after.
 */
G_DECLARE_FINAL_TYPE (BbTextField, bb_text_field, BB, TEXT_FIELD, GtkBox)

/** Returns: (transfer floating) */
GtkWidget *bb_text_field_new (BbEditor *editor, const BbField *field);

G_END_DECLS
