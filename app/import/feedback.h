/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which notes does pasted feedback make? */
#pragma once

#include "model/note.h"
#include "model/project.h"

G_BEGIN_DECLS

/* what is pasted is read up to here, in bytes: more than anybody writes, and read at once */
#define BB_FEEDBACK_MAX 200000

/**
 * BbFeedback:
 * @notes: (element-type BbNote): in the order of the text
 * @rest: (element-type utf8): lines that are in none of them
 */
typedef struct
{
  GPtrArray *notes;
  GPtrArray *rest;
} BbFeedback;

/**
 * bb_feedback_parse:
 * @settings: of the project: rate, start timecode and length
 * @text: UTF-8, as it comes from a chat, a mail or a document; what comes after %BB_FEEDBACK_MAX is cut
 *
 * A line that begins with a time becomes a note there, as bb_feedback_read_times() reads it; where it has several, a
 * note at each. The author is whom a chat's header names; "김안무: 팔" in the text stays there. A line without a time
 * goes on with the note before it; in a chat, where each message stands alone, only if it is of the same message, or
 * if that note says nothing yet and the same person speaks.
 *
 * Returns: (transfer full): what became of it
 */
BbFeedback *bb_feedback_parse (const BbSettings *settings, const char *text);

void bb_feedback_free (BbFeedback *self);

/** Returns: whether any of the first lines of @text becomes a note: it is asked before anything is shown, and does not
 *  wait for a long one */
gboolean bb_feedback_is_there (const BbSettings *settings, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFeedback, bb_feedback_free)

G_END_DECLS
