/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are practice videos shown, mirrored and taken from? */
#include "window/actions/video-actions.h"

#include "editor/video-commands.h"

static void
show_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_toggle (bb_desk_get_editor (desk));
}

static void
next_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_show_next (bb_desk_get_editor (desk));
}

static void
mirror_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_mirror (bb_desk_get_editor (desk));
}

static void
take_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_take_frame (bb_desk_get_editor (desk));
}

static void
align_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_align (bb_desk_get_editor (desk));
}

static void
remove_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_remove (bb_desk_get_editor (desk));
}

static const GActionEntry actions[] = {
  { "show-video", show_cb }, { "next-video", next_cb },   { "mirror-video", mirror_cb },
  { "take-frame", take_cb }, { "align-video", align_cb }, { "remove-video", remove_cb },
};

void
bb_video_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}

void
bb_video_actions_add_place (BbDesk *desk, GSettings *settings)
{
  g_autoptr (GAction) place = g_settings_create_action (settings, "video-place");

  g_action_map_add_action (G_ACTION_MAP (desk), place);
}

void
bb_video_actions_follow (BbWorkspace *workspace, GSettings *settings)
{
  g_settings_bind (settings, "video-place", bb_workspace_get_stage (workspace), "video-place", G_SETTINGS_BIND_GET);
}
