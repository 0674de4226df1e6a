/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is something said in all of the project, and what is to be said instead? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Lets the user of @desk find and replace in all text of its project */
void bb_find_dialog_present (BbDesk *desk);

G_END_DECLS
