/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are songs and pictures chosen from a dialog? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_media_chooser_add_actions (BbDesk *desk);

G_END_DECLS
