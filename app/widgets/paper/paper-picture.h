/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a photo of paper look with frames laid over it? */
#pragma once

#include <gtk/gtk.h>

#include "import/paper/paper-sheet.h"

G_BEGIN_DECLS

/** BbPaperPlace: where the photo lies in a widget: its top left there, and a pixel of it in pixels of the widget */
typedef struct
{
  double x;
  double y;
  double scale;
} BbPaperPlace;

/** Returns: in the middle, all of it seen, with room around it for what is dragged to its edges */
BbPaperPlace bb_paper_place_find (GdkTexture *photo, int width, int height);

BbPoint bb_paper_place_to_photo (const BbPaperPlace *place, double x, double y);

/** Draws @photo and the frames of @sheet, and @more (nullable): one that is being drawn */
void bb_paper_picture_snapshot (GtkSnapshot *snapshot,
                                GdkTexture *photo,
                                const BbPaperPlace *place,
                                const BbPaperSheet *sheet,
                                const BbQuad *more);

G_END_DECLS
