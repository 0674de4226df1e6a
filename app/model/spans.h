/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do stretches of the song that lie in a row make room for each other? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbTimeSpan:
 * @from: its first sample
 * @to: the sample after its last
 */
typedef struct
{
  gint64 from;
  gint64 to;
} BbTimeSpan;

/**
 * BbTimeSpans:
 * @spans: (array length=n): sorted by from
 * @least: samples that none becomes shorter than
 * @end: the sample after the song's last
 *
 * Sections, or lyrics. Two that touch share the edge between them: it moves for both. One that lies alone stops at its
 * neighbours. Those that overlap, as a file may say, keep their order.
 */
typedef struct
{
  BbTimeSpan *spans;
  guint n;
  gint64 least;
  gint64 end;
} BbTimeSpans;

/**
 * BbTimeSpanKind:
 * @list: which list of a project
 * @offset: in the values of that list, of from, which to follows: both are gint64
 * @moved: (nullable): what else of a writable value follows when it lies elsewhere, @delta samples later than before
 */
typedef struct
{
  BbListKind list;
  gsize offset;
  void (*moved) (gpointer value, gint64 delta);
} BbTimeSpanKind;

/** Returns: how the list of @kind lies in @project, which has a song; bb_time_spans_apply() frees it */
BbTimeSpans bb_time_spans_new (const BbProject *project, const BbTimeSpanKind *kind);

/** Returns: (transfer full): @project as @self says now; the same one where nothing differs. Frees what @self holds */
BbProject *bb_time_spans_apply (BbTimeSpans *self, const BbProject *project, const BbTimeSpanKind *kind);

/** Returns: the index of the last one that is heard at @sample, or -1 */
int bb_time_spans_find_at (const BbProject *project, const BbTimeSpanKind *kind, gint64 sample);

/** Returns: how many begin at @sample or before */
guint bb_time_spans_count_begun (const BbProject *project, const BbTimeSpanKind *kind, gint64 sample);

/** Returns: the samples that none becomes shorter than: a tenth of a second */
gint64 bb_time_spans_get_least (const BbProject *project);

/** Moves the end (@is_end) or the start of the one at @index to @sample, or as near as there is room */
void bb_time_spans_move_edge (const BbTimeSpans *self, guint index, gboolean is_end, gint64 sample);

/** Moves the one at @index so that it begins at @from, as long as it is, or as near as there is room */
void bb_time_spans_move (const BbTimeSpans *self, guint index, gint64 from);

G_END_DECLS
