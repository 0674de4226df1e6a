/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one state of a project become the next, and back? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbEdit:
 *
 * The difference between two states of a project: for each list the run that changed, before and after.
 * It holds only what changed, so thousands of edits of a project of thousands of boards stay small.
 */
typedef struct _BbEdit BbEdit;

/** Returns: (transfer full) (nullable): what turns @before into @after, or %NULL where nothing does */
BbEdit *bb_edit_new (const BbProject *before, const BbProject *after);

void bb_edit_free (BbEdit *self);

/** Returns: (transfer full): the state after, from the state before */
BbProject *bb_edit_apply (const BbEdit *self, const BbProject *before);

/** Returns: (transfer full): the state before, from the state after */
BbProject *bb_edit_revert (const BbEdit *self, const BbProject *after);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbEdit, bb_edit_free)

G_END_DECLS
