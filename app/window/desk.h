/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom do I tell, and is the window still here? */
#pragma once

#include "editor/editor.h"
#include "widgets/rehearsal/rehearsal-view.h"
#include "window/job-bar.h"
#include "window/workspace.h"

G_BEGIN_DECLS

#define BB_TYPE_DESK (bb_desk_get_type ())
/**
 * BbDesk:
 *
 * What actions, jobs and dialogs need of a window, which they do not know otherwise. It is one: dialogs stand over it,
 * and it is an action map. Who works in a thread holds a reference, and asks bb_desk_is_closed() when it comes back.
 *
 * Signal "open-project" (path): a project is to be shown, here or in a window of its own.
 */
G_DECLARE_INTERFACE (BbDesk, bb_desk, BB, DESK, AdwApplicationWindow)

/** Something that is done once, or again, with a window */
typedef void (*BbDeskFunc) (BbDesk *self);

/** BbDeskInterface: as the functions below say */
struct _BbDeskInterface
{
  GTypeInterface parent;

  BbEditor *(*get_editor) (BbDesk *self);
  BbWorkspace *(*get_workspace) (BbDesk *self);
  BbJobBar *(*get_jobs) (BbDesk *self);
  const char *(*get_folder) (BbDesk *self);
  gboolean (*is_closed) (BbDesk *self);
  void (*set_document) (BbDesk *self, BbDocument *document);
  void (*add_toast) (BbDesk *self, AdwToast *toast);
  void (*set_view) (BbDesk *self, const char *view);
  BbRehearsalView *(*get_rehearsal) (BbDesk *self);
};

/** Returns: (transfer none) (nullable): the editor of its project */
BbEditor *bb_desk_get_editor (BbDesk *self);

/** Returns: (transfer none) (nullable): the project's widgets */
BbWorkspace *bb_desk_get_workspace (BbDesk *self);

/** Returns: (transfer none): what shows the work that goes on */
BbJobBar *bb_desk_get_jobs (BbDesk *self);

/** Returns: (transfer none) (nullable): the folder of its project, or of the one that is being opened */
const char *bb_desk_get_folder (BbDesk *self);

/** Returns: the playhead; 0 where there is no project yet */
gint64 bb_desk_get_frame (BbDesk *self);

/** Returns: whether it was closed while something went on in a thread: then nobody waits for it any more */
gboolean bb_desk_is_closed (BbDesk *self);

/** Shows @document where there is none yet */
void bb_desk_set_document (BbDesk *self, BbDocument *document);

/** Lets the project at @path (folder or file) be shown, here or in a window of its own */
void bb_desk_open_project (BbDesk *self, const char *path);

/** Shows @toast (transfer full), which may have a button */
void bb_desk_add_toast (BbDesk *self, AdwToast *toast);

/** Shows the project otherwise: @view is "draw", "overview", "treatment" or "rehearse" */
void bb_desk_set_view (BbDesk *self, const char *view);

/** Returns: (transfer none): what shows of the project while it is rehearsed */
BbRehearsalView *bb_desk_get_rehearsal (BbDesk *self);

/** Puts the keyboard where plain keys are heard, in whatever view there is */
void bb_desk_focus (BbDesk *self);

/** Shows @text for a moment */
void bb_desk_toast (BbDesk *self, const char *text);

/** Tells what must be read: in a dialog */
void bb_desk_tell (BbDesk *self, const char *heading, const char *body);

G_END_DECLS
