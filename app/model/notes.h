/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are notes made, changed and found? */
#pragma once

#include "model/note.h"
#include "model/project.h"

G_BEGIN_DECLS

/*
 * Each operation takes a project and gives the next one (transfer full); the same one, with a new reference, where
 * nothing differs or no note has @id. Notes stay sorted by frame; those on one frame in the order in which they came.
 */

/** Adds @note, of which it takes a reference, after those that begin on its frame or before */
BbProject *bb_notes_add (const BbProject *project, const BbNote *note);

/** Adds all of @notes (element-type BbNote), in any order */
BbProject *bb_notes_add_all (const BbProject *project, GPtrArray *notes);

/** Says @text; what is not said is "" */
BbProject *bb_notes_set_text (const BbProject *project, const char *id, const char *text);

/** @author: %NULL or "" for nobody */
BbProject *bb_notes_set_author (const BbProject *project, const char *id, const char *author);

/** Open becomes done, and done open */
BbProject *bb_notes_toggle (const BbProject *project, const char *id);

/** Moves the note so that it begins on @frame, and keeps its length; as far as there is video */
BbProject *bb_notes_move (const BbProject *project, const char *id, gint64 frame);

/** Lets the note begin on @from and end before @to, both within the video; where that is not later it is a moment */
BbProject *bb_notes_stretch (const BbProject *project, const char *id, gint64 from, gint64 to);

/** Puts @scribble (nullable) on the note; takes a reference */
BbProject *bb_notes_set_scribble (const BbProject *project, const char *id, const BbLayer *scribble);

BbProject *bb_notes_remove (const BbProject *project, const char *id);

/** Returns: the index of the note with @id (nullable), or -1 */
int bb_notes_find (const BbProject *project, const char *id);

/** Returns: (transfer none) (nullable): the note with @id (nullable) */
const BbNote *bb_notes_get (const BbProject *project, const char *id);

/**
 * bb_notes_find_next:
 * @id: (nullable): of a note
 * @frame: of the playhead
 * @direction: 1 for the one after, -1 for the one before
 *
 * Returns: the index of the note beside the one with @id where that is at the playhead, for several may lie on one
 *   frame; else that of the first one after the playhead, or the last before it; -1 where there is none
 */
int bb_notes_find_next (const BbProject *project, const char *id, gint64 frame, int direction);

/** Returns: how many are open */
guint bb_notes_count_open (const BbProject *project);

/** Returns: (transfer full): the scribbles (list of #BbLayer) that are over the frame at @frame, the oldest note's
 *  first; without that of the note @but (nullable) */
BbList *bb_notes_list_scribbles (const BbProject *project, gint64 frame, const char *but);

/** Returns: the frame after the last on which what @note says is shown: its end, or two seconds after a moment */
gint64 bb_note_get_shown_end (const BbNote *note, const BbFrameRate *rate);

G_END_DECLS
