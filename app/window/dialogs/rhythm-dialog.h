/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast is the video cut, and who and what is seen how long? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Opens what one looks at before a meeting: shot lengths over the song, cuts of each section, shares of screen time */
void bb_rhythm_dialog_present (BbDesk *desk);

G_END_DECLS
