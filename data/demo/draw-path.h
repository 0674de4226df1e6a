/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies between a path as it is written and the points of its strokes? */
#pragma once

#include "draw.h"

/* Returns: (transfer full): the points of "x,y x,y …", each a Point */
GArray *path_parse (const char *path);

/* Returns: (transfer full): a curve through the points (Catmull-Rom), with so many steps between
 * two */
GArray *path_curve (const GArray *points, gboolean is_closed, guint steps);

Point sheet_to_page (const Sheet *sheet, Point point);

/* Adds a stroke through points of the page; pressures are 0 to 1 */
void sheet_add (Sheet *sheet,
                double size,
                guint32 colour,
                const Point *page,
                const double *pressures,
                guint n);
