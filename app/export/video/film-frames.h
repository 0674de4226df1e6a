/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a frame of the video get onto the pixels of a file? */
#pragma once

#include "export/video/film-options.h"
#include "render/frame-drawing.h"

G_BEGIN_DECLS

/**
 * BbFilmFrames:
 *
 * Draws one frame after another, each the same whatever was drawn before it. For one thread at a time.
 */
typedef struct _BbFilmFrames BbFilmFrames;

/** Returns: (transfer full): draws @project, which has to stay, with pictures from @pictures, which has to stay too */
BbFilmFrames *
bb_film_frames_new (const BbProject *project, const BbPictureSource *pictures, const BbFilmOptions *options);
void bb_film_frames_free (BbFilmFrames *self);

/** Returns: whether @frame looks as the one before it does */
gboolean bb_film_frames_stands_still (const BbFilmFrames *self, gint64 frame);

/** Draws @frame over all of @surface, which is as large as the options say */
void bb_film_frames_draw (BbFilmFrames *self, cairo_surface_t *surface, gint64 frame);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFilmFrames, bb_film_frames_free)

G_END_DECLS
