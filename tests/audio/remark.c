/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a person told what is to be known of a song, and not bothered otherwise? */
#include "audio/remark.h"

#include <locale.h>

#define RATE 44100
#define MINUTE (60 * RATE)

static const struct
{
  const char *name;
  gboolean is_cut;
  guint64 n_samples;
  guint64 n_announced;
  const char *remark; /* NULL: nothing */
} cuts[] = {
  { "whole", FALSE, 3 * MINUTE, 0, NULL },
  { "no-end", TRUE, MINUTE + 5 * RATE, 0, "“네온 a.ogg” is damaged or cut off: it breaks off after 1:05\\." },
  { "length-known", TRUE, 15 * RATE, 6 * MINUTE + RATE,
    "it should be 6:01 long, and only the first 0:15 of it could be decoded\\." },
  /* as much as is announced, to the second: not worth two numbers that are the same */
  { "last-bytes", TRUE, 3 * MINUTE - 4000, 3 * MINUTE, "it breaks off after 2:59\\." },
};

static void
test_cut (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  BbSoundInfo info = {
    .sample_rate = RATE, .n_samples = cuts[i].n_samples, .is_cut = cuts[i].is_cut, .n_announced = cuts[i].n_announced
  };
  g_autofree char *remark = bb_remark_damaged (&info, "네온 a.ogg");

  if (cuts[i].remark == NULL)
    g_assert_null (remark);
  else
    g_assert_true (g_regex_match_simple (cuts[i].remark, remark, 0, 0));
}

/* a click is not worth a word; of a song that has both, what more is missing of is told */
static const struct
{
  const char *name;
  guint64 n_silent;
  gboolean is_cut;
  guint64 n_announced;
  const char *remark; /* NULL: none */
} silences[] = {
  { "click", RATE / 20, FALSE, 0, NULL },
  { "amid", 2 * RATE, FALSE, 0, "from 0:05 on, 2\\.0 s of it could not be decoded" },
  { "amid-and-at-the-end", 2 * RATE, TRUE, MINUTE + RATE, "from 0:05 on, 2\\.0 s of it could not be decoded" },
  { "at-the-end-and-amid", 2 * RATE, TRUE, 3 * MINUTE, "it should be 3:00 long" },
};

static void
test_silence (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  BbSoundInfo info = { .sample_rate = RATE,
                       .n_samples = MINUTE,
                       .is_cut = silences[i].is_cut,
                       .n_announced = silences[i].n_announced,
                       .n_silent = silences[i].n_silent,
                       .silent_at = 5 * RATE };
  g_autofree char *remark = bb_remark_damaged (&info, "네온 a.ogg");

  if (silences[i].remark == NULL)
    g_assert_null (remark);
  else
    g_assert_true (g_regex_match_simple (silences[i].remark, remark, 0, 0));
}

static const struct
{
  const char *name;
  guint rate;
  int decoding; /* by a rule, or before there were rules */
  int more;     /* samples than in the project */
  gboolean differs;
} decodes[] = {
  { "same", RATE, 1, 0, FALSE },      { "rounding", RATE, 1, 1, FALSE },       { "rounding-down", RATE, 1, -1, FALSE },
  { "priming", RATE, 1, 1105, TRUE }, { "opus-priming", RATE, 1, -312, TRUE }, { "other-rate", 48000, 1, 0, TRUE },
  { "old-end", RATE, 0, 820, FALSE }, { "old-other", RATE, 0, 5000, TRUE },
};

static void
test_difference (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  BbSoundInfo info = { .sample_rate = decodes[i].rate, .n_samples = MINUTE + decodes[i].more };
  g_autoptr (BbSong) song = bb_song_new ("media/a.mp3", "네온 a.mp3", RATE, MINUTE);
  g_autofree char *remark = NULL;

  song->decoding = decodes[i].decoding;
  remark = bb_remark_differs (&info, song);
  g_assert_cmpint (remark != NULL, ==, decodes[i].differs);
  if (remark != NULL)
    g_assert_true (g_regex_match_simple ("“네온 a.mp3” is .* s long here, and was 60.000 s", remark, 0, 0));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cuts); i++)
    {
      g_autofree char *name = g_strconcat ("/remark/cut/", cuts[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_cut);
    }
  for (guint i = 0; i < G_N_ELEMENTS (silences); i++)
    {
      g_autofree char *name = g_strconcat ("/remark/silence/", silences[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_silence);
    }
  for (guint i = 0; i < G_N_ELEMENTS (decodes); i++)
    {
      g_autofree char *name = g_strconcat ("/remark/difference/", decodes[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_difference);
    }
  return g_test_run ();
}
