/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who says "five, six, seven, eight"? */
#include "audio/course/voice.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#ifdef BB_HAS_ESPEAK
#include <espeak-ng/speak_lib.h>
#include <gmodule.h>
#endif

BbVoice *
bb_voice_ref (BbVoice *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_voice_unref (BbVoice *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  for (int i = 0; i < BB_VOICE_WORDS; i++)
    g_clear_pointer (&self->words[i], g_array_unref);
  g_free (self);
}

#ifdef BB_HAS_ESPEAK

/* as its header of 1.51 has it */
#define LIBRARY "libespeak-ng.so.1"

/* words a minute: short enough for 140 beats a minute */
#define PACE 235
#define PITCH 60

/* of 32768 */
#define LOUDNESS 24000

/* what is less than that share of the loudest is not heard as the beginning */
#define QUIET 20

/* the library has one voice for all, and calls back without saying for whom: all under the mutex */
static GMutex mutex;
static GArray *speaking;
static __typeof__ (espeak_Initialize) *initialize;
static __typeof__ (espeak_SetSynthCallback) *set_callback;
static __typeof__ (espeak_SetVoiceByName) *set_voice;
static __typeof__ (espeak_SetParameter) *set_parameter;
static __typeof__ (espeak_Synth) *synthesise;
static __typeof__ (espeak_Synchronize) *synchronise;

static const struct
{
  const char *name;
  gpointer *function;
} functions[] = {
  { "espeak_Initialize", (gpointer *) &initialize },    { "espeak_SetSynthCallback", (gpointer *) &set_callback },
  { "espeak_SetVoiceByName", (gpointer *) &set_voice }, { "espeak_SetParameter", (gpointer *) &set_parameter },
  { "espeak_Synth", (gpointer *) &synthesise },         { "espeak_Synchronize", (gpointer *) &synchronise },
};

static int
samples_cb (short *samples, int n_samples, espeak_EVENT *events)
{
  if (samples != NULL && n_samples > 0)
    g_array_append_vals (speaking, samples, n_samples);

  return 0;
}

static int
find_loudest (const GArray *word)
{
  int loudest = 1;

  for (guint i = 0; i < word->len; i++)
    loudest = MAX (loudest, abs (g_array_index (word, gint16, i)));

  return loudest;
}

/* from its first sound on, and as loud as the others */
static void
trim (GArray *word)
{
  int loudest = find_loudest (word);
  guint begin = 0;

  while (begin < word->len && abs (g_array_index (word, gint16, begin)) * QUIET < loudest)
    begin++;
  g_array_remove_range (word, 0, begin);
  for (guint i = 0; i < word->len; i++)
    g_array_index (word, gint16, i) = (gint16) (g_array_index (word, gint16, i) * LOUDNESS / loudest);
}

static gboolean
say (const char *text, GArray *word)
{
  speaking = word;

  return synthesise (text, strlen (text) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, NULL, NULL) == EE_OK &&
         synchronise () == EE_OK && word->len > 0;
}

static gboolean
load_library (void)
{
  GModule *module = g_module_open (LIBRARY, G_MODULE_BIND_LOCAL);

  if (module == NULL)
    return FALSE;

  g_module_make_resident (module);
  for (guint i = 0; i < G_N_ELEMENTS (functions); i++)
    if (!g_module_symbol (module, functions[i].name, functions[i].function))
      return FALSE;

  return TRUE;
}

/* returns samples a second, or -1 */
static int
open_library (void)
{
  static int rate = 0;

  if (rate != 0)
    return rate;

  rate = load_library () ? initialize (AUDIO_OUTPUT_RETRIEVAL, 0, NULL, espeakINITIALIZE_DONT_EXIT) : -1;
  if (rate > 0)
    set_callback (samples_cb);

  return rate;
}

static gboolean
say_all (BbVoice *self)
{
  /* the counts before the first beat, as a choreographer says them */
  const char *const texts[BB_VOICE_WORDS] = { C_ ("count-in", "five"), C_ ("count-in", "six"), C_ ("count-in", "seven"),
                                              C_ ("count-in", "eight") };
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);

  self->rate = open_library ();
  /* the language that the words of the count-in are in, as eSpeak calls it: "en", "ko" */
  if (self->rate <= 0 || set_voice (C_ ("count-in", "en")) != EE_OK)
    return FALSE;

  set_parameter (espeakRATE, PACE, 0);
  set_parameter (espeakPITCH, PITCH, 0);
  for (int i = 0; i < BB_VOICE_WORDS; i++)
    {
      self->words[i] = g_array_new (FALSE, FALSE, sizeof (gint16));
      if (!say (texts[i], self->words[i]))
        return FALSE;
      trim (self->words[i]);
    }

  return TRUE;
}

#else

static gboolean
say_all (BbVoice *self)
{
  return FALSE;
}

#endif

BbVoice *
bb_voice_new (GError **error)
{
  g_autoptr (BbVoice) self = g_new0 (BbVoice, 1);

  g_atomic_ref_count_init (&self->references);
  if (say_all (self))
    return g_steal_pointer (&self);

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                       _ ("The count-in cannot be spoken, so it clicks. Install eSpeak NG and its voices."));
  return NULL;
}
