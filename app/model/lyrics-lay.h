/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a text become the lines of a song, and how do taps time them? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the lyrics as a text, one line each, a translation behind " / " */
char *bb_lyrics_to_text (const BbProject *project);

/**
 * bb_lyrics_take_text:
 * @text: one line each; blank lines part verses, and are left out; what follows the last " / " is a translation
 *
 * Lines that are there already, in their order, keep their time, and so do those between them in which only some words
 * were changed; new ones share what lies between those, by their length; others go.
 *
 * Returns: (transfer full): @project, which has a song, with these lines; the same one where nothing differs
 */
BbProject *bb_lyrics_take_text (const BbProject *project, const char *text);

/**
 * bb_lyrics_tap:
 * @first: index of a line
 * @starts: (array length=n): samples at which it and those after it begin, in the order of time
 *
 * Each line ends where the next begins, but not later than it is sung by any breath. What was before is cut short, and
 * lines after them that would lie under them come later, as a text that is new does.
 *
 * Returns: (transfer full): @project with these lines timed so
 */
BbProject *bb_lyrics_tap (const BbProject *project, guint first, const gint64 *starts, guint n);

G_END_DECLS
