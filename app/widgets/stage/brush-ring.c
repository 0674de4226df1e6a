/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is it seen where the brush is? */
#include "widgets/stage/brush-ring.h"

#define RADIUS_LEAST 4.0

static void
append_ring (GtkSnapshot *snapshot, const graphene_point_t *centre, double radius, const GdkRGBA *colour)
{
  const float widths[4] = { 1, 1, 1, 1 };
  const GdkRGBA colours[4] = { *colour, *colour, *colour, *colour };
  GskRoundedRect ring;

  gsk_rounded_rect_init_from_rect (&ring,
                                   &GRAPHENE_RECT_INIT (centre->x - radius, centre->y - radius, 2 * radius, 2 * radius),
                                   radius);
  gtk_snapshot_append_border (snapshot, &ring, widths, colours);
}

void
bb_brush_ring_snapshot (GtkSnapshot *snapshot, const graphene_point_t *centre, double width)
{
  const GdkRGBA dark = { 0, 0, 0, 0.7 }, light = { 1, 1, 1, 0.7 };
  double radius = MAX (width / 2, RADIUS_LEAST);

  append_ring (snapshot, centre, radius, &dark);
  append_ring (snapshot, centre, radius + 1, &light);
}
