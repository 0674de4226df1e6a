/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a song come into a folder, and its sound out of the file? */
#include "document/song-job.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "audio/cache.h"
#include "document/song-match.h"
#include "store/media.h"

/* of the work, what decoding is where songs are compared after it */
#define DECODING_SHARE 0.5

struct _BbSongJob
{
  char *folder;
  char *file;      /* what it is read from; of a song that lies in the folder, what it was called */
  BbSong *present; /* of the project; NULL where it has none */
  gboolean is_there;
  gboolean is_as_is; /* nothing is to be carried along */
  BbPeaks *peaks;
  BbProgress progress;
  gpointer progress_data;

  char *media;
  char *cover;
  BbSound *sound;
  gboolean is_compared;
  BbMixMatch match;
};

BbSongJob *
bb_song_job_new (const char *folder, const char *file, const BbSong *present, BbProgress progress, gpointer data)
{
  BbSongJob *self = g_new0 (BbSongJob, 1);

  self->folder = g_strdup (folder);
  self->file = g_strdup (file);
  self->present = present != NULL ? bb_song_ref ((gpointer) present) : NULL;
  self->peaks = bb_peaks_new ();
  self->progress = progress;
  self->progress_data = data;
  return self;
}

BbSongJob *
bb_song_job_new_present (const char *folder, const BbSong *song, BbProgress progress, gpointer data)
{
  BbSongJob *self = bb_song_job_new (folder, song->media_name, song, progress, data);

  self->is_there = TRUE;
  self->media = g_strdup (song->media);
  return self;
}

void
bb_song_job_leave_as_is (BbSongJob *self)
{
  self->is_as_is = TRUE;
}

void
bb_song_job_free (gpointer job)
{
  BbSongJob *self = job;

  g_free (self->folder);
  g_free (self->file);
  g_clear_pointer (&self->present, bb_song_unref);
  bb_peaks_unref (self->peaks);
  g_free (self->media);
  g_free (self->cover);
  g_clear_pointer (&self->sound, bb_sound_unref);
  bb_mix_match_clear (&self->match);
  g_free (self);
}

static char *
make_key (const char *media, BbDecodeRule rule)
{
  g_autofree char *hash = bb_media_dup_hash (media);

  return bb_sound_make_key (hash, rule);
}

char *
bb_song_job_make_key (const BbSong *song)
{
  return make_key (song->media, (BbDecodeRule) song->decoding);
}

/* boards lie at samples: a song that is chosen again, because its file was lost, or loaded, stays what it was */
static BbDecodeRule
find_rule (const BbSongJob *self)
{
  if (self->present != NULL && g_str_equal (self->present->media, self->media))
    return (BbDecodeRule) self->present->decoding;
  return BB_DECODE_AS_MASTERED;
}

static gboolean
is_to_be_compared (const BbSongJob *self)
{
  return !self->is_there && !self->is_as_is && self->present != NULL &&
         !g_str_equal (self->present->media, self->media);
}

static void
report_decoding (double share, gpointer job)
{
  const BbSongJob *self = job;

  if (self->progress != NULL)
    self->progress (is_to_be_compared (self) && share > 0 ? share * DECODING_SHARE : share, self->progress_data);
}

static void
report_comparing (double share, gpointer job)
{
  const BbSongJob *self = job;

  if (self->progress != NULL)
    self->progress (DECODING_SHARE + (1 - DECODING_SHARE) * share, self->progress_data);
}

/* @path: that of the media, or of what it was copied from: an error names it */
static gboolean
load_sound (BbSongJob *self, const char *path, GCancellable *cancellable, GError **error)
{
  g_autofree char *hash = bb_media_dup_hash (self->media);

  self->sound = bb_sound_load (path, hash, find_rule (self), self->peaks, report_decoding, self, cancellable, error);
  return self->sound != NULL;
}

