/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are practice videos shown, mirrored and taken from? */
#include "window/actions/video-actions.h"

#include "editor/video-commands.h"
#include "window/actions/video-intake.h"

static void
next_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_show_next (bb_desk_get_editor (desk));
}

static void
take_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_take_frame (bb_desk_get_editor (desk));
}

static void
align_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_intake_align (desk);
}

static void
place_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_place (bb_desk_get_editor (desk), g_variant_get_double (parameter));
}

static void
remove_cb (GSimpleAction *action, GVariant *parameter, gpointer desk)
{
  bb_video_remove (bb_desk_get_editor (desk));
}

static const GActionEntry actions[] = {
  { "next-video", next_cb },   { "place-video", place_cb, "d" }, { "take-frame", take_cb },
  { "align-video", align_cb }, { "remove-video", remove_cb },
};

void
bb_video_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}

void
bb_video_actions_update (BbDesk *desk)
{
  GAction *next = g_action_map_lookup_action (G_ACTION_MAP (desk), "next-video");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (next),
                               bb_editor_get_project (bb_desk_get_editor (desk))->lists[BB_VIDEOS]->n_items > 1);
}

void
bb_video_actions_add_place (BbDesk *desk, GSettings *settings)
{
  g_autoptr (GAction) place = g_settings_create_action (settings, "video-place");

  g_action_map_add_action (G_ACTION_MAP (desk), place);
}

static void
place_changed_cb (BbRehearsalView *rehearsal, const char *key, GSettings *settings)
{
  g_autofree char *place = g_settings_get_string (settings, key);

  bb_rehearsal_view_set_video_place (rehearsal, place);
}

void
bb_video_actions_follow (BbDesk *desk, BbWorkspace *workspace, GSettings *settings)
{
  BbRehearsalView *rehearsal = bb_desk_get_rehearsal (desk);

  g_signal_connect_object (settings, "changed::video-place", G_CALLBACK (place_changed_cb), rehearsal,
                           G_CONNECT_SWAPPED);
  place_changed_cb (rehearsal, "video-place", settings);
  g_settings_bind (settings, "video-place", bb_workspace_get_stage (workspace), "video-place", G_SETTINGS_BIND_GET);
}
