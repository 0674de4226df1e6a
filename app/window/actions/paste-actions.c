/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is in the clipboard for a window? */
#include "window/actions/paste-actions.h"

#include <glib/gi18n.h>

#include "window/actions/media-actions.h"

static void
texture_pasted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbDesk) desk = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = gdk_clipboard_read_texture_finish (GDK_CLIPBOARD (source), result, &error);
  g_autoptr (GBytes) bytes = texture != NULL ? gdk_texture_save_to_png_bytes (texture) : NULL;

  if (bb_desk_is_closed (desk))
    return;

  if (bytes != NULL)
    bb_media_take_layer (desk, NULL, bytes);
  else
    bb_desk_tell (desk, _ ("Could Not Paste Picture"), error->message);
}

static void
files_pasted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbDesk) desk = data;
  g_autoptr (GError) error = NULL;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, &error);

  if (bb_desk_is_closed (desk))
    return;

  if (value == NULL)
    bb_desk_tell (desk, _ ("Could Not Paste Picture"), error->message);
  else
    bb_media_take_file_list (desk, g_value_get_boxed (value), bb_desk_get_frame (desk));
}

static void
paste_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (data);
  GdkContentFormats *formats = gdk_clipboard_get_formats (clipboard);

  if (gdk_content_formats_contain_mime_type (formats, "text/uri-list") ||
      gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST))
    gdk_clipboard_read_value_async (clipboard, GDK_TYPE_FILE_LIST, G_PRIORITY_DEFAULT, NULL, files_pasted_cb,
                                    g_object_ref (data));
  else if (gdk_content_formats_contain_mime_type (formats, "image/png") ||
           gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE))
    gdk_clipboard_read_texture_async (clipboard, NULL, texture_pasted_cb, g_object_ref (data));
  else
    bb_desk_toast (data, _ ("There is no picture to paste."));
}

void
bb_paste_actions_add (BbDesk *desk)
{
  static const GActionEntry actions[] = { { "paste", paste_cb } };

  g_action_map_add_action_entries (G_ACTION_MAP (desk), actions, G_N_ELEMENTS (actions), desk);
}
