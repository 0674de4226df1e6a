/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a JPEG say about itself before its pixels? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BbJpegHeader:
 * @width: in pixels, as stored
 * @height: likewise
 * @n_components: 1 grey, 3 colour, 4 inks
 * @depth: bits a component
 * @process: 0 baseline, 1 extended, 2 progressive; what is above few programs read
 * @profile: (nullable): the ICC profile
 * @length: bytes up to the scan
 */
typedef struct
{
  int width;
  int height;
  int n_components;
  int depth;
  int process;
  GBytes *profile;
  gsize length;
} BbJpegHeader;

/**
 * bb_jpeg_header_read:
 * @stream: at the first byte of the file
 * @header: (out): to be cleared with bb_jpeg_header_clear()
 *
 * Reads the segments up to the frame header, and the rest up to the scan (ITU-T T.81, ICC.1 annex B.4).
 *
 * Returns: %FALSE and @error (%G_IO_ERROR_INVALID_DATA) where they are damaged
 */
gboolean bb_jpeg_header_read (GInputStream *stream, BbJpegHeader *header, GError **error);

void bb_jpeg_header_clear (BbJpegHeader *header);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BbJpegHeader, bb_jpeg_header_clear)

G_END_DECLS
