/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which state of the project is current, and what came before it? */
#pragma once

#include "model/edit.h"

G_BEGIN_DECLS

#define BB_TYPE_HISTORY (bb_history_get_type ())
/**
 * BbHistory:
 *
 * The one place where a project changes, on the main thread. It holds the current state, and the edits that
 * led there until the project is closed.
 *
 * Signal "changed" (BbValue *old, BbValue *current): after every change, undo and redo included; both are
 * #BbProject. What did not change is the same pointer in both. Also emitted when the saved state moves.
 */
G_DECLARE_FINAL_TYPE (BbHistory, bb_history, BB, HISTORY, GObject)

/** Returns: (transfer full): a history that begins, and is saved, at @project */
BbHistory *bb_history_new (const BbProject *project);

/** Returns: (transfer none): the current state, or what is proposed in its place */
const BbProject *bb_history_get_project (BbHistory *self);

/**
 * bb_history_commit:
 * @label: (transfer none): what was done, translated, as the menu names it: "Move Edge"
 * @next: (transfer full): the next state, made from bb_history_get_project()
 * @merge_key: (nullable): an edit with the same key as the one before it, with no pause of the user's doing
 *   in between, becomes one with it: typing into one field of one board
 *
 * Makes @next the current state, with shared layers changed on all boards, as bb_sharing_settle() does. Does nothing
 * where it is no other. Ends a proposal.
 */
void bb_history_commit (BbHistory *self, const char *label, BbProject *next, const char *merge_key);

/**
 * bb_history_propose:
 * @next: (transfer full): a state made from bb_history_get_base()
 *
 * Shows a state while a drag goes on. The drag ends with bb_history_commit() of the last one, or with
 * bb_history_withdraw(); until then undo and redo wait.
 */
void bb_history_propose (BbHistory *self, BbProject *next);

/** Goes back to the state before the first proposal: Escape */
void bb_history_withdraw (BbHistory *self);

/** Returns: (transfer none): the state without the proposal */
const BbProject *bb_history_get_base (BbHistory *self);

/** Ends merging: the next edit stands alone, whatever its key */
void bb_history_seal (BbHistory *self);

/** Lets the next edit merge after all, by its key alone: it mends the one before it */
void bb_history_unseal (BbHistory *self);

/** Returns: whether there was something to undo; undoes it */
gboolean bb_history_undo (BbHistory *self);
gboolean bb_history_redo (BbHistory *self);

/** Returns: (transfer none) (nullable): the label of what undo would take back */
const char *bb_history_get_undo_label (BbHistory *self);
const char *bb_history_get_redo_label (BbHistory *self);

/** Says that @saved is on disk: the state it came from is the saved one */
void bb_history_mark_saved (BbHistory *self, const BbProject *saved);

/** Returns: whether the current state is not the saved one */
gboolean bb_history_is_modified (BbHistory *self);

G_END_DECLS
