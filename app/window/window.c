/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does one window show: a welcome, or a project? */
#include "window/window.h"

#include <glib/gi18n.h>

#include "editor/practice.h"
#include "store/folder.h"
#include "widgets/common/icon-names.h"
#include "widgets/common/tick.h"
#include "window/actions/actions.h"
#include "window/actions/check-actions.h"
#include "window/actions/practice-actions.h"
#include "window/actions/drop-target.h"
#include "window/actions/held-tool.h"
#include "window/actions/move-actions.h"
#include "window/actions/note-actions.h"
#include "window/actions/present-actions.h"
#include "window/actions/rehearsal-actions.h"
#include "window/actions/seeing-actions.h"
#include "window/actions/rehearsal-keys.h"
#include "window/actions/shelf-drop.h"
#include "window/actions/stamp-actions.h"
#include "window/actions/video-actions.h"
#include "window/brushes.h"
#include "window/closing.h"
#include "window/dialogs/dialog.h"
#include "window/dialogs/sound-settings.h"
#include "window/hand-settings.h"
#include "window/head.h"
#include "window/inhibition.h"
#include "window/keys/key-hints.h"
#include "window/notice-bar.h"
#include "window/popover-focus.h"
#include "window/presentation.h"
#include "window/recent-group.h"
#include "window/recent.h"
#include "window/settings.h"
#include "window/snapping.h"

struct _BbWindow
{
  AdwApplicationWindow parent;

  BbEditor *editor;
  BbWorkspace *workspace;
  BbPracticeSides practice;
  char *folder;
  gboolean is_closed;
  guint tick;

  AdwWindowTitle *title;
  AdwSplitButton *pace_button;
  GtkStack *head_start;
  GtkStack *head_end;
  GtkWidget *project_start;
  GtkWidget *project_end;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GMenu *undo_menu;
  GMenu *recent_menu;
  GMenu *monitors_menu;
  BbNoticeBar *notices;
  AdwToastOverlay *toasts;
  GtkStack *stack;
  GtkWidget *welcome;
  BbRecentGroup *recent_group;
  BbJobBar *jobs;
  BbRehearsalView *rehearsal;
};

static void bb_window_desk_init (BbDeskInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (BbWindow,
                               bb_window,
                               ADW_TYPE_APPLICATION_WINDOW,
                               G_IMPLEMENT_INTERFACE (BB_TYPE_DESK, bb_window_desk_init))

static void
project_changed_cb (BbWindow *self)
{
  bb_head_show_title (BB_DESK (self), self->title);
  bb_head_show_undo (BB_DESK (self), self->undo_button, self->redo_button, self->undo_menu);
  bb_inhibition_update (BB_DESK (self));
  bb_video_actions_update (BB_DESK (self));
}

/* while the song plays, each frame of the screen asks the player where it is */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  bb_editor_tick (BB_WINDOW (widget)->editor);
  return G_SOURCE_CONTINUE;
}

static void
playing_changed_cb (BbWindow *self)
{
  bb_tick_set (GTK_WIDGET (self), &self->tick, tick_cb, bb_editor_is_playing (self->editor));
}

static void
connect_editor (BbWindow *self)
{
  BbDocument *document = bb_editor_get_document (self->editor);

  g_signal_connect_object (self->editor, "project-changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "selection-changed", G_CALLBACK (bb_check_actions_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "selection-changed", G_CALLBACK (bb_move_actions_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "notify::playing", G_CALLBACK (playing_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "message", G_CALLBACK (bb_desk_toast), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "notify::range", G_CALLBACK (bb_rehearsal_actions_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::path", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::is-modified", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
bb_window_set_document (BbDesk *desk, BbDocument *document)
{
  BbWindow *self = BB_WINDOW (desk);

  g_return_if_fail (self->editor == NULL);

  self->editor = bb_editor_new (document);
  self->workspace = bb_workspace_new (self->editor);
  bb_workspace_add_actions (self->workspace, G_ACTION_MAP (self));
  bb_key_hints_show (GTK_WIDGET (self->workspace));
  bb_rehearsal_view_set_editor (self->rehearsal, self->editor);
  bb_drop_target_add_to_workspace (desk, self->workspace);
  bb_shelf_drop_add (desk, self->workspace);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->workspace), "project");
  gtk_stack_set_visible_child_name (self->stack, "project");
  gtk_widget_show (self->project_start);
  gtk_widget_show (self->project_end);

  connect_editor (self);
  bb_actions_enable (desk, TRUE);
  bb_note_actions_follow (desk, bb_settings_get ());
  bb_sound_settings_follow (bb_settings_get (), bb_editor_get_player (self->editor), TRUE);
  bb_snapping_follow (bb_settings_get (), self->editor);
  bb_brushes_follow (bb_settings_get (), self->editor);
  bb_practice_actions_add (desk);
  bb_seeing_actions_follow (desk, bb_settings_get ());
  bb_video_actions_follow (desk, self->workspace, bb_settings_get ());
  bb_held_tool_attach (desk, bb_workspace_get_stage (self->workspace));
  bb_stamp_actions_follow (desk);
  bb_hand_settings_follow (bb_settings_get (), bb_stage_get_canvas (bb_workspace_get_stage (self->workspace)));
  g_settings_bind (bb_settings_get (), "waveform-bands", bb_workspace_get_timeline (self->workspace), "bands",
                   G_SETTINGS_BIND_GET);
  project_changed_cb (self);
  bb_check_actions_update (desk);
  bb_move_actions_update (desk);
  bb_notice_bar_set_editor (self->notices, self->editor);
  bb_workspace_focus (self->workspace);
  bb_recent_add (bb_settings_get (), bb_document_get_path (document));
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (BbDocument) document = bb_document_open_finish (result, &error);

  if (self->is_closed)
    return;

  if (document != NULL)
    {
      bb_window_set_document (BB_DESK (self), document);
      return;
    }

  g_clear_pointer (&self->folder, g_free);
  gtk_stack_set_visible_child_name (self->stack, "welcome");
  bb_desk_tell (BB_DESK (self), _ ("Could Not Open Project"), error->message);
}

