/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the cells of a board's row say? */
#pragma once

#include "export/pdf/pdf-content.h"
#include "model/beat-grid.h"

G_BEGIN_DECLS

/**
 * BbBookCells:
 * @content: what is shown
 * @grid: of the project's beats
 *
 * Each of the functions gives markup of a board at a place, or %NULL where it says nothing, or the field is not asked
 * for. (transfer full)
 */
typedef struct
{
  const BbPdfContent *content;
  BbBeatGrid *grid;
} BbBookCells;

/** Returns: cells of @content, which outlives them; to be cleared */
BbBookCells bb_book_cells_make (const BbPdfContent *content);

void bb_book_cells_clear (BbBookCells *self);

/** The scene's number, as a crew says it, and its name in small letters */
char *bb_book_cells_scene (const BbBookCells *self, guint place);

/** The board's number; its camera in small letters below it, unless that has a column of its own */
char *bb_book_cells_number (const BbBookCells *self, guint place, gboolean has_camera);

/** @number as bb_book_cells_number() has it, of no board */
char *bb_book_cells_make_number (const char *number);

/** The section, where one begins; action and choreography */
char *bb_book_cells_action (const BbBookCells *self, guint place);

/** What is sung */
char *bb_book_cells_sound (const BbBookCells *self, guint place);

/** Seconds and frames, and in small letters the counts and the timecode */
char *bb_book_cells_time (const BbBookCells *self, guint place);

/** The kind, notes, and the project's own fields */
char *bb_book_cells_remarks (const BbBookCells *self, guint place);

/** What stands in a field of one line, as it is */
char *bb_book_cells_field (const BbBookCells *self, guint place, const char *field);

/** Returns: (transfer full): what stands above the boards of a scene in a list by scenes: its name, how many boards,
 *  how long they last, and its description; @first and @n: of the boards that are shown */
char *bb_book_cells_scene_heading (const BbBookCells *self, guint first, guint n);

G_END_DECLS
