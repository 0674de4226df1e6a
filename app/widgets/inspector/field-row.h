/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one of a project's own fields renamed or deleted? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_FIELD_ROW (bb_field_row_get_type ())
/**
 * BbFieldRow:
 *
 * The field's name, to type another, and a button that deletes it. Enter, or leaving it, takes a name that was
 * typed; Escape drops it. Deleting closes the popover around it.
 */
G_DECLARE_FINAL_TYPE (BbFieldRow, bb_field_row, BB, FIELD_ROW, GtkBox)

GtkWidget *bb_field_row_new (BbEditor *editor, const BbField *field);

G_END_DECLS
