/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a hand make of the frames that were found on a sheet? */
#pragma once

#include "import/paper/quad.h"

G_BEGIN_DECLS

/* what is in hand: one of the corners, from 0, or the frame */
#define BB_PAPER_SHEET_WHOLE (-1)
/* more are not cut at once */
#define BB_PAPER_SHEET_MOST 64

/**
 * BbPaperSheet:
 *
 * Frames in their order, in pixels of the photo that they are on, and which of them is in hand. A corner stays in the
 * photo, and no frame is turned inside out.
 */
typedef struct _BbSheet BbPaperSheet;

/** Returns: (transfer full): of a photo of @width by @height pixels, with @quads (element-type BbQuad) */
BbPaperSheet *bb_paper_sheet_new (int width, int height, const GArray *quads);
void bb_paper_sheet_free (BbPaperSheet *self);

/** Returns: (transfer none) (element-type BbQuad): the frames */
const GArray *bb_paper_sheet_get_quads (const BbPaperSheet *self);
guint bb_paper_sheet_count (const BbPaperSheet *self);
const BbQuad *bb_paper_sheet_get (const BbPaperSheet *self, guint i);

/** Returns: the frame in hand, or -1; and @corner (out) (optional) of it, or BB_PAPER_SHEET_WHOLE */
int bb_paper_sheet_get_selected (const BbPaperSheet *self, int *corner);

/** Takes a frame in hand, or none where it is -1 */
void bb_paper_sheet_select (BbPaperSheet *self, int frame, int corner);

/** Takes what lies at @point in hand: a corner that is at most @reach away, or else a frame; those of the frame that is
 * in hand already go first. Returns: whether there is anything */
gboolean bb_paper_sheet_pick (BbPaperSheet *self, BbPoint point, double reach);

/** Moves what is in hand. Returns: whether it could be */
gboolean bb_paper_sheet_move (BbPaperSheet *self, double x, double y);

/** Adds a frame behind the others and takes it in hand. Returns: %FALSE where it is none, or there are too many */
gboolean bb_paper_sheet_add (BbPaperSheet *self, const BbQuad *quad);

/** Takes the frame in hand away, and the one after it in hand */
void bb_paper_sheet_remove (BbPaperSheet *self);

/** Lets the frame in hand be read so many places later, or earlier where @places is below 0 */
void bb_paper_sheet_shift (BbPaperSheet *self, int places);

/** Puts frames of one size in place of the one in hand, or all over the photo where none is. Returns: %FALSE where
 * there would be too many */
gboolean bb_paper_sheet_divide (BbPaperSheet *self, int rows, int columns);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPaperSheet, bb_paper_sheet_free)

G_END_DECLS
