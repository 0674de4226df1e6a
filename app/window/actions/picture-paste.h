/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture is in the clipboard? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/**
 * BbPictureTake:
 * @files: (nullable): what was copied, where that is files
 * @bytes: (nullable): a PNG, where it is a picture
 *
 * Takes what was pasted: one of both is there.
 */
typedef void (*BbPictureTake) (BbDesk *desk, GdkFileList *files, GBytes *bytes);

/**
 * bb_picture_paste:
 * @take: called once the clipboard has been read, unless @desk was closed before; what cannot be read is told
 *
 * Returns: FALSE, where there are neither files nor a picture in the clipboard
 */
gboolean bb_picture_paste (BbDesk *desk, BbPictureTake take);

G_END_DECLS
