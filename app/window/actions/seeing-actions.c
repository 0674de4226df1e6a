/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions help the eye on the stage, and what of it does the user keep? */
#include "window/actions/seeing-actions.h"

#include "editor/plan-commands.h"
#include "editor/seen-boards.h"
#include "window/actions/command-actions.h"

static const BbCommandAction commands[] = {
  { "compare", .plain = bb_seen_boards_toggle_compare },
  { "light-table", .plain = bb_seen_boards_toggle_light_table },
  { "lay-on-light-table", .plain = bb_seen_boards_lay_on_light_table },
  { "take-plan", .plain = bb_plan_command_take_over },
};

/* properties of how it is seen: which are actions, and which are kept, under the same name */
static const struct
{
  const char *name;
  gboolean is_action;
  gboolean is_kept;
} ways[] = {
  { "guides", TRUE, TRUE },       { "onion-skin", TRUE, TRUE },      { "value-check", TRUE, FALSE },
  { "value-squint", TRUE, TRUE }, { "compare-mode", TRUE, TRUE },    { "onion-before", FALSE, TRUE },
  { "onion-after", FALSE, TRUE }, { "onion-strength", FALSE, TRUE }, { "light-strength", FALSE, TRUE },
  { "plan-beside", TRUE, TRUE },
};

void
bb_seeing_actions_add (BbDesk *desk)
{
  bb_command_actions_add (desk, commands, G_N_ELEMENTS (commands));
}

/* of a property of @object that has its name */
static void
add_action (BbDesk *desk, gpointer object, const char *name)
{
  g_autoptr (GPropertyAction) action = g_property_action_new (name, object, name);

  g_action_map_add_action (G_ACTION_MAP (desk), G_ACTION (action));
}

/* who turns to the plan with a tool that is none for it has the brush in hand */
static void
follow_tool (BbEditor *editor, GParamSpec *pspec, BbDesk *desk)
{
  GAction *tool = g_action_map_lookup_action (G_ACTION_MAP (desk), "tool");

  if (bb_editor_get_tool (editor) == BB_STAGE_TOOL_BRUSH)
    g_simple_action_set_state (G_SIMPLE_ACTION (tool),
                               g_variant_new_string (bb_brush_kind_to_name (bb_editor_get_brush (editor).kind)));
}

void
bb_seeing_actions_follow (BbDesk *desk, GSettings *settings)
{
  BbSeeing *seeing = bb_editor_get_seeing (bb_desk_get_editor (desk));

  add_action (desk, bb_desk_get_editor (desk), "on-plan");
  g_signal_connect_object (bb_desk_get_editor (desk), "notify::on-plan", G_CALLBACK (follow_tool), desk, 0);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (ways[i].is_action)
        add_action (desk, seeing, ways[i].name);
      if (ways[i].is_kept)
        g_settings_bind (settings, ways[i].name, seeing, ways[i].name, G_SETTINGS_BIND_DEFAULT);
    }
  for (BbGuideKind kind = 0; kind < BB_N_GUIDES; kind++)
    {
      const char *name = bb_guide_get_name (kind);

      add_action (desk, seeing, name);
      g_settings_bind (settings, name, seeing, name, G_SETTINGS_BIND_DEFAULT);
    }
}
