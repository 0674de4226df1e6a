/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions lay the song otherwise in the video? */
#include "window/actions/stretch-actions.h"

#include <glib/gi18n.h>

#include "editor/stretch-commands.h"
#include "window/actions/command-actions.h"
#include "window/dialogs/message-dialog.h"
#include "window/dialogs/pause-field.h"

static void
pause_response_cb (AdwMessageDialog *dialog, const char *response, BbDesk *desk)
{
  BbPauseField *field = BB_PAUSE_FIELD (adw_message_dialog_get_extra_child (dialog));

  if (g_str_equal (response, "pause"))
    bb_stretch_command_pause (bb_desk_get_editor (desk), bb_pause_field_get_frames (field),
                              bb_pause_field_takes_boards (field));
}

static void
pause_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);
  AdwMessageDialog *dialog;

  if (!bb_stretch_command_may_pause (editor))
    return;

  dialog = bb_message_new (data, _ ("Pause the Song Here"), _ ("The song stops at the playhead, and goes on after:"));
  adw_message_dialog_set_extra_child (dialog, GTK_WIDGET (bb_pause_field_new (editor)));
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "pause", _ ("_Pause"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "pause", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "pause");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (pause_response_cb), data, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
trim_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_stretch_command_trim (bb_desk_get_editor (data), g_variant_get_boolean (parameter));
}

static const BbCommandAction commands[] = {
  { "split-song", .plain = bb_stretch_command_split },         { "join-song", .plain = bb_stretch_command_join },
  { "remove-song", .plain = bb_stretch_command_remove },       { "move-song", .count = bb_stretch_command_move },
  { "move-song-beat", .count = bb_stretch_command_move_beat },
};

static const GActionEntry actions[] = {
  { "pause-song", pause_cb },
  { "trim-song", trim_cb, "b" },
};

void
bb_stretch_actions_add (BbDesk *desk)
{
  bb_command_actions_add (desk, commands, G_N_ELEMENTS (commands));
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
