/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a picture to go by shown, and what it stands for said? */
#pragma once

#include "editor/editor.h"
#include "model/chapter.h"
#include "widgets/common/thumbnail.h"

G_BEGIN_DECLS

#define BB_TYPE_REFERENCE_CELL (bb_reference_cell_get_type ())
/**
 * BbReferenceCell:
 *
 * Alt with Left and Right moves it, Delete removes it, Enter begins its caption. Signal "picture-pasted": as of
 * #BbTextArea.
 */
G_DECLARE_FINAL_TYPE (BbReferenceCell, bb_reference_cell, BB, REFERENCE_CELL, GtkFlowBoxChild)

GtkWidget *bb_reference_cell_new (BbEditor *editor, BbBoardCache *cache);

/** Shows the reference at @index of @chapter */
void bb_reference_cell_show (BbReferenceCell *self, const BbChapter *chapter, guint index);

/** Returns: (transfer none): the id of the reference */
const char *bb_reference_cell_get_reference (BbReferenceCell *self);

G_END_DECLS
