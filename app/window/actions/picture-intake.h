/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures come into a window as boards? */
#pragma once

#include "window/delivery.h"

G_BEGIN_DECLS

/** Lays the pictures at @paths from @frame on, and offers another interval where they are many */
void bb_picture_intake_take (BbDesk *desk, BbDelivery *delivery, const char *const *paths, gint64 frame);

/** Puts them on the shelf, a board each */
void bb_picture_intake_shelve (BbDesk *desk, const char *const *paths);

/** Asks which frames of the photos of paper at @paths become boards, and lays those from the playhead on */
void bb_picture_intake_cut (BbDesk *desk, const char *const *paths);

G_END_DECLS
