/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards written as pictures? */
#pragma once

#include <cairo.h>

#include "export/job.h"
#include "render/board.h"

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
 * that ends in ".png" make that one file; many stand beside it, and its name is their title. Any other @path is a
 * folder, which is made where there is none (its parent has to be there), and gets "Title 001 1A.png" and so on.
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

/**
 * bb_png_list_files:
 * @project: as for bb_png_export()
 * @options: likewise
 * @path: likewise
 *
 * Returns: (transfer full): the path of each file that bb_png_export() writes, in the boards' order
 */
GStrv bb_png_list_files (const BbProject *project, const BbPngOptions *options, const char *path);

/** Draws the board of @place into @width and @height at the origin of @cr, or that it is not boarded */
void
bb_png_draw (cairo_t *cr, const BbProject *project, guint place, int width, int height, const BbRenderOptions *options);

G_END_DECLS
