/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of playing is the rehearsal's, and what is the editor's? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/**
 * BbPractice:
 * @in: of the range
 * @out: likewise
 * @is_looping: whether the range is looped
 * @speed: 1 as recorded
 * @trains: whether it grows by itself
 * @clicks: whether the beats are heard
 */
typedef struct
{
  gint64 in;
  gint64 out;
  gboolean is_looping;
  double speed;
  gboolean trains;
  gboolean clicks;
} BbPractice;

/**
 * BbPracticeSides:
 *
 * How the song is played on either side of a door: an eight at 75 % with a click is what dancers want, and not who cuts
 * pictures. All zero before a rehearsal.
 */
typedef struct
{
  gboolean is_rehearsing;
  gboolean was_rehearsed;
  BbPractice edited;
  BbPractice rehearsed;
} BbPracticeSides;

/** Lets the rehearsal go on as it was left. What was chosen for playing since then, or before the first one, is taken
 *  along: who looped a range wants to rehearse that */
void bb_practice_begin (BbPracticeSides *self, BbEditor *editor);

/** Gives the editor back what it had. Nothing where bb_practice_begin() did not come before */
void bb_practice_end (BbPracticeSides *self, BbEditor *editor);

G_END_DECLS
