/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a project become with another mix of its song? */
#pragma once

#include "model/project.h"
#include "model/remix.h"

G_BEGIN_DECLS

/* what may have no counterpart in the other mix */
typedef enum
{
  BB_LOSS_BOARD,   /* on the shelf now */
  BB_LOSS_BEHIND,  /* a board that stays where something else is heard now */
  BB_LOSS_SECTION, /* gone, as are the next */
  BB_LOSS_LYRIC,
  BB_LOSS_NOTE /* at the cut now */
} BbLossKind;

/**
 * BbLoss:
 * @name: what people call it: a board's number, a section's name, a line, what a note says
 * @frame: where it was, or -1 where the song was not heard in the video
 */
typedef struct
{
  BbLossKind kind;
  char *name;
  gint64 frame;
} BbLoss;

/**
 * bb_remix_project:
 * @song: writable; the other mix. Its map is laid as that of the song before
 * @runs: (array length=n_runs): what both songs have, at least one
 * @losses: (out) (transfer full) (element-type BbLoss): what has no counterpart, in the order of time
 *
 * Boards, notes, sections, lyrics, beats, tracks and videos go where their sound is in @song. What is added to it is a
 * blank place, or makes the board longer in which it lies. A board whose sound is gone, and that has no room left, goes
 * to the shelf with its options; a length that ended with the song does so still.
 *
 * Returns: (transfer full): @project, which has a song, with @song
 */
BbProject *
bb_remix_project (const BbProject *project, BbSong *song, const BbSongRun *runs, guint n_runs, GPtrArray **losses);

G_END_DECLS
