/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sizes of the picture does a menu offer? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** BbPictureSize: of a video, in pixels */
typedef struct
{
  const char *name;
  int width;
  int height;
} BbPictureSize;

#define BB_N_PICTURE_SIZES 5

/** Returns: (transfer none): the size at @index */
const BbPictureSize *bb_picture_size_get (guint index);

/** Returns: the index of @width × @height, or %BB_N_PICTURE_SIZES: another */
guint bb_picture_size_find (int width, int height);

/** Returns: (transfer none): a model of the names, the last one for any other size */
GListModel *bb_picture_size_list_names (void);

G_END_DECLS
