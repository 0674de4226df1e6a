/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is there to do with files that come all at once? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbIntake:
 * @projects: to be opened: their files, or the folders of them
 * @song: (nullable): the last of the songs
 * @videos: in order; without a song, the first is one by its sound
 * @lyrics: (nullable): the last of the lyrics, with times or without
 * @notes: (nullable): the last of the tables of notes
 * @pictures: to be laid, in order; those of a folder in its place
 * @strangers: what is none of these
 *
 * Paths, told apart by content.
 */
typedef struct
{
  GStrv projects;
  char *song;
  GStrv videos;
  char *lyrics;
  char *notes;
  GStrv pictures;
  GStrv strangers;
} BbIntake;

/** Returns: (transfer full): @paths, sorted; a folder that is no project stands for the pictures in it */
BbIntake *bb_intake_new (const char *const *paths);

void bb_intake_free (BbIntake *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbIntake, bb_intake_free)

G_END_DECLS
