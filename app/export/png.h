/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are boards written as pictures? */
#pragma once

#include "export/job.h"

G_BEGIN_DECLS

typedef enum
{
  BB_PNG_BOARDS,
  BB_PNG_FRAMES,  /* of the video, as each is shown */
  BB_PNG_LAYERS,  /* of each board, one by one, on nothing */
  BB_PNG_OPTIONS, /* of each place, whichever shows */
  BB_PNG_SHEETS,  /* boards as they lie flat, without a camera */
  BB_PNG_PLANS    /* of the boards that have one */
} BbPngLayout;

/**
 * BbPngOptions:
 * @layout: what becomes a picture of its own; %BB_PNG_BOARDS where a request says nothing
 * @width: in pixels; 0 for what @height and the project's aspect ask for
 * @height: likewise; 0 for that of the project. Another aspect crops each board as it says; not for layers
 */
typedef struct
{
  BbPngLayout layout;
  int width;
  int height;
} BbPngOptions;

/**
 * bb_png_export:
 * @request: its path is a folder, or a file; its options are #BbPngOptions
 * @job: gets a warning for each picture that is missing
 *
 * Writes each board that shows in the range, at the size of the video unless told. One board and a path that ends in
 * ".png" make that one file; many stand beside it, and its name is their title. Any other path is a folder, which is
 * made where there is none (its parent has to be there), and gets "Title 001 1A.png" and so on. Frames have their
 * number, "Title 000096.png", the same whatever the range, and layers that of their board and their own, from the
 * lowest. Options have their letter, "Title 001 1A B.png", where there are several. A path that ends in ".jpg" makes
 * JPEG files; layers need PNG. One that ends in ".ora" or ".svg" makes files that keep the layers of a board apart, of
 * its whole picture area. %G_IO_ERROR_NOT_FOUND for plans where there is none. A #BbExportFunc.
 */
gboolean bb_png_export (const BbExportRequest *request, BbExportJob *job, GError **error);

/** Returns: (transfer full): the path of each file that bb_png_export() writes, in the video's order */
GStrv bb_png_list_files (const BbExportRequest *request);

G_END_DECLS
