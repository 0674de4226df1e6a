/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which WAV file is the sound of the whole video? */
#include "audio/layout.h"

#include "audio/cache.h"
#include "model/time.h"

#define WAV_NAME "programme.wav"
#define KEY_VERSION "programme 1"
#define KEY_VERSION_MIX "mix 1"
#define PIECE_SIZE (1024 * 1024) /* between two looks at the cancellable */

/* what is heard from one sample of the video to another */
typedef struct
{
  gint64 begin;
  gint64 end;
  gint64 from; /* sample of the song heard at begin; negative: silence */
} Piece;

/* the stretch heard at sample @here: the last in the list wins, as the model says. Ends where
 * another stretch begins or ends, so that pieces follow one another. */
static Piece
find_piece (const BbSong *song, const BbFrameRate *rate, int sample_rate, gint64 here, gint64 end)
{
  Piece piece = { here, end, -1 };

  for (guint i = 0; i < song->map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (song->map, i);
      gint64 begin = bb_time_frame_to_sample (rate, stretch->start, sample_rate);
      gint64 after = begin + stretch->to - stretch->from;

      if (here >= begin && here < after)
        piece.from = stretch->from + here - begin;
      if (begin > here)
        piece.end = MIN (piece.end, begin);
      if (after > here)
        piece.end = MIN (piece.end, after);
    }

  return piece;
}

/* what the stretches are cut from */
typedef struct
{
  const BbWav *wav;
  const BbTrackMix *mix; /* or %NULL */
  guint channels;
} Source;

static gboolean
write_song (BbWavWriter *writer,
            const Source *source,
            gint64 from,
            gint64 n_samples,
            GCancellable *cancellable,
            GError **error)
{
  gsize sample_size = source->channels * sizeof (gint16);
  gint64 most = PIECE_SIZE / sample_size;
  g_autofree gint16 *mixed = source->mix != NULL ? g_malloc (PIECE_SIZE) : NULL;

  while (n_samples > 0)
    {
      gint64 n = MIN (n_samples, most);
      const char *data = (const char *) bb_wav_get_samples (source->wav) + from * sample_size;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (mixed != NULL)
        bb_track_mix_read (source->mix, from, n, mixed);
      if (!bb_wav_writer_write (writer, mixed != NULL ? (const char *) mixed : data, n * sample_size, error))
        return FALSE;

      from += n;
      n_samples -= n;
    }

  return TRUE;
}

/* what a stretch claims beyond the song's end is silent */
static gboolean
write_piece (BbWavWriter *writer, const Source *source, const Piece *piece, GCancellable *cancellable, GError **error)
{
  const BbWav *wav = source->wav;
  gint64 n_samples = piece->end - piece->begin, heard = 0;
  gsize sample_size = source->channels * sizeof (gint16);

  if (piece->from >= 0)
    heard = CLAMP ((gint64) bb_wav_get_n_samples (wav) - piece->from, 0, n_samples);

  return write_song (writer, source, heard > 0 ? piece->from : 0, heard, cancellable, error) &&
         bb_wav_writer_write_silence (writer, (guint64) (n_samples - heard) * sample_size, error);
}

static gboolean
write_programme (const char *path,
                 const Source *source,
                 const BbSong *song,
                 const BbFrameRate *rate,
                 gint64 length,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (path, error);
  const BbWav *wav = source->wav;
  int sample_rate = (int) bb_wav_get_sample_rate (wav);
  gint64 end = bb_time_frame_to_sample (rate, length, sample_rate);

  if (writer == NULL)
    return FALSE;

  bb_wav_writer_set_format (writer, source->channels, (guint) sample_rate);
  for (gint64 here = 0; here < end;)
    {
      Piece piece = find_piece (song, rate, sample_rate, here, end);

      if (!write_piece (writer, source, &piece, cancellable, error))
        return FALSE;
      here = piece.end;
    }

  return bb_wav_writer_finish (writer, error);
}

/* everything that decides what the programme sounds like */
static char *
make_key (const BbSound *sound, const BbTrackMix *mix, const BbSong *song, const BbFrameRate *rate, gint64 length)
{
  g_autoptr (GString) text = g_string_new (KEY_VERSION);

  g_string_append_printf (text, " %s %s %d/%d %" G_GINT64_FORMAT, bb_sound_get_key (sound),
                          bb_sound_get_info (sound)->fingerprint, rate->numerator, rate->denominator, length);
  for (guint i = 0; i < song->map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (song->map, i);

      g_string_append_printf (text, " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, stretch->start,
                              stretch->from, stretch->to);
    }

  if (mix != NULL)
    {
      g_autofree char *description = bb_track_mix_describe (mix);

      g_string_append_printf (text, " " KEY_VERSION_MIX " %s", description);
    }

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text->str, -1);
}

static char *
find_whole (const char *key)
{
  g_autofree char *folder = bb_cache_take (key);
  g_autofree char *path = folder != NULL ? g_build_filename (folder, WAV_NAME, NULL) : NULL;
  g_autoptr (BbWav) wav = path != NULL ? bb_wav_open (path, NULL) : NULL;

  if (folder != NULL)
    bb_cache_release (key);

  return wav != NULL ? g_steal_pointer (&path) : NULL;
}

char *
bb_layout_make_programme (BbSound *sound,
                          const BbTrackMix *mix,
                          const BbSong *song,
                          const BbFrameRate *rate,
                          gint64 length,
                          GCancellable *cancellable,
                          GError **error)
{
  g_autofree char *key = make_key (sound, mix, song, rate, length);
  const BbWav *wav = bb_sound_get_wav (sound);
  const Source source = { wav, mix, mix != NULL ? bb_track_mix_get_channels (mix) : bb_wav_get_channels (wav) };
  g_autofree char *unfinished = NULL;
  g_autofree char *path = NULL;
  g_autofree char *folder = NULL;

  if (mix == NULL && bb_song_is_plain (song))
    return g_strdup (bb_sound_get_wav_path (sound));
  if ((path = find_whole (key)) != NULL)
    return g_steal_pointer (&path);
  if ((unfinished = bb_cache_begin (error)) == NULL)
    return NULL;

  path = g_build_filename (unfinished, WAV_NAME, NULL);
  if (!write_programme (path, &source, song, rate, length, cancellable, error))
    {
      bb_cache_abandon (unfinished);
      return NULL;
    }

  folder = bb_cache_commit (unfinished, key, error);
  if (folder == NULL)
    return NULL;

  bb_cache_release (key);
  return g_build_filename (folder, WAV_NAME, NULL);
}
