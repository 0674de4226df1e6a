/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the readers of each kind of file share? */
#pragma once

#include "audio/extent/extent.h"

G_BEGIN_DECLS

/* as much of the end as is looked at; an Ogg page, the largest thing there, takes 65307 bytes */
#define BB_EXTENT_TAIL 65536

typedef struct
{
  int descriptor;
  guint64 size;
  guint64 start; /* behind tags that may stand before the sound */
  guint n_looks; /* so far */
} BbExtentFile;

/** Reads @n bytes from @at on. Returns: whether there are as many, and the file is not made to keep us reading */
gboolean bb_extent_peek (BbExtentFile *file, guint64 at, guint8 *bytes, gsize n);

/** Returns: (transfer full) (nullable): the last %BB_EXTENT_TAIL bytes, or as many as there are: @n */
guint8 *bb_extent_read_tail (BbExtentFile *file, gsize *n);

/** Returns: the number that the @n bytes at @bytes make, at most 8, the largest first */
guint64 bb_extent_big (const guint8 *bytes, guint n);

/** The same, the smallest first */
guint64 bb_extent_little (const guint8 *bytes, guint n);

/** Returns: @amount of something of which there are @rate a second, in nanoseconds; the most where a file claims more
 */
guint64 bb_extent_to_time (guint64 amount, guint64 rate);

/* Each tells whether it is its kind of file, and fills @extent (which is all zero) if so: */

/* extent-chunks.c */
gboolean bb_extent_read_riff (BbExtentFile *file, BbExtent *extent);
gboolean bb_extent_read_aiff (BbExtentFile *file, BbExtent *extent);

/* extent-boxes.c */
gboolean bb_extent_read_mp4 (BbExtentFile *file, BbExtent *extent);
gboolean bb_extent_read_matroska (BbExtentFile *file, BbExtent *extent);
gboolean bb_extent_read_flac (BbExtentFile *file, BbExtent *extent);

/* extent-ogg.c */
gboolean bb_extent_read_ogg (BbExtentFile *file, BbExtent *extent);

/* extent-mpeg.c */
gboolean bb_extent_read_mpeg (BbExtentFile *file, BbExtent *extent);

G_END_DECLS
