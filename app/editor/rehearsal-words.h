/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is it said what a dancer needs to know? */
#pragma once

#include "editor/rehearsal.h"

G_BEGIN_DECLS

/** Returns: (transfer full): what the section at @index is called: "Chorus", or "Chorus 2" where there are several;
 *  "" for -1 */
char *bb_rehearsal_name_section (const BbProject *project, int index);

/** Returns: (transfer full): "eight 2 of 4"; "pick-up" before the first; "" where no beat is heard */
char *bb_rehearsal_say_eight (const BbRehearsal *self);

/** Returns: (transfer full): which counts this board covers: "counts 5–8", or "12 counts from 5" where that is more
 *  than an eight; "" where no beat tells */
char *bb_rehearsal_say_counts (const BbRehearsal *self);

/** Returns: (transfer full): how far into the video @frame is, as people say it: "1:52" */
char *bb_rehearsal_say_time (const BbProject *project, gint64 frame);

/** Returns: (transfer full): how long it is until the next board: "Next in 4 counts", or "Again in 4 counts" where a
 *  loop turns back before; in seconds where no beat tells; "Next" where there is none */
char *bb_rehearsal_say_next (const BbRehearsal *self, const BbProject *project);

G_END_DECLS
