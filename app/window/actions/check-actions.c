/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions say yes or no of what is selected, or shown? */
#include "window/actions/check-actions.h"

#include "editor/board-commands.h"
#include "editor/move-commands.h"
#include "editor/time-commands.h"
#include "editor/video-commands.h"

/* the first board always starts a shot */
static gboolean
find_cut (BbEditor *editor, gboolean *starts_shot)
{
  guint current = bb_editor_get_current (editor);

  *starts_shot = current == 0 || bb_project_get_board (bb_editor_get_project (editor), current)->starts_shot;
  return current > 0;
}

static const struct
{
  const char *name;
  gboolean (*find) (BbEditor *editor, gboolean *is_on); /* returns whether it can be changed */
  void (*toggle) (BbEditor *editor);
} checks[] = {
  { "starts-shot", find_cut, bb_board_command_toggle_cut },
  { "lock-board", bb_time_command_find_lock, bb_time_command_toggle_lock },
  { "show-video", bb_video_find_shown, bb_video_toggle },
  { "mirror-video", bb_video_find_mirrored, bb_video_mirror },
  { "camera-goes-on", bb_move_command_find_goes_on, bb_move_command_toggle_goes_on },
  { "fill-pictures", bb_board_command_find_fit, bb_board_command_toggle_fit },
};

void
bb_check_actions_update (BbDesk *desk)
{
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (desk), checks[i].name);
      gboolean is_on;

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), checks[i].find (bb_desk_get_editor (desk), &is_on));
      g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (is_on));
    }
}

/* the state follows the edit, where there was one */
static void
change_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      if (g_str_equal (checks[i].name, g_action_get_name (G_ACTION (action))))
        checks[i].toggle (bb_desk_get_editor (data));
    }
}

void
bb_check_actions_add (BbDesk *desk)
{
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      g_autoptr (GSimpleAction)
          action = g_simple_action_new_stateful (checks[i].name, NULL, g_variant_new_boolean (FALSE));

      g_signal_connect (action, "change-state", G_CALLBACK (change_cb), desk);
      g_action_map_add_action (G_ACTION_MAP (desk), G_ACTION (action));
    }
}
