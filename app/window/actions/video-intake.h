/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a practice video come into a window, and to its place in the song? */
#pragma once

#include "window/delivery.h"

G_BEGIN_DECLS

/** Called with a file that may hold moving pictures, and has none */
typedef void (*BbVideoIsSound) (BbDesk *desk, BbDelivery *delivery, const char *path);

/** Brings the video at @path into the project of @desk, or into a new one; it begins at @frame where its sound does not
 * say where it belongs */
void bb_video_intake_take (BbDesk *desk, BbDelivery *delivery, const char *path, gint64 frame, BbVideoIsSound is_sound);

/** Looks for the video that is shown in the song once more; what came of it is said */
void bb_video_intake_align (BbDesk *desk);

G_END_DECLS
