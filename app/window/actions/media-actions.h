/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do songs, videos and pictures come into a window? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

void bb_media_actions_add (BbDesk *desk);

/** Takes what was chosen: songs, pictures, lyrics, tables of notes, projects, told by content; pictures at
 * @frame */
void bb_media_take_files (BbDesk *desk, const char *const *paths, gint64 frame);

/** Lays videos on the song, whether there is one yet or not; one without moving pictures is a song */
void bb_media_take_videos (BbDesk *desk, const char *const *paths, gint64 frame);

/** The same with what comes from another program; where there is a song, asks whether a sound takes its place */
void bb_media_take_file_list (BbDesk *desk, GdkFileList *list, gint64 frame);

/** Lays a picture over the board that shows: that in @file, or in @bytes where it is %NULL */
void bb_media_take_layer (BbDesk *desk, const char *file, GBytes *bytes);

/** Returns: (transfer full): the local paths of a list of #GFile */
GStrv bb_media_files_to_paths (GListModel *files);

/** Returns: (transfer full): the local paths in @list */
GStrv bb_media_list_paths (GdkFileList *list);

G_END_DECLS
