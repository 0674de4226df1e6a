/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are there for rehearsing? */
#include "window/actions/rehearsal-actions.h"

#include "editor/rehearsal-loop.h"
#include "window/settings.h"

/* what the menu offers and a rehearsal does not */
static const char *const held[] = { "import-song", "import-pictures", "import-paper", "import-video",
                                    "project-settings" };

/* in the order of BbRehearsalLoop */
static const char *const loops[] = { "off", "eight", "two", "section", "range" };

static void
step_eight_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_rehearsal_step_eight (bb_desk_get_editor (data), g_variant_get_int32 (parameter));
}

static void
step_shot_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_rehearsal_step_shot (bb_desk_get_editor (data), g_variant_get_int32 (parameter));
}

/* the state follows "notify::range" */
static void
loop_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (loops); i++)
    {
      if (g_str_equal (loops[i], g_variant_get_string (state, NULL)))
        bb_rehearsal_set_loop (bb_desk_get_editor (data), (BbRehearsalLoop) i);
    }
}

static void
toggle_loop_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_rehearsal_toggle_loop (bb_desk_get_editor (data));
}

static void
mirror_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  g_simple_action_set_state (action, state);
  bb_rehearsal_view_set_mirrored (bb_desk_get_rehearsal (data), g_variant_get_boolean (state));
}

static void
leave_note_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_rehearsal_view_ask_note (bb_desk_get_rehearsal (data));
}

/* turned on, it counts as it did last */
static void
count_in_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  g_autofree char *last = g_settings_get_string (bb_settings_get (), "count-in-last");

  g_settings_set_string (bb_settings_get (), "count-in", g_variant_get_boolean (state) ? last : "off");
}

static void
count_in_changed_cb (BbDesk *desk)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (desk), "rehearse-count-in");
  g_autofree char *kind = g_settings_get_string (bb_settings_get (), "count-in");
  gboolean is_on = !g_str_equal (kind, "off");

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (is_on));
  if (is_on)
    g_settings_set_string (bb_settings_get (), "count-in-last", kind);
}

static void
play_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  if (!bb_editor_is_playing (bb_desk_get_editor (data)))
    bb_editor_toggle_playing (bb_desk_get_editor (data));
}

/* Escape ends what is going on, one after the other: a note, playing, the full screen */
static void
escape_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BbEditor *editor = bb_desk_get_editor (data);

  if (bb_rehearsal_view_drop_note (bb_desk_get_rehearsal (data)))
    return;
  if (bb_editor_is_playing (editor))
    bb_editor_toggle_playing (editor);
  else
    gtk_window_unfullscreen (GTK_WINDOW (data));
}

static const GActionEntry entries[] = {
  { "step-eight", step_eight_cb, "i" },
  { "step-shot", step_shot_cb, "i" },
  { "rehearse-loop", NULL, "s", "'off'", loop_cb },
  { "rehearse-loop-toggle", toggle_loop_cb },
  { "rehearse-play", play_cb },
  { "rehearse-escape", escape_cb },
  { "rehearse-count-in", NULL, NULL, "false", count_in_cb },
  { "mirror", NULL, NULL, "false", mirror_cb },
  { "leave-note", leave_note_cb },
};

void
bb_rehearsal_actions_add (BbDesk *desk)
{
  g_autoptr (GPropertyAction) fullscreen = g_property_action_new ("fullscreen", desk, "fullscreened");

  g_action_map_add_action_entries (G_ACTION_MAP (desk), entries, G_N_ELEMENTS (entries), desk);
  g_action_map_add_action (G_ACTION_MAP (desk), G_ACTION (fullscreen));
  g_signal_connect_object (bb_settings_get (), "changed::count-in", G_CALLBACK (count_in_changed_cb), desk,
                           G_CONNECT_SWAPPED);
  count_in_changed_cb (desk);
}

void
bb_rehearsal_actions_update (BbDesk *desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  GActionMap *map = G_ACTION_MAP (desk);
  GAction *loop = g_action_map_lookup_action (map, "rehearse-loop");
  GAction *button = g_action_map_lookup_action (map, "loop");

  g_simple_action_set_state (G_SIMPLE_ACTION (button), g_variant_new_boolean (bb_editor_is_looping (editor)));
  g_simple_action_set_state (G_SIMPLE_ACTION (loop), g_variant_new_string (loops[bb_rehearsal_get_loop (editor)]));
  for (guint i = 0; i < G_N_ELEMENTS (held); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, held[i])),
                                 !bb_editor_is_rehearsing (editor));
}
