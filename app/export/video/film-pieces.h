/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pieces of a video become one, without being encoded again? */
#pragma once

#include "export/video/film-container.h"

G_BEGIN_DECLS

typedef struct _BbFilmPieces BbFilmPieces;

/** Returns: (transfer full): a video as @form says, in @file, which has to stay open; still without any piece */
BbFilmPieces *bb_film_pieces_new (const BbFilmForm *form, int file);
void bb_film_pieces_free (BbFilmPieces *self);

/** Returns: the container, once there is a piece */
const BbFilmContainer *bb_film_pieces_get_container (const BbFilmPieces *self);

/**
 * bb_film_pieces_append:
 * @piece: open for reading; each of its frames stands for itself, and so does each of its samples
 *
 * Returns: how many frames it added; or an AVERROR: %AVERROR_INVALIDDATA where it is not as those before it
 */
int bb_film_pieces_append (BbFilmPieces *self, int piece);

/** Writes what comes after them. Returns: 0, or an AVERROR */
int bb_film_pieces_end (BbFilmPieces *self);

/** Returns: (transfer full): what the open file says of itself, as its comment; "" for nothing */
char *bb_film_pieces_describe (int piece);

/** Returns: how many frames are in the open file, which is read through; less than 0 where it cannot be */
int bb_film_pieces_count (int piece);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFilmPieces, bb_film_pieces_free)

G_END_DECLS
