/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is it seen where the brush is? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bb_brush_ring_snapshot:
 * @centre: where the brush is
 * @width: of the line that it draws, in the unit of @centre
 *
 * Adds a thin ring as wide as the brush, seen on light and on dark. A fine brush has a wider one: a ring must stay
 * hollow, or it looks like ink.
 */
void bb_brush_ring_snapshot (GtkSnapshot *snapshot, const graphene_point_t *centre, double width);

G_END_DECLS
