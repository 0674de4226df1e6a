/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which numbers must not change any more? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/** Returns: whether numbers are locked */
gboolean bb_number_lock_is_on (const BbProject *project);

/**
 * bb_number_lock_set:
 *
 * Every live board keeps the number that it has now, and what comes between gets a suffix. Locking again takes in what
 * has come since.
 *
 * Returns: (transfer full): the project with its numbers locked; @project itself where they are already
 */
BbProject *bb_number_lock_set (const BbProject *project);

/** Returns: (transfer full): the project with numbers that follow order again, but for those that were typed apart */
BbProject *bb_number_lock_clear (const BbProject *project);

/** Returns: how many live boards have a number that has not gone out */
guint bb_number_lock_count_new (const BbProject *project);

/**
 * BbOmitted:
 * @number: that has gone out, and that no live board has any more; of the project
 * @index: of the place before which it stood, as far as those around it are there; may be the count of places
 *
 * A list says OMITTED there, so that nobody looks for it.
 */
typedef struct
{
  const char *number;
  guint index;
} BbOmitted;

/** Returns: (transfer full) (element-type BbOmitted): what is gone, in order */
GArray *bb_number_lock_list_omitted (const BbProject *project);

G_END_DECLS
