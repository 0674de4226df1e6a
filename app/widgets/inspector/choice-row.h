/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a field chosen that is one of several: scene, kind? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_CHOICE_ROW (bb_choice_row_get_type ())
/**
 * BbChoiceRow:
 *
 * A row that shows what the current board says in a field of kinds or scenes, and a list to choose from. What is
 * chosen goes to all boards that were selected when the list opened. Scenes are made and changed here too.
 */
G_DECLARE_FINAL_TYPE (BbChoiceRow, bb_choice_row, BB, CHOICE_ROW, GtkBox)

/** Returns: (transfer floating): for a @field of type %BB_FIELD_KIND or %BB_FIELD_SCENE */
GtkWidget *bb_choice_row_new (BbEditor *editor, const BbField *field);

G_END_DECLS
