/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do hands snap to, and how far apart are new boards, as the user set it? */
#include "window/snapping.h"

/* in the order of the settings' choices: of "frame" nothing is snapped to */
static const BbSnapKind steps[] = { BB_SNAP_FRAME, BB_SNAP_HALF, BB_SNAP_BEAT, BB_SNAP_BAR, BB_SNAP_EIGHT };

static const struct
{
  const char *key;
  BbSnapKind kind;
} others[] = {
  { "snap-section", BB_SNAP_SECTION },
  { "snap-lyric", BB_SNAP_LYRIC },
  { "snap-onset", BB_SNAP_ONSET },
  { "snap-playhead", BB_SNAP_PLAYHEAD },
};

void
bb_snapping_add_actions (GActionMap *actions, GSettings *settings)
{
  static const char *const keys[] = { "snap",       "snap-step",     "snap-section", "snap-lyric",
                                      "snap-onset", "snap-playhead", "board-pace" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (GAction) action = g_settings_create_action (settings, keys[i]);

      g_action_map_add_action (actions, action);
    }
}

static guint
find_kinds (GSettings *settings)
{
  guint kinds = BB_SNAP_FLAG (BB_SNAP_EDGE) | BB_SNAP_FLAG (steps[g_settings_get_enum (settings, "snap-step")]);

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      if (g_settings_get_boolean (settings, others[i].key))
        kinds |= BB_SNAP_FLAG (others[i].kind);
    }

  return g_settings_get_boolean (settings, "snap") ? kinds : 0;
}

static void
changed_cb (GSettings *settings, const char *key, BbEditor *editor)
{
  g_autofree char *pace = g_settings_get_string (settings, "board-pace");

  bb_editor_set_snapping (editor, find_kinds (settings));
  bb_editor_set_pace (editor, pace);
}

void
bb_snapping_follow (GSettings *settings, BbEditor *editor)
{
  g_signal_connect_object (settings, "changed", G_CALLBACK (changed_cb), editor, 0);
  changed_cb (settings, NULL, editor);
}
