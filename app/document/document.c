/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is an open project: model, history, folder, lock, autosave, song? */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "document/removal.h"
#include "store/folder.h"
#include "store/save.h"
#include "store/versions.h"

G_DEFINE_FINAL_TYPE (BbDocument, bb_document, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_PATH,
  PROP_IS_MODIFIED,
  PROP_NOTICE,
  PROP_SOUND,
  PROP_PROGRESS,
  PROP_PICTURE_PROGRESS,
  PROP_VIDEO_PROGRESS,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

static void
history_changed_cb (BbDocument *self)
{
  gboolean is_modified = bb_document_is_modified (self);

  if (!bb_document_can_compare (self))
    bb_document_set_comparing (self, FALSE);

  if (self->was_modified == is_modified)
    return;

  self->was_modified = is_modified;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_IS_MODIFIED]);
}

BbDocument *
bb_document_new (char *path, BbLock *lock, const BbProject *project)
{
  BbDocument *self = g_object_new (BB_TYPE_DOCUMENT, NULL);

  self->history = bb_history_new (project);
  g_signal_connect_object (self->history, "changed", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  bb_document_start_autosave (self);
  bb_document_move_to (self, path, lock);
  return self;
}

void
bb_document_move_to (BbDocument *self, char *path, BbLock *lock)
{
  bb_autosave_withdraw (self->autosave);
  g_clear_pointer (&self->lock, bb_lock_release);
  g_free (self->path);
  g_free (self->folder);

  self->path = path;
  self->folder = bb_folder_of (path);
  self->lock = lock;
  self->is_untitled = FALSE;
  self->is_read_only = lock == NULL;
  bb_folder_pictures_open (self->pictures, self->folder);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PATH]);
}

/* the lock of a project that now stands at @path, or NULL */
static BbLock *
write_first (const char *path, const BbProject *project, GError **error)
{
  return bb_store_save (project, path, BB_SAVE_PROJECT, error) ? bb_lock_acquire (path, BB_LOCK_POLITE, error) : NULL;
}

BbDocument *
bb_document_create (const char *folder, const BbProject *project, GError **error)
{
  gboolean was_there = g_file_test (folder, G_FILE_TEST_IS_DIR);
  g_autofree char *path = bb_folder_create (folder, error);
  BbLock *lock = path != NULL ? write_first (path, project, error) : NULL;
  BbDocument *self;

  if (lock == NULL)
    {
      if (path != NULL)
        g_unlink (path);
      if (path != NULL && !was_there)
        g_rmdir (folder);
      return NULL;
    }

  self = bb_document_new (g_steal_pointer (&path), lock, project);
  bb_disk_file_take_mark (self->disk_file, bb_versions_get_mark (self->path));
  return self;
}

char *
bb_document_get_untitled_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "beatboard", "untitled", NULL);
}

BbDocument *
bb_document_create_untitled (const BbProject *project, GError **error)
{
  g_autofree char *parent = bb_document_get_untitled_folder ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *name = g_date_time_format (now, "%Y-%m-%d %H.%M.%S.%f");
  g_autofree char *folder = g_build_filename (parent, name, NULL);
  BbDocument *self;

  if (g_mkdir_with_parents (parent, 0700) != 0)
    {
      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno),
                   _ ("The folder “%s” for unnamed projects could not be made: %s"), parent, g_strerror (errno));
      return NULL;
    }

  self = bb_document_create (folder, project, error);
  if (self != NULL)
    self->is_untitled = TRUE;
  return self;
}

void
bb_document_discard_changes (BbDocument *self)
{
  bb_history_mark_saved (self->history, bb_history_get_project (self->history));
}

/* an unnamed project that nobody wanted to keep leaves nothing behind */
void
bb_document_close (BbDocument *self)
{
  gboolean is_unwanted = self->is_untitled && !self->is_read_only && !bb_document_is_modified (self);

  if (self->path == NULL)
    return;

  bb_autosave_withdraw (self->autosave);
  g_clear_pointer (&self->lock, bb_lock_release);
  self->is_read_only = TRUE;
  self->is_unwanted = self->is_unwanted || is_unwanted;
  if (is_unwanted)
    bb_remove_folder (self->folder);
}

gboolean
bb_document_check_writable (BbDocument *self, GError **error)
{
  const char *why = bb_notices_get (self->notices, BB_NOTICE_FILE);

  if (!self->is_read_only)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY, _ ("The project “%s” is open for reading only. %s"), self->path,
               why != NULL ? why : "");
  return FALSE;
}

const char *
bb_document_get_path (BbDocument *self)
{
  return self->path;
}

const char *
bb_document_get_folder (BbDocument *self)
{
  return self->folder;
}

const char *
bb_document_get_name (BbDocument *self)
{
  const BbSettings *settings = bb_document_get_project (self)->settings;

  if (settings->title != NULL)
    return settings->title;

  return self->is_untitled ? _ ("Untitled") : strrchr (self->folder, G_DIR_SEPARATOR) + 1;
}

