/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture is in the clipboard? */
#include "window/actions/picture-paste.h"

#include <glib/gi18n.h>

typedef struct
{
  BbDesk *desk;
  BbPictureTake take;
} Paste;

static Paste *
paste_new (BbDesk *desk, BbPictureTake take)
{
  Paste *paste = g_new (Paste, 1);

  *paste = (Paste){ g_object_ref (desk), take };
  return paste;
}

static void
paste_free (Paste *paste)
{
  g_object_unref (paste->desk);
  g_free (paste);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Paste, paste_free)

static void
texture_pasted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Paste) paste = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = gdk_clipboard_read_texture_finish (GDK_CLIPBOARD (source), result, &error);
  g_autoptr (GBytes) bytes = texture != NULL ? gdk_texture_save_to_png_bytes (texture) : NULL;

  if (bb_desk_is_closed (paste->desk))
    return;

  if (bytes != NULL)
    paste->take (paste->desk, NULL, bytes);
  else
    bb_desk_tell (paste->desk, _ ("Could Not Paste Picture"), error->message);
}

static void
files_pasted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Paste) paste = data;
  g_autoptr (GError) error = NULL;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, &error);

  if (bb_desk_is_closed (paste->desk))
    return;

  if (value != NULL)
    paste->take (paste->desk, g_value_get_boxed (value), NULL);
  else
    bb_desk_tell (paste->desk, _ ("Could Not Paste Picture"), error->message);
}

gboolean
bb_picture_paste (BbDesk *desk, BbPictureTake take)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (desk));
  GdkContentFormats *formats = gdk_clipboard_get_formats (clipboard);
  gboolean has_files = gdk_content_formats_contain_mime_type (formats, "text/uri-list") ||
                       gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST);
  gboolean has_picture = gdk_content_formats_contain_mime_type (formats, "image/png") ||
                         gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE);

  if (has_files)
    gdk_clipboard_read_value_async (clipboard, GDK_TYPE_FILE_LIST, G_PRIORITY_DEFAULT, NULL, files_pasted_cb,
                                    paste_new (desk, take));
  else if (has_picture)
    gdk_clipboard_read_texture_async (clipboard, NULL, texture_pasted_cb, paste_new (desk, take));
  return has_files || has_picture;
}
