/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a song come into a document, and its sound to the ear? */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "audio/cache.h"
#include "audio/remark.h"
#include "document/song-edit.h"
#include "store/media.h"

/* what a thread brings */
typedef struct
{
  BbDocument *document;
  char *folder;
  char *file;
  BbSong *present; /* of the project; NULL where it has none */
  BbPeaks *peaks;
  BbProgress progress;
  gpointer progress_data;

  char *media;
  char *cover;
  BbSound *sound;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->document);
  g_free (job->folder);
  g_free (job->file);
  g_clear_pointer (&job->present, bb_song_unref);
  bb_peaks_unref (job->peaks);
  g_free (job->media);
  g_free (job->cover);
  g_clear_pointer (&job->sound, bb_sound_unref);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static Job *
job_new (BbDocument *self, const char *file, BbProgress progress, gpointer data)
{
  const BbSong *present = bb_history_get_base (self->history)->song;
  Job *job = g_new0 (Job, 1);

  job->present = present != NULL ? bb_song_ref ((gpointer) present) : NULL;
  job->document = g_object_ref (self);
  job->folder = g_strdup (self->folder);
  job->file = g_strdup (file);
  job->peaks = bb_peaks_new ();
  job->progress = progress;
  job->progress_data = data;
  return job;
}

/* "media/<hash>.ext": the name is the hash of what it holds */
static char *
media_hash (const char *media)
{
  const char *name = strchr (media, '/') + 1;
  const char *dot = strchr (name, '.');

  return dot != NULL ? g_strndup (name, dot - name) : g_strdup (name);
}

/* what the cache knows @media by */
static char *
make_key (const char *media, BbDecodeRule rule)
{
  g_autofree char *hash = media_hash (media);

  return bb_sound_make_key (hash, rule);
}

/* boards lie at samples: a song that is chosen again, because its file was lost, or loaded, stays what it was */
static BbDecodeRule
find_rule (const Job *job)
{
  if (job->present != NULL && g_str_equal (job->present->media, job->media))
    return (BbDecodeRule) job->present->decoding;
  return BB_DECODE_AS_MASTERED;
}

/* @path: that of the media, or of what it was copied from: an error names it */
static gboolean
load_sound (Job *job, const char *path, GCancellable *cancellable, GError **error)
{
  g_autofree char *hash = media_hash (job->media);

  job->sound = bb_sound_load (path, hash, find_rule (job), job->peaks, job->progress, job->progress_data, cancellable,
                              error);
  return job->sound != NULL;
}

/* a cover that cannot be kept is no reason to refuse a song */
static void
keep_cover (Job *job)
{
  const BbSoundInfo *info = bb_sound_get_info (job->sound);
  gboolean is_png = g_strcmp0 (info->cover_type, "image/png") == 0;

  if (info->cover != NULL)
    job->cover = bb_media_add_bytes (job->folder, info->cover, is_png ? "cover.png" : "cover.jpg", NULL);
}

/* any thread; the song is read where it came from, so that errors say its own name */
static gboolean
run (Job *job, GCancellable *cancellable, GError **error)
{
  gboolean is_new;

  job->media = bb_media_add_file (job->folder, job->file, &is_new, NULL, NULL, cancellable, error);
  if (job->media == NULL)
    return FALSE;

  if (load_sound (job, job->file, cancellable, error))
    {
      keep_cover (job);
      return TRUE;
    }

  if (is_new)
    bb_media_take_back (job->folder, job->media);
  return FALSE;
}

static BbSong *
make_song (const Job *job, const BbSong *old)
{
  const BbSoundInfo *info = bb_sound_get_info (job->sound);
  g_autofree char *name = g_filename_display_basename (job->file);
  BbSong *song = bb_song_new (job->media, name, (int) info->sample_rate, (gint64) info->n_samples);

  song->channels = (int) info->source_channels;
  song->decoding = (int) find_rule (job);
  bb_string_set (&song->fingerprint, info->fingerprint);
  bb_string_set (&song->title, info->title);
  bb_string_set (&song->artist, info->artist);
  bb_string_set (&song->album, info->album);
  bb_string_set (&song->cover, job->cover);
  bb_song_edit_keep_map (song, old);
  return song;
}