void
bb_window_open (BbWindow *self, const char *path)
{
  g_autofree char *file = bb_folder_find_project (path, NULL);

  g_return_if_fail (self->editor == NULL);

  g_free (self->folder);
  self->folder = file != NULL ? bb_folder_of (file) : g_strdup (path);
  gtk_stack_set_visible_child_name (self->stack, "opening");
  bb_document_open_async (path, NULL, opened_cb, g_object_ref (self));
}

static void
cancel_job_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  bb_job_bar_cancel (BB_WINDOW (widget)->jobs);
}

/* again when a project was saved or opened in any window */
static void
show_recent (BbWindow *self)
{
  g_auto (GStrv) paths = bb_recent_list (bb_settings_get ());

  bb_recent_group_show (self->recent_group, (const char *const *) paths);
  bb_recent_fill_menu (self->recent_menu, (const char *const *) paths);
}

static void
bind_size (BbWindow *self)
{
  GSettings *settings = bb_settings_get ();

  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
}

/* as a desk */

static BbEditor *
bb_window_get_editor (BbDesk *desk)
{
  return BB_WINDOW (desk)->editor;
}

static BbWorkspace *
bb_window_get_workspace (BbDesk *desk)
{
  return BB_WINDOW (desk)->workspace;
}

static BbJobBar *
bb_window_get_jobs (BbDesk *desk)
{
  return BB_WINDOW (desk)->jobs;
}

static const char *
bb_window_get_folder (BbDesk *desk)
{
  BbWindow *self = BB_WINDOW (desk);

  if (self->editor != NULL)
    return bb_document_get_folder (bb_editor_get_document (self->editor));

  return self->folder;
}

static gboolean
bb_window_is_closed (BbDesk *desk)
{
  return BB_WINDOW (desk)->is_closed;
}

static void
bb_window_add_toast (BbDesk *desk, AdwToast *toast)
{
  BbWindow *self = BB_WINDOW (desk);

  if (self->editor != NULL && bb_editor_is_rehearsing (self->editor))
    bb_rehearsal_view_add_toast (self->rehearsal, toast);
  else if (self->workspace != NULL)
    bb_workspace_add_toast (self->workspace, toast);
  else
    adw_toast_overlay_add_toast (self->toasts, toast);
}

/* a rehearsal takes the whole window. The keyboard goes there first: what was being typed is still an edit */
static void
bb_window_set_view (BbDesk *desk, const char *view)
{
  BbWindow *self = BB_WINDOW (desk);
  gboolean rehearses = g_str_equal (view, "rehearse");
  const char *head = rehearses ? "rehearse" : "edit";

  gtk_stack_set_visible_child_name (self->stack, rehearses ? "rehearse" : "project");
  if (rehearses)
    gtk_widget_grab_focus (GTK_WIDGET (self->rehearsal));
  else
    bb_workspace_set_view (self->workspace, view);

  bb_editor_set_rehearsing (self->editor, rehearses);
  (rehearses ? bb_practice_begin : bb_practice_end) (&self->practice, self->editor);
  gtk_stack_set_visible_child_name (self->head_start, head);
  gtk_stack_set_visible_child_name (self->head_end, head);
  if (rehearses)
    gtk_widget_add_css_class (GTK_WIDGET (self), "rehearsing");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "rehearsing");
  bb_rehearsal_actions_update (desk);
  bb_head_show_undo (BB_DESK (self), self->undo_button, self->redo_button, self->undo_menu);
}

