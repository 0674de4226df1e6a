/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions change boards, selection and tool? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_edit_actions_add (BbDesk *desk);

G_END_DECLS
