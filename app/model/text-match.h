/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a text say what is looked for, in whatever case and normal form? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbTextMatch:
 * @start: in bytes of the text
 * @end: of the byte after its last
 */
typedef struct
{
  gsize start;
  gsize end;
} BbTextMatch;

/** Returns: (transfer full) (nullable): @text as bb_text_match_find() takes it: composed (Unicode's normal form C) and
 *  case-folded; %NULL where that is nothing */
char *bb_text_match_fold (const char *text);

/**
 * bb_text_match_find:
 * @text: in any normal form
 * @wanted: as bb_text_match_fold() gives it
 *
 * A match begins and ends between characters as they are read, not inside one: "ㅅ" is not in "섬", nor "e" in an "é"
 * that is written as two.
 *
 * Returns: (transfer full) (element-type BbTextMatch): those that do not overlap, from the first on
 */
GArray *bb_text_match_find (const char *text, const char *wanted);

/** Returns: (transfer full): @text with @instead in place of each of @matches (element-type BbTextMatch) */
char *bb_text_match_replace (const char *text, const GArray *matches, const char *instead);

G_END_DECLS
