/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who says "five, six, seven, eight"? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define BB_VOICE_WORDS 4

/**
 * BbVoice:
 * @rate: samples a second
 * @words: (element-type gint16): each begins with its first sound
 *
 * The words of a count-in as they are heard, in one voice. Immutable and atomically reference-counted.
 */
typedef struct
{
  gatomicrefcount references;
  int rate;
  GArray *words[BB_VOICE_WORDS];
} BbVoice;

/**
 * bb_voice_new:
 *
 * Lets eSpeak NG say the words in the language of the user. Takes a moment: for a thread.
 *
 * Returns: (transfer full): the voice, or %NULL and @error where eSpeak is not there or does not know the language
 */
BbVoice *bb_voice_new (GError **error);

BbVoice *bb_voice_ref (BbVoice *self);
void bb_voice_unref (BbVoice *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbVoice, bb_voice_unref)

G_END_DECLS
