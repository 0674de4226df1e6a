/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said of one layer of a picture? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbPictureLayer:
 * @name: as its program calls it, "" for nothing
 * @opacity: 0 to 1, which is not in its pixels
 * @is_hidden: whether it does not show
 *
 * A plain value, which travels between processes.
 */
typedef struct
{
  char name[256];
  double opacity;
  gboolean is_hidden;
} BbPictureLayer;

G_END_DECLS
