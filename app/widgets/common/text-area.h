/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is a text of any length typed, that is kept as it is typed? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BB_TYPE_TEXT_AREA (bb_text_area_get_type ())
/**
 * BbTextArea:
 *
 * As high as its text asks. Properties: "hint", what is shown while nothing is typed; "label", what a screen reader
 * calls it; "line", whether Enter ends it; "leading", between its lines, in pixels, and twice that between paragraphs.
 *
 * Signal "typed": a hand changed the text. Signal "paused": the hand rests, or the keyboard went elsewhere; what is
 * typed next is another step. Signal "ended": Enter, where that ends it; a line end can then be typed with Shift.
 * Signal "picture-pasted": what is in the clipboard is no text, but pictures.
 */
G_DECLARE_FINAL_TYPE (BbTextArea, bb_text_area, BB, TEXT_AREA, AdwBin)

/** Lets it say @text, or nothing; that is not "typed" */
void bb_text_area_show (BbTextArea *self, const char *text);

/** Returns: (transfer full): what it says */
char *bb_text_area_get_text (BbTextArea *self);

void bb_text_area_set_hint (BbTextArea *self, const char *hint);
void bb_text_area_set_name (BbTextArea *self, const char *name);
void bb_text_area_set_editable (BbTextArea *self, gboolean is_editable);

G_END_DECLS
