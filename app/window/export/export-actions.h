/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a project leave from its window? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_export_actions_add (BbDesk *desk);

G_END_DECLS