static void
set_sound (BbDocument *self, BbSound *sound)
{
  g_clear_pointer (&self->sound, bb_sound_unref);
  self->sound = sound != NULL ? bb_sound_ref (sound) : NULL;
  g_object_notify (G_OBJECT (self), "sound");
}

/* what a person ought to know of the song that sounds from now on; takes over @remark */
static void
take_remark (BbDocument *self, char *remark)
{
  bb_notices_set (self->notices, BB_NOTICE_SONG, remark);
  bb_notices_set (self->notices, BB_NOTICE_LOST_SONG, NULL);
  g_free (remark);
}

/* the very song that the project has, decoded as it was then: chosen again, because its file was lost */
static gboolean
is_song_of (const BbProject *project, const Job *job)
{
  g_autofree char *remark = NULL;

  if (project->song == NULL || !g_str_equal (project->song->media, job->media))
    return FALSE;

  remark = bb_remark_differs (bb_sound_get_info (job->sound), project->song);
  return remark == NULL;
}

/* the song becomes one edit */
static void
adopt (BbDocument *self, const Job *job)
{
  const BbProject *project = bb_history_get_base (self->history);
  g_autoptr (BbSong) song = make_song (job, project->song);
  const char *label = project->song == NULL ? _ ("Choose Song") : _ ("Replace Song");

  set_sound (self, job->sound);
  take_remark (self, bb_remark_damaged (bb_sound_get_info (job->sound), song->media_name));
  if (!is_song_of (project, job))
    bb_history_commit (self->history, label, bb_song_edit_adopt (project, song), NULL);
}

gboolean
bb_document_set_song (BbDocument *self,
                      const char *file,
                      BbProgress progress,
                      gpointer data,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (Job) job = job_new (self, file, progress, data);

  if (!bb_document_check_writable (self, error) || !run (job, cancellable, error))
    return FALSE;

  adopt (self, job);
  return TRUE;
}

static void
set_growing (BbDocument *self, BbPeaks *peaks)
{
  g_clear_pointer (&self->growing, bb_peaks_unref);
  self->growing = peaks != NULL ? bb_peaks_ref (peaks) : NULL;
}

