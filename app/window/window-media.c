/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do songs and pictures come into a window? */
#include "window/window-private.h"

#include <glib/gi18n.h>

#include "import/kind.h"
#include "window/picture-interval.h"

static BbDocument *
get_document (BbWindow *self)
{
  return bb_editor_get_document (bb_window_get_editor (self));
}

/* the project that a song or a picture goes into: an unnamed one where there is none yet */
static gboolean
ensure_document (BbWindow *self)
{
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (bb_window_get_editor (self) != NULL)
    return bb_editor_may_edit (bb_window_get_editor (self));
  /* closed, or another project is being opened in it */
  if (bb_window_is_closed (self) || bb_window_get_folder (self) != NULL)
    return FALSE;

  project = bb_project_new ();
  document = bb_document_create_untitled (project, &error);
  if (document == NULL)
    {
      bb_window_show_error (self, _("No Project Could Be Made"), error);
      return FALSE;
    }

  bb_window_set_document (self, document);
  return TRUE;
}

/* what comes into the document in a thread, until it is there */
typedef struct
{
  BbWindow *window;
  BbDocument *document;
  BbJob *job;
  gulong handler;
} Arrival;

/* @progress: (nullable): the property of the document that says how far it is */
static Arrival *
arrival_new (BbWindow *self, const char *label, const char *progress, GCallback callback)
{
  Arrival *arrival = g_new0 (Arrival, 1);

  arrival->window = g_object_ref (self);
  arrival->document = g_object_ref (get_document (self));
  arrival->job = bb_window_begin_job (self, label);
  if (progress != NULL)
    arrival->handler = g_signal_connect (arrival->document, progress, callback, arrival);
  return arrival;
}

static void
arrival_free (Arrival *arrival)
{
  if (arrival->handler != 0)
    g_signal_handler_disconnect (arrival->document, arrival->handler);
  bb_job_end (arrival->job);
  g_object_unref (arrival->document);
  g_object_unref (arrival->window);
  g_free (arrival);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Arrival, arrival_free)

static void
report (const Arrival *arrival, const char *heading, const GError *error)
{
  if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      && !bb_window_is_closed (arrival->window))
    bb_window_show_error (arrival->window, heading, error);
}

static void
progress_cb (BbDocument *document, GParamSpec *pspec, Arrival *arrival)
{
  double share;

  g_object_get (document, pspec->name, &share, NULL);
  bb_job_set_progress (arrival->job, share);
}

static void
song_set_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Arrival) arrival = data;
  g_autoptr (GError) error = NULL;

  bb_document_set_song_finish (arrival->document, result, &error);
  report (arrival, _("The Song Could Not Be Used"), error);
}

static void
take_song (BbWindow *self, const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *label = g_strdup_printf (_("Reading “%s”…"), name);
  Arrival *arrival;

  if (!ensure_document (self))
    return;

  arrival = arrival_new (self, label, "notify::progress", G_CALLBACK (progress_cb));
  bb_document_set_song_async (arrival->document, path, bb_job_get_cancellable (arrival->job),
                              song_set_cb, arrival);
}

static void
pictures_added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Arrival) arrival = data;
  g_autoptr (GError) error = NULL;

  bb_document_add_pictures_finish (arrival->document, result, NULL, &error);
  report (arrival, _("Not All Pictures Could Be Used"), error);
}

static void
take_pictures (BbWindow *self, const char *const *paths, gint64 frame)
{
  Arrival *arrival;

  if (!ensure_document (self))
    return;

  arrival = arrival_new (self, _("Copying pictures…"), "notify::picture-progress",
                         G_CALLBACK (progress_cb));
  bb_document_add_pictures_async (arrival->document, paths, frame, bb_picture_interval_get (self),
                                  bb_job_get_cancellable (arrival->job), pictures_added_cb, arrival);
}

static BbFileKind
kind_of (const char *path)
{
  BbFileKind kind = BB_FILE_OTHER;

  bb_file_kind_detect (path, &kind, NULL, NULL);
  return kind;
}

static void
say_unknown (BbWindow *self, const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *text
      = g_strdup_printf (_("“%s” is neither a song nor a picture nor a project."), name);

  bb_window_toast (self, text);
}

void
bb_window_take_files (BbWindow *self, const char *const *paths, gint64 frame)
{
  g_autoptr (GStrvBuilder) pictures = g_strv_builder_new ();
  g_auto (GStrv) picture_paths = NULL;
  const char *song = NULL;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      switch (kind_of (paths[i]))
        {
        case BB_FILE_PICTURE:
          g_strv_builder_add (pictures, paths[i]);
          break;
        case BB_FILE_SONG:
          song = paths[i];
          break;
        case BB_FILE_PROJECT:
          bb_application_open_path (bb_window_get_application (self), paths[i], GTK_WINDOW (self));
          break;
        default:
          say_unknown (self, paths[i]);
        }
    }

  picture_paths = g_strv_builder_end (pictures);
  if (song != NULL)
    take_song (self, song);
  if (picture_paths[0] != NULL)
    take_pictures (self, (const char *const *) picture_paths, frame);
}

GStrv
bb_window_files_to_paths (GListModel *files)
{
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      if (g_file_peek_path (file) != NULL)
        g_strv_builder_add (paths, g_file_peek_path (file));
    }

  return g_strv_builder_end (paths);
}

