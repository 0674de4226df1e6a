/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do other boards shine through the paper of the one that is drawn on? */
#pragma once

#include <cairo.h>

#include "render/board-drawing.h"

G_BEGIN_DECLS

/* 0xRRGGBBAA: boards before the one that is drawn on, and after it; and a board as it is */
#define BB_SKIN_BEFORE 0x1c71d8ff
#define BB_SKIN_AFTER 0xe01b24ff
#define BB_SKIN_AS_IS 0

/**
 * BbSkin:
 * @tint: 0xRRGGBBAA: the colour of all that differs from paper; or %BB_SKIN_AS_IS
 * @strength: 0 to 1
 */
typedef struct
{
  BbBoard *board;
  guint32 tint;
  double strength;
} BbSkin;

/**
 * bb_render_skins:
 * @skins: (array length=n_skins): the lowest first
 * @width: of the whole picture area, in pixels; as @height
 * @part: what of it is drawn
 *
 * Draws @skins one over the other without their paper: what is white is transparent, and the more it differs from
 * white, the less. So they can lie over a board's own paper and pictures, and under its ink. Any thread.
 *
 * Returns: (transfer full): ARGB32, of the size of @part
 */
cairo_surface_t *bb_render_skins (const BbSkin *skins,
                                  guint n_skins,
                                  int width,
                                  int height,
                                  const cairo_rectangle_int_t *part,
                                  const BbRenderOptions *options);

G_END_DECLS
