/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the treatment? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step; typing into the same place goes on with the step before it, until bb_editor_seal(). */

/** An empty chapter of each usual name, where there is none yet */
void bb_treatment_command_begin (BbEditor *editor);

/** Adds an empty chapter behind the one with @after, or as the last. Returns: (transfer full) (nullable): its id; %NULL
 *  where the project may not be changed */
char *bb_treatment_command_add (BbEditor *editor, const char *after);

/** Calls the chapter what people read as @label; "" leaves its name */
void bb_treatment_command_rename (BbEditor *editor, const char *id, const char *label);

void bb_treatment_command_set_text (BbEditor *editor, const char *id, const char *text);

/** Puts the chapter @by places further on, or back */
void bb_treatment_command_move (BbEditor *editor, const char *id, int by);

void bb_treatment_command_remove (BbEditor *editor, const char *id);

/** Says what the reference with @reference of the chapter stands for; "" for nothing */
void bb_treatment_command_set_caption (BbEditor *editor, const char *id, const char *reference, const char *caption);

/** Puts a reference @by places further on, or back, in its chapter */
void bb_treatment_command_move_reference (BbEditor *editor, const char *id, const char *reference, int by);

/** Lets the chapter with @id, or that of the reference with it, be written, by the editor's "open-chapter" */
void bb_treatment_command_open (BbEditor *editor, const char *id);

void bb_treatment_command_remove_reference (BbEditor *editor, const char *id, const char *reference);

G_END_DECLS
