/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do lyrics and tables of notes come into a window? */
#pragma once

#include "window/delivery.h"

G_BEGIN_DECLS

void bb_words_actions_add (BbDesk *desk);

/** Takes the lyrics of the file at @path, read in a thread, in place of those that are there: one edit, and a toast
 * that says how many lines there are and what was left out */
void bb_words_take_lyrics (BbDesk *desk, BbDelivery *delivery, const char *path);

/** Adds the notes of the table at @path likewise */
void bb_words_take_notes (BbDesk *desk, BbDelivery *delivery, const char *path);

G_END_DECLS
