/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be dropped on a window, and where does it go? */
#include "window/actions/drop-target.h"

#include "import/intake.h"
#include "widgets/inspector/mute.h"
#include "window/actions/media-actions.h"
#include "window/actions/picture-intake.h"
#include "window/actions/treatment-actions.h"

/* set on a target while what hangs on the pointer is laid where it is dropped */
#define LANDS "beatboard-lands"

static gboolean
rehearses (BbDesk *desk)
{
  BbEditor *editor = bb_desk_get_editor (desk);

  return editor != NULL && bb_editor_is_rehearsing (editor);
}

static GtkWindow *
find_cover (BbDesk *desk)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    {
      if (gtk_window_get_transient_for (link->data) == GTK_WINDOW (desk) && gtk_window_get_modal (link->data) &&
          gtk_widget_get_visible (link->data))
        return link->data;
    }

  return NULL;
}

/* a message comes first: it may speak of the very boards that would change behind it. A rehearsal changes none */
static gboolean
is_covered (BbDesk *desk)
{
  GtkWindow *cover = find_cover (desk);

  /* GTK 4.18 hands what moves behind a modal window to that window's own target, which has not seen it enter */
  if (cover != NULL)
    bb_widget_mute (GTK_WIDGET (cover), GTK_TYPE_DROP_TARGET_ASYNC);
  return cover != NULL || rehearses (desk);
}

static GdkDragAction
over_cb (GtkDropTarget *target, double x, double y, BbDesk *desk)
{
  return is_covered (desk) ? 0 : GDK_ACTION_COPY;
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, BbDesk *desk)
{
  bb_media_take_file_list (desk, g_value_get_boxed (value), bb_desk_get_frame (desk));
  return TRUE;
}

/* on the stage, one picture becomes a layer of the board that shows */
static gboolean
drop_on_stage_cb (GtkDropTarget *target, const GValue *value, double x, double y, BbDesk *desk)
{
  g_auto (GStrv) paths = bb_media_list_paths (g_value_get_boxed (value));
  g_autoptr (BbIntake) intake = bb_intake_new ((const char *const *) paths);

  if (g_strv_length (paths) == 1 && g_strv_contains ((const char *const *) intake->pictures, paths[0]))
    bb_media_take_layer (desk, paths[0], NULL);
  else
    bb_media_take_file_list (desk, g_value_get_boxed (value), bb_desk_get_frame (desk));
  return TRUE;
}

/* on the treatment, pictures become references */
static gboolean
drop_on_treatment_cb (GtkDropTarget *target, const GValue *value, double x, double y, BbDesk *desk)
{
  g_auto (GStrv) paths = bb_media_list_paths (g_value_get_boxed (value));

  bb_treatment_take_files (desk, (const char *const *) paths);
  return TRUE;
}

static BbTimeline *
get_timeline (GtkDropTarget *target)
{
  return BB_TIMELINE (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)));
}

/* asked of the first alone, for this is while the pointer moves; until it is known they may be pictures */
static void
find_whether_it_lands_cb (GtkDropTarget *target)
{
  const GValue *value = gtk_drop_target_get_value (target);
  g_auto (GStrv) paths = value != NULL ? bb_media_list_paths (g_value_get_boxed (value)) : NULL;
  const char *first[] = { paths != NULL ? paths[0] : NULL, NULL };
  g_autoptr (BbIntake) intake = bb_intake_new (first);
  gboolean lands = first[0] == NULL || intake->pictures[0] != NULL;

  g_object_set_data (G_OBJECT (target), LANDS, GINT_TO_POINTER (lands));
}

static GdkDragAction
over_timeline_cb (GtkDropTarget *target, double x, double y, BbDesk *desk)
{
  if (is_covered (desk))
    return 0;

  if (g_object_get_data (G_OBJECT (target), LANDS) != NULL)
    bb_timeline_show_landing (get_timeline (target), x);
  else
    bb_timeline_hide_landing (get_timeline (target));
  return GDK_ACTION_COPY;
}

static void
leave_timeline_cb (GtkDropTarget *target)
{
  bb_timeline_hide_landing (get_timeline (target));
}

/* on the timeline, pictures go where they are dropped */
static gboolean
drop_on_timeline_cb (GtkDropTarget *target, const GValue *value, double x, double y, BbDesk *desk)
{
  bb_timeline_hide_landing (get_timeline (target));
  bb_media_take_file_list (desk, g_value_get_boxed (value), bb_timeline_frame_at (get_timeline (target), x));
  return TRUE;
}

/* on the shelf pictures stay; whatever else comes with them goes to the playhead */
static gboolean
drop_on_shelf_cb (GtkDropTarget *target, const GValue *value, double x, double y, BbDesk *desk)
{
  g_auto (GStrv) paths = bb_media_list_paths (g_value_get_boxed (value));
  g_autoptr (BbIntake) intake = bb_intake_new ((const char *const *) paths);

  if (paths[0] != NULL && g_strv_length (intake->pictures) == g_strv_length (paths))
    bb_picture_intake_shelve (desk, (const char *const *) intake->pictures);
  else
    bb_media_take_file_list (desk, g_value_get_boxed (value), bb_desk_get_frame (desk));
  return TRUE;
}

static GtkDropTarget *
add_target (BbDesk *desk, GtkWidget *widget, GCallback over, GCallback drop)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect (target, "enter", over, desk);
  g_signal_connect (target, "motion", over, desk);
  g_signal_connect (target, "drop", drop, desk);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
  return target;
}

void
bb_drop_target_add (BbDesk *desk, GtkWidget *widget)
{
  add_target (desk, widget, G_CALLBACK (over_cb), G_CALLBACK (drop_cb));
}

void
bb_drop_target_add_to_workspace (BbDesk *desk, BbWorkspace *workspace)
{
  GtkDropTarget *target = add_target (desk, GTK_WIDGET (bb_workspace_get_timeline (workspace)),
                                      G_CALLBACK (over_timeline_cb), G_CALLBACK (drop_on_timeline_cb));

  gtk_drop_target_set_preload (target, TRUE);
  find_whether_it_lands_cb (target);
  g_signal_connect (target, "notify::value", G_CALLBACK (find_whether_it_lands_cb), NULL);
  g_signal_connect (target, "leave", G_CALLBACK (leave_timeline_cb), NULL);
  add_target (desk, GTK_WIDGET (bb_workspace_get_stage (workspace)), G_CALLBACK (over_cb),
              G_CALLBACK (drop_on_stage_cb));
  add_target (desk, GTK_WIDGET (bb_workspace_get_treatment (workspace)), G_CALLBACK (over_cb),
              G_CALLBACK (drop_on_treatment_cb));
  add_target (desk, GTK_WIDGET (bb_workspace_get_shelf (workspace)), G_CALLBACK (over_cb),
              G_CALLBACK (drop_on_shelf_cb));
}
