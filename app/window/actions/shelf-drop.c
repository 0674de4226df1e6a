/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where on the song may boards of the shelf be dropped? */
#include "window/actions/shelf-drop.h"

#include "editor/shelf-commands.h"
#include "widgets/boards/carried.h"

/* @value: (nullable): what hangs on the pointer. Returns: (nullable): the id of a board of the shelf */
static const char *
get_shelved (BbDesk *desk, const GValue *value)
{
  BbCarried *carried = value != NULL ? g_value_get_object (value) : NULL;

  return carried != NULL && bb_carried_is_of (carried, bb_desk_get_editor (desk)) ? bb_carried_get_shelved (carried)
                                                                                  : NULL;
}

static BbTimeline *
get_timeline (GtkDropTarget *target)
{
  return BB_TIMELINE (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)));
}

static GdkDragAction
over_timeline_cb (GtkDropTarget *target, double x, double y, BbDesk *desk)
{
  if (get_shelved (desk, gtk_drop_target_get_value (target)) == NULL)
    return 0;

  bb_timeline_show_landing (get_timeline (target), x);
  return GDK_ACTION_MOVE;
}

static void
leave_timeline_cb (GtkDropTarget *target)
{
  bb_timeline_hide_landing (get_timeline (target));
}

static gboolean
drop_on_timeline_cb (GtkDropTarget *target, const GValue *value, double x, double y, BbDesk *desk)
{
  const char *shelved = get_shelved (desk, value);

  bb_timeline_hide_landing (get_timeline (target));
  if (shelved != NULL)
    bb_shelf_command_lay_at (bb_desk_get_editor (desk), shelved, bb_timeline_frame_at (get_timeline (target), x));
  return shelved != NULL;
}

static GdkDragAction
over_stage_cb (GtkDropTarget *target, double x, double y, BbDesk *desk)
{
  return get_shelved (desk, gtk_drop_target_get_value (target)) != NULL ? GDK_ACTION_MOVE : 0;
}

static gboolean
drop_on_stage_cb (GtkDropTarget *target, const GValue *value, double x, double y, BbDesk *desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);
  const char *shelved = get_shelved (desk, value);

  if (shelved != NULL)
    bb_shelf_command_lay_option_at (editor, shelved, bb_editor_get_current (editor));
  return shelved != NULL;
}

static void
add_target (BbDesk *desk, GtkWidget *widget, GCallback over, GCallback drop, GCallback leave)
{
  GtkDropTarget *target = gtk_drop_target_new (BB_TYPE_CARRIED, GDK_ACTION_MOVE);

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect (target, "enter", over, desk);
  g_signal_connect (target, "motion", over, desk);
  g_signal_connect (target, "drop", drop, desk);
  if (leave != NULL)
    g_signal_connect (target, "leave", leave, NULL);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}

void
bb_shelf_drop_add (BbDesk *desk, BbWorkspace *workspace)
{
  add_target (desk, GTK_WIDGET (bb_workspace_get_timeline (workspace)), G_CALLBACK (over_timeline_cb),
              G_CALLBACK (drop_on_timeline_cb), G_CALLBACK (leave_timeline_cb));
  add_target (desk, GTK_WIDGET (bb_workspace_get_stage (workspace)), G_CALLBACK (over_stage_cb),
              G_CALLBACK (drop_on_stage_cb), NULL);
}
