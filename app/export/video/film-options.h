/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kind of video is asked for? */
#pragma once

#include <gio/gio.h>

#include "export/video/film-words.h"
#include "model/project.h"
#include "model/speed.h"

G_BEGIN_DECLS

/* of a video, in pixels */
#define BB_FILM_SIDE_MAX 8192

/* what can be written over the picture */
typedef enum
{
  BB_FILM_BURN_NUMBER,
  BB_FILM_BURN_TIMECODE,
  BB_FILM_BURN_COUNT,
  BB_FILM_BURN_LYRIC,
  BB_FILM_BURN_SECTION,
  BB_FILM_BURN_NOTE,
  BB_FILM_BURN_VERSION,
  BB_N_FILM_BURNS
} BbFilmBurn;

/**
 * BbFilmOptions:
 * @width: in pixels; 0 for what @height and the project's aspect ask for
 * @height: likewise; 0 for that of the project. Another aspect crops each board as it says
 * @quality: how much of the picture is kept
 * @megabytes: how large the file may be, in 10^6 bytes, for what can be made so; 0 for any size
 * @burn_in: a bit for each #BbFilmBurn
 * @recipient: (nullable): whose name is written over the picture
 * @is_silent: without the programme
 * @has_slate: two seconds before the first frame that say what it is
 * @is_practice: a practice video: counted in, at @speed, with the count beside the picture: export/practice
 * @speed: of that
 * @is_mirrored: of that: its picture, left for right
 * @is_resumed: a piece for bb_film_join() that is there already, and whole, is left as it is
 */
typedef struct
{
  int width;
  int height;
  BbFilmQuality quality;
  double megabytes;
  guint burn_in;
  char *recipient;
  gboolean is_silent;
  gboolean has_slate;
  gboolean is_resumed;
  gboolean is_practice;
  BbSpeed speed;
  gboolean is_mirrored;
} BbFilmOptions;

/** Returns: (transfer full): the usual: the project's size, good quality, with sound, nothing over the picture */
BbFilmOptions *bb_film_options_new (void);
BbFilmOptions *bb_film_options_copy (const BbFilmOptions *self);
void bb_film_options_free (BbFilmOptions *self);

/** Takes a size as it is typed: "720", "720p" or "1280x720". Returns: %FALSE and @error
 *  (%G_IO_ERROR_INVALID_ARGUMENT), which names @text */
gboolean bb_film_options_set_size (BbFilmOptions *self, const char *text, GError **error);

/** Takes what is to be written over the picture, with commas between: "number,timecode". Returns: likewise */
gboolean bb_film_options_set_burn_in (BbFilmOptions *self, const char *text, GError **error);

/** Sets @width and @height to those of the video: even, within what encoders take */
void bb_film_options_get_size (const BbFilmOptions *self, const BbSettings *settings, int *width, int *height);

/** Returns: (transfer none): as in settings and on the command line: "good" */
const char *bb_film_quality_to_name (BbFilmQuality quality);
gboolean bb_film_quality_from_name (const char *name, BbFilmQuality *quality);

/** Returns: (transfer none): as in settings and on the command line: "timecode" */
const char *bb_film_burn_to_name (BbFilmBurn burn);

/** Returns: (transfer none): for people, translated */
const char *bb_film_burn_get_label (BbFilmBurn burn);

/** Returns: whether @path ends as @kind does */
gboolean bb_film_kind_find (const char *path, BbFilmKind *kind);

/** Returns: whether the size of such a file can be chosen */
gboolean bb_film_kind_has_bits (BbFilmKind kind);

/** Returns: whether such files can be pieces of one, which bb_film_join() makes of them */
gboolean bb_film_kind_has_pieces (BbFilmKind kind);

/** Returns: whether such a file has sound */
gboolean bb_film_kind_has_sound (BbFilmKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFilmOptions, bb_film_options_free)

G_END_DECLS
