/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is in the clipboard for a window? */
#include "window/actions/paste-actions.h"

#include <glib/gi18n.h>

#include "import/feedback.h"
#include "window/actions/ink-actions.h"
#include "window/actions/media-actions.h"
#include "window/actions/picture-paste.h"
#include "window/dialogs/feedback-dialog.h"

/* a picture lies over the board that shows, as a layer of it */
static void
take (BbDesk *desk, GdkFileList *files, GBytes *bytes)
{
  if (files != NULL)
    bb_media_take_file_list (desk, files, bb_desk_get_frame (desk));
  else
    bb_media_take_layer (desk, NULL, bytes);
}

/* @text: (nullable): of the clipboard */
static gboolean
has_feedback (BbDesk *desk, const char *text)
{
  const BbProject *project = bb_editor_get_project (bb_desk_get_editor (desk));

  return text != NULL && bb_feedback_is_there (project->settings, text);
}

/* Ctrl+V on the timeline: what becomes of it is shown before anything is changed */
static void
text_pasted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbDesk) desk = data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  if (bb_desk_is_closed (desk))
    return;

  if (has_feedback (desk, text))
    bb_feedback_dialog_present (bb_desk_get_editor (desk), GTK_WINDOW (desk), text);
  else
    bb_desk_toast (desk, _ ("No line of the copied text begins with a time, such as 0:42."));
}

/* asked for by name it opens in any case: for somebody who has yet to copy, or to type */
static void
feedback_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbDesk) desk = data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  if (!bb_desk_is_closed (desk))
    bb_feedback_dialog_present (bb_desk_get_editor (desk), GTK_WINDOW (desk), has_feedback (desk, text) ? text : NULL);
}

static void
paste_feedback_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  if (bb_editor_may_edit (bb_desk_get_editor (data)))
    gdk_clipboard_read_text_async (gtk_widget_get_clipboard (data), NULL, feedback_read_cb, g_object_ref (data));
}

static gboolean
holds_text (GdkContentFormats *formats)
{
  return gdk_content_formats_contain_gtype (formats, G_TYPE_STRING) ||
         gdk_content_formats_contain_mime_type (formats, "text/plain;charset=utf-8") ||
         gdk_content_formats_contain_mime_type (formats, "text/plain");
}

static void
paste_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (data);
  GdkContentFormats *formats = gdk_clipboard_get_formats (clipboard);

  if (bb_ink_actions_paste (data) || bb_picture_paste (data, take))
    return;

  if (holds_text (formats))
    gdk_clipboard_read_text_async (clipboard, NULL, text_pasted_cb, g_object_ref (data));
  else
    bb_desk_toast (data, _ ("There is no picture and no feedback to paste."));
}

void
bb_paste_actions_add (BbDesk *desk)
{
  static const GActionEntry actions[] = { { "paste", paste_cb }, { "paste-feedback", paste_feedback_cb } };

  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
