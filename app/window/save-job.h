/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a project saved and named from its window? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Saves the project, and asks where if that is not known; once it is saved, @then (nullable) */
void bb_save_job_start (BbDesk *desk, BbDeskFunc then);

/** Asks where to save the project, and does */
void bb_save_job_start_elsewhere (BbDesk *desk);

/** Lets @then come after a save that is on its way. Returns: whether there is one */
gboolean bb_save_job_follow (BbDesk *desk, BbDeskFunc then);

G_END_DECLS
