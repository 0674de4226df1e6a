/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the parts of the song? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step, named for the menu; without a song nothing is done, and that is said. */

/** V: a section begins at @frame, or where there are beats, at the nearest one. Returns: (transfer full) (nullable):
 * the id of the section that begins there; %NULL where there is no room */
char *bb_section_command_mark (BbEditor *editor, gint64 frame);

/** Returns: (transfer full) (nullable): the id of the section at the playhead */
char *bb_section_command_find_here (BbEditor *editor);

/** Lets the section with @id be named and changed, by the editor's "open-section" */
void bb_section_command_open (BbEditor *editor, const char *id);

/** A section begins at @frame, as bb_section_command_mark() says, and opens */
void bb_section_command_make (BbEditor *editor, gint64 frame);

/** Shift+V: opens the section at the playhead, or where there is none, a new one that begins there */
void bb_section_command_open_here (BbEditor *editor);

/** Calls the section with @id what a person typed as @label; typing on is one undo step */
void bb_section_command_rename (BbEditor *editor, const char *id, const char *label);

/** Gives it @colour (0xRRGGBB), or %BB_SECTION_NO_COLOUR */
void bb_section_command_set_colour (BbEditor *editor, const char *id, guint32 colour);

/** Returns: whether the playhead lies in it, where it can be split */
gboolean bb_section_command_can_split (BbEditor *editor, const char *id);

/** Cuts it in two at the beat nearest to the playhead */
void bb_section_command_split (BbEditor *editor, const char *id);

/** Makes one of it and the next */
void bb_section_command_join (BbEditor *editor, const char *id);

void bb_section_command_delete (BbEditor *editor, const char *id);

/** Lays copies of the boards of section @from onto the same counts of section @to, and says what became of those that
 *  lay there */
void bb_section_command_copy_boards (BbEditor *editor, const char *from, const char *to);

G_END_DECLS