static void
set_song_in_thread (GTask *task, gpointer source, gpointer job, GCancellable *cancellable)
{
  GError *error = NULL;

  if (run (job, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
begin (GTask *task, Job *job, GTaskThreadFunc func)
{
  set_growing (job->document, job->peaks);
  g_task_set_task_data (task, job, job_free);
  g_task_set_return_on_cancel (task, FALSE);
  g_task_run_in_thread (task, func);
}

void
bb_document_set_song_async (BbDocument *self,
                            const char *file,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);
  GError *error = NULL;

  if (!bb_document_begin_arrival (self, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  if (self->choosing != NULL)
    g_cancellable_cancel (self->choosing);
  g_set_object (&self->choosing, cancellable);
  begin (task, job_new (self, file, bb_progress_meter_report, self->progress), set_song_in_thread);
}

gboolean
bb_document_set_song_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  Job *job = g_task_get_task_data (G_TASK (result));
  gboolean is_set = g_task_propagate_boolean (G_TASK (result), error);

  if (job == NULL)
    return FALSE;

  /* a song begun later than this one has taken its place */
  if (self->growing == job->peaks)
    set_growing (self, NULL);
  if (is_set)
    adopt (self, job);
  bb_document_end_arrival (self);
  return is_set;
}

/* before it is decoded, for the cache would keep another song under its name */
static gboolean
is_another (const Job *job, GCancellable *cancellable)
{
  g_autofree char *key = make_key (job->media, find_rule (job));
  g_autoptr (GError) failure = NULL;

  return !bb_cache_has (key) && !bb_media_verify (job->folder, job->media, cancellable, &failure) &&
         g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

/* whether the song's file is there (a cached sound would play on, but nobody else could open such a project), and is
 * what came in; that it cannot be read is said by who reads it */
static gboolean
check_media (const Job *job, const char *path, GCancellable *cancellable, GError **error)
{
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 _ ("The song “%s” is missing from the project. Choose it again, or bring the folder “media” of the "
                    "project back."),
                 job->file);
  else if (is_another (job, cancellable))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 _ ("The song “%s” of the project is not what came in: its file was changed or damaged. Choose it "
                    "again, or bring the folder “media” of the project back."),
                 job->file);
  else
    return TRUE;

  return FALSE;
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  g_autofree char *path = bb_media_get_path (job->folder, job->media);
  GError *error = NULL;

  if (check_media (job, path, cancellable, &error) && load_sound (job, path, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
bb_document_load_sound_async (BbDocument *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  const BbSong *song = bb_document_get_project (self)->song;
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, data);
  Job *job;

  if (song == NULL)
    {
      set_sound (self, NULL);
      g_task_return_boolean (task, TRUE);
      return;
    }

  job = job_new (self, song->media_name, bb_progress_meter_report, self->progress);
  job->media = g_strdup (song->media);
  begin (task, job, load_in_thread);
}

gboolean
bb_document_load_sound_finish (BbDocument *self, GAsyncResult *result, GError **error)
{
  Job *job = g_task_get_task_data (G_TASK (result));
  GError *failure = NULL;
  gboolean is_loaded = g_task_propagate_boolean (G_TASK (result), &failure);
  const BbSong *song = bb_document_get_project (self)->song;

  /* a banner says it for as long as it is so */
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    bb_notices_set (self->notices, BB_NOTICE_LOST_SONG, failure->message);
  if (failure != NULL)
    g_propagate_error (error, failure);
  if (job == NULL)
    return is_loaded;

  if (self->growing == job->peaks)
    set_growing (self, NULL);
  /* the song may have become another meanwhile */
  if (is_loaded && song != NULL && g_str_equal (song->media, job->media))
    {
      set_sound (self, job->sound);
      take_remark (self, bb_remark_differs (bb_sound_get_info (job->sound), song));
    }
  return is_loaded;
}

gboolean
bb_document_needs_sound (BbDocument *self)
{
  const BbSong *song = bb_document_get_project (self)->song;
  g_autofree char *key = song != NULL ? make_key (song->media, (BbDecodeRule) song->decoding) : NULL;

  return g_strcmp0 (key, self->sound != NULL ? bb_sound_get_key (self->sound) : NULL) != 0;
}

BbSound *
bb_document_get_sound (BbDocument *self)
{
  return self->sound;
}

BbPeaks *
bb_document_get_growing_peaks (BbDocument *self)
{
  return self->growing;
}

/* how long the whole will be, from what came so far; in whole seconds, so that the picture is calm */
static gint64
guess_samples (BbDocument *self)
{
  gint64 n = (gint64) bb_peaks_get_n_samples (self->growing);
  gint64 second = MAX (bb_peaks_get_sample_rate (self->growing), 1);
  double share = bb_progress_meter_get_share (self->progress);

  if (share > 0.01)
    n = MAX (n, (gint64) (n / share));
  return (n / second + 1) * second;
}

BbProject *
bb_document_make_preview (BbDocument *self)
{
  const BbProject *project = bb_document_get_project (self);
  g_autoptr (BbSong) song = NULL;

  if (self->growing == NULL || project->song != NULL || bb_peaks_get_sample_rate (self->growing) == 0)
    return NULL;

  song = bb_song_new ("", "", (int) bb_peaks_get_sample_rate (self->growing), guess_samples (self));
  return bb_song_edit_fit (project, song);
}
