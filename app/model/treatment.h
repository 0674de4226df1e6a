/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a treatment written? */
#pragma once

#include "model/chapter.h"
#include "model/project.h"

G_BEGIN_DECLS

/** Returns: (transfer none) (nullable): the chapter with @id */
const BbChapter *bb_treatment_find (const BbProject *project, const char *id);

/** Returns: the index of the chapter with @id, -1 where there is none */
int bb_treatment_find_index (const BbProject *project, const char *id);

/** Returns: the index of the reference with @id in @chapter, -1 where there is none */
int bb_treatment_find_reference (const BbChapter *chapter, const char *id);

/** Returns: whether no chapter has text or pictures */
gboolean bb_treatment_is_empty (const BbProject *project);

/*
 * Each operation takes a project and gives the next one (transfer full): the same where it says nothing new, or a
 * chapter or a reference is not there.
 */

/** Adds an empty chapter of each usual name, in their order */
BbProject *bb_treatment_begin (const BbProject *project);

/** Adds @chapter before the one at @index, or as the last; takes a reference */
BbProject *bb_treatment_add (const BbProject *project, guint index, const BbChapter *chapter);

/** Calls the chapter @name, which is not "" */
BbProject *bb_treatment_rename (const BbProject *project, const char *id, const char *name);

/** Gives the chapter another @text, or none */
BbProject *bb_treatment_set_text (const BbProject *project, const char *id, const char *text);

/** Puts the chapter @by places further on, or back; not past the ends */
BbProject *bb_treatment_move (const BbProject *project, const char *id, int by);

BbProject *bb_treatment_remove (const BbProject *project, const char *id);

/** Adds @references (list of #BbReference) before the one at @index of the chapter, or as the last */
BbProject *
bb_treatment_add_references (const BbProject *project, const char *id, guint index, const BbList *references);

/** Gives the reference with @reference in the chapter another @caption, or none */
BbProject *
bb_treatment_set_caption (const BbProject *project, const char *id, const char *reference, const char *caption);

/** Puts a reference @by places further on, or back, in its chapter; not past the ends */
BbProject *bb_treatment_move_reference (const BbProject *project, const char *id, const char *reference, int by);

BbProject *bb_treatment_remove_reference (const BbProject *project, const char *id, const char *reference);

G_END_DECLS