gint64
bb_window_get_frame (BbWindow *self)
{
  BbEditor *editor = bb_window_get_editor (self);

  return editor != NULL ? bb_editor_get_frame (editor) : 0;
}

/* opens media without a dialog: for tests, and for what is dropped from elsewhere */
static void
open_media_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autofree const char **paths = g_variant_get_strv (parameter, NULL);

  bb_window_take_files (data, paths, bb_window_get_frame (data));
}

static void
start_empty_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  if (bb_window_get_editor (data) == NULL)
    ensure_document (data);
}

static void
layer_added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Arrival) arrival = data;
  g_autoptr (GError) error = NULL;

  bb_document_add_layer_finish (arrival->document, result, &error);
  report (arrival, _("The Picture Could Not Be Used"), error);
}

static void
add_layer (BbWindow *self, const char *file, GBytes *bytes)
{
  BbEditor *editor = bb_window_get_editor (self);
  Arrival *arrival;

  if (!bb_editor_may_edit (editor))
    return;

  arrival = arrival_new (self, _("Copying the picture…"), NULL, NULL);
  bb_document_add_layer_async (arrival->document, bb_editor_get_board (editor)->id, file, bytes,
                               bb_job_get_cancellable (arrival->job), layer_added_cb, arrival);
}

static void
texture_pasted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture
      = gdk_clipboard_read_texture_finish (GDK_CLIPBOARD (source), result, &error);
  g_autoptr (GBytes) bytes = texture != NULL ? gdk_texture_save_to_png_bytes (texture) : NULL;

  if (bb_window_is_closed (self))
    return;

  if (bytes != NULL)
    add_layer (self, NULL, bytes);
  else
    bb_window_show_error (self, _("The Picture Could Not Be Pasted"), error);
}

static void
files_pasted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbWindow) self = data;
  g_autoptr (GError) error = NULL;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, &error);

  if (bb_window_is_closed (self))
    return;

  if (value == NULL)
    bb_window_show_error (self, _("The Picture Could Not Be Pasted"), error);
  else
    bb_window_take_file_list (self, g_value_get_boxed (value), bb_window_get_frame (self));
}

static void
paste_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (data);
  GdkContentFormats *formats = gdk_clipboard_get_formats (clipboard);

  if (gdk_content_formats_contain_mime_type (formats, "text/uri-list")
      || gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST))
    gdk_clipboard_read_value_async (clipboard, GDK_TYPE_FILE_LIST, G_PRIORITY_DEFAULT, NULL,
                                    files_pasted_cb, g_object_ref (data));
  else if (gdk_content_formats_contain_mime_type (formats, "image/png")
           || gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE))
    gdk_clipboard_read_texture_async (clipboard, NULL, texture_pasted_cb, g_object_ref (data));
  else
    bb_window_toast (data, _("There is no picture to paste."));
}

void
bb_window_take_file_list (BbWindow *self, GdkFileList *list, gint64 frame)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (list);
  g_autoptr (GListStore) store = g_list_store_new (G_TYPE_FILE);
  g_auto (GStrv) paths = NULL;

  for (GSList *item = files; item != NULL; item = item->next)
    g_list_store_append (store, item->data);
  paths = bb_window_files_to_paths (G_LIST_MODEL (store));
  bb_window_take_files (self, (const char *const *) paths, frame);
}

/* on the stage, one picture becomes a layer of the board that shows */
static gboolean
is_for_stage (BbWindow *self, GSList *files, double x, double y)
{
  BbWorkspace *workspace = bb_window_get_workspace (self);
  GtkWidget *target = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  return workspace != NULL && files != NULL && files->next == NULL && target != NULL
         && g_file_peek_path (files->data) != NULL
         && kind_of (g_file_peek_path (files->data)) == BB_FILE_PICTURE
         && (target == GTK_WIDGET (bb_workspace_get_stage (workspace))
             || gtk_widget_is_ancestor (target, GTK_WIDGET (bb_workspace_get_stage (workspace))));
}

/* on the timeline, pictures go where they are dropped */
static gint64
frame_at (BbWindow *self, double x, double y)
{
  BbWorkspace *workspace = bb_window_get_workspace (self);
  GtkWidget *timeline;
  double there_x, there_y;

  if (workspace == NULL)
    return 0;

  timeline = GTK_WIDGET (bb_workspace_get_timeline (workspace));
  if (gtk_widget_translate_coordinates (GTK_WIDGET (self), timeline, x, y, &there_x, &there_y)
      && gtk_widget_contains (timeline, there_x, there_y))
    return bb_timeline_frame_at (BB_TIMELINE (timeline), there_x);

  return bb_window_get_frame (self);
}

static gboolean
dropped_cb (GtkDropTarget *target, const GValue *value, double x, double y, gpointer data)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));

  if (is_for_stage (data, files, x, y))
    add_layer (data, g_file_peek_path (files->data), NULL);
  else
    bb_window_take_file_list (data, g_value_get_boxed (value), frame_at (data, x, y));
  return TRUE;
}

static const GActionEntry actions[] = {
  { "open-media", open_media_cb, "as" },
  { "start-empty", start_empty_cb },
  { "paste", paste_cb },
};

void
bb_window_add_media_actions (BbWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}
