/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions change boards, selection and tool? */
#include "window/actions/edit-actions.h"

#include "editor/board-commands.h"
#include "editor/crop-commands.h"
#include "editor/ink-selection.h"
#include "editor/lyric-commands.h"
#include "editor/note-commands.h"
#include "editor/section-commands.h"
#include "editor/stamping.h"
#include "model/lyrics.h"
#include "window/dialogs/lyrics-dialog.h"

typedef void (*Command) (BbEditor *editor);
typedef void (*Nudge) (BbEditor *editor, int amount);

static void
step_brush_size (BbEditor *editor, int direction)
{
  if (bb_editor_get_tool (editor) == BB_STAGE_TOOL_STAMP)
    bb_stamping_step_size (editor, direction);
  else
    bb_editor_set_brush_size (editor, bb_brush_step_size (bb_editor_get_brush (editor).size, direction));
}

/* Returns: whether strokes are in hand */
static gboolean
has_strokes (BbEditor *editor)
{
  BbInkBox box;

  return bb_editor_get_tool (editor) == BB_STAGE_TOOL_SELECT && bb_ink_selection_get_box (editor, &box);
}

static void
select_all (BbEditor *editor)
{
  if (bb_editor_get_tool (editor) == BB_STAGE_TOOL_SELECT)
    bb_ink_selection_take_all (editor);
  else
    bb_editor_select_all (editor);
}

/* what was chosen last goes: a note that was stepped to, or pressed, is in hand until the playhead jumps */
static void
delete_chosen (BbEditor *editor)
{
  if (has_strokes (editor) && bb_editor_may_edit (editor))
    bb_ink_selection_delete (editor);
  else if (bb_editor_is_on_note (editor))
    bb_note_command_delete (editor, bb_editor_get_note (editor));
  else
    bb_board_command_delete (editor);
}

static void
mark_section (BbEditor *editor)
{
  g_free (bb_section_command_mark (editor, bb_editor_get_frame (editor)));
}

static const struct
{
  const char *name;
  Command command;
} commands[] = {
  { "redo", bb_editor_redo },
  { "new-board", bb_board_command_new },
  { "duplicate", bb_board_command_duplicate },
  { "cut", bb_board_command_cut },
  { "delete", delete_chosen },
  { "clear-board", bb_board_command_clear },
  { "crop-centre", bb_crop_command_centre },
  { "select-all", select_all },
  { "mark-section", mark_section },
  { "edit-section", bb_section_command_open_here },
  { "edit-lyric", bb_lyric_command_open_here },
};

static const struct
{
  const char *name;
  Nudge nudge;
} nudges[] = {
  { "move", bb_board_command_move },
  { "roll", bb_board_command_roll },
  { "extend-selection", bb_editor_stretch },
  { "brush-size", step_brush_size },
};

static void
command_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);
  const char *name = g_action_get_name (G_ACTION (action));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (commands[i].name, name))
        commands[i].command (editor);
    }
}

static void
nudge_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);
  const char *name = g_action_get_name (G_ACTION (action));

  for (guint i = 0; i < G_N_ELEMENTS (nudges); i++)
    {
      if (g_str_equal (nudges[i].name, name))
        nudges[i].nudge (editor, g_variant_get_int32 (parameter));
    }
}

/* each brush has a colour of its own */
static void
show_colour (BbDesk *desk)
{
  GAction *colour = g_action_map_lookup_action (G_ACTION_MAP (desk), "colour");
  BbBrush brush = bb_editor_get_brush (bb_desk_get_editor (desk));

  if (brush.kind != BB_BRUSH_ERASER)
    g_simple_action_set_state (G_SIMPLE_ACTION (colour), g_variant_new_uint32 (brush.colour));
}

/* a brush, or a crop, or another tool, each by its name */
static gboolean
take_tool (BbEditor *editor, const char *name)
{
  const BbCropGuide *guide = bb_crop_guide_find (name);
  BbBrushKind kind;
  BbStageTool tool;

  if (guide != NULL)
    bb_crop_command_set_guide (editor, guide);
  else if (bb_brush_kind_from_name (name, &kind))
    bb_editor_set_brush_kind (editor, kind);
  else if (bb_stage_tool_from_name (name, &tool))
    bb_editor_set_tool (editor, tool);
  else
    return FALSE;
  return TRUE;
}

static void
tool_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  if (!take_tool (bb_desk_get_editor (data), g_variant_get_string (state, NULL)))
    return;

  g_simple_action_set_state (action, state);
  show_colour (data);
}

