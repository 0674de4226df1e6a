/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a stamp look, small? */
#pragma once

#include <gtk/gtk.h>

#include "model/stamp.h"
#include "render/board-cache.h"

G_BEGIN_DECLS

/** Returns: (transfer floating): a picture of @stamp, out of @cache: strokes as large as they fit, a template as its
 *  board is, which is @aspect wide to its height */
GtkWidget *bb_stamp_face_new (const BbStamp *stamp, BbBoardCache *cache, double aspect);

G_END_DECLS
