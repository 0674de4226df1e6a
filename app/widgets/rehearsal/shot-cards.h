/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shot is danced now, which comes next, and what is to be remembered? */
#pragma once

#include <adwaita.h>

#include "editor/rehearsal.h"
#include "render/board-cache.h"

G_BEGIN_DECLS

#define BB_TYPE_SHOT_CARDS (bb_shot_cards_get_type ())
/**
 * BbShotCards:
 *
 * A card for the board that shows, one for the next, and one for open notes; the latter only where there are any.
 */
G_DECLARE_FINAL_TYPE (BbShotCards, bb_shot_cards, BB, SHOT_CARDS, AdwBin)

/** Takes the picture of the next board from @cache */
void bb_shot_cards_set_cache (BbShotCards *self, BbBoardCache *cache);

/** Takes texts from @project and @numbers, one for each place; shows all anew at the next moment */
void bb_shot_cards_set_project (BbShotCards *self, const BbProject *project, const char *const *numbers);

/** Shows @now, a moment of that project */
void bb_shot_cards_show (BbShotCards *self, const BbRehearsal *now);

G_END_DECLS
