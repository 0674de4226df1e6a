/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What may a helper do? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_jail_enter:
 *
 * From now on this process, which has one thread still, and all its threads to come take bounded memory, read no file
 * but the system's and what they are handed open, write to none, start no program, and reach no network and no other
 * process. What the kernel does not offer is left out without a word.
 */
void bb_jail_enter (void);

G_END_DECLS
