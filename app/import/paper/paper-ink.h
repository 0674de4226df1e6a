/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is ink in a photo of paper? */
#pragma once

#include "import/paper/paper-pix.h"

G_BEGIN_DECLS

/* no look finds all: pencil is faint, a desk dark, a border has gaps */
#define BB_PAPER_LOOKS 11

/**
 * BbPaperInk:
 * @ink: one bit a pixel, set where there is ink, or whatever is darker than paper
 * @walls: likewise, with what is missing of borders filled in: what they part is apart
 * @reach: how far from its ink a wall may end, in pixels
 */
typedef struct
{
  PIX *ink;
  PIX *walls;
  int reach;
} BbPaperInk;

/** BbPaperPhoto: a photo, made ready to be looked at */
typedef struct _BbPaperPhoto BbPaperPhoto;

/** Returns: (transfer full) (nullable): of @surface; %NULL where there is no memory for it */
BbPaperPhoto *bb_paper_photo_new (cairo_surface_t *surface);
void bb_paper_photo_free (BbPaperPhoto *self);

/** Returns: whether @look, from 0 to BB_PAPER_LOOKS - 1, shows something: @ink is to be cleared then */
gboolean bb_paper_photo_look (const BbPaperPhoto *self, int look, BbPaperInk *ink);

void bb_paper_ink_clear (BbPaperInk *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPaperPhoto, bb_paper_photo_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BbPaperInk, bb_paper_ink_clear)

G_END_DECLS
