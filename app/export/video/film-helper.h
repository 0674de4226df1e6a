/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the program hand frames and sound to the process that writes videos? */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "export/video/film-words.h"

G_BEGIN_DECLS

/**
 * BbFilmHelper:
 *
 * "beatboard-films", at work on one video. All of this waits, where it has to, and fails with %G_IO_ERROR_CANCELLED,
 * with why @path cannot be written, or with which encoder is not there.
 */
typedef struct _BbFilmHelper BbFilmHelper;

/**
 * bb_film_helper_new:
 * @form: what is to be written
 * @path: that of the file, for messages
 * @file: open for reading and writing, the caller's; empty
 * @cancellable: (nullable):
 *
 * Returns: (transfer full): one that begins; or %NULL and @error
 */
BbFilmHelper *
bb_film_helper_new (const BbFilmForm *form, const char *path, int file, GCancellable *cancellable, GError **error);

/** Ends it; what it wrote is of no use before bb_film_helper_finish() */
void bb_film_helper_free (BbFilmHelper *self);

/** Returns: (transfer none) (nullable): what was made in place of the usual, such as "MPEG-4"; known once it is
 * finished */
const char *bb_film_helper_get_substitute (const BbFilmHelper *self);

/** Returns: (transfer none): where the next frame is to be drawn; it is of the form's size. Or %NULL and @error */
cairo_surface_t *bb_film_helper_get_surface (BbFilmHelper *self, GError **error);

/** Sends what was drawn there */
gboolean bb_film_helper_send_frame (BbFilmHelper *self, GError **error);

/** Sends the frame before once more */
gboolean bb_film_helper_repeat_frame (BbFilmHelper *self, GError **error);

/** Sends @n_samples of sound, interleaved */
gboolean bb_film_helper_send_sound (BbFilmHelper *self, const gint16 *samples, gint64 n_samples, GError **error);

/** Returns: whether the file is whole now */
gboolean bb_film_helper_finish (BbFilmHelper *self, GError **error);

/** Returns: how many frames are in the encoder */
gint64 bb_film_helper_get_n_taken (const BbFilmHelper *self);

/** Returns: (transfer full): one that waits for pieces that are to be @path; or %NULL and @error */
BbFilmHelper *bb_film_helper_new_joining (const char *path, GCancellable *cancellable, GError **error);

/** Sets @text (transfer full) to what the open file @piece says of itself */
gboolean bb_film_helper_describe_piece (BbFilmHelper *self, int piece, char **text, GError **error);

/** Sets @n_frames to how many are in the open file @piece, which is read through */
gboolean bb_film_helper_count_frames (BbFilmHelper *self, int piece, gint64 *n_frames, GError **error);

/** Begins to put pieces into @file, as @form says; bb_film_helper_finish() ends it */
gboolean bb_film_helper_begin_join (BbFilmHelper *self, const BbFilmForm *form, int file, GError **error);

/** Adds the open file @piece, called @name, and sets @n_frames to how many it had */
gboolean
bb_film_helper_append_piece (BbFilmHelper *self, int piece, const char *name, gint64 *n_frames, GError **error);

/**
 * bb_film_serve:
 * @socket: the one that the program holds the other end of
 *
 * What such a process does once it began.
 */
void bb_film_serve (int socket);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFilmHelper, bb_film_helper_free)

G_END_DECLS
