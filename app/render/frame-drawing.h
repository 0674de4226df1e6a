/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What shows at a frame of the video? */
#pragma once

#include "render/plate-cache.h"

G_BEGIN_DECLS

/**
 * bb_render_frame:
 * @cr: the picture area's top left corner is its origin
 * @frame: within the video
 * @width: of the picture area in units of @cr
 * @height: likewise
 * @plates: (nullable): what is drawn already; who draws many frames has one
 *
 * Draws what the video shows at @frame: its board as the camera sees it, or that nothing was boarded there, and the
 * transition that lies there. Who shows or writes frames, and not boards, calls this; it knows nothing but what it
 * is given, and draws the same anywhere.
 *
 * Returns: %FALSE where a picture was still on its way
 */
gboolean bb_render_frame (cairo_t *cr,
                          const BbProject *project,
                          gint64 frame,
                          double width,
                          double height,
                          const BbRenderOptions *options,
                          BbPlateCache *plates);

/**
 * bb_render_cropped_frame:
 * @width: of what shows of it, in units of @cr
 * @height: likewise
 *
 * Draws the same, where that has another aspect than the picture area: of each board the part about which it is to be
 * cropped, see bb_crop_find(). Transitions lie over what shows.
 *
 * Returns: as bb_render_frame()
 */
gboolean bb_render_cropped_frame (cairo_t *cr,
                                  const BbProject *project,
                                  gint64 frame,
                                  int width,
                                  int height,
                                  const BbRenderOptions *options,
                                  BbPlateCache *plates);

/** Draws the board of the place at @index likewise, as it is at @frame without any transition. Returns: as
 *  bb_render_frame() */
gboolean bb_render_place (cairo_t *cr,
                          const BbProject *project,
                          guint index,
                          gint64 frame,
                          double width,
                          double height,
                          const BbRenderOptions *options,
                          BbPlateCache *plates);

/** Draws the board of a place as that of a frame is, cropped. Returns: likewise */
gboolean bb_render_cropped_place (cairo_t *cr,
                                  const BbProject *project,
                                  guint index,
                                  gint64 frame,
                                  int width,
                                  int height,
                                  const BbRenderOptions *options,
                                  BbPlateCache *plates);

G_END_DECLS
