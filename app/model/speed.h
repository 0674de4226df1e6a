/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much faster than recorded is a song played? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbSpeed:
 * @numerator: of the speed, more than 0
 * @denominator: likewise; both have no common divisor
 *
 * A plain value: 1/1 as recorded, 2/1 twice as fast. Exact, for 24 against 23.976 is 1001/1000.
 */
typedef struct
{
  gint64 numerator;
  gint64 denominator;
} BbSpeed;

#define BB_SPEED_NORMAL ((BbSpeed){ 1, 1 })

/* what can be listened to, and more */
#define BB_SPEED_MIN 0.05
#define BB_SPEED_MAX 20.0

/** Returns: @numerator / @denominator, reduced */
BbSpeed bb_speed_make (gint64 numerator, gint64 denominator);

double bb_speed_to_double (const BbSpeed *self);

gboolean bb_speed_equal (const BbSpeed *a, const BbSpeed *b);

/**
 * bb_speed_parse:
 * @text: "2", "0.75", "200%", "100.1 %", "1001/1000"; to six decimals
 *
 * Returns: %FALSE and @error (%G_IO_ERROR_INVALID_ARGUMENT), which names @text, where it is none, or none from
 *   %BB_SPEED_MIN to %BB_SPEED_MAX
 */
gboolean bb_speed_parse (const char *text, BbSpeed *speed, GError **error);

/** Returns: (transfer full): in percent, as a crew says it: "200 %", "100.1 %" */
char *bb_speed_to_label (const BbSpeed *self);

G_END_DECLS