static void
colour_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);
  GAction *tool = g_action_map_lookup_action (data, "tool");
  const char *name;

  if (has_strokes (editor))
    {
      bb_ink_selection_recolour (editor, g_variant_get_uint32 (state));
      return;
    }
  bb_editor_set_brush_colour (editor, g_variant_get_uint32 (state));
  name = bb_brush_kind_to_name (bb_editor_get_brush (editor).kind);
  g_simple_action_set_state (action, state);
  g_simple_action_set_state (G_SIMPLE_ACTION (tool), g_variant_new_string (name));
}

static void
shape_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  GAction *tool = g_action_map_lookup_action (data, "tool");
  BbShapeKind shape;

  if (!bb_shape_from_name (g_variant_get_string (state, NULL), &shape))
    return;

  g_simple_action_set_state (action, state);
  bb_editor_set_shape (bb_desk_get_editor (data), shape);
  g_simple_action_set_state (G_SIMPLE_ACTION (tool), g_variant_new_string ("shape"));
}

/* what hangs on the pointer is taken back first: a stroke, or a drag on the timeline */
static gboolean
let_go_of_pointer (BbDesk *desk)
{
  BbWorkspace *workspace = bb_desk_get_workspace (desk);

  return bb_stage_cancel_stroke (bb_workspace_get_stage (workspace)) ||
         bb_timeline_cancel_drag (bb_workspace_get_timeline (workspace));
}

static void
undo_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  if (!let_go_of_pointer (data))
    bb_editor_undo (bb_desk_get_editor (data));
}

/* Escape takes back what is going on, lets strokes go, then ends comparing, a scribble, then crop, placing or a stamp,
 * then a pin, lets a board of the shelf go, then a stretched selection */
static void
escape_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);

  if (let_go_of_pointer (data))
    return;
  if (bb_seeing_is_comparing (bb_editor_get_seeing (editor)))
    bb_seeing_set_comparing (bb_editor_get_seeing (editor), FALSE);
  else if (bb_editor_is_scribbling (editor))
    bb_editor_set_scribbling (editor, FALSE);
  else if (has_strokes (editor))
    bb_ink_selection_clear (editor);
  else if (bb_crop_command_get_guide (editor) != NULL || bb_editor_get_tool (editor) == BB_STAGE_TOOL_PLACE ||
           bb_editor_get_tool (editor) == BB_STAGE_TOOL_STAMP)
    g_action_group_activate_action (G_ACTION_GROUP (data), "tool", g_variant_new_string ("pen"));
  else if (bb_editor_is_pinned (editor))
    bb_editor_unpin (editor);
  else if (bb_editor_get_shelved (editor) != NULL)
    bb_editor_take_shelved (editor, NULL);
  else
    bb_editor_collapse (editor);
}

static void
lyrics_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);

  if (bb_lyric_command_may_write (editor))
    bb_lyrics_dialog_present (editor, data);
}

/* of the line with that id */
static void
tap_words_cb (GSimpleAction *action, GVariant *id, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);
  int index = bb_lyrics_find (bb_editor_get_project (editor), g_variant_get_string (id, NULL));

  if (index >= 0 && bb_lyric_command_may_write (editor))
    bb_lyrics_dialog_tap_words (editor, data, (guint) index);
}

static const GActionEntry entries[] = {
  { "lyrics", lyrics_cb },
  { "tap-words", tap_words_cb, "s" },
  { "undo", undo_cb },
  { "tool", NULL, "s", "'pen'", tool_cb },
  { "shape", NULL, "s", "'arrow'", shape_cb },
  { "colour", NULL, "u", "uint32 437918463", colour_cb },
  { "escape", escape_cb },
};

static void
add_action (BbDesk *desk, const char *name, const GVariantType *type, GCallback callback)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, type);

  g_signal_connect (action, "activate", callback, desk);
  g_action_map_add_action (G_ACTION_MAP (desk), G_ACTION (action));
}

void
bb_edit_actions_add (BbDesk *desk)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    add_action (desk, commands[i].name, NULL, G_CALLBACK (command_cb));
  for (guint i = 0; i < G_N_ELEMENTS (nudges); i++)
    add_action (desk, nudges[i].name, G_VARIANT_TYPE_INT32, G_CALLBACK (nudge_cb));
  g_action_map_add_action_entries (G_ACTION_MAP (desk), entries, G_N_ELEMENTS (entries), desk);
}
