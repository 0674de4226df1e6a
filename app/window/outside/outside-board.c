/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a board go to another program, and come back? */
#include "window/outside/outside-board.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "document/watched-file.h"
#include "export/png.h"
#include "model/numbering.h"
#include "window/actions/incoming.h"

/* what no file system, or not every one, takes in a name */
#define FORBIDDEN "/\\:*?\"<>|"

struct _BbOutsideBoard
{
  GObject parent;

  BbDesk *desk; /* outlives it */
  char *board;  /* id; or that of its plan */
  char *layer;  /* id of what came back last, or NULL */
  char *path;
  GAppInfo *app;
  BbWatchedFile *file;
  gboolean is_writing; /* or is on its way there, or back */
  gboolean has_failed; /* what is there could not be read once */
};

G_DEFINE_FINAL_TYPE (BbOutsideBoard, bb_outside_board, G_TYPE_OBJECT)

/* a file that comes back */
typedef struct
{
  BbOutsideBoard *self;
  BbIncoming *arrival;
} Return;

static BbEditor *
get_editor (BbOutsideBoard *self)
{
  return bb_desk_get_editor (self->desk);
}

/* coming back */

static void
say_back (BbOutsideBoard *self)
{
  g_autofree char *name = g_path_get_basename (self->path);
  /* Translators: a file, and the program that wrote it */
  g_autofree char *text = g_strdup_printf (_ ("“%s” came back from %s as a layer"), name,
                                           g_app_info_get_name (self->app));

  bb_desk_toast (self->desk, text);
}

/* it may have been caught in the middle of being written: it is told only if it stays so */
static void
fail (BbOutsideBoard *self, BbIncoming *arrival, const GError *error)
{
  gboolean is_unread = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);

  if (is_unread && !self->has_failed)
    {
      self->has_failed = TRUE;
      bb_watched_file_look_again (self->file);
      return;
    }

  self->has_failed = FALSE;
  bb_incoming_refuse (arrival, error);
}

static void
brought_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Return *back = data;
  g_autoptr (BbOutsideBoard) self = back->self;
  g_autoptr (BbIncoming) arrival = back->arrival;
  g_autoptr (GError) error = NULL;
  char *layer = bb_document_bring_layer_finish (arrival->document, result, &error);

  self->is_writing = FALSE;
  if (bb_desk_is_closed (arrival->desk))
    {
      g_free (layer);
      return;
    }

  arrival->is_here = layer != NULL;
  if (layer == NULL)
    {
      fail (self, arrival, error);
      return;
    }
  self->has_failed = FALSE;
  g_free (self->layer);
  self->layer = layer;
  say_back (self);
}

static void
saved_cb (BbOutsideBoard *self)
{
  g_autoptr (BbDelivery) delivery = NULL;
  Return *back;

  if (bb_desk_is_closed (self->desk))
    return;

  if (self->is_writing || get_editor (self) == NULL || !bb_editor_may_edit (get_editor (self)))
    {
      /* later, then */
      bb_watched_file_look_again (self->file);
      return;
    }

  delivery = bb_delivery_new (self->desk);
  back = g_new (Return, 1);
  *back = (Return){ g_object_ref (self), bb_incoming_new_file (self->desk, delivery, self->path, NULL) };
  self->is_writing = TRUE;
  bb_document_bring_layer_async (back->arrival->document, self->board, self->layer, self->path,
                                 g_app_info_get_name (self->app), bb_incoming_get_cancellable (back->arrival),
                                 brought_cb, back);
}

static void
gone_cb (BbOutsideBoard *self)
{
  g_autofree char *name = g_path_get_basename (self->path);
  g_autofree char *text = g_strdup_printf (_ ("“%s” was deleted. What came back from there stays on the board."), name);

  if (!bb_desk_is_closed (self->desk))
    bb_desk_toast (self->desk, text);
}

/* going there */

static void
watch (BbOutsideBoard *self)
{
  g_clear_object (&self->file);
  self->file = bb_watched_file_new (self->path);
  g_signal_connect_object (self->file, "saved", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->file, "gone", G_CALLBACK (gone_cb), self, G_CONNECT_SWAPPED);
}

