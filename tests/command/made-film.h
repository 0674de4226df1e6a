/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests get a project from whose video and sound say which frame it is, and how are they read again? */
#pragma once

#include "model/time.h"
#include "run.h"

G_BEGIN_DECLS

#define WIDTH 64
#define HEIGHT 36
#define SIZE "64x36"
#define BOARD 10 /* frames */
#define N_BOARDS 12
#define SAMPLE_RATE 48000

/* what was decoded */
typedef struct
{
  char *bytes;
  gsize length;
} Decoded;

void decoded_clear (Decoded *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Decoded, decoded_clear)

/** Returns: (transfer full): a folder with the project "p" of @fps: black, white, black, white..., of BOARD frames
 * each; where a white one begins, there is a click of five samples */
char *make_film_project (const char *fps);

/** Writes @frames (nullable) of it as @name, as small as can be */
void export_to (const char *folder, const char *name, const char *frames);

/** Returns: the file "raw" */
Decoded read_raw (const char *folder);

/** Returns: each frame that is in the file, and none made up, in grey */
Decoded decode_pictures (const char *folder, const char *name);

/** Returns: whether a frame of WIDTH by HEIGHT is white */
gboolean is_white (const Decoded *pictures, gsize frame);

/** Returns: the samples of the file, from the video's first moment on, at SAMPLE_RATE */
Decoded decode_sound (const char *folder, const char *name);

/** Returns: the samples that are in the file */
Decoded decode_exactly (const char *folder, const char *name);

/** Returns: where, between two samples, it is loudest */
gint64 find_loudest (const Decoded *sound, gint64 from, gint64 to);

/** Returns: (transfer full): the digest of each frame of @stream */
GStrv hash (const char *folder, const char *name, const char *stream);

G_END_DECLS