/* a cover that cannot be kept is no reason to refuse a song */
static void
keep_cover (BbSongJob *self)
{
  const BbSoundInfo *info = bb_sound_get_info (self->sound);
  gboolean is_png = g_strcmp0 (info->cover_type, "image/png") == 0;

  if (info->cover != NULL)
    self->cover = bb_media_add_bytes (self->folder, info->cover, is_png ? "cover.png" : "cover.jpg", NULL);
}

static gboolean
compare (BbSongJob *self, GCancellable *cancellable, GError **error)
{
  if (!is_to_be_compared (self))
    return TRUE;

  self->is_compared = TRUE;
  return bb_song_match_run (self->folder, self->present, self->sound, report_comparing, self, cancellable, &self->match,
                            error);
}

/* the song is read where it came from, so that errors say its own name */
static gboolean
bring (BbSongJob *self, GCancellable *cancellable, GError **error)
{
  gboolean is_new;

  self->media = bb_media_add_file (self->folder, self->file, &is_new, NULL, NULL, cancellable, error);
  if (self->media == NULL)
    return FALSE;

  if (load_sound (self, self->file, cancellable, error) && compare (self, cancellable, error))
    {
      keep_cover (self);
      return TRUE;
    }

  if (is_new)
    bb_media_take_back (self->folder, self->media);
  return FALSE;
}

/* before it is decoded, for the cache would keep another song under its name */
static gboolean
is_another (const BbSongJob *self, GCancellable *cancellable)
{
  g_autofree char *key = make_key (self->media, find_rule (self));
  g_autoptr (GError) failure = NULL;

  return !bb_cache_has (key) && !bb_media_verify (self->folder, self->media, cancellable, &failure) &&
         g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

/* whether the song's file is there (a cached sound would play on, but nobody else could open such a project), and is
 * what came in; that it cannot be read is said by who reads it */
static gboolean
check_media (const BbSongJob *self, const char *path, GCancellable *cancellable, GError **error)
{
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 _ ("The song “%s” is missing from the project. Choose it again, or bring the folder “media” of the "
                    "project back."),
                 self->file);
  else if (is_another (self, cancellable))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 _ ("The song “%s” of the project is not what came in: its file was changed or damaged. Choose it "
                    "again, or bring the folder “media” of the project back."),
                 self->file);
  else
    return TRUE;

  return FALSE;
}

static gboolean
load (BbSongJob *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = bb_media_get_path (self->folder, self->media);

  return check_media (self, path, cancellable, error) && load_sound (self, path, cancellable, error);
}

gboolean
bb_song_job_run (BbSongJob *self, GCancellable *cancellable, GError **error)
{
  return self->is_there ? load (self, cancellable, error) : bring (self, cancellable, error);
}

BbPeaks *
bb_song_job_get_peaks (BbSongJob *self)
{
  return self->peaks;
}

const char *
bb_song_job_get_media (BbSongJob *self)
{
  return self->media;
}

BbSound *
bb_song_job_get_sound (BbSongJob *self)
{
  return self->sound;
}

const BbMixMatch *
bb_song_job_get_match (BbSongJob *self, const BbSong *now)
{
  gboolean is_it = now != NULL && self->is_compared && g_str_equal (now->media, self->present->media) &&
                   now->decoding == self->present->decoding;

  return is_it ? &self->match : NULL;
}

BbSong *
bb_song_job_make_song (BbSongJob *self)
{
  const BbSoundInfo *info = bb_sound_get_info (self->sound);
  g_autofree char *name = g_filename_display_basename (self->file);
  BbSong *song = bb_song_new (self->media, name, (int) info->sample_rate, (gint64) info->n_samples);

  song->channels = (int) info->source_channels;
  song->decoding = (int) find_rule (self);
  bb_string_set (&song->fingerprint, info->fingerprint);
  bb_string_set (&song->title, info->title);
  bb_string_set (&song->artist, info->artist);
  bb_string_set (&song->album, info->album);
  bb_string_set (&song->cover, self->cover);
  return song;
}
