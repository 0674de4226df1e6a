/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said about the current board? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_INSPECTOR (bb_inspector_get_type ())
/**
 * BbInspector:
 *
 * The fields of the current board, from the table of fields: number, length, scene, kind, texts. What is typed
 * goes to the board on which the typing began, while the song plays on.
 */
G_DECLARE_FINAL_TYPE (BbInspector, bb_inspector, BB, INSPECTOR, AdwBin)

void bb_inspector_set_editor (BbInspector *self, BbEditor *editor);

G_END_DECLS
