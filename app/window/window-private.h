/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the window share? */
#pragma once

#include "window/job-bar.h"
#include "window/window.h"
#include "window/workspace.h"

G_BEGIN_DECLS

/** Returns: (transfer none) (nullable): the project's widgets */
BbWorkspace *bb_window_get_workspace (BbWindow *self);

BbApplication *bb_window_get_application (BbWindow *self);

/** Returns: (transfer none): what shows the work that goes on */
BbJobBar *bb_window_get_jobs (BbWindow *self);

/** Title, subtitle and undo labels follow the document */
void bb_window_update_title (BbWindow *self);

/** Shows @toast (transfer full), which may have a button */
void bb_window_add_toast (BbWindow *self, AdwToast *toast);

/* Each file of actions adds its own: */
void bb_window_add_check_actions (BbWindow *self);
void bb_window_add_edit_actions (BbWindow *self);
void bb_window_add_play_actions (BbWindow *self);
void bb_window_add_file_actions (BbWindow *self);
void bb_window_add_export_actions (BbWindow *self);
void bb_window_add_media_actions (BbWindow *self);
void bb_window_add_paste_action (BbWindow *self);
void bb_window_add_chooser_actions (BbWindow *self);

/** Lets actions that say yes or no follow the boards that are selected */
void bb_window_update_check_actions (BbWindow *self);

/** Enables what needs a project, or not */
void bb_window_enable_project_actions (BbWindow *self, gboolean enabled);

/* Saving: window-files.c */

typedef void (*BbWindowThen) (BbWindow *self);

/** Saves the project, and asks where if that is not known; once it is saved, @then (nullable) */
void bb_window_save (BbWindow *self, BbWindowThen then);

/** Lets @then come after a save that is on its way. Returns: whether there is one */
gboolean bb_window_follow_save (BbWindow *self, BbWindowThen then);

/* Closing: window-close.c */

/** Returns: %TRUE where the window must stay until the user has answered */
gboolean bb_window_ask_before_closing (BbWindow *self);

/** Goes on where only the end of a job was waited for; where it came to nothing, the window stays open */
void bb_window_go_on_closing (BbWindow *self, gboolean is_done);

/* Logging out: inhibition.c */

/** Lets logging out wait while something would be lost by it */
void bb_window_update_inhibition (BbWindow *self);

/** Returns: whether it was closed while something went on in a thread: then nobody waits for it any more */
gboolean bb_window_is_closed (BbWindow *self);

/* Songs and pictures: window-media.c */

/** Takes what was dropped or chosen: songs, pictures, projects, told by content; pictures at @frame */
void bb_window_take_files (BbWindow *self, const char *const *paths, gint64 frame);

/** Returns: (transfer full): the local paths of a list of #GFile */
GStrv bb_window_files_to_paths (GListModel *files);

/** Returns: the playhead; 0 where there is no project yet */
gint64 bb_window_get_frame (BbWindow *self);

/** The same with what comes from another program */
void bb_window_take_file_list (BbWindow *self, GdkFileList *list, gint64 frame);

/** Returns: (transfer full): the local paths in it */
GStrv bb_window_list_paths (GdkFileList *list);

/** Lays a picture over the board that shows: that in @file, or in @bytes where it is %NULL */
void bb_window_take_layer (BbWindow *self, const char *file, GBytes *bytes);

/* What is dropped: window-drop.c */

/** Takes what is dropped on @widget to the playhead; not while a message waits for an answer */
void bb_window_take_drops (BbWindow *self, GtkWidget *widget);

/** Takes what is dropped on stage and timeline to where it is dropped */
void bb_window_take_drops_on_workspace (BbWindow *self, BbWorkspace *workspace);

G_END_DECLS
