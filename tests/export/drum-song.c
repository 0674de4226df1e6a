/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests of exports get a song from whose beats are where they say? */
#include "drum-song.h"

#include <math.h>
#include <stdlib.h>

#include "audio/wav.h"
#include "model/tempo.h"
#include "store/media.h"

#define LOUD 6000
#define DRUM (SONG_RATE / 20)

static gint16
get_sample (gint64 sample)
{
  gint64 since = (sample - SONG_FIRST_BEAT) % SONG_BEAT;
  double drum = sample >= SONG_FIRST_BEAT && since < DRUM
                    ? 24000 * (since % 2 == 0 ? 1 : -1) * exp (-8.0 * (double) since / DRUM)
                    : 0;

  return (gint16) (2000 * sin ((double) sample * 2 * G_PI * 440 / SONG_RATE) + drum);
}

static char *
write_song (const Desk *desk)
{
  g_autofree char *path = g_build_filename (desk->folder, "노래.wav", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (path, &error);
  char *media;

  g_assert_no_error (error);
  bb_wav_writer_set_format (writer, 1, SONG_RATE);
  for (gint64 i = 0; i < SONG_SECONDS * SONG_RATE; i++)
    {
      gint16 sample = get_sample (i);

      g_assert_true (bb_wav_writer_write (writer, &sample, sizeof sample, NULL));
    }
  g_assert_true (bb_wav_writer_finish (writer, NULL));
  media = bb_media_add_file (desk->folder, path, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return media;
}

static BbList *
make_places (const BbFrameRate *rate)
{
  GPtrArray *places = g_ptr_array_new ();

  for (int second = 0; second < SONG_SECONDS; second++)
    {
      g_autoptr (BbBoard) board = bb_board_new ();

      g_ptr_array_add (places, bb_place_new ((gint64) second * bb_frame_rate_nominal (rate), board));
    }
  return bb_list_new_take (places);
}

BbProject *
make_song_project (const Desk *desk, const BbFrameRate *rate)
{
  g_autoptr (BbProject) blank = bb_project_new ();
  BbSettings *settings = bb_settings_new ();
  g_autofree char *media = write_song (desk);
  g_autoptr (BbSong) song = bb_song_new (media, "노래.wav", SONG_RATE, SONG_SECONDS * SONG_RATE);
  g_autoptr (BbProject) set = NULL, timed = NULL, sung = NULL;
  GPtrArray *tempi = g_ptr_array_new ();

  settings->rate = *rate;
  settings->length = (gint64) SONG_SECONDS * bb_frame_rate_nominal (rate);
  set = bb_project_with_settings (blank, settings);
  timed = bb_project_with_list (set, BB_PLACES, make_places (rate));
  sung = bb_project_with_song (timed, song);
  g_ptr_array_add (tempi, bb_tempo_new (SONG_FIRST_BEAT, 120, 4));
  return bb_project_with_list (sung, BB_TEMPI, bb_list_new_take (tempi));
}

gint64
find_onset (const gint16 *samples, gint64 n_samples, guint stride, gint64 from)
{
  for (gint64 i = from; i < n_samples; i++)
    {
      if (abs (samples[i * stride]) >= LOUD)
        return i;
    }

  return -1;
}
