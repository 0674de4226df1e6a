/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom do I tell, and is the window still here? */
#include "window/desk.h"

#include <glib/gi18n.h>

#include "window/dialogs/message-dialog.h"

G_DEFINE_INTERFACE (BbDesk, bb_desk, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  OPEN_PROJECT,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
bb_desk_default_init (BbDeskInterface *iface)
{
  signals[OPEN_PROJECT] = g_signal_new ("open-project", BB_TYPE_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_STRING);
}

BbEditor *
bb_desk_get_editor (BbDesk *self)
{
  return BB_DESK_GET_IFACE (self)->get_editor (self);
}

BbWorkspace *
bb_desk_get_workspace (BbDesk *self)
{
  return BB_DESK_GET_IFACE (self)->get_workspace (self);
}

BbJobBar *
bb_desk_get_jobs (BbDesk *self)
{
  return BB_DESK_GET_IFACE (self)->get_jobs (self);
}

const char *
bb_desk_get_folder (BbDesk *self)
{
  return BB_DESK_GET_IFACE (self)->get_folder (self);
}

gint64
bb_desk_get_frame (BbDesk *self)
{
  BbEditor *editor = bb_desk_get_editor (self);

  return editor != NULL ? bb_editor_get_frame (editor) : 0;
}

gboolean
bb_desk_is_closed (BbDesk *self)
{
  return BB_DESK_GET_IFACE (self)->is_closed (self);
}

void
bb_desk_set_document (BbDesk *self, BbDocument *document)
{
  BB_DESK_GET_IFACE (self)->set_document (self, document);
}

void
bb_desk_open_project (BbDesk *self, const char *path)
{
  g_signal_emit (self, signals[OPEN_PROJECT], 0, path);
}

void
bb_desk_add_toast (BbDesk *self, AdwToast *toast)
{
  BB_DESK_GET_IFACE (self)->add_toast (self, toast);
}

void
bb_desk_set_view (BbDesk *self, const char *view)
{
  BB_DESK_GET_IFACE (self)->set_view (self, view);
}

BbRehearsalView *
bb_desk_get_rehearsal (BbDesk *self)
{
  return BB_DESK_GET_IFACE (self)->get_rehearsal (self);
}

void
bb_desk_focus (BbDesk *self)
{
  if (bb_editor_is_rehearsing (bb_desk_get_editor (self)))
    gtk_widget_grab_focus (GTK_WIDGET (bb_desk_get_rehearsal (self)));
  else
    bb_workspace_focus (bb_desk_get_workspace (self));
}

void
bb_desk_toast (BbDesk *self, const char *text)
{
  bb_desk_add_toast (self, bb_toast_new (text));
}

void
bb_desk_tell (BbDesk *self, const char *heading, const char *body)
{
  AdwMessageDialog *dialog = bb_message_new (GTK_WINDOW (self), heading, body);

  adw_message_dialog_add_response (dialog, "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}
