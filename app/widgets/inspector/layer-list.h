/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which layers has the current board? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_LAYER_LIST (bb_layer_list_get_type ())
/**
 * BbLayerList:
 *
 * The layers of the current board, the topmost first.
 */
G_DECLARE_FINAL_TYPE (BbLayerList, bb_layer_list, BB, LAYER_LIST, AdwBin)

void bb_layer_list_set_editor (BbLayerList *self, BbEditor *editor);

G_END_DECLS
