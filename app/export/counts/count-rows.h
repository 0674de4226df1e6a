/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in each row of a count sheet? */
#pragma once

#include "export/range.h"
#include "model/beat-grid.h"

G_BEGIN_DECLS

/**
 * BbCountMark:
 * @column: the count that a board comes in on, from 1; a half more for the "and" after it
 * @place: index of the board's place
 * @n: how many come in there, those behind it included; more than one only where cuts are that fast
 * @is_cut: whether a shot begins there
 */
typedef struct
{
  double column;
  guint place;
  guint n;
  gboolean is_cut;
} BbCountMark;

/**
 * BbCountWords:
 * @column: the count at which they begin, with its fraction
 * @text: what is sung
 * @translation: of it, or %NULL
 */
typedef struct
{
  double column;
  char *text;
  char *translation;
} BbCountWords;

/**
 * BbCountNote:
 * @label: whose choreography it is, "3A", or on which count the note lies, "(5)"
 * @text: what is said, and who says it
 */
typedef struct
{
  char *label;
  char *text;
} BbCountNote;

/**
 * BbCountRow:
 * @start: its first frame
 * @end: the frame after its last
 * @n_beats: how many counts it has; 0 for boards where nothing is counted
 * @first: its first count: 1, or more for a pick-up
 * @counts: of an eight: 8 or 6
 * @eight: which one of its section, from 1; 0 for a pick-up
 * @n_eights: how many eights the section has
 * @section: its index, or -1
 * @marks: (element-type BbCountMark): in order
 * @words: (element-type BbCountWords): likewise
 * @notes: (element-type BbCountNote): what is said of its boards' choreography, and notes that are not done with
 */
typedef struct
{
  gint64 start;
  gint64 end;
  guint n_beats;
  int first;
  int counts;
  gint64 eight;
  gint64 n_eights;
  int section;
  GArray *marks;
  GArray *words;
  GArray *notes;
} BbCountRow;

/**
 * BbCountRows:
 * @project: what it is of
 * @numbers: of its places
 * @rows: (element-type BbCountRow): those that show in the range, in the order of time
 * @columns: of the widest row: 8 or 6
 * @n_eights: how many eights there are
 * @n_cuts: how many shots begin
 * @has_notes: whether any row has some
 */
typedef struct
{
  BbProject *project;
  GStrv numbers;
  GArray *rows;
  int columns;
  guint n_eights;
  guint n_cuts;
  gboolean has_notes;
} BbCountRows;

/**
 * bb_count_rows_new:
 *
 * A row for each eight, and a short one for a pick-up. Boards come in on the nearest count, or on the "and" after it.
 * Those that come in where no beat is heard have rows of their own, in which their columns mean nothing.
 *
 * Returns: (transfer full) (nullable): the rows; %NULL and @error, which says how to come by them, where the project
 *   has no beats
 */
BbCountRows *bb_count_rows_new (const BbProject *project, const BbExportRange *range, GError **error);

void bb_count_rows_free (BbCountRows *self);

/** Returns: (transfer none): the row at @index */
static inline const BbCountRow *
bb_count_rows_get (const BbCountRows *self, guint index)
{
  return &g_array_index (self->rows, BbCountRow, index);
}

/** Returns: (transfer full) (nullable): what the section of the row at @index is called, for people */
char *bb_count_rows_get_section (const BbCountRows *self, guint index);

/** Returns: (transfer full): the numbers of the boards that come in at @mark, "&" before those between two counts */
char *bb_count_rows_get_label (const BbCountRows *self, const BbCountMark *mark);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbCountRows, bb_count_rows_free)

G_END_DECLS
