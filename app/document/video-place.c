/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in the song does a practice video belong, by its own sound? */
#include "document/video-place.h"

#include <glib/gi18n-lib.h>

#include "audio/alignment/recording-match.h"
#include "document/song-job.h"
#include "model/video-places.h"

#define MILLION 1e6
/* of the whole work, what decoding the sound of the video takes */
#define DECODED 0.4
/* of a place that is as good as others: it was found, and by no person */
#define CONFIDENCE_LEAST 0.01

typedef struct
{
  BbProgress progress;
  gpointer data;
  double from;
  double to;
} Meter;

static void
report_cb (double share, gpointer data)
{
  const Meter *meter = data;

  if (meter->progress != NULL && share >= 0)
    meter->progress (meter->from + share * (meter->to - meter->from), meter->data);
}

/* most often the cache has it: whoever lays a video on a song has heard that */
static BbSound *
load_song (const char *folder, const BbSong *song, GCancellable *cancellable)
{
  g_autoptr (BbSongJob) job = bb_song_job_new_present (folder, song, NULL, NULL);

  return bb_song_job_run (job, cancellable, NULL) ? bb_sound_ref (bb_song_job_get_sound (job)) : NULL;
}

/* with the place that was taken: whoever lays it elsewhere can go back */
static char *
list_fits (const BbRecordingMatch *match, double before)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  GString *text = g_string_new (g_ascii_formatd (digits, sizeof digits, "%.2f", match->start - before));

  for (guint i = 0; i < match->n_others; i++)
    g_string_append_printf (text, " %s", g_ascii_formatd (digits, sizeof digits, "%.2f", match->others[i] - before));
  return g_string_free (text, FALSE);
}

/* the sound begins at its own moment of the video, and the first frame lies as long before that in the song */
static void
take_match (BbVideoPlace *self, const BbRecordingMatch *match, const BbVideoInfo *info, const BbSong *song)
{
  double before = (double) info->sound_at / MILLION * match->speed * song->sample_rate;

  if (match->confidence >= BB_RECORDING_SURE)
    self->outcome = BB_VIDEO_FOUND;
  else if (match->certainty >= BB_RECORDING_SURE && match->n_others > 0)
    self->outcome = BB_VIDEO_REPEATS;
  else
    return;

  self->sample = match->start - before;
  self->drift_ppm = (1 - match->speed) * MILLION;
  self->confidence = MAX (match->confidence, CONFIDENCE_LEAST);
  if (self->outcome == BB_VIDEO_REPEATS)
    self->fits = list_fits (match, before);
}

static void
search (BbVideoPlace *self,
        BbSound *song_sound,
        BbSound *sound,
        const BbVideoInfo *info,
        const BbSong *song,
        Meter *meter,
        GCancellable *cancellable)
{
  const BbPcm there = bb_wav_get_pcm (bb_sound_get_wav (song_sound));
  const BbPcm here = bb_wav_get_pcm (bb_sound_get_wav (sound));
  BbRecordingMatch match;

  *meter = (Meter){ meter->progress, meter->data, DECODED, 1 };
  self->outcome = BB_VIDEO_IS_UNSURE;
  if (bb_recording_match_find (&there, &here, report_cb, meter, cancellable, &match))
    take_match (self, &match, info, song);
}

gboolean
bb_video_place_find (BbVideoPlace *self,
                     const char *folder,
                     const BbSong *song,
                     const char *file,
                     const char *hash,
                     const BbVideoInfo *info,
                     BbProgress progress,
                     gpointer data,
                     GCancellable *cancellable,
                     GError **error)
{
  Meter meter = { progress, data, 0, DECODED };
  g_autoptr (BbSound) song_sound = song != NULL ? load_song (folder, song, cancellable) : NULL;
  g_autoptr (BbSound) sound = NULL;

  self->outcome = song_sound == NULL ? BB_VIDEO_HAS_NO_SONG : BB_VIDEO_HAS_NO_SOUND;
  if (song_sound != NULL && info->has_sound)
    sound = bb_sound_load (file, hash, BB_DECODE_AS_MASTERED, NULL, report_cb, &meter, cancellable, NULL);
  if (sound != NULL)
    search (self, song_sound, sound, info, song, &meter, cancellable);
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

/* what is to be said of each outcome: the name, and the timecode where it lies */
static const char *const words[] = {
  [BB_VIDEO_FOUND] = N_ ("“%s” was found in the song by its sound: it begins at %s."),
  [BB_VIDEO_REPEATS] = N_ ("“%s” was found in the song by its sound: it begins at %s. It fits at other places as well; "
                           "the menu of its lane lists them."),
  [BB_VIDEO_HAS_NO_SOUND] = N_ ("“%s” has no sound to be found by: it lies at %s. Drag it to where it belongs."),
  [BB_VIDEO_HAS_NO_SONG] = N_ ("“%s” lies at %s: there is no song to find it in. Drag it to where it belongs."),
  [BB_VIDEO_IS_UNSURE] = N_ ("“%s” could not be found in the song by its sound: it lies at %s. Drag it to where it "
                             "belongs."),
};

char *
bb_video_place_describe (const BbVideoPlace *self, const BbVideo *video, const BbProject *project)
{
  const BbSettings *settings = project->settings;
  g_autofree char *timecode = bb_time_to_timecode (&settings->rate, settings->start,
                                                   bb_videos_get_frame (project, video, 0));

  return g_strdup_printf (_ (words[self->outcome]), video->media_name, timecode);
}
