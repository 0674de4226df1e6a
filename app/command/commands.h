/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which function runs each command? */
#pragma once

#include "document/document.h"
#include "import/lyrics/lyric-file.h"

G_BEGIN_DECLS

/**
 * BbCommandFunc:
 * @argc: how many
 * @argv: (array length=argc): the command's name and its arguments
 *
 * A command, from its arguments to its results on standard output.
 *
 * Returns: %FALSE and @error: of %G_OPTION_ERROR for wrong usage, of any other domain for what
 *   failed
 */
typedef gboolean (*BbCommandFunc) (int argc, char *argv[], GError **error);

gboolean bb_command_run_new (int argc, char *argv[], GError **error);
gboolean bb_command_run_add (int argc, char *argv[], GError **error);
gboolean bb_command_run_import (int argc, char *argv[], GError **error);
gboolean bb_command_run_info (int argc, char *argv[], GError **error);
gboolean bb_command_run_check (int argc, char *argv[], GError **error);
gboolean bb_command_run_export (int argc, char *argv[], GError **error);
gboolean bb_command_run_beats (int argc, char *argv[], GError **error);
gboolean bb_command_run_join (int argc, char *argv[], GError **error);

/** Makes @file the song of @document and saves it; where it takes another one's place, boards go along unless
 * @is_as_is, and what became of them is printed. Says on standard error what is to be known of it */
gboolean bb_command_take_song (BbDocument *document, const char *file, gboolean is_as_is, GError **error);

/** Adds @file to @document as a video and saves it; says on standard error where it lies. Where there is no song yet,
 * or no moving pictures, it is the song, as of bb_command_take_song() */
gboolean bb_command_take_video (BbDocument *document, const char *file, gboolean is_as_is, GError **error);

/** Lays @file beside the song of @document as the track @name, and saves it */
gboolean bb_command_take_track (BbDocument *document, const char *file, const char *name, GError **error);

/** Returns: (transfer full): what `info --json` says of @project, in UTF-8, ending with a newline
 */
char *bb_command_info_to_json (const BbProject *project);

/** Takes the lyrics of @file in place of those that are there, and saves. Returns: %FALSE and @error where there are
 * none to be had. What could not be used goes to standard error */
gboolean bb_command_take_lyrics (BbDocument *document, const char *file, BbOffsetSign sign, GError **error);

/** Adds the notes of @file to those that are there, and saves; likewise */
gboolean bb_command_take_notes (BbDocument *document, const char *file, GError **error);

G_END_DECLS
