/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which files of a project are not there? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

typedef enum
{
  BB_MISSING_PICTURES, /* the song is spoken of when it is loaded */
  BB_MISSING_ALL
} BbMissing;

/** Returns: (transfer full) (nullable): which of the files that @project names are not in @folder, and what to do;
 * %NULL where all are there. Asks the disk, so call it in a thread */
char *bb_missing_describe (const BbProject *project, const char *folder, BbMissing which);

G_END_DECLS
