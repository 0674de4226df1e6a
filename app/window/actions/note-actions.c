/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are about notes? */
#include "window/actions/note-actions.h"

#include "editor/note-commands.h"

static const BbNote *
get_note (BbEditor *editor)
{
  return bb_notes_get (bb_editor_get_project (editor), bb_editor_get_note (editor));
}

/* on the note that was stepped to it opens that one: two on one frame are seldom meant */
static void
new_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);

  bb_editor_open_note (editor, bb_editor_is_on_note (editor) ? bb_editor_get_note (editor) : NULL);
}

static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);

  if (get_note (editor) != NULL)
    bb_editor_open_note (editor, bb_editor_get_note (editor));
}

static void
done_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);

  if (get_note (editor) != NULL)
    bb_note_command_toggle (editor, bb_editor_get_note (editor));
}

static void
delete_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);

  if (get_note (editor) != NULL)
    bb_note_command_delete (editor, bb_editor_get_note (editor));
}

static void
scribble_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  bb_editor_set_scribbling (bb_desk_get_editor (data), g_variant_get_boolean (state));
}

static void
step_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_note_command_step (bb_desk_get_editor (data), g_variant_get_int32 (parameter));
}

static void
list_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_workspace_focus_notes (bb_desk_get_workspace (data));
}

static const GActionEntry actions[] = {
  { "new-note", new_cb },
  { "open-note", open_cb },
  { "note-done", NULL, NULL, "false", done_cb },
  { "delete-note", delete_cb },
  { "scribble", NULL, NULL, "false", scribble_cb },
  { "step-note", step_cb, "i" },
  { "list-notes", list_cb },
};

static void
update (BbDesk *desk)
{
  static const char *const names[] = { "open-note", "note-done", "delete-note", "scribble" };
  BbEditor *editor = bb_desk_get_editor (desk);
  const BbNote *note = get_note (editor);
  GActionMap *map = G_ACTION_MAP (desk);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, names[i])), note != NULL);
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "note-done")),
                             g_variant_new_boolean (note != NULL && note->is_resolved));
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "scribble")),
                             g_variant_new_boolean (bb_editor_is_scribbling (editor)));
}

void
bb_note_actions_follow (BbDesk *desk, GSettings *settings)
{
  BbEditor *editor = bb_desk_get_editor (desk);

  g_settings_bind (settings, "note-author", editor, "author", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (editor, "notify::note", G_CALLBACK (update), desk, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (update), desk, G_CONNECT_SWAPPED);
  update (desk);
}

void
bb_note_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
