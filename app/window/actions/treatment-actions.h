/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures come into the treatment? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_treatment_actions_add (BbDesk *desk);

/** Takes the pictures among @paths into the chapter that is written; says of the others that they are none */
void bb_treatment_take_files (BbDesk *desk, const char *const *paths);

G_END_DECLS
