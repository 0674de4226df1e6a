/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a piece of a video say that it was made from? */
#pragma once

#include "export/range.h"
#include "export/video/film-options.h"

G_BEGIN_DECLS

/**
 * BbFilmManifest:
 * @version: of Beatboard
 * @project: SHA-256 of the project file in hexadecimal, which names its media by their own
 * @options: the beginning of that of what was asked of the video
 * @first: frame of the video
 * @last: likewise
 * @length: how many frames the whole video has
 * @n_lost: how many files could not be read, and are not in it
 *
 * Written into the file, as its comment: pieces that say the same of all but the frames, and lost nothing, can be one.
 */
typedef struct
{
  char version[32];
  char project[65];
  char options[17];
  BbFrameRate rate;
  gint64 first;
  gint64 last;
  gint64 length;
  guint n_lost;
} BbFilmManifest;

/** Says of the video with @options that it has the frames of @range, and that nothing was lost */

void bb_film_manifest_init (BbFilmManifest *self,
                            const BbProject *project,
                            const BbExportRange *range,
                            const BbFilmOptions *options);

/** Returns: (transfer full): it as text, of less than %BB_FILM_TEXT bytes */
char *bb_film_manifest_to_string (const BbFilmManifest *self);

/** Returns: whether @text is one */
gboolean bb_film_manifest_parse (BbFilmManifest *self, const char *text);

/** Returns: (transfer full) (nullable): how @other differs from @self in what pieces share, for people; %NULL where it
 *  does not */
char *bb_film_manifest_compare (const BbFilmManifest *self, const BbFilmManifest *other);

G_END_DECLS
