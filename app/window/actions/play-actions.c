/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions move the playhead and the view? */
#include "window/actions/play-actions.h"

#include "window/dialogs/tracks-dialog.h"

static BbPlayer *
get_player (BbDesk *desk)
{
  return bb_editor_get_player (bb_desk_get_editor (desk));
}

static void
play_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_editor_toggle_playing (bb_desk_get_editor (data));
}

static void
shuttle_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const BbShuttle pressed[] = { BB_SHUTTLE_BACKWARD, BB_SHUTTLE_STOP, BB_SHUTTLE_FORWARD };

  bb_editor_shuttle (bb_desk_get_editor (data), pressed[CLAMP (g_variant_get_int32 (parameter), -1, 1) + 1]);
}

static void
step_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_editor_step (bb_desk_get_editor (data), g_variant_get_int32 (parameter));
}

static void
step_edge_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_editor_step_edge (bb_desk_get_editor (data), g_variant_get_int32 (parameter));
}

/* where typing ends, the plain keys work again */
static void
focus_timeline_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_desk_focus (data);
}

/* from the timeline to what is said about the board, without Tab through all that lies between */
static void
edit_board_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_workspace_focus_inspector (bb_desk_get_workspace (data));
}

static void
go_start_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_editor_seek (bb_desk_get_editor (data), 0);
}

static void
go_end_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);

  bb_editor_seek (editor, bb_editor_get_project (editor)->settings->length - 1);
}

static void
go_to_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_editor_seek (bb_desk_get_editor (data), g_variant_get_int64 (parameter));
}

static void
loop_in_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_editor_mark_in (bb_desk_get_editor (data));
}

static void
loop_out_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_editor_mark_out (bb_desk_get_editor (data));
}

static void
loop_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);

  if (g_variant_get_boolean (state) && !bb_editor_has_range (editor))
    bb_editor_range_from_selection (editor);
  bb_editor_set_looping (editor, g_variant_get_boolean (state));
  g_simple_action_set_state (action, g_variant_new_boolean (bb_editor_is_looping (editor)));
}

static void
mute_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  g_simple_action_set_state (action, state);
  bb_player_set_muted (get_player (data), g_variant_get_boolean (state));
}

/* who wants to hear them, wants to hear them now, from the playhead on; or from where he goes meanwhile */
static void
compare_mixes_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);
  BbDocument *document = bb_editor_get_document (editor);

  bb_document_set_comparing (document, !bb_document_is_comparing (document));
  if (bb_document_is_comparing (document) && !bb_editor_is_playing (editor))
    bb_editor_toggle_playing (editor);
}

static void
tracks_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_tracks_dialog_present (data);
}

static void
zoom_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_timeline_zoom (bb_workspace_get_timeline (bb_desk_get_workspace (data)), g_variant_get_int32 (parameter));
}

static void
scroll_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_timeline_scroll_page (bb_workspace_get_timeline (bb_desk_get_workspace (data)), g_variant_get_int32 (parameter));
}

static void
zoom_fit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_timeline_zoom_fit (bb_workspace_get_timeline (bb_desk_get_workspace (data)));
}

static void
view_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  g_simple_action_set_state (action, state);
  bb_desk_set_view (data, g_variant_get_string (state, NULL));
}

static const GActionEntry actions[] = {
  { "play", play_cb },
  { "shuttle", shuttle_cb, "i" },
  { "step", step_cb, "i" },
  { "step-edge", step_edge_cb, "i" },
  { "focus-timeline", focus_timeline_cb },
  { "edit-board", edit_board_cb },
  { "go-start", go_start_cb },
  { "go-end", go_end_cb },
  { "go-to", go_to_cb, "x" },
  { "loop-in", loop_in_cb },
  { "loop-out", loop_out_cb },
  { "loop", NULL, NULL, "false", loop_cb },
  { "mute", NULL, NULL, "false", mute_cb },
  { "compare-mixes", compare_mixes_cb },
  { "tracks", tracks_cb },
  { "zoom", zoom_cb, "i" },
  { "scroll", scroll_cb, "i" },
  { "zoom-fit", zoom_fit_cb },
  { "view", NULL, "s", "'draw'", view_cb },
};

void
bb_play_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