static BbRehearsalView *
bb_window_get_rehearsal (BbDesk *desk)
{
  return BB_WINDOW (desk)->rehearsal;
}

static void
bb_window_desk_init (BbDeskInterface *iface)
{
  iface->get_editor = bb_window_get_editor;
  iface->get_workspace = bb_window_get_workspace;
  iface->get_jobs = bb_window_get_jobs;
  iface->get_folder = bb_window_get_folder;
  iface->is_closed = bb_window_is_closed;
  iface->set_document = bb_window_set_document;
  iface->add_toast = bb_window_add_toast;
  iface->set_view = bb_window_set_view;
  iface->get_rehearsal = bb_window_get_rehearsal;
}

static gboolean
bb_window_close_request (GtkWindow *window)
{
  BbWindow *self = BB_WINDOW (window);

  if (bb_closing_ask (BB_DESK (self)))
    return TRUE;

  self->is_closed = TRUE;
  bb_presentation_end (BB_DESK (self));
  bb_job_bar_cancel_all (self->jobs);
  bb_inhibition_update (BB_DESK (self));
  if (self->editor != NULL)
    {
      bb_player_pause (bb_editor_get_player (self->editor));
      bb_document_close (bb_editor_get_document (self->editor));
    }
  return GTK_WINDOW_CLASS (bb_window_parent_class)->close_request (window);
}

static void
bb_window_dispose (GObject *object)
{
  BbWindow *self = BB_WINDOW (object);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  self->is_closed = TRUE;
  g_clear_object (&self->editor);
  g_clear_pointer (&self->folder, g_free);

  G_OBJECT_CLASS (bb_window_parent_class)->dispose (object);
}

static void
bb_window_class_init (BbWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = bb_window_close_request;

  g_type_ensure (BB_TYPE_JOB_BAR);
  g_type_ensure (BB_TYPE_NOTICE_BAR);
  g_type_ensure (BB_TYPE_RECENT_GROUP);
  g_type_ensure (BB_TYPE_REHEARSAL_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/beatboard/Beatboard/ui/window.ui");
  gtk_widget_class_bind_template_child (widget_class, BbWindow, title);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, pace_button);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, head_start);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, head_end);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, project_start);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, project_end);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, redo_button);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, undo_menu);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, recent_menu);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, monitors_menu);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, notices);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, welcome);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, recent_group);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, jobs);
  gtk_widget_class_bind_template_child (widget_class, BbWindow, rehearsal);
  gtk_widget_class_install_action (widget_class, "win.cancel-job", NULL, cancel_job_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.focus-timeline", NULL);
}

static void
bb_window_init (BbWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bb_icon_names_adopt (GTK_WIDGET (self));
  g_signal_connect_object (self->jobs, "changed", G_CALLBACK (bb_inhibition_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->jobs, "ended", G_CALLBACK (bb_closing_go_on), self, G_CONNECT_SWAPPED);
  /* N is pressed next, and heard there */
  g_signal_connect_object (adw_split_button_get_popover (self->pace_button), "closed", G_CALLBACK (bb_desk_focus), self,
                           G_CONNECT_SWAPPED);
  bb_actions_add (BB_DESK (self));
  bb_snapping_add_actions (G_ACTION_MAP (self), bb_settings_get ());
  bb_video_actions_add_place (BB_DESK (self), bb_settings_get ());
  bb_actions_enable (BB_DESK (self), FALSE);
  bb_present_actions_follow (BB_DESK (self), self->monitors_menu);
  bb_rehearsal_keys_attach (GTK_WIDGET (self->rehearsal));
  bb_popover_focus_attach (BB_DESK (self));
  bb_drop_target_add (BB_DESK (self), GTK_WIDGET (self));
  bb_drop_target_add (BB_DESK (self), self->welcome);
}

BbWindow *
bb_window_new (GtkApplication *application)
{
  BbWindow *self = g_object_new (BB_TYPE_WINDOW, "application", application, NULL);
  GtkShortcutsWindow *shortcuts = gtk_application_window_get_help_overlay (GTK_APPLICATION_WINDOW (self));

  bb_dialog_attach (GTK_WINDOW (shortcuts));
  bb_key_hints_attach (GTK_WIDGET (self), GTK_WIDGET (shortcuts));
  bind_size (self);
  show_recent (self);
  g_signal_connect_object (bb_settings_get (), "changed::recent-projects", G_CALLBACK (show_recent), self,
                           G_CONNECT_SWAPPED);
  return self;
}
