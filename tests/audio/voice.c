/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a count-in spoken, in words that are ready when the beat is? */
#include "audio/course/voice.h"

#include <locale.h>
#include <stdlib.h>

static void
check_word (const BbVoice *voice, int index)
{
  const GArray *word = voice->words[index];
  int loudest = 0;
  guint first = 0;

  for (guint i = 0; i < word->len; i++)
    loudest = MAX (loudest, abs (g_array_index (word, gint16, i)));
  while (first < word->len && abs (g_array_index (word, gint16, first)) < loudest / 20)
    first++;
  g_test_message ("word %d: %u ms long, its sound after %u ms, as loud as %d", index + 5,
                  word->len * 1000 / voice->rate, first * 1000 / voice->rate, loudest);
  g_assert_cmpint (loudest, >, 20000);
  g_assert_cmpuint (first * 1000 / voice->rate, <=, 2);
  g_assert_cmpuint (word->len * 1000 / voice->rate, >, 100);
  g_assert_cmpuint (word->len * 1000 / voice->rate, <, 430);
}

/* where nobody can speak the error says what to do, and the player clicks */
static void
test_words (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbVoice) voice = bb_voice_new (&error);

  if (voice == NULL)
    {
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
      g_test_message ("%s", error->message);
      return;
    }

  g_assert_no_error (error);
  for (int i = 0; i < BB_VOICE_WORDS; i++)
    check_word (voice, i);
}

static gpointer
speak_thread (gpointer data)
{
  return bb_voice_new (NULL);
}

/* two windows may want it at once */
static void
test_two (void)
{
  GThread *threads[2];
  BbVoice *voices[2];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("voice", speak_thread, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    voices[i] = g_thread_join (threads[i]);
  g_assert_cmpint (voices[0] != NULL, ==, voices[1] != NULL);
  for (guint i = 0; i < G_N_ELEMENTS (voices); i++)
    if (voices[i] != NULL)
      {
        for (int k = 0; k < BB_VOICE_WORDS; k++)
          check_word (voices[i], k);
        bb_voice_unref (voices[i]);
      }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/voice/words", test_words);
  g_test_add_func ("/voice/two", test_two);

  return g_test_run ();
}
