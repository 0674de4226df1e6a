/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are onsets that several ask for at once looked for once? */
#include "audio/beats/onset-share.h"

#include <locale.h>
#include <math.h>

#include "audio/cache.h"

#define RATE 44100
#define SECONDS 20
#define N_THREADS 4

static char *folder;

/* clicks of a tone, twice a second */
static BbSound *
make_sound (void)
{
  g_autofree char *path = g_build_filename (folder, "clicks.wav", NULL);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "clicks", -1);
  g_autofree gint16 *values = g_new (gint16, SECONDS * RATE);
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (path, NULL);
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;
  BbSound *sound;

  for (int i = 0; i < SECONDS * RATE; i++)
    {
      int since = i % (RATE / 2);

      values[i] = since < RATE / 50 ? (gint16) (16000 * sin (2 * G_PI * 1000 * since / RATE)) : 0;
    }
  bb_wav_writer_set_format (writer, 1, RATE);
  bb_wav_writer_write (writer, values, SECONDS * RATE * sizeof (gint16), NULL);
  g_assert_true (bb_wav_writer_finish (writer, NULL));
  sound = bb_sound_load (path, hash, BB_DECODE_AS_MASTERED, peaks, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return sound;
}

static gpointer
ask_thread (gpointer sound)
{
  return bb_onset_share_new (sound, NULL);
}

/* all hold the same, and who asks after them has it looked for anew */
static void
test_once (void)
{
  g_autoptr (BbSound) sound = make_sound ();
  GThread *threads[N_THREADS];
  BbOnsetShare *held[N_THREADS];
  const BbOnsets *onsets;

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("ask", ask_thread, sound);
  for (guint i = 0; i < N_THREADS; i++)
    held[i] = g_thread_join (threads[i]);
  onsets = bb_onset_share_get (held[0]);
  g_assert_nonnull (onsets);
  g_assert_cmpfloat (onsets->n / onsets->rate, >=, SECONDS);
  for (guint i = 0; i < N_THREADS; i++)
    g_assert_true (bb_onset_share_get (held[i]) == onsets);
  for (guint i = 0; i < N_THREADS; i++)
    {
      g_assert_nonnull (bb_onset_share_get (held[i])->all);
      bb_onset_share_free (held[i]);
    }

  held[0] = bb_onset_share_new (sound, NULL);
  g_assert_nonnull (bb_onset_share_get (held[0]));
  bb_onset_share_free (held[0]);
}

/* who is cancelled leaves nothing, and takes nobody along */
static void
test_cancelled (void)
{
  g_autoptr (BbSound) sound = make_sound ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (BbOnsetShare) cancelled = NULL, other = NULL;

  g_cancellable_cancel (cancellable);
  cancelled = bb_onset_share_new (sound, cancellable);
  g_assert_null (bb_onset_share_get (cancelled));
  other = bb_onset_share_new (sound, NULL);
  g_assert_nonnull (bb_onset_share_get (other));
}

int
main (int argc, char **argv)
{
  const char *arguments[] = { "rm", "-rf", NULL, NULL };
  int status;

  setlocale (LC_ALL, "");
  folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  g_setenv ("XDG_CACHE_HOME", folder, TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/audio/onset-share/once", test_once);
  g_test_add_func ("/audio/onset-share/cancelled", test_cancelled);
  status = g_test_run ();

  arguments[2] = folder;
  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  g_free (folder);
  return status;
}
