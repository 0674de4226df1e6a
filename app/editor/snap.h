/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which moment near the pointer is meant? */
#pragma once

#include "audio/features.h"
#include "model/beat-grid.h"

G_BEGIN_DECLS

/** To what something snaps; of two at one frame the later in this list is named. %BB_SNAP_FRAME is to nothing */
typedef enum
{
  BB_SNAP_FRAME,
  BB_SNAP_HALF,
  BB_SNAP_BEAT,
  BB_SNAP_BAR,
  BB_SNAP_EIGHT,
  BB_SNAP_ONSET,
  BB_SNAP_PLAYHEAD,
  BB_SNAP_EDGE,
  BB_SNAP_LYRIC,
  BB_SNAP_SECTION,
  BB_SNAP_N_KINDS
} BbSnapKind;

/* a set of kinds */
#define BB_SNAP_FLAG(kind) (1u << (kind))

/**
 * BbSnapField:
 * @project: what lies where
 * @grid: its beats
 * @kinds: a set of #BbSnapKind: what is snapped to. Of beats, halves, bars and eights one is enough: halves hold all
 *   beats, and beats all bars
 * @playhead: frame
 * @features: (nullable): of its song: where something begins to sound
 *
 * What there is to snap to. A plain value, which borrows all that it names.
 */
typedef struct
{
  const BbProject *project;
  const BbBeatGrid *grid;
  guint kinds;
  gint64 playhead;
  const BbFeatures *features;
} BbSnapField;

/**
 * BbSnapOwn:
 * @kind: of what is dragged; %BB_SNAP_FRAME where it is none of what is snapped to
 * @first: index of the first section, lyric or place
 * @n: how many
 *
 * What is dragged does not snap to itself. Edges of boards that are dragged snap to no edges at all: they cannot lie
 * on another one.
 */
typedef struct
{
  BbSnapKind kind;
  guint first;
  guint n;
} BbSnapOwn;

/**
 * BbSnap:
 * @kind: what it snapped to
 * @frame: where that lies: the frame nearest to it
 * @index: of the beat, which a half follows, the section, lyric or place
 * @is_end: whether it is the end of a section
 */
typedef struct
{
  BbSnapKind kind;
  gint64 frame;
  guint index;
  gboolean is_end;
} BbSnap;

/**
 * bb_snap_find:
 * @position: where the hand is, in frames with their fraction
 * @reach: how far away something is snapped to, in frames; 0 suspends it
 * @own: (nullable): what is dragged
 *
 * Returns: the nearest of what lies within @reach; the frame nearest to @position where nothing does
 */
BbSnap bb_snap_find (const BbSnapField *field, double position, double reach, const BbSnapOwn *own);

/** Returns: (transfer full) (nullable): what @snap is on as people say it: "bar 25", "beat 25.3", "Chorus 1"; %NULL for
 *  a frame */
char *bb_snap_describe (const BbSnapField *field, const BbSnap *snap);

G_END_DECLS
