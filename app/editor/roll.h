/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which edge was rolled just now, and from where? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbRoll:
 * @index: of the place whose start is the edge; 0 for none
 * @from: the frame at which the edge lay before
 *
 * Seen from outside, in what the project was and is: drags, keys, typed lengths and undo all roll. A plain value; begin
 * with zeroes.
 */
typedef struct
{
  guint index;
  gint64 from;
} BbRoll;

/**
 * bb_roll_follow:
 * @old: the state before
 * @current: the state after it
 *
 * A step that moves one edge and nothing else begins a roll or goes on with it; any other ends it, and so does one that
 * brings the edge back.
 */
void bb_roll_follow (BbRoll *self, const BbProject *old, const BbProject *current);

G_END_DECLS