static void
launch (BbOutsideBoard *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autoptr (GdkAppLaunchContext)
      context = gdk_display_get_app_launch_context (gtk_widget_get_display (GTK_WIDGET (self->desk)));
  GList files = { file, NULL, NULL };
  g_autoptr (GError) error = NULL;

  if (!g_app_info_launch (self->app, &files, G_APP_LAUNCH_CONTEXT (context), &error))
    bb_desk_tell (self->desk, _ ("Could Not Open the Other Program"), error->message);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbOutsideBoard) self = data;
  g_autoptr (BbDesk) desk = self->desk;
  g_autoptr (GError) error = NULL;
  gboolean is_written = bb_export_finish (result, NULL, &error);

  self->is_writing = FALSE;
  if (bb_desk_is_closed (desk))
    return;

  if (!is_written)
    {
      bb_desk_tell (desk, _ ("Could Not Write the Board"), error->message);
      return;
    }
  watch (self);
  launch (self);
}

static gboolean
is_plan (const BbOutsideBoard *self)
{
  g_autofree char *planned = bb_board_find_planned (self->board);

  return planned != NULL;
}

/* "Neon Tide 3A.ora", in a folder of its own */
static char *
make_path (BbOutsideBoard *self, guint place, const char *suffix)
{
  const BbProject *project = bb_editor_get_project (get_editor (self));
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  const char *title = project->settings->title;
  g_autofree char *name = g_strdup_printf ("%s %s%s", title != NULL ? title : _ ("Untitled"), numbers[place], suffix);

  return g_build_filename (g_get_user_cache_dir (), "beatboard", "boards", self->board,
                           g_strdelimit (name, FORBIDDEN, '-'), NULL);
}

static void
write_place (BbOutsideBoard *self, guint place)
{
  g_autoptr (BbProject) project = bb_project_ref ((BbProject *) bb_editor_get_project (get_editor (self)));
  gint64 start = bb_project_get_start (project, place);
  /* flat, as it is drawn on, and not as a camera sees it: it comes back as a layer of it */
  static const BbPngOptions sheet = { BB_PNG_SHEETS }, plan = { BB_PNG_PLANS };
  const BbExportRequest request = {
    project, bb_desk_get_folder (self->desk), { start, start }, is_plan (self) ? &plan : &sheet, self->path
  };
  g_autofree char *folder = g_path_get_dirname (self->path);

  g_mkdir_with_parents (folder, 0700);
  /* what we write ourselves is not what comes back */
  g_clear_object (&self->file);
  self->is_writing = TRUE;
  g_object_ref (self->desk);
  bb_export_start (bb_png_export, &request, NULL, NULL, NULL, NULL, written_cb, g_object_ref (self));
}

void
bb_outside_board_open (BbOutsideBoard *self, GAppInfo *app, const char *suffix)
{
  guint place = bb_editor_get_current (get_editor (self));

  if (self->is_writing)
    return;

  g_set_object (&self->app, app);
  g_free (self->path);
  self->path = make_path (self, place, suffix);
  write_place (self, place);
}

static void
bb_outside_board_dispose (GObject *object)
{
  BbOutsideBoard *self = BB_OUTSIDE_BOARD (object);

  g_clear_object (&self->file);
  g_clear_object (&self->app);
  g_clear_pointer (&self->board, g_free);
  g_clear_pointer (&self->layer, g_free);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (bb_outside_board_parent_class)->dispose (object);
}

static void
bb_outside_board_class_init (BbOutsideBoardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bb_outside_board_dispose;
}

static void
bb_outside_board_init (BbOutsideBoard *self)
{
}

BbOutsideBoard *
bb_outside_board_new (BbDesk *desk, const char *board_id)
{
  BbOutsideBoard *self = g_object_new (BB_TYPE_OUTSIDE_BOARD, NULL);

  self->desk = desk;
  self->board = g_strdup (board_id);
  return self;
}
