/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stamps has a project? */
#pragma once

#include "model/project.h"
#include "model/stamp.h"

G_BEGIN_DECLS

/* As in model/places.h each operation takes a project and gives the next one (transfer full). One about a stamp that is
 * not there gives the same one. */

/** Returns: (transfer none) (nullable): the stamp with @id */
const BbStamp *bb_stamps_find (const BbProject *project, const char *id);

/** Puts @stamp before the one at @index; the number of stamps there, or more, for the end. One that has its id goes */
BbProject *bb_stamps_insert (const BbProject *project, guint index, const BbStamp *stamp);

BbProject *bb_stamps_rename (const BbProject *project, const char *id, const char *name);
BbProject *bb_stamps_remove (const BbProject *project, const char *id);

/** Returns: its index, or -1 */
int bb_stamps_find_index (const BbProject *project, const char *id);

G_END_DECLS
