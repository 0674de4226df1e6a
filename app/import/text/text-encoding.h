/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In which encoding is this text? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_text_decode:
 * @data: all of a text file
 * @length: bytes of @data
 * @is_whole: (out) (optional): %FALSE where some of it could not be read, and stands as U+FFFD or is left out
 *
 * A mark at the beginning decides: UTF-8, UTF-16, UTF-32. Without one, many zeros on one side of the pairs are UTF-16,
 * and what is valid UTF-8, or nearly, is that. Of CP949 (EUC-KR and all other syllables), CP932 (Shift-JIS) and
 * Windows-1252 the one is taken in which the characters are those that people write: common Hangul and kana count most,
 * ideographs and accented letters less, rare syllables, half-width katakana, signs and control characters against it.
 *
 * Returns: (transfer full) (nullable): the text in UTF-8, composed, with "\n" at the end of lines and without zeros;
 *   %NULL where it is no text
 */
char *bb_text_decode (const void *data, gsize length, gboolean *is_whole);

G_END_DECLS
