/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards written as pictures? */
#pragma once

#include "export/job.h"

G_BEGIN_DECLS

/**
 * BbPngOptions:
 * @first: the first frame
 * @last: the last frame; -1 for that of the video
 */
typedef struct
{
  gint64 first;
  gint64 last;
} BbPngOptions;

/**
 * bb_png_export:
 * @project: what
 * @folder: of the project
 * @options: #BbPngOptions
 * @path: a folder, or a file
 * @job: gets a warning for each picture that is missing
 *
 * Writes each board that shows between the first and the last frame at the size of the video. One board and a @path
 * that is no folder make that one file. Many make "Title 001 1A.png" and so on in the folder, which is made where
 * there is none; with a @path that ends in ".png", they stand beside it and its name is their title.
 * A #BbExportFunc.
 *
 * Returns: %FALSE and @error where a file cannot be written, or the job is cancelled; then nothing has changed
 */
gboolean bb_png_export (const BbProject *project,
                        const char *folder,
                        gconstpointer options,
                        const char *path,
                        BbExportJob *job,
                        GError **error);

G_END_DECLS
