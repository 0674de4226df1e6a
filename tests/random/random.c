/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which projects does nobody think of? */
#include "random.h"

#include "model/sharing.h"
#include "pieces.h"

static const BbRandomEdits *const kinds[] = { &bb_test_timeline_edits, &bb_test_board_edits, &bb_test_record_edits };

BbProject *
bb_test_random_edit (GRand *rand, const BbProject *project)
{
  const BbRandomEdits *kind = PICK (rand, kinds);

  /* as the history does */
  return bb_sharing_settle (project, kind->edits[bb_test_pick_index (rand, kind->n_edits)](rand, project));
}
