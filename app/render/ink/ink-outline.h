/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which path runs around a stroke? */
#pragma once

#include <cairo.h>

#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * bb_ink_outline_add:
 * @cr: whose user unit is an ink unit
 *
 * Appends the stroke's outline to the path, with round ends and outer turns: the hulls of each two
 * dabs, as few closed parts as there may be. All parts turn one way, and so it is to be filled with
 * %CAIRO_FILL_RULE_WINDING: a stroke that crosses itself has no holes, and is no darker, there. It
 * is not simple, and so not fit for even-odd.
 */
void bb_ink_outline_add (cairo_t *cr, const BbStroke *stroke);

G_END_DECLS
