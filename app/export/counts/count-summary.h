/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a song in counts, in a few words? */
#pragma once

#include "export/counts/count-rows.h"

G_BEGIN_DECLS

/** Returns: (transfer full): markup: tempo and metre, how many eights and shots; then the eights of each section */
char *bb_count_summary_make (const BbCountRows *rows);

G_END_DECLS
