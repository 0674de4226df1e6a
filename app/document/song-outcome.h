/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said of what became of a project with another mix of its song? */
#pragma once

#include "model/remix-project.h"

G_BEGIN_DECLS

/**
 * BbSongOutcome:
 * @is_aligned: boards went where their sound is; else they stayed where they were
 * @n_losses: how much has no counterpart
 * @lines: (array zero-terminated=1): what differs and what has no counterpart, each a sentence
 */
typedef struct
{
  gboolean is_aligned;
  guint n_losses;
  GStrv lines;
} BbSongOutcome;

/** Returns: (transfer full): that @project stays as it is, for @song sounds otherwise; and what of it lies behind the
 *  end of @song, where nobody sees it */
BbSongOutcome *bb_song_outcome_new_other (const BbProject *project, const BbSong *song);

/**
 * bb_song_outcome_new:
 * @project: as it was, with the song before
 * @song: the other mix
 * @runs: (array length=n_runs): what both have
 * @losses: (element-type BbLoss): of bb_remix_project()
 *
 * Returns: (transfer full): what became of it
 */
BbSongOutcome *bb_song_outcome_new (const BbProject *project,
                                    const BbSong *song,
                                    const BbSongRun *runs,
                                    guint n_runs,
                                    const GPtrArray *losses);

void bb_song_outcome_free (BbSongOutcome *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSongOutcome, bb_song_outcome_free)

G_END_DECLS
