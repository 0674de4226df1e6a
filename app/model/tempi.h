/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the beat grid set and corrected? */
#pragma once

#include "model/project.h"
#include "model/tempo.h"

G_BEGIN_DECLS

#define BB_TEMPO_LEAST 20
#define BB_TEMPO_MOST 400
#define BB_TEMPO_BEATS_MOST 32

/*
 * Each operation takes a project and gives the next one (transfer full), or the same one (a new reference) where there
 * is nothing to do. What a person sets counts as said by a person: the segment loses its confidence, and no search
 * puts another in its place. @index is that of a segment, positions are samples of the song.
 */

/** Returns: the index of the segment that holds at @sample: the last that begins before, or the first; -1 for none */
int bb_tempi_find (const BbProject *project, double sample);

/** Gives the project these segments (a reference is taken) in place of all that it had */
BbProject *bb_tempi_set_all (const BbProject *project, const BbList *tempi);

/** Gives the project this one segment (a reference is taken) in place of all that it had */
BbProject *bb_tempi_set_only (const BbProject *project, const BbTempo *tempo);

/** Sets the tempo, in beats a minute, held within its bounds; the first downbeat stays where it is */
BbProject *bb_tempi_set_tempo (const BbProject *project, guint index, double tempo);

/** Sets the metre: 3 beats of @unit 4 are 3/4 */
BbProject *bb_tempi_set_metre (const BbProject *project, guint index, int beats_per_bar, int unit);

/** "This is the one": the beat nearest to @sample becomes the first of a bar, in the segment that holds there */
BbProject *bb_tempi_set_one (const BbProject *project, double sample);

/**
 * bb_tempi_move_beat:
 * @beat: where a beat lies
 * @to: where it goes
 *
 * Drags a beat. The first downbeat of its segment takes all beats of it along; any other stretches them between that
 * one and itself. So a grid is set right with two beats: one at its beginning, one far off.
 */
BbProject *bb_tempi_move_beat (const BbProject *project, double beat, double to);

/** A segment begins at the beat nearest to @sample, with the tempo that it has there: to be changed from there on */
BbProject *bb_tempi_insert (const BbProject *project, double sample);

/** Takes a segment away; the one before holds on, or the next from the beginning. The last one leaves no grid */
BbProject *bb_tempi_remove (const BbProject *project, guint index);

G_END_DECLS
