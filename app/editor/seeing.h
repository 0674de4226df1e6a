/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the user see of a board beside the board itself? */
#pragma once

#include <glib-object.h>

#include "render/guides.h"

G_BEGIN_DECLS

typedef enum
{
  BB_COMPARE_WIPE,
  BB_COMPARE_BLEND,
  BB_COMPARE_BLINK,
  BB_COMPARE_N_MODES
} BbCompareMode;

/* boards before the one that is drawn on, or after it, that can shine through it */
#define BB_ONION_MOST 3

#define BB_TYPE_SEEING (bb_seeing_get_type ())
/**
 * BbSeeing:
 *
 * How the stage helps the eye. It changes no project, and nothing of it is exported. All of it are properties with
 * "notify", so that actions and settings are bound to them:
 *
 * - "guides": whether those are shown that are chosen by "guide-thirds" and so on (bb_guide_get_name());
 * - "onion-skin": whether neighbours shine through: "onion-before" and "onion-after" of them, 0 to %BB_ONION_MOST, so
 *   strong as "onion-strength" says, 0 to 1;
 * - "light-table": whether the board whose id is "light-board" (nullable) does, by "light-strength";
 * - "value-check": whether all is grey; "value-squint": and blurred then;
 * - "plan-beside": whether the plan of a board is seen beside its picture;
 * - "compare": whether two boards are compared, as "compare-mode" says ("wipe", "blend" or "blink"); "wipe" is where
 *   the one ends and the other begins, "blend" how much there is of the second, both 0 to 1.
 */
G_DECLARE_FINAL_TYPE (BbSeeing, bb_seeing, BB, SEEING, GObject)

BbSeeing *bb_seeing_new (void);

/** Returns: the set of #BbGuideKind that is shown; 0 for none */
guint bb_seeing_get_guides (BbSeeing *self);

gboolean bb_seeing_has_onion_skin (BbSeeing *self);
guint bb_seeing_get_before (BbSeeing *self);
guint bb_seeing_get_after (BbSeeing *self);
double bb_seeing_get_onion_strength (BbSeeing *self);

gboolean bb_seeing_has_plan_beside (BbSeeing *self);

gboolean bb_seeing_has_light_table (BbSeeing *self);
double bb_seeing_get_light_strength (BbSeeing *self);

/** Returns: (transfer none) (nullable): the id of the board that lies on the light table; it may be gone */
const char *bb_seeing_get_light_board (BbSeeing *self);

/** Lays the board with @id (nullable) there, and shows it */
void bb_seeing_set_light_board (BbSeeing *self, const char *id);

gboolean bb_seeing_checks_values (BbSeeing *self);

/** Returns: whether that is seen as through eyes that are half closed */
gboolean bb_seeing_squints (BbSeeing *self);

gboolean bb_seeing_is_comparing (BbSeeing *self);
void bb_seeing_set_comparing (BbSeeing *self, gboolean is_comparing);
BbCompareMode bb_seeing_get_mode (BbSeeing *self);
void bb_seeing_set_mode (BbSeeing *self, BbCompareMode mode);

/** Returns: "wipe" or "blend", whichever the mode goes by; 0 to 1. While it blinks, it is no matter */
double bb_seeing_get_share (BbSeeing *self);
void bb_seeing_set_share (BbSeeing *self, double share);

G_END_DECLS
