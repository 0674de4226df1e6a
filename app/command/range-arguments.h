/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video is meant on the command line? */
#pragma once

#include "export/range.h"

G_BEGIN_DECLS

/** BbRangeArguments: what was typed, %NULL where nothing was; one stretch at most, of which eights
 *  are of a section, and an option of its places */
typedef struct
{
  char *frames;
  char *section;
  char *shot;
  char *eights;
  char *option;
} BbRangeArguments;

void bb_range_arguments_clear (BbRangeArguments *self);

/** Sets @range to what @self means in @project. Returns: %FALSE and @error, which names what is not understood */
gboolean
bb_range_arguments_parse (const BbRangeArguments *self, const BbProject *project, BbExportRange *range, GError **error);

G_END_DECLS
