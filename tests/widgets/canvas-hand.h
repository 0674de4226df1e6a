/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do tests of the canvas do with it: show it, draw on it, look at it? */
#pragma once

#include "fixture.h"
#include "widgets/stage/canvas-private.h"

#define CANVAS_WIDTH 640
#define CANVAS_HEIGHT 400

/** Returns: (transfer none): the canvas of the fixture's editor in @window (out), to be destroyed */
BbCanvas *canvas_show (Fixture *fixture, GtkWidget **window);

/** Returns: (transfer full): what the widget shows; transparent while it has nothing to show yet */
cairo_surface_t *canvas_look (BbCanvas *canvas);

/** Returns: how many pixels are ink */
guint canvas_count_ink (cairo_surface_t *surface);

/** Turns the loop until the canvas shows so many pixels of ink */
void canvas_wait_for_ink (BbCanvas *canvas, guint least, guint most);

/** Turns the loop until there is paper */
void canvas_wait_for_paper (BbCanvas *canvas);

/** Takes the brush of @kind, 30 pixels wide */
void canvas_take_brush (Fixture *fixture, BbBrushKind kind);

/** Presses at the first of @samples (ink units), and moves on by @n samples at a time */
void canvas_draw (BbCanvas *canvas,
                  BbBrushKind kind,
                  const BbPenSample *samples,
                  guint n_samples,
                  guint n,
                  gboolean has_pressure);
