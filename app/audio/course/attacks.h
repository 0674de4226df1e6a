/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does something begin to sound? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** Reads @n_samples from @offset of a tape on, interleaved; silence before it begins and after it ends */
typedef void (*BbTapeRead) (gpointer data, gint64 offset, gint64 n_samples, gint16 *samples);

/**
 * BbAttacks:
 *
 * Listens ahead on a tape for drums and the like: moments that the ear takes the time from. Quick and coarse, within
 * 3 ms; where the beats of a song are is another question.
 */
typedef struct _BbAttacks BbAttacks;

/** Returns: (transfer full): one that has heard nothing yet; @read is called with @data */
BbAttacks *bb_attacks_new (int rate, int channels, BbTapeRead read, gpointer data);
void bb_attacks_free (BbAttacks *self);

/** Forgets all: the tape is another one */
void bb_attacks_reset (BbAttacks *self);

/** Returns: the offset of the first attack from @from on and before @to, or %G_MAXINT64. @from never goes back. */
gint64 bb_attacks_find (BbAttacks *self, gint64 from, gint64 to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbAttacks, bb_attacks_free)

G_END_DECLS
