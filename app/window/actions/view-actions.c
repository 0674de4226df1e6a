/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions move the view of the picture? */
#include "window/actions/view-actions.h"

#include <math.h>

#define ZOOM_STEP 1.25
#define TURN_STEP 15 /* degrees */

static BbCanvas *
get_canvas (BbDesk *desk)
{
  return bb_stage_get_canvas (bb_workspace_get_stage (bb_desk_get_workspace (desk)));
}

static void
zoom_cb (GSimpleAction *action, GVariant *steps, gpointer data)
{
  bb_canvas_zoom (get_canvas (data), pow (ZOOM_STEP, g_variant_get_int32 (steps)));
}

static void
turn_cb (GSimpleAction *action, GVariant *steps, gpointer data)
{
  bb_canvas_turn (get_canvas (data), TURN_STEP * g_variant_get_int32 (steps));
}

static void
mirror_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_canvas_mirror (get_canvas (data));
}

static void
fit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_canvas_fit (get_canvas (data));
}

static const GActionEntry entries[] = {
  { "view-zoom", zoom_cb, "i" },
  { "view-turn", turn_cb, "i" },
  { "view-mirror", mirror_cb },
  { "view-fit", fit_cb },
};

void
bb_view_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), entries, G_N_ELEMENTS (entries), desk);
}
