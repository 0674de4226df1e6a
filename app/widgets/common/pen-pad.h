/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a hand try how it is followed? */
#pragma once

#include <gtk/gtk.h>

#include "sketch/hand.h"

G_BEGIN_DECLS

#define BB_TYPE_PEN_PAD (bb_pen_pad_get_type ())
/**
 * BbPenPad:
 *
 * A sheet of paper that pen, mouse and finger draw on. What is drawn is seen, and kept nowhere.
 */
G_DECLARE_FINAL_TYPE (BbPenPad, bb_pen_pad, BB, PEN_PAD, GtkWidget)

/** Follows @hand (copied) in the strokes that come */
void bb_pen_pad_set_hand (BbPenPad *self, const BbHand *hand);

/** Takes a new sheet */
void bb_pen_pad_clear (BbPenPad *self);

G_END_DECLS