const char *
bb_document_get_notice (BbDocument *self)
{
  BbNotice notice = bb_notices_find_first (self->notices);

  return notice < BB_N_NOTICES ? bb_notices_get (self->notices, notice) : NULL;
}

BbRemedy
bb_document_get_remedy (BbDocument *self)
{
  BbNotice notice = bb_notices_find_first (self->notices);

  if (notice == BB_NOTICE_COMPARING)
    return BB_REMEDY_STOP_COMPARING;
  return notice == BB_NOTICE_LOST_SONG && !self->is_read_only ? BB_REMEDY_CHOOSE_SONG : BB_REMEDY_READ;
}

void
bb_document_dismiss_notice (BbDocument *self)
{
  BbNotice notice = bb_notices_find_first (self->notices);

  if (notice == BB_NOTICE_COMPARING)
    bb_document_set_comparing (self, FALSE);
  else if (notice < BB_N_NOTICES)
    bb_notices_set (self->notices, notice, NULL);
}

gboolean
bb_document_is_untitled (BbDocument *self)
{
  return self->is_untitled;
}

gboolean
bb_document_is_read_only (BbDocument *self)
{
  return self->is_read_only;
}

gboolean
bb_document_is_modified (BbDocument *self)
{
  return bb_history_is_modified (self->history);
}

BbHistory *
bb_document_get_history (BbDocument *self)
{
  return self->history;
}

const BbProject *
bb_document_get_project (BbDocument *self)
{
  return bb_history_get_project (self->history);
}

const BbPictureSource *
bb_document_get_pictures (BbDocument *self)
{
  return bb_folder_pictures_get_source (self->pictures);
}

static void
bb_document_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  BbDocument *self = BB_DOCUMENT (object);

  switch (id)
    {
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    case PROP_IS_MODIFIED:
      g_value_set_boolean (value, bb_document_is_modified (self));
      break;
    case PROP_NOTICE:
      g_value_set_string (value, bb_document_get_notice (self));
      break;
    case PROP_SOUND:
      g_value_set_boolean (value, bb_document_get_sound (self) != NULL);
      break;
    case PROP_PROGRESS:
      g_value_set_double (value, bb_song_state_get_progress (self->song));
      break;
    case PROP_PICTURE_PROGRESS:
      g_value_set_double (value, bb_progress_meter_get_share (self->picture_progress));
      break;
    case PROP_VIDEO_PROGRESS:
      g_value_set_double (value, bb_progress_meter_get_share (self->video_progress));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bb_document_finalize (GObject *object)
{
  BbDocument *self = BB_DOCUMENT (object);

  bb_autosave_free (self->autosave);
  /* a song that was on its way may have come after all */
  if (self->is_unwanted)
    bb_remove_folder (self->folder);
  g_clear_pointer (&self->lock, bb_lock_release);
  g_clear_object (&self->history);
  g_free (self->path);
  g_free (self->folder);
  bb_notices_free (self->notices);
  bb_song_state_free (self->song);
  g_clear_pointer (&self->song_outcome, bb_song_outcome_free);
  g_clear_pointer (&self->comparison, bb_song_comparison_unref);
  bb_progress_meter_free (self->picture_progress);
  bb_progress_meter_free (self->video_progress);
  bb_folder_pictures_free (self->pictures);
  bb_disk_file_free (self->disk_file);
  bb_arrivals_free (self->arrivals);

  G_OBJECT_CLASS (bb_document_parent_class)->finalize (object);
}

static void
bb_document_class_init (BbDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = bb_document_get_property;
  object_class->finalize = bb_document_finalize;

  props[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  props[PROP_IS_MODIFIED] = g_param_spec_boolean ("is-modified", NULL, NULL, FALSE, flags);
  props[PROP_NOTICE] = g_param_spec_string ("notice", NULL, NULL, NULL, flags);
  props[PROP_SOUND] = g_param_spec_boolean ("sound", NULL, NULL, FALSE, flags);
  props[PROP_PROGRESS] = g_param_spec_double ("progress", NULL, NULL, -1, 1, 0, flags);
  props[PROP_PICTURE_PROGRESS] = g_param_spec_double ("picture-progress", NULL, NULL, -1, 1, 0, flags);
  props[PROP_VIDEO_PROGRESS] = g_param_spec_double ("video-progress", NULL, NULL, -1, 1, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
notice_changed_cb (gpointer self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NOTICE]);
}

static void
sound_changed_cb (gpointer self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SOUND]);
}

static void
progress_cb (gpointer self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PROGRESS]);
}

static void
picture_progress_cb (gpointer self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PICTURE_PROGRESS]);
}

static void
video_progress_cb (gpointer self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VIDEO_PROGRESS]);
}

static void
bb_document_init (BbDocument *self)
{
  self->disk_file = bb_disk_file_new ();
  self->arrivals = bb_arrivals_new ();
  self->notices = bb_notices_new (notice_changed_cb, self);
  self->song = bb_song_state_new (sound_changed_cb, progress_cb, self);
  self->picture_progress = bb_progress_meter_new (picture_progress_cb, self);
  self->video_progress = bb_progress_meter_new (video_progress_cb, self);
  self->pictures = bb_folder_pictures_new ();
}
