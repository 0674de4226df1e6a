/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What became of pictures that came in at once? */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

/**
 * BbBatch:
 *
 * The boards that were laid of them, and what was wrong with the others. As long as nothing else has changed, they can
 * be laid again at another pace. Main thread.
 */

/**
 * bb_batch_lay:
 * @boards: (transfer full) (element-type BbBoard): may be none
 * @frame: where the first one goes
 * @pace: from one to the next, as for bb_places_lay_at_pace()
 * @refused: (transfer full): what was wrong with the others, a sentence each
 *
 * Lays the boards in one edit.
 *
 * Returns: (transfer full): what became of them
 */
BbBatch *bb_batch_lay (BbDocument *document, GPtrArray *boards, gint64 frame, const BbPace *pace, GStrv refused);

/** Likewise at the end of the shelf: as what is laid nowhere, it cannot be laid again */
BbBatch *bb_batch_shelve (BbDocument *document, GPtrArray *boards, GStrv refused);

/** Returns: how many boards were laid */
guint bb_batch_get_count (BbBatch *self);

/** Returns: (transfer none): what was wrong with the others, a sentence each */
const char *const *bb_batch_get_refused (BbBatch *self);

/** Returns: the place of its first board as the project is now, or -1 where it has none */
int bb_batch_find_first (BbBatch *self);

/** Returns: whether the project is as the batch left it */
gboolean bb_batch_is_current (BbBatch *self);

/** Lays the boards again where they began, each at @pace after the one before it: as if they had been laid so at
 *  once, in the same step of undo. Only while the batch is current. */
void bb_batch_lay_again (BbBatch *self, const BbPace *pace);

BbBatch *bb_batch_ref (BbBatch *self);
void bb_batch_unref (BbBatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbBatch, bb_batch_unref)

G_END_DECLS
