/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be said of a video on the command line? */
#pragma once

#include "export/video/film-options.h"

G_BEGIN_DECLS

/** BbFilmArguments: as they were typed; each may be %NULL */
typedef struct
{
  char *size;
  char *quality;
  char *megabytes;
  char *burn_in;
  char *recipient;
  gboolean is_silent;
  gboolean has_slate;
  gboolean is_resumed;
  gboolean is_mirrored;
} BbFilmArguments;

void bb_film_arguments_clear (BbFilmArguments *self);

/** Returns: whether nothing was said */
gboolean bb_film_arguments_are_empty (const BbFilmArguments *self);

/**
 * bb_film_arguments_parse:
 * @path: of the video
 *
 * Returns: (transfer full): what is asked for; or %NULL and @error, also where @path is of a kind that has no such
 * thing
 */
BbFilmOptions *bb_film_arguments_parse (const BbFilmArguments *self, const char *path, GError **error);

G_END_DECLS
