/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the menu of a layer do? */
#pragma once

#include "widgets/inspector/layer-row.h"

G_BEGIN_DECLS

/** Gives @row the actions of its menu, "layer.…", for the layer that it shows when they are called */
void bb_layer_menu_attach (BbLayerRow *row);

/** Lets those of them be called that @layer has a use for */
void bb_layer_menu_show (BbLayerRow *row, const BbLayer *layer);

G_END_DECLS
