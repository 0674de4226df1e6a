/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the user want his hand to be followed? */
#pragma once

#include <gio/gio.h>

#include "widgets/stage/canvas.h"

G_BEGIN_DECLS

/** Returns: what @settings say of it */
BbHand bb_hand_settings_get (GSettings *settings);

/** Has @canvas follow the hand as @settings say, also when they change */
void bb_hand_settings_follow (GSettings *settings, BbCanvas *canvas);

G_END_DECLS
