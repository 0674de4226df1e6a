/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is sung, and when? */
#pragma once

#include "model/list.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbWord, bb_word)

/**
 * BbWord:
 * @at: the character of the line at which it begins, counted from 0 in Unicode code points
 * @from: the sample of the song at which it is sung
 *
 * A word, or a syllable, of a line that is timed word by word; it is sung until the next one.
 */
struct _BbWord
{
  BbValue base;
  gint64 at;
  gint64 from;
};

/** Returns: (transfer full): a word */
BbWord *bb_word_new (gint64 at, gint64 from);

BB_DECLARE_VALUE (BbLyric, bb_lyric)

/**
 * BbLyric:
 * @text: one line of the song
 * @translation: the line in a second language, or %NULL
 * @from: its first sample of the song
 * @to: the sample after its last
 * @words: list of #BbWord, sorted by at; empty where only the line is timed
 */
struct _BbLyric
{
  BbValue base;
  char *id;
  char *text;
  char *translation;
  gint64 from;
  gint64 to;
  BbList *words;
};

/** Returns: (transfer full): a line with a new id, without translation or words */
BbLyric *bb_lyric_new (const char *text, gint64 from, gint64 to);

/** Returns: (transfer full) (element-type gint64): the characters of @text at which its words begin, counted from 0;
 *  what spaces part are words */
GArray *bb_lyric_list_words (const char *text);

/** Puts @words (list of #BbWord) in place of those of a writable line; takes it over (transfer full) */
void bb_lyric_take_words (BbLyric *self, BbList *words);

/** Returns: how many characters of the line are sung at @sample: all, from its end on or where no words are timed and
 *  it has begun */
gint64 bb_lyric_count_sung (const BbLyric *self, gint64 sample);

G_END_DECLS
