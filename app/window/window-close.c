/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of what is not saved when a window closes, or all do? */
#include "window/window-private.h"

#include <glib/gi18n.h>

#include "window/message.h"

/* the question that stands over a window */
#define QUESTION "beatboard-question"
/* while all close: its changes are to be lost, but not before every window is answered for */
#define GIVEN_UP "beatboard-given-up"

typedef void (*Response) (AdwMessageDialog *dialog, const char *response, gpointer data);

static BbDocument *
get_document (BbWindow *self)
{
  return bb_editor_get_document (bb_window_get_editor (self));
}

static gboolean
is_given_up (BbWindow *self)
{
  return g_object_get_data (G_OBJECT (self), GIVEN_UP) != NULL;
}

static void
set_given_up (BbWindow *self, gboolean is_given_up)
{
  g_object_set_data (G_OBJECT (self), GIVEN_UP, GINT_TO_POINTER (is_given_up));
}

static gboolean
is_at_risk (BbWindow *self)
{
  return bb_window_get_editor (self) != NULL && bb_document_is_modified (get_document (self))
         && !bb_document_is_read_only (get_document (self)) && !is_given_up (self);
}

static void
close_window (BbWindow *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

static void
ask (BbWindow *self, Response response_cb)
{
  GtkWindow *open = g_object_get_data (G_OBJECT (self), QUESTION);
  g_autofree char *body = NULL;
  AdwMessageDialog *dialog;

  if (open != NULL)
    {
      gtk_window_present (open);
      return;
    }

  body = g_strdup_printf (_("“%s” has changes that are not saved. What is not saved will be lost."),
                          bb_document_get_name (get_document (self)));
  dialog = bb_message_new (GTK_WINDOW (self), _("Save Changes?"), body);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "discard", _("_Discard"),
                                    "save", _("_Save"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (dialog, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "save");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_object_set_data (G_OBJECT (self), QUESTION, dialog);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* the question outlives the window by a moment, and would reach for what it stood over */
static void
lift (AdwMessageDialog *dialog, BbWindow *self)
{
  g_object_set_data (G_OBJECT (self), QUESTION, NULL);
  gtk_window_set_transient_for (GTK_WINDOW (dialog), NULL);
}

static void
close_response_cb (AdwMessageDialog *dialog, const char *response, gpointer data)
{
  BbWindow *self = data;

  lift (dialog, self);
  if (g_str_equal (response, "save"))
    {
      bb_window_save (self, close_window);
    }
  else if (g_str_equal (response, "discard"))
    {
      bb_document_discard_changes (get_document (self));
      close_window (self);
    }
}

gboolean
bb_window_ask_before_closing (BbWindow *self)
{
  if (bb_window_follow_save (self, close_window))
    return TRUE;
  if (!is_at_risk (self))
    return FALSE;

  ask (self, close_response_cb);
  return TRUE;
}

/* All windows */

/* dialogs go with their windows */
static GPtrArray *
list_windows (BbApplication *application)
{
  GPtrArray *windows = g_ptr_array_new_with_free_func (g_object_unref);

  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (application)); item != NULL;
       item = item->next)
    {
      if (BB_IS_WINDOW (item->data))
        g_ptr_array_add (windows, g_object_ref (item->data));
    }

  return windows;
}

static void
keep_all (BbApplication *application)
{
  g_autoptr (GPtrArray) windows = list_windows (application);

  for (guint i = 0; i < windows->len; i++)
    set_given_up (g_ptr_array_index (windows, i), FALSE);
}

static void go_on (BbWindow *self);

static void
quit_response_cb (AdwMessageDialog *dialog, const char *response, gpointer data)
{
  BbWindow *self = data;

  lift (dialog, self);
  if (g_str_equal (response, "save"))
    {
      bb_window_save (self, go_on);
    }
  else if (g_str_equal (response, "discard"))
    {
      set_given_up (self, TRUE);
      go_on (self);
    }
  else
    {
      keep_all (bb_window_get_application (self));
    }
}

/* Returns: whether the window must be waited for; what is going on there ends in go_on() */
static gboolean
must_wait (BbWindow *self)
{
  if (bb_window_follow_save (self, go_on))
    return TRUE;
  if (!is_at_risk (self))
    return FALSE;

  gtk_window_present (GTK_WINDOW (self));
  ask (self, quit_response_cb);
  return TRUE;
}

/* one question at a time; the windows close when the last one is answered */
static void
close_all (BbApplication *application)
{
  g_autoptr (GPtrArray) windows = list_windows (application);

  for (guint i = 0; i < windows->len; i++)
    {
      if (must_wait (g_ptr_array_index (windows, i)))
        return;
    }

  for (guint i = 0; i < windows->len; i++)
    {
      BbWindow *window = g_ptr_array_index (windows, i);

      if (is_given_up (window))
        bb_document_discard_changes (get_document (window));
      close_window (window);
    }
}

static void
go_on (BbWindow *self)
{
  close_all (bb_window_get_application (self));
}

void
bb_window_close_all (BbApplication *application)
{
  keep_all (application);
  close_all (application);
}

gboolean
bb_window_is_any_at_risk (BbApplication *application)
{
  g_autoptr (GPtrArray) windows = list_windows (application);

  for (guint i = 0; i < windows->len; i++)
    {
      if (is_at_risk (g_ptr_array_index (windows, i)))
        return TRUE;
    }

  return FALSE;
}
