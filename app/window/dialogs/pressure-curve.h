/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does what a pen says become what it draws? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BB_TYPE_PRESSURE_CURVE (bb_pressure_curve_get_type ())
/**
 * BbPressureCurve:
 *
 * A small curve: how hard the hand presses, from left to right, and how wide the line is, upwards.
 */
G_DECLARE_FINAL_TYPE (BbPressureCurve, bb_pressure_curve, BB, PRESSURE_CURVE, GtkWidget)

/** @hardness: as of #BbHand */
void bb_pressure_curve_set_hardness (BbPressureCurve *self, double hardness);

G_END_DECLS
