/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in all that is said is something found, and what is that? */
#pragma once

#include "editor/editor.h"
#include "model/all-texts.h"

G_BEGIN_DECLS

#define BB_TYPE_FOUND_TEXT (bb_found_text_get_type ())
/**
 * BbFoundText:
 *
 * One place in one text of a project, as it was when it was found. Immutable.
 */
G_DECLARE_FINAL_TYPE (BbFoundText, bb_found_text, BB, FOUND_TEXT, GObject)

/** More are not listed: nobody reads them one by one */
#define BB_FOUND_TEXTS_MOST 5000

/**
 * bb_found_text_list:
 * @wanted: as bb_text_match_fold() gives it
 * @n_all: (out): how many there are, listed or not
 *
 * Looks through all that @project says. Any thread.
 *
 * Returns: (transfer full) (element-type BbFoundText): the first %BB_FOUND_TEXTS_MOST, in the order of
 * bb_all_texts_map()
 */
GPtrArray *bb_found_text_list (const BbProject *project, const char *wanted, guint *n_all);

/** Returns: (transfer full): where it stands, for people: "Board 3B · Action" */
char *bb_found_text_describe (BbFoundText *self, BbEditor *editor);

/** Returns: (transfer full): the line in which it stands, cut short before it, as Pango's markup: bold is what was
 * found */
char *bb_found_text_mark_up (BbFoundText *self);

/** Goes to where it is said: playhead, board, note; a chapter of the treatment by
 *  "open-chapter" */
void bb_found_text_go (BbFoundText *self, BbEditor *editor);

/** Says @instead there, as one undo step. Returns: %FALSE where the text is another one by now, or must not change */
gboolean bb_found_text_replace (BbFoundText *self, BbEditor *editor, const char *instead);

/** Returns: (transfer full): @project with @instead wherever @wanted is said, @n (out) times; itself, where that is
 *  nowhere. Any thread */
BbProject *bb_found_text_make_all (const BbProject *project, const char *wanted, const char *instead, guint *n);

/** Makes that what the project of @editor is, as one undo step, if it was made of what that is now. Takes over @next
 *  (transfer full). Returns: whether it did */
gboolean bb_found_text_take_all (BbEditor *editor, const BbProject *made_of, BbProject *next);

G_END_DECLS
