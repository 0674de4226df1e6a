/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which actions are there for presenting? */
#include "window/actions/present-actions.h"

#include "window/monitors.h"
#include "window/presentation.h"
#include "window/settings.h"

/* actions that are settings */
static const char *const kept[] = { "present-number", "present-timecode", "present-count", "present-lyric",
                                    "present-monitor" };

static void
present_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_presentation_begin (data);
}

static void
leave_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_presentation_end (data);
}

static void
swap_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  bb_presentation_swap (data);
}

static const GActionEntry actions[] = {
  { "present", present_cb },
  { "present-leave", leave_cb },
  { "present-swap", swap_cb },
};

void
bb_present_actions_add (BbDesk *desk)
{
  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autoptr (GAction) action = g_settings_create_action (bb_settings_get (), kept[i]);

      g_action_map_add_action (G_ACTION_MAP (desk), action);
    }
}

static void
monitors_changed_cb (GMenu *menu)
{
  bb_monitors_fill_menu (gdk_display_get_default (), menu, "win.present-monitor");
}

void
bb_present_actions_follow (BbDesk *desk, GMenu *menu)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (desk)));

  g_signal_connect_object (monitors, "items-changed", G_CALLBACK (monitors_changed_cb), menu, G_CONNECT_SWAPPED);
  monitors_changed_cb (menu);
}
